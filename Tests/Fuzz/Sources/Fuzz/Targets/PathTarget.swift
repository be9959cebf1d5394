import PlainText

/// Lines as expressions of FHIRPath in a form of every type: what is worked out, when something is asked, a variable, and an
/// initial value. What must hold is what holds of any form, and the same for all answers.
enum PathTarget {
  static func take(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let seed = UInt64(input.byte())
    let expressions = (0..<3).map { _ in input.line() }
    let form = form(expressions, type: seed.isMultiple(of: 2) ? "decimal" : "string")
    FormTarget.take(form: Array(form.utf8), seed: seed, isWritten: seed.isMultiple(of: 16))
  }

  private static func form(_ expressions: [String], type: String) -> String {
    func expression(_ place: Int, _ name: String = "") -> String {
      let expression = JSONValue.string(expressions[place]).text
      return #"{\#(name)"language": "text/fhirpath", "expression": \#(expression)}"#
    }
    let sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
    return #"""
      {"resourceType": "Questionnaire", "title": "Lamps", "status": "draft",
      "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/variable", "valueExpression": \#(expression(2, #""name": "v", "#))}],
      "item": [
      {"linkId": "a", "text": "A?", "type": "boolean"}, {"linkId": "b", "text": "B?", "type": "integer"},
      {"linkId": "c", "text": "C?", "type": "decimal"}, {"linkId": "d", "text": "D?", "type": "date"},
      {"linkId": "e", "text": "E?", "type": "string"},
      {"linkId": "f", "text": "F?", "type": "choice", "repeats": true, "answerOption": [
        {"valueCoding": {"code": "x", "display": "X"}, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 1.5}]},
        {"valueCoding": {"code": "y", "display": "Y"}, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 3}]}]},
      {"linkId": "g", "text": "G", "type": "group", "repeats": true,
       "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs", "valueInteger": 2}], "item": [{"linkId": "g1", "text": "G?", "type": "integer"}]},
      {"linkId": "h", "text": "H", "type": "\#(type)", "readOnly": true,
       "extension": [{"url": "\#(sdc)calculatedExpression", "valueExpression": \#(expression(0))}]},
      {"linkId": "i", "text": "I?", "type": "string",
       "extension": [{"url": "\#(sdc)enableWhenExpression", "valueExpression": \#(expression(1))}]}]}
      """#
  }
}
