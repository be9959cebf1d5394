import FHIRForms
import QuestionFiles
import QuestionnaireCore
import Testing

/// Where the options of a choice come from.
@Suite struct ValueSetTests {
  private func options(_ set: String, _ more: String = "", valueSets: [String] = []) throws -> [String] {
    let sample = FormSample(
      #"{"linkId": "q", "text": "Q?", "type": "choice", "answerValueSet": "\#(set)"}"#, more,
      valueSets: valueSets)
    return try sample.question("q").options.map(\.text.person)
  }

  private static let listed = #"""
    {"resourceType": "ValueSet", "id": "set", "url": "http://a/set", "compose": {"include":
      [{"system": "s", "concept": [{"code": "x", "display": "X"}, {"code": "y", "display": "Y"}]}],
      "exclude": [{"system": "s", "concept": [{"code": "y"}]}]}}
    """#

  @Test func aContainedSetIsFoundByItsID() throws {
    #expect(try options("#set", #""contained": [\#(Self.listed)]"#) == ["X"])
  }

  @Test func aSetOfAFileIsFoundByItsAddress() throws {
    #expect(try options("http://a/set|1.0", valueSets: [Self.listed]) == ["X"])
    let bundle = #"{"resourceType": "Bundle", "entry": [{"resource": \#(Self.listed)}]}"#
    #expect(try options("http://a/set", valueSets: [bundle]) == ["X"])
  }

  @Test func anExpansionComesFirst() throws {
    let set = #"""
      {"resourceType": "ValueSet", "url": "http://a/set", "expansion": {"contains": [
        {"system": "s", "code": "p", "display": "P", "abstract": true, "contains": [{"code": "c", "display": "C"}]}]},
       "compose": {"include": [{"system": "s", "concept": [{"code": "x"}]}]}}
      """#
    #expect(try options("http://a/set", valueSets: [set]) == ["C"])
  }

  @Test func aWholeCodeSystemIsTaken() throws {
    let set =
      #"{"resourceType": "ValueSet", "url": "http://a/set", "compose": {"include": [{"system": "http://s"}]}}"#
    let system = #"""
      {"resourceType": "CodeSystem", "url": "http://s", "concept": [
        {"code": "a", "display": "A", "concept": [{"code": "b", "display": "B"}]}]}
      """#
    #expect(try options("http://a/set", valueSets: [set, system]) == ["A", "B"])
  }

  @Test(arguments: ["yesnodontknow", "administrative-gender", "marital-status", "request-priority"])
  func smallSetsOfHL7AreHere(_ name: String) throws {
    #expect(try options("http://hl7.org/fhir/ValueSet/\(name)").count > 2)
  }

  @Test func whatIsNoValueSetIsRefused() {
    let sample = FormSample(
      #"{"linkId": "q", "text": "Q?", "type": "boolean"}"#, valueSets: [#"{"resourceType": "Patient"}"#])
    #expect(sample.codes == [.notAForm] && sample.diagnostics[0].file == "set-0.json")
  }

  @Test func whatConditionsAskOfAnExternalSetBecomesItsOptions() throws {
    let sample = FormSample(
      #"""
      {"linkId": "g", "text": "G?", "type": "choice", "answerValueSet": "http://elsewhere"},
      {"linkId": "q", "text": "Q?", "type": "boolean", "enableWhen":
        [{"question": "g", "operator": "=", "answerCoding": {"code": "f", "display": "Female"}}]}
      """#)
    #expect(try sample.question("g").options.map(\.text.person) == ["Female", "Another answer (type it)"])
    #expect(try sample.condition(of: "q") == "g is f" && sample.codes == [.externalValueSet])
  }
}

/// Forms in the spelling of other versions of FHIR, and of one vendor.
@Suite struct SpellingTests {
  private func kinds(_ items: String, _ more: String = "") throws -> [Question.Kind] {
    try FormSample(items, more).questionnaire().items.compactMap(\.question?.kind)
  }

  private static let choice = Question.Kind.choice(.init([AnswerOption(id: "a", text: "A")]))

  @Test func r5IsRead() throws {
    let option = #""answerOption": [{"valueCoding": {"code": "a", "display": "A"}}]"#
    #expect(try kinds(#"{"linkId": "q", "text": "Q?", "type": "coding", \#(option)}"#) == [Self.choice])
    let open = FormSample(
      #"{"linkId": "q", "text": "Q?", "type": "coding", "answerConstraint": "optionsOrString", \#(option)}"#)
    #expect(try open.question("q").options.contains(where: \.isWriteIn))
  }

  @Test func stu3IsRead() throws {
    #expect(
      try kinds(
        #"{"linkId": "q", "text": "Q?", "type": "choice", "option": [{"valueCoding": {"code": "a", "display": "A"}}]}"#
      )
        == [Self.choice])
    #expect(
      try kinds(
        ##"{"linkId": "q", "text": "Q?", "type": "choice", "options": {"reference": "#s"}}"##,
        #""contained": [{"resourceType": "ValueSet", "id": "s", "compose": {"include": "#
          + #"[{"concept": [{"code": "a", "display": "A"}]}]}}]"#) == [Self.choice])
  }

  @Test func firstClassKeysAreRead() throws {
    let sample = FormSample(
      #"""
      {"linkId": "h", "text": "H", "type": "string", "hidden": true, "initial": [{"value": {"string": "x"}}]},
      {"linkId": "w", "text": "Weight", "type": "quantity", "unit": {"code": "kg"}, "helpText": "In the morning."},
      {"linkId": "q", "text": "Q?", "type": "choice", "itemControl": {"coding": [{"code": "radio-button"}]},
       "answerOption": [{"value": {"Coding": {"code": "a", "display": "A"}}}]},
      {"linkId": "x", "text": "X?", "type": "boolean", "enableWhen":
        [{"question": "q", "operator": "=", "answer": {"Coding": {"code": "a"}}}]},
      {"linkId": "bmi", "text": "BMI", "type": "decimal", "calculatedExpression":
        {"language": "text/fhirpath", "expression": "1"}}
      """#)
    #expect(sample.diagnostics == [])
    #expect(try sample.item("h") == nil && sample.item("bmi")?.computed?.text == "1")
    #expect(try sample.question("w").kind == .number(.init(unit: "kg")))
    #expect(try sample.question("w").help?.person == "In the morning.")
    #expect(try sample.question("q").kind == Self.choice && sample.condition(of: "x") == "q is a")
  }
}
