import FHIRForms
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// What repeats is asked in rounds, each behind "Is there another one?".
@Suite struct RoundTests {
  private static let url = "http://hl7.org/fhir/StructureDefinition/questionnaire-"

  private static func occurs(_ least: Int?, _ most: Int?) -> String {
    let parts =
      (least.map { [#"{"url": "\#(url)minOccurs", "valueInteger": \#($0)}"#] } ?? [])
      + (most.map { [#"{"url": "\#(url)maxOccurs", "valueInteger": \#($0)}"#] } ?? [])
    return #""repeats": true, "extension": [\#(parts.joined(separator: ", "))]"#
  }

  private static func medicines(_ occurs: String) -> String {
    #"""
    {"linkId": "m", "text": "Medicines:", "type": "group", \#(occurs), "item": [
      {"linkId": "name", "text": "What is it called?", "type": "string"},
      {"linkId": "helps", "text": "Does it help?", "type": "boolean"},
      {"linkId": "why", "text": "Why not?", "type": "string",
       "enableWhen": [{"question": "helps", "operator": "=", "answerBoolean": false}]}]},
    {"linkId": "all", "text": "Was that all?", "type": "boolean",
     "enableWhen": [{"question": "helps", "operator": "=", "answerBoolean": true}]},
    {"linkId": "none", "text": "No help?", "type": "boolean",
     "enableWhen": [{"question": "helps", "operator": "exists", "answerBoolean": false}]}
    """#
  }

  private static func names(_ sample: FormSample) throws -> [String] {
    try sample.questionnaire().items.dropFirst().dropLast().map(\.linkId.rawValue)
  }

  @Test func aGroupIsAskedAgainBehindAQuestion() throws {
    let sample = FormSample(Self.medicines(Self.occurs(nil, 2)))
    #expect(
      try Self.names(sample) == [
        "name", "helps", "why", "m@2?", "name@2", "helps@2", "why@2", "all", "none",
      ])
    #expect(try sample.question("m@2?").text.person == "Is there another “Medicines” to add?")
    #expect(
      try sample.condition(of: "m@2?") == "name is answered or helps is answered or why is answered")
    #expect(try sample.condition(of: "name@2") == "m@2? is yes")
    #expect(try sample.questionnaire().groups.map(\.title.person) == ["Medicines:", "Medicines: (2)"])
    #expect(try sample.question("name@2").text.person == "What is it called?")
    #expect(try sample.question("name@2").record == "What is it called (2)")
    #expect(sample.losses(of: "m") == [] && sample.diagnostics == [])
  }

  /// It is no question of the form: one key says that there is none, and nobody needs to know or to decline.
  @Test func whetherThereIsAnotherIsYesOrNo() throws {
    let sample = FormSample(Self.medicines(Self.occurs(nil, 2)))
    #expect(try !sample.question("m@2?").allowsUnknown)
    let held = AnswerSheet(answers: ["name": ["Ferrous sulfate"]]).conduct(try sample.questionnaire())
    #expect(held.refusals == [] && held.interview.evaluation.current == nil)
    #expect(held.interview.answers["m@2?"] == .value(.no))
  }

  @Test func aConditionReadsItsOwnRoundAndFromOutsideAny() throws {
    let sample = FormSample(Self.medicines(Self.occurs(nil, 2)))
    #expect(try sample.condition(of: "why") == "helps is no")
    #expect(try sample.condition(of: "why@2") == "m@2? is yes and helps@2 is no")
    #expect(try sample.condition(of: "all") == "helps is yes or helps@2 is yes")
    #expect(try sample.condition(of: "none") == "helps is not answered and helps@2 is not answered")
  }

  @Test func whatIsWantedInAnyCaseIsAskedWithoutAQuestion() throws {
    let sample = FormSample(Self.medicines(Self.occurs(2, 3)))
    #expect(
      try Self.names(sample).filter { !$0.hasPrefix("why") } == [
        "name", "helps", "name@2", "helps@2", "m@3?", "name@3", "helps@3", "all", "none",
      ])
    #expect(try sample.condition(of: "name@2") == "always")
    #expect(
      try sample.condition(of: "m@3?") == "name@2 is answered or helps@2 is answered or why@2 is answered")
  }

  @Test func theLastRoundThatHasRoomSaysSo() throws {
    let sample = FormSample(Self.medicines(Self.occurs(nil, nil)))
    #expect(sample.losses(of: "m") == ["it can be given again and again: here up to 8 times"])
    #expect(
      try sample.question("m@8?").text.person
        == "Is there another “Medicines” to add? There is room for one more here.")
    #expect(try sample.item("m@9?") == nil)
    #expect(
      try sample.condition(of: "m@8?")
        == "m@7? is yes and (name@7 is answered or helps@7 is answered or why@7 is answered)")
  }

  @Test func aQuestionIsAskedAgainOnceItIsAnswered() throws {
    let sample = FormSample(
      #"""
      {"linkId": "a", "text": "Allergic to what?", "type": "string", \#(Self.occurs(nil, 3)), "item": [
        {"linkId": "when", "text": "Since when?", "type": "date"}]}
      """#)
    #expect(try Self.names(sample) == ["a", "when", "a@2?", "a@2", "when@2", "a@3?", "a@3", "when@3"])
    #expect(try sample.condition(of: "a@2?") == "a is answered")
    #expect(try sample.condition(of: "a@3?") == "a@2? is yes and a@2 is answered")
    #expect(try sample.condition(of: "when@2") == "a@2? is yes and a@2 is answered")
    #expect(try sample.question("a@2").text.person == "Allergic to what? (2)")
    #expect(try sample.question("when@2").text.person == "Since when? (2)")
  }

  @Test func aQuestionSaysTheNumberThatNoHeadingSays() throws {
    let sample = FormSample(
      #"""
      {"linkId": "m", "text": "Medicine", "type": "group", \#(Self.occurs(nil, 2)), "item": [
        {"linkId": "t", "text": "At what time?", "type": "string", \#(Self.occurs(nil, 2))}]}
      """#)
    let texts = try ["t", "t@1.2", "t@2.1", "t@2.2"].map { try sample.question($0).text.person }
    #expect(texts == ["At what time?", "At what time? (2)", "At what time?", "At what time? (2)"])
    #expect(try sample.question("t@2.2").record == "At what time (2.2)")
  }

  @Test func aListOfOptionsIsAskedOnce() throws {
    let sample = FormSample(
      #"{"linkId": "c", "text": "C?", "type": "choice", \#(Self.occurs(2, 3)), "answerOption": [{"valueString": "a"}]}"#
    )
    #expect(try Self.names(sample) == ["c"])
    #expect(sample.losses(of: "c").contains("maxOccurs is not checked"))
  }

  @Test(arguments: [
    #"{"linkId": "f", "text": "A file", "type": "attachment"}"#,
    #"{"linkId": "d", "text": "D", "type": "display"}"#,
    #"{"linkId": "r", "text": "R", "type": "string", "readOnly": true}"#,
  ])
  func whatCannotBeAskedIsNotAskedAgain(_ inner: String) throws {
    let sample = FormSample(
      #"""
      {"linkId": "g", "text": "G", "type": "group", "repeats": true, "item": [\#(inner)]},
      {"linkId": "q", "text": "Q?", "type": "boolean"}
      """#)
    #expect(try sample.item("g@2?") == nil)
    #expect(try sample.item("q") != nil)
  }

  @Test func roundsWithinRoundsKnowTheirPath() throws {
    let sample = FormSample(
      #"""
      {"linkId": "m", "text": "Medicine", "type": "group", \#(Self.occurs(nil, 2)), "item": [
        {"linkId": "d", "text": "Dose", "type": "group", \#(Self.occurs(nil, 2)), "item": [
          {"linkId": "n", "text": "How much?", "type": "decimal"}]}]}
      """#)
    let asked = ["n", "d@1.2?", "n@1.2", "m@2?", "n@2.1", "d@2.2?", "n@2.2"]
    #expect(try Self.names(sample) == asked)
    let origins = try #require(sample.form).origins
    let origin = try #require(origins["d@2.2?"])
    #expect(origin.linkId == "d" && origin.asksForAnother)
    #expect(origin.rounds.map(\.linkId) == ["m", "d"] && origin.rounds.map(\.number) == [2, 2])
    #expect(origins["n"]?.rounds.map(\.number) == [1, 1] && origins["n"]?.asksForAnother == false)
    #expect(Set(origins.keys) == Set(asked.map { LinkID($0) }))
  }

  @Test func theNamesOfTheFormStayItsOwn() throws {
    let sample = FormSample(
      #"""
      {"linkId": "a", "text": "A?", "type": "string", \#(Self.occurs(nil, 2))},
      {"linkId": "a@2", "text": "B?", "type": "boolean"}, {"linkId": "a@2?", "text": "C?", "type": "boolean"}
      """#)
    #expect(try Self.names(sample) == ["a", "a@2?@", "a@2@", "a@2", "a@2?"])
    #expect(try sample.question("a@2").text.person == "B?")
  }

  @Test func aProofHasTwoRounds() throws {
    let text = FormSample.text(Self.medicines(Self.occurs(nil, nil)))
    let file = DiagnosedFile(name: "form.json", bytes: Array(text.utf8))
    let form = FormLoader.load(file, surroundings: FormSample.surroundings, rounds: .proved).form
    let proved = try #require(form)
    #expect(proved.hasRounds)
    #expect(proved.origins["name@2"] != nil && proved.origins["name@3"] == nil)
    #expect(
      try #require(FormSample(#"{"linkId": "q", "text": "Q?", "type": "date"}"#).form).hasRounds == false)
  }

  /// X in the group waits for Y outside of it, which reads the group: no circle of the form.
  @Test func aRoundDoesNotWaitForWhatWaitsForIt() throws {
    let sample = FormSample(
      #"""
      {"linkId": "g", "text": "G", "type": "group", \#(Self.occurs(nil, 2)), "item": [
        {"linkId": "s", "text": "S?", "type": "boolean"},
        {"linkId": "x", "text": "X?", "type": "boolean",
         "enableWhen": [{"question": "y", "operator": "=", "answerBoolean": true}]}]},
      {"linkId": "y", "text": "Y?", "type": "boolean",
       "enableWhen": [{"question": "s", "operator": "=", "answerBoolean": true}]}
      """#)
    #expect(sample.diagnostics == [])
    #expect(try Self.names(sample) == ["s", "g@2?", "s@2", "y", "x", "x@2"])
  }

  @Test func aVeryLongFormHasFewerRounds() throws {
    let items = (0..<700).map { #"{"linkId": "q\#($0)", "text": "Q\#($0)?", "type": "boolean"}"# }
    let group =
      #"{"linkId": "g", "text": "G", "type": "group", "repeats": true, "item": [\#(items.joined(separator: ","))]}"#
    let sample = FormSample(group)
    #expect(sample.losses(of: "g") == ["it can be given again and again: here up to 4 times"])
    #expect(try sample.questionnaire().items.count == 2 + 4 * 700 + 3)
  }

  /// The deepest nesting that is read, all of it repeating.
  @Test func nestedRoundsStayFew() throws {
    let open = #"{"linkId": "g", "text": "G", "type": "group", "repeats": true, "item": ["#
    let sample = FormSample(
      String(repeating: open, count: 28) + #"{"linkId": "q", "text": "Q?", "type": "boolean"}"#
        + String(repeating: "]}", count: 28))
    #expect(try sample.questionnaire().items.count < 3_000)
  }

  @Test func aFormOfRoundsIsReadBackFromItsFiles() throws {
    let form = try #require(FormSample(Self.medicines(Self.occurs(nil, 3))).form)
    let folder = QuestionFolder(form.files.mapValues { Array($0.utf8) }, root: "")
    let loaded = QuestionLoader.load(folder)
    #expect(loaded.diagnostics == [], "\(DiagnosticText.render(loaded.diagnostics))\n\(form.files)")
    #expect(loaded.questionnaires.values.first?.items.count == form.content.items.count)
  }
}
