import FHIRForms
import QuestionFiles
import TestSupport
import Testing

/// What is wrong with a form is said with its place: at the marks.
@Suite struct FaultTests {
  struct Case: CustomTestStringConvertible {
    let code: DiagnosticCode
    let items: String
    var isWarning = false
    var testDescription: String { "\(code.rawValue): \(items.prefix(40))" }
  }

  private static let unit = "http://hl7.org/fhir/StructureDefinition/"
  private static let sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
  private static let b = #"{"linkId": "b", "text": "B?", "type": "boolean"}, "#

  private static func when(_ condition: String, id: String = "q") -> String {
    b + #"{"linkId": "\#(id)", "text": "Q?", "type": "boolean", "enableWhen": [\#(condition)]}"#
  }

  static let errors: [Case] = [
    Case(code: .unknownItemType, items: #"{"linkId": "q", "type": 1️⃣"question"}"#),
    Case(code: .unknownItemType, items: #"{"linkId": "q", "type": 1️⃣"chioce"}"#),
    Case(code: .missingField, items: #"{"linkId": 1️⃣"q"}"#),
    Case(code: .wrongType, items: #"{"linkId": "q", "type": "boolean", "required": 1️⃣"yes"}"#),
    Case(code: .badValue, items: when(#"{"question": "b", "operator": 1️⃣"==", "answerBoolean": true}"#)),
    Case(code: .missingField, items: when(#"{"question": 1️⃣"b", "operator": "="}"#)),
    Case(code: .missingField, items: when(#"1️⃣{"operator": "=", "answerBoolean": true}"#)),
    Case(
      code: .duplicateLinkID,
      items: when(#"{"question": "b", "operator": "=", "answerBoolean": true}"#)
        + #", {"linkId": 1️⃣"b", "text": "C?", "type": "string"}"#),
    Case(
      code: .unknownConditionSource,
      items: when(#"{"question": 1️⃣"bb", "operator": "exists", "answerBoolean": true}"#)),
    Case(
      code: .ownConditionSource,
      items: when(#"{"question": 1️⃣"q", "operator": "exists", "answerBoolean": true}"#)),
    Case(
      code: .innerConditionSource,
      items: #"{"linkId": "g", "type": "group", "enableWhen": [{"question": 1️⃣"b", "operator": "exists", "#
        + #""answerBoolean": true}], "item": [{"linkId": "b", "text": "B?", "type": "boolean"}]}"#),
    Case(
      code: .conditionCycle,
      items:
        #"{"linkId": "a", "text": "A?", "type": "boolean", "enableWhen": [{"question": 1️⃣"b", "operator": "=", "#
        + #""answerBoolean": true}]}, {"linkId": "b", "text": "B?", "type": "boolean", "#
        + #""enableWhen": [{"question": "a", "operator": "=", "answerBoolean": true}]}"#),
    Case(
      code: .cqlExpression,
      items:
        #"{"linkId": "q", "text": "Q?", "type": "boolean", "extension": [1️⃣{"url": "\#(sdc)initialExpression", "#
        + #""valueExpression": {"language": "text/cql-identifier", "expression": "A"}}]}"#),
    Case(
      code: .modularForm,
      items:
        #"{"linkId": "q", "text": "Q?", "type": "display", "extension": [1️⃣{"url": "\#(sdc)subQuestionnaire", "#
        + #""valueCanonical": "http://a"}]}"#),
  ]

  static let warnings: [Case] = [
    Case(
      code: .enableWhenExpression,
      items: b
        + #"{"linkId": "q", "text": "Q?", "type": "boolean", "extension": [1️⃣{"url": "\#(sdc)enableWhenExpression", "#
        + #""valueExpression": {"language": "text/fhirpath", "expression": "%Patient.active"}}]}"#),
    Case(
      code: .calculatedExpression,
      items: b
        + #"{"linkId": "q", "text": "Q?", "type": "boolean", "extension": [1️⃣{"url": "\#(sdc)calculatedExpression", "#
        + #""valueExpression": {"language": "text/fhirpath", "expression": "%Patient.active"}}]}"#),
    Case(code: .que1, items: b + #"{"linkId": 1️⃣"g", "type": "group"}"#),
    Case(
      code: .que3, items: b + #"{"linkId": "d", "text": "D", "type": "display", "code": 1️⃣[{"code": "x"}]}"#),
    Case(
      code: .que4,
      items: #"{"linkId": "q", "text": "Q?", "type": "choice", "answerOption": [{"valueString": "a"}], "#
        + #""answerValueSet": 1️⃣"http://a"}"#),
    Case(code: .que6, items: b + #"{"linkId": "d", "text": "D", "type": "display", "required": 1️⃣true}"#),
    Case(code: .que7, items: when(#"{"question": "b", "operator": "exists", "answerString": 1️⃣"yes"}"#)),
    Case(
      code: .que8,
      items: b + #"{"linkId": "d", "text": "D", "type": "display", "initial": [{"valueString": 1️⃣"a"}]}"#),
    Case(code: .que9, items: b + #"{"linkId": "d", "text": "D", "type": "display", "readOnly": 1️⃣true}"#),
    Case(
      code: .que11,
      items: #"{"linkId": "q", "text": "Q?", "type": "choice", "answerOption": [{"valueString": "a"}], "#
        + #""initial": [{"valueString": 1️⃣"a"}]}"#),
    Case(
      code: .externalValueSet,
      items: #"{"linkId": "q", "text": "Q?", "type": "choice", "answerValueSet": 1️⃣"http://a"}"#),
    Case(code: .externalValueSet, items: #"{"linkId": 1️⃣"q", "text": "Q?", "type": "choice"}"#),
    Case(
      code: .unknownItemControl,
      items:
        #"{"linkId": "q", "text": "Q?", "type": "string", "extension": [{"url": "\#(unit)questionnaire-itemControl", "#
        + #""valueCodeableConcept": {"coding": [{"code": 1️⃣"dial"}]}}]}"#),
    Case(
      code: .ambiguousNotEqual,
      items: when(#"1️⃣{"question": "b", "operator": "!=", "answerBoolean": true}"#)),
    Case(code: .missingField, items: #"1️⃣{"text": "Q?", "type": "boolean"}"#),
    Case(
      code: .neverCompleted,
      items: b + #"{"linkId": "q", "text": "Q?", "type": "string", "readOnly": true, "required": 1️⃣true}"#),
    Case(
      code: .nothingToAsk,
      items: b + #"{"linkId": 1️⃣"g", "text": "G", "type": "group", "item": "#
        + #"[{"linkId": "r", "text": "R", "type": "attachment"}]}"#),
  ]

  private func check(
    _ test: Case, _ severity: Diagnostic.Severity, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(FormSample.text(test.items))
    let sample = FormSample(file: marked.text)
    let found = sample.diagnostics
    let text = DiagnosticText.render(found)
    #expect(found.map(\.code) == [test.code], "\(text)", sourceLocation: sourceLocation)
    #expect(found.map(\.span.start) == [marked.places["1️⃣"]], "\(text)", sourceLocation: sourceLocation)
    #expect(found.map(\.severity) == [severity], sourceLocation: sourceLocation)
    #expect((sample.form == nil) == (severity == .error), sourceLocation: sourceLocation)
    #expect(found.allSatisfy { !$0.help.isEmpty }, sourceLocation: sourceLocation)
  }

  @Test(arguments: errors) func isRefusedAtItsPlace(_ test: Case) { check(test, .error) }

  @Test(arguments: warnings) func isWarnedOfAtItsPlace(_ test: Case) { check(test, .warning) }

  @Test func anAdaptiveFormIsRefused() {
    let url = "\(Self.sdc)questionnaireAdaptive"
    let sample = FormSample(
      Self.b + #"{"linkId": "c", "type": "display"}"#,
      #""extension": [{"url": "\#(url)", "valueBoolean": true}]"#)
    #expect(sample.codes == [.adaptiveForm] && sample.form == nil)
  }

  @Test(arguments: [
    (#"{"resourceType": "Bundle"}"#, DiagnosticCode.notAForm), ("[]", .notAForm), ("{}", .notAForm),
    (#"{"resourceType": "Questionnaire"}"#, .noItems),
    (#"{"resourceType": "Questionnaire", "item": []}"#, .noItems),
    ("", .brokenJSON), ("{", .brokenJSON),
  ])
  func whatIsNoFormIsRefused(_ text: String, _ code: DiagnosticCode) {
    let sample = FormSample(file: text)
    #expect(sample.codes == [code] && sample.form == nil)
  }

  @Test func everyFaultIsSaidAtOnce() {
    let sample = FormSample(
      #"""
      {"linkId": "a", "text": "A?", "type": "boolean", "enableWhen": [{"question": "x", "operator": "exists"}]},
      {"linkId": "b", "text": "B?", "type": "picture"},
      {"linkId": "c", "text": "C?", "type": "boolean", "repeats": 1, "repeats": 2}
      """#)
    #expect(
      Set(sample.codes) == [.unknownConditionSource, .que7, .unknownItemType, .wrongType, .duplicateKey])
  }
}
