import FHIRForms
import FlowAnalysis
import QuestionFiles
import QuestionnaireCore
import Testing

/// A form written as question files is what the form is.
@Suite struct QuestionFileTests {
  private static let form = FormSample(
    #"""
    {"linkId": "1", "text": "About: you | yours", "type": "group", "item": [
      {"linkId": "1.1", "text": "Do you smoke?", "type": "boolean"},
      {"linkId": "1.2", "text": "How many a day?", "type": "integer",
       "enableWhen": [{"question": "1.1", "operator": "=", "answerBoolean": true}],
       "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 1}]}]},
    {"linkId": "2", "text": "Note: read this.\n\n- and \"this\"", "type": "display"},
    {"linkId": "3", "text": "Which?", "type": "choice", "repeats": true, "answerOption": [
      {"valueCoding": {"code": "A b", "display": "Same"}}, {"valueCoding": {"code": "and", "display": "Same"}},
      {"valueCoding": {"code": "c", "display": "Not sure"}}]},
    {"linkId": "4", "text": "Why, then?", "type": "open-choice", "answerOption": [{"valueString": "No"}],
     "enableWhen": [{"question": "1.2", "operator": "=", "answerInteger": 5},
       {"question": "3", "operator": "!=", "answerCoding": {"code": "and"}}], "enableBehavior": "any"},
    {"linkId": "5", "text": "A file", "type": "attachment"}, {"linkId": "when", "text": "When?", "type": "date", "minValue": {"date": "2024-05"}},
    {"linkId": "6", "text": "At what time?", "type": "time", "initial": [{"valueTime": "06:30:00"}]}, {"linkId": "7", "text": "Since when?", "type": "dateTime"},
    {"linkId": "8", "text": "In short?", "type": "string", "repeats": true, "maxLength": 40}
    """#, #""publisher": "The Lamp Society: a test", "copyright": "© nobody", "name": "LampHabits""#)

  @Test func whatIsWrittenIsReadBackWithoutAMistake() throws {
    let form = try #require(Self.form.form)
    let folder = QuestionFolder(form.files.mapValues { Array($0.utf8) }, root: "")
    let loaded = QuestionLoader.load(folder)
    #expect(loaded.diagnostics == [], "\(DiagnosticText.render(loaded.diagnostics))\n\(form.files)")
    let questionnaire = try #require(loaded.questionnaires["fhir-lamphabits"])
    let own = try Self.form.questionnaire()
    #expect(questionnaire.items.count == own.items.count)
    #expect(questionnaire.groups.map(\.title.person) == ["About: you / yours"])
    #expect(questionnaire.guidance.levels.count == 4 && questionnaire.flags.isEmpty)
    for (written, item) in zip(questionnaire.items, own.items) {
      guard let (kind, other) = written.question.map({ ($0.kind, item.question?.kind) }) else { continue }
      switch kind {
      case .choice, .choices: break
      default: #expect(kind == other)
      }
      #expect(written.question?.maxLength == item.question?.maxLength)
      #expect(written.question?.initial == item.question?.initial)
      #expect(written.question?.allowsUnknown == item.question?.allowsUnknown)
      #expect(written.question?.isLeftEmpty == item.question?.isLeftEmpty)
      #expect(written.question?.isOneLine == item.question?.isOneLine)
      #expect(written.question?.pertinence == item.question?.pertinence)
    }
    let words = zip(questionnaire.items, own.items).filter { written, item in
      written.question?.text != item.question?.text
    }
    #expect(words.isEmpty)
    #expect(
      questionnaire.items.compactMap(\.question).map(\.options.count)
        == own.items.compactMap(\.question).map(\.options.count))
  }

  @Test func nothingThatIsProvedOfItFails() throws {
    let proofs = Analysis(try Self.form.questionnaire()).proofs()
    let failed = proofs.findings.filter { !$0.isWarning }
    #expect(failed.isEmpty, "\(failed)")
  }

  @Test func whatIsLostStandsAtItsHead() throws {
    let text = try #require(Self.form.form?.files["fhir-lamphabits.yaml"])
    #expect(text.contains("# - '5': it wants a file, which cannot be given here"))
    #expect(text.contains("# linkId 1.2\n"))
  }
}

/// Whose form it is stands first and last, and nothing is added to it.
@Suite struct OriginTests {
  private static let sample = FormSample(
    #"{"linkId": "q", "text": "Q?", "type": "boolean"}"#,
    #""publisher": "The Lamp Society", "copyright": "© 2020""#)

  @Test func itStandsOnTheFirstAndTheLastPage() throws {
    let items = try Self.sample.questionnaire().items
    guard case .note(_, let first)? = items.first?.kind, case .end(_, let last)? = items.last?.kind else {
      Issue.record("a page is missing")
      return
    }
    #expect(first == last)
    #expect(
      first.blocks.map(\.text.person) == [
        "“Lamps”. Published by The Lamp Society. Version 3, status: draft.", "Copyright: © 2020",
        "This is a form of somebody else. Nobody of this project has reviewed it. This program asks what it says and "
          + "adds nothing to it: no warning, no advice, no score.",
      ])
  }

  @Test func itRaisesNothingAndAdvisesNothing() throws {
    let content = try Self.sample.questionnaire().content
    #expect(content.flags.isEmpty && content.claims.isEmpty && content.countries.isEmpty)
    #expect(content.guidance.safety.blocks.isEmpty)
    #expect(content.guidance.levels.allSatisfy { $0.worse.blocks.isEmpty && $0.callIf.blocks.isEmpty })
    #expect(content.guidance.callNow.blocks.map(\.text.person) == ["the lamp burns"])
  }
}
