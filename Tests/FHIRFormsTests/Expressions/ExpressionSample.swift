import FHIRForms
import PlainText
import QuestionnaireCore
import TestSupport
import Testing

/// A form with a question of each kind that expressions read, and items that rest on expressions.
struct ExpressionSample {
  static let weight = "http://hl7.org/fhir/StructureDefinition/itemWeight"
  private static let sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"

  /// The questions: `a`, `e` yes-no, `b` a choice with weights, `m` a list, `n` and `d` numbers, `w` an amount, `t` a text,
  /// `g` a group with `gi` and `gb` in it.
  static let questions = #"""
    {"linkId": "a", "text": "A?", "type": "boolean"},
    {"linkId": "e", "text": "E?", "type": "boolean"},
    {"linkId": "b", "text": "B?", "type": "choice", "answerOption": [
      {"valueCoding": {"system": "s", "code": "x", "display": "X"}, "extension": [{"url": "\#(weight)", "valueDecimal": 0}]},
      {"valueCoding": {"system": "s", "code": "y", "display": "Y"}, "extension": [{"url": "\#(weight)", "valueDecimal": 1}]},
      {"valueCoding": {"system": "s", "code": "z", "display": "Z"}, "extension": [{"url": "\#(weight)", "valueDecimal": 2.5}]}]},
    {"linkId": "m", "text": "M?", "type": "choice", "repeats": true, "answerOption": [
      {"valueCoding": {"system": "s", "code": "p"}}, {"valueCoding": {"system": "s", "code": "q"}}]},
    {"linkId": "n", "text": "N?", "type": "integer"},
    {"linkId": "d", "text": "D?", "type": "decimal"},
    {"linkId": "w", "text": "W?", "type": "quantity", "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit", "valueCoding": {"code": "kg", "display": "kg"}}]},
    {"linkId": "t", "text": "T?", "type": "string"},
    {"linkId": "g", "text": "G", "type": "group", "item": [
      {"linkId": "gi", "text": "GI?", "type": "integer"},
      {"linkId": "gb", "text": "GB?", "type": "choice", "answerOption": [
        {"valueCoding": {"system": "s", "code": "x"}, "extension": [{"url": "\#(weight)", "valueDecimal": 1}]},
        {"valueCoding": {"system": "s", "code": "y"}, "extension": [{"url": "\#(weight)", "valueDecimal": 3}]}]}]}
    """#

  private static func item(_ id: String, _ type: String, _ use: String, _ text: String, more: String = "")
    -> String
  {
    #"""
    {"linkId": "\#(id)", "text": "\#(id)", "type": "\#(type)", "extension": [{"url": "\#(sdc)\#(use)",
     "valueExpression": {"language": "text/fhirpath", "expression": \#(JSONValue.string(text).text)}}]\#(more)}
    """#
  }

  /// A question that is asked where an expression is true.
  static func asked(_ id: String, _ text: String) -> String {
    item(id, "boolean", "enableWhenExpression", text)
  }

  /// An item that is worked out.
  static func computed(_ id: String, _ text: String, type: String = "decimal") -> String {
    item(id, type, "calculatedExpression", text)
  }

  /// The form with such items behind the questions.
  static func form(_ items: [String], _ more: String = "") -> FormSample {
    FormSample(([questions] + items).joined(separator: ",\n"), more)
  }

  /// The interview with some answers; the rest is not known.
  static func interview(_ form: FormSample, _ answers: [LinkID: [String]]) throws -> Interview {
    let conducted = AnswerSheet(answers: answers).conduct(try form.questionnaire())
    try #require(conducted.refusals.isEmpty)
    return conducted.interview
  }
}

extension Interview {
  /// What a computed item comes to, as it is shown.
  func computed(_ id: LinkID) -> String? {
    switch evaluation.computed.first(where: { $0.linkId == id })?.result {
    case .number(let number)?: number.decimal?.description
    case .words(let words)?: words
    case nil: nil
    }
  }
}
