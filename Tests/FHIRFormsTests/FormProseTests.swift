import FHIRForms
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// Longer texts of a form are paragraphs and lists, not the signs of another program.
@Suite struct FormProseTests {
  private static func note(_ text: String, isMarkdown: Bool = true, more: String = "") throws -> (
    String, [String]
  )? {
    let control =
      #""extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl", "#
      + #""valueCodeableConcept": {"coding": [{"code": "markdown"}]}}]"#
    let sample = FormSample(
      #"""
      {"linkId": "g", "text": "Lamps", "type": "group", "item": [
        {"linkId": "d", "type": "display", "text": \#(text.quoted)\#(isMarkdown ? ", " + control : "")\#(more)},
        {"linkId": "q", "text": "Q?", "type": "boolean"}]}
      """#)
    guard case .note(let title, let prose)? = try sample.item("d")?.kind else { return nil }
    return (title.person, prose.blocks.map { ($0.kind == .bullet ? "• " : "") + $0.text.person })
  }

  @Test func headingsAreTitlesAndFramesAreLeftOut() throws {
    let note = try #require(
      try Self.note(
        "::::card\n### **Red zone**\n\n:::inner\nYou **must** call.\n\n1. Stay.\n2. Tell (*) them.\n:::\n::::"
      ))
    #expect(note.0 == "Red zone")
    #expect(note.1 == ["You must call.", "1. Stay.", "2. Tell (star) them."])
  }

  @Test func listsAreLists() throws {
    let note = try #require(try Self.note("For lamps that are:\n- old\n- bent\nAsk.", isMarkdown: false))
    #expect(note.0 == "Lamps" && note.1 == ["For lamps that are:", "• old", "• bent", "Ask."])
  }

  @Test func rowsOfATableAreSentences() throws {
    let note = try #require(
      try Self.note("| Sign | Mild | Severe |\n|---|:--|---|\n| Hum | at dusk | always |\n| Glow | | red |"))
    #expect(note.1 == ["• Hum. Mild: at dusk; Severe: always.", "• Glow. Severe: red."])
  }

  /// What a server would word here is not shown as an empty page.
  @Test func wordsThatAreWorkedOutAreLeftOut() throws {
    let words =
      #", "_text": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/cqf-expression", "#
      + #""valueExpression": {"language": "text/fhirpath", "expression": "%x"}}]}"#
    #expect(try Self.note("Explanation", isMarkdown: false, more: words) == nil)
    let bare = #", "_text": {"cqfExpression": {"language": "text/fhirpath", "expression": "%x"}}"#
    #expect(try Self.note("Explanation", isMarkdown: false, more: bare) == nil)
  }
}

/// What people stumble over in forms of others.
@Suite struct FormStumbleTests {
  private static let sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"

  private static func expression(_ use: String, _ text: String) -> String {
    #""extension": [{"url": "\#(sdc)\#(use)", "valueExpression": {"language": "text/fhirpath", "expression": "\#(text)"}}]"#
  }

  /// A value that keeps the answer it has is a suggestion.
  @Test(arguments: [
    ("calculatedExpression", "iif(%context.answer.exists(), %context.answer.valueDateTime, now())"),
    ("initialExpression", "now()"),
  ])
  func theMomentIsOfferedAndAsked(_ use: String, _ text: String) throws {
    let sample = FormSample(
      #"{"linkId": "t", "text": "When?", "type": "dateTime", \#(Self.expression(use, text))}"#)
    #expect(try sample.question("t").initial == ["2026-11-30 09:05"])
    #expect(sample.losses(of: "t") == [])
    let day = FormSample(#"{"linkId": "t", "text": "When?", "type": "date", \#(Self.expression(use, text))}"#)
    #expect(try day.question("t").initial == ["2026-11-30"])
    // It is the moment of whoever reads the form, and not of whoever has the file.
    #expect(
      day.form?.files.values.contains { $0.contains("2026-11-30\n") && $0.contains("initial:") } == false)
  }

  @Test func anotherDayIsNotOffered() throws {
    let sample = FormSample(
      #"{"linkId": "t", "text": "When?", "type": "date", \#(Self.expression("initialExpression", "today() - 7 days"))}"#
    )
    #expect(try sample.question("t").initial == [])
  }

  @Test func whatIsLeftOutIsNamed() throws {
    let sample = FormSample(
      #"""
      {"linkId": "g", "text": "Heart", "type": "group", "item": [
        {"linkId": "t", "text": "Trace", "type": "attachment"}, {"linkId": "q", "text": "Q?", "type": "boolean"}]}
      """#)
    guard case .note(_, let pages)? = try sample.questionnaire().items.first?.kind else {
      Issue.record("there is no first page")
      return
    }
    let words = pages.blocks.map(\.text.person)
    #expect(
      words.contains("One item of the form cannot be asked here and is left out: “Heart: Trace”."), "\(words)"
    )
  }

  @Test func aQuestionWithoutWordsHasThoseOfItsHeading() throws {
    let sample = FormSample(
      #"{"linkId": "g", "text": "Outcome", "type": "group", "item": [{"linkId": "q-7", "type": "boolean"}]}"#)
    #expect(try sample.question("q-7").text.person == "Outcome")
    #expect(try sample.question("q-7").record == "Outcome")
  }

  @Test func anotherOneIsAskedOnlyBehindAnAnswer() throws {
    let sample = FormSample(
      #"""
      {"linkId": "g", "text": "Pulse", "type": "group", "repeats": true, "item": [
        {"linkId": "n", "text": "N?", "type": "integer"}, {"linkId": "m", "text": "M?", "type": "boolean"}]}
      """#)
    let empty = try ExpressionSample.interview(sample, [:])
    #expect(!empty.evaluation.path.map(\.linkId).contains("g@2?"))
    let given = try ExpressionSample.interview(sample, ["m": ["no"]])
    #expect(given.evaluation.path.map(\.linkId).contains("g@2?"))
  }

  @Test(arguments: [
    ("Enter value", false), ("Select date and time", false), ("Enter score (0 to 10)", true),
    ("YYYY-MM-DD", true),
  ])
  func aFormatIsHelpOnlyIfItSaysSomething(_ format: String, _ isHelp: Bool) throws {
    let sample = FormSample(
      #"""
      {"linkId": "q", "text": "Q?", "type": "integer", "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/entryFormat", "valueString": "\#(format)"}]}
      """#)
    #expect((try sample.question("q").help?.person == format) == isHelp)
  }

  /// A unit is what people read, in the spelling of one vendor too.
  @Test func aUnitIsItsDisplay() throws {
    let sample = FormSample(
      #"{"linkId": "q", "text": "Q?", "type": "quantity", "unit": {"code": "Cel", "system": "u", "display": "°C"}}"#
    )
    guard case .number(let limits) = try sample.question("q").kind else {
      Issue.record("it is no number")
      return
    }
    #expect(limits.unit == "°C")
  }

  @Test func aStringIsOneLineAndATextIsNot() throws {
    let sample = FormSample(
      #"{"linkId": "s", "text": "S?", "type": "string"}, {"linkId": "t", "text": "T?", "type": "text"}"#)
    #expect(try sample.question("s").isOneLine && !sample.question("t").isOneLine)
  }
}

extension String {
  /// As JSON has it.
  fileprivate var quoted: String {
    "\"" + split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n") + "\""
  }
}
