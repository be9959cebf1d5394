import FHIRForms
import QuestionFiles
import QuestionnaireCore
import Testing

/// What each type of item becomes.
@Suite struct ItemTests {
  private func question(_ item: String) throws -> Question {
    try FormSample(#"{"linkId": "q", "text": "Q?", \#(item)}"#).question("q")
  }

  @Test func aBooleanIsAYesNo() throws {
    #expect(try question(#""type": "boolean""#).kind == .yesNo)
  }

  @Test(arguments: ["string", "text", "url"]) func wordsAreTyped(_ type: String) throws {
    #expect(try question(#""type": "\#(type)""#).kind == .text)
  }

  @Test func aNumberHasItsUnitAndItsLimits() throws {
    let url = "http://hl7.org/fhir/StructureDefinition/"
    let kind = try question(
      #"""
      "type": "quantity", "extension": [
        {"url": "\#(url)questionnaire-unit", "valueCoding": {"code": "kg", "display": "kilograms"}},
        {"url": "\#(url)minValue", "valueDecimal": 1.5}, {"url": "\#(url)maxValue", "valueInteger": 300}]
      """#
    ).kind
    let low = DecimalNumber(thousandths: 1_500)
    #expect(kind == .number(.init(unit: "kilograms", minimum: low, maximum: DecimalNumber(300))))
    #expect(try question(#""type": "decimal""#).kind == .number(.init()))
  }

  @Test(arguments: [
    (#""type": "integer""#, 0), (#""type": "decimal", "maxDecimalPlaces": 2"#, 2),
    (#""type": "quantity", "maxDecimalPlaces": 0"#, 0), (#""type": "decimal""#, 3),
  ])
  func aNumberHasItsPlaces(_ item: String, _ places: Int) throws {
    let sample = FormSample(#"{"linkId": "q", "text": "Q?", \#(item)}"#)
    #expect(try sample.question("q").kind == .number(.init(places: places)))
    #expect(sample.losses(of: "q") == [])
  }

  @Test func morePlacesThanThreeAreNotTaken() throws {
    let sample = FormSample(#"{"linkId": "q", "text": "Q?", "type": "decimal", "maxDecimalPlaces": 5}"#)
    #expect(try sample.question("q").kind == .number(.init()))
    #expect(sample.losses(of: "q").count == 1)
  }

  @Test func aTextHasItsLength() throws {
    #expect(try question(#""type": "string", "maxLength": 40"#).maxLength == 40)
    #expect(try question(#""type": "text", "maxLength": 400000"#).maxLength == 2_000)
    let open = FormSample(
      #"{"linkId": "q", "text": "Q?", "type": "open-choice", "maxLength": 4, "answerOption": [{"valueString": "a"}]}"#
    )
    #expect(open.losses(of: "q") == ["maxLength is not checked"])
  }

  @Test func severalUnitsAreTyped() throws {
    let unit = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    let sample = FormSample(
      #"""
      {"linkId": "q", "text": "Q?", "type": "quantity", "extension": [
        {"url": "\#(unit)", "valueCoding": {"code": "kg"}}, {"url": "\#(unit)", "valueCoding": {"code": "lb"}}]}
      """#)
    #expect(try sample.question("q").kind == .text)
    #expect(try sample.question("q").help?.person == "Write the number and its unit, one of: kg, lb.")
  }

  @Test func aTimeIsATime() throws {
    #expect(try question(#""type": "time""#).kind == .time)
    #expect(try question(#""type": "dateTime""#).kind == .date(.init(takesTime: true)))
  }

  @Test(arguments: [
    ("date", "Date", "2024-05-01", "2024-05-01"), ("date", "Date", "2024", "2024"),
    ("dateTime", "DateTime", "2024-05-01T10:30:00", "2024-05-01 10:30"),
    ("dateTime", "DateTime", "2024-05-01T10:30:00+02:00", "2024-05-01"),
    ("date", "DateTime", "2024-05-01T10:30:00Z", "2024-05-01"),
  ])
  func aDateHasItsLimits(_ type: String, _ valueType: String, _ value: String, _ limit: String) throws {
    let url = "http://hl7.org/fhir/StructureDefinition/"
    let sample = FormSample(
      #"""
      {"linkId": "q", "text": "Q?", "type": "\#(type)", "extension": [
        {"url": "\#(url)minValue", "value\#(valueType)": "\#(value)"},
        {"url": "\#(url)maxValue", "value\#(valueType)": "2030"}]}
      """#)
    let limits = Question.DateLimits(
      minimum: PartialDate(limit), maximum: PartialDate("2030"), takesTime: type == "dateTime")
    #expect(try sample.question("q").kind == .date(limits))
    #expect(sample.losses(of: "q") == [])
  }

  @Test func limitsThatLeaveNothingAreNotTaken() throws {
    let sample = FormSample(
      #"{"linkId": "q", "text": "Q?", "type": "date", "minValue": {"date": "2025"}, "maxValue": {"date": "2024"}}"#
    )
    #expect(try sample.question("q").kind == .date())
    #expect(sample.losses(of: "q").count == 2)
  }

  @Test func aDateIsADate() throws {
    #expect(try question(#""type": "date""#).kind == .date())
  }

  @Test func optionsAreOfEveryType() throws {
    let options = try question(
      #"""
      "type": "choice", "answerOption": [{"valueCoding": {"code": "a", "display": "A"}}, {"valueString": "two words"},
        {"valueInteger": 3}, {"valueDate": "2024-05-01"}, {"valueTime": "10:00:00"}, {"valueCoding": {"code": "unknown"}}]
      """#
    ).options
    #expect(
      options.map(\.id.rawValue) == ["a", "two-words", "3", "2024-05-01", "10-00-00", "option-unknown"])
    #expect(options.map(\.text.person) == ["A", "two words", "3", "2024-05-01", "10:00:00", "unknown"])
  }

  @Test func aRepeatingChoiceIsAListWithNone() throws {
    let sample = FormSample(
      #"""
      {"linkId": "q", "text": "Q?", "type": "choice", "repeats": true, "answerOption": [{"valueString": "a"}]},
      {"linkId": "x", "text": "X?", "type": "boolean", "enableWhen":
        [{"question": "q", "operator": "exists", "answerBoolean": true}]},
      {"linkId": "y", "text": "Y?", "type": "boolean", "enableWhen":
        [{"question": "q", "operator": "exists", "answerBoolean": false}]}
      """#)
    guard case .choices(let choices) = try sample.question("q").kind else { throw Missing() }
    #expect(choices.options.map(\.isExclusive) == [false, true])
    #expect(try sample.condition(of: "x") == "q includes a")
    #expect(try sample.condition(of: "y") == "q is not answered or q includes none-of-these")
  }

  private struct Missing: Error {}

  @Test func anOpenChoiceTakesAnotherAnswer() throws {
    let options = try question(#""type": "open-choice", "answerOption": [{"valueString": "a"}]"#).options
    #expect(options.map(\.isWriteIn) == [false, true])
  }

  @Test func anotherRecordIsNamed() throws {
    let question = try question(#""type": "reference""#)
    #expect(question.kind == .text && question.isOneLine && question.isLeftEmpty)
    #expect(question.help?.person == "The form wants another record here. Write what it is called.")
  }

  @Test(arguments: ["attachment"]) func whatCannotBeGivenIsShown(_ type: String) throws {
    let sample = FormSample(
      #"""
      {"linkId": "q", "text": "A picture", "type": "\#(type)"},
      {"linkId": "x", "text": "X?", "type": "boolean",
       "enableWhen": [{"question": "q", "operator": "exists", "answerBoolean": false}]}
      """#)
    guard case .note(let title, _)? = try sample.item("q")?.kind else { throw Missing() }
    #expect(title.person == "A picture")
    #expect(try sample.condition(of: "x") == "always")
    #expect(sample.losses(of: "q").count == 1)
  }

  @Test func groupsAreHeadingsAndDisplaysNotes() throws {
    let control =
      #""extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl", "#
      + #""valueCodeableConcept": {"coding": [{"code": "help"}]}}]"#
    let sample = FormSample(
      #"""
      {"linkId": "g", "text": "A group", "type": "group", "item": [
        {"linkId": "d", "text": "First.\n\nThen.", "type": "display"},
        {"linkId": "q", "text": "Q?", "type": "boolean", "item": [
          {"linkId": "h", "text": "More of it.", "type": "display", \#(control)},
          {"linkId": "f", "text": "Since when?", "type": "date"}]}]}
      """#)
    let questionnaire = try sample.questionnaire()
    #expect(questionnaire.groups.map(\.title.person) == ["A group"])
    #expect(
      questionnaire.items.map(\.linkId.rawValue) == ["about-this-form", "d", "q", "f", "end-of-this-form"])
    #expect(try sample.question("q").help?.person == "More of it.")
    guard case .note(_, let text)? = try sample.item("d")?.kind else { throw Missing() }
    #expect(text.blocks.map(\.text.person) == ["First.", "Then."])
    #expect(try sample.condition(of: "f") == "q is answered")
  }

  @Test func whatIsHiddenIsNotAskedAndItsInitialValueCounts() throws {
    let hidden =
      #""extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": true}]"#
    let sample = FormSample(
      #"""
      {"linkId": "h", "text": "H", "type": "string", "initial": [{"valueString": "a"}], \#(hidden)},
      {"linkId": "x", "text": "X?", "type": "boolean",
       "enableWhen": [{"question": "h", "operator": "=", "answerString": "a"}]},
      {"linkId": "y", "text": "Y?", "type": "boolean",
       "enableWhen": [{"question": "h", "operator": "=", "answerString": "b"}]}
      """#)
    #expect(try sample.item("h") == nil)
    #expect(try sample.condition(of: "x") == "always")
    #expect(try sample.item("y") == nil && sample.codes == [.neverOccurs])
  }

  @Test func whatCannotBeWorkedOutIsLeftOut() throws {
    let url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
    let sample = FormSample(
      #"""
      {"linkId": "s", "text": "Score", "type": "integer", "extension":
        [{"url": "\#(url)", "valueExpression": {"language": "text/fhirpath", "expression": "%Patient.age"}}]},
      {"linkId": "q", "text": "Q?", "type": "boolean",
       "enableWhen": [{"question": "s", "operator": ">", "answerInteger": 1}]},
      {"linkId": "r", "text": "R?", "type": "boolean"}
      """#)
    #expect(try sample.item("s") == nil && sample.item("q") == nil && sample.codes == [.calculatedExpression])
    #expect(
      sample.losses(of: "q") == ["its condition reads 's', which is left out here: it is not asked"])
    #expect(
      sample.losses(of: "s") == [
        "it is worked out from other answers, and left out here: it uses '%Patient', which is not known here "
          + "(character 1 of the expression)"
      ])
  }

  @Test(arguments: [
    (#""type": "string", "initial": [{"valueString": "as always"}]"#, ["as always"]),
    (#""type": "boolean", "initial": [{"valueBoolean": false}]"#, ["no"]),
    (#""type": "decimal", "initial": [{"valueDecimal": 2.50}]"#, ["2.5"]),
    (#""type": "date", "initial": [{"valueDate": "2024-05"}]"#, ["2024-05"]),
    (#""type": "dateTime", "initial": [{"valueDateTime": "2024-05-01T10:30:00"}]"#, ["2024-05-01 10:30"]),
    (#""type": "time", "initial": [{"valueTime": "06:30:00"}]"#, ["06:30"]),
    (
      #""type": "choice", "initial": [{"valueCoding": {"code": "b"}}], "answerOption": [{"valueCoding": {"code": "a"}}, "#
        + #"{"valueCoding": {"code": "b", "display": "B"}}]"#, ["b"]
    ),
    (
      #""type": "choice", "repeats": true, "answerOption": [{"valueString": "a", "initialSelected": true}, "#
        + #"{"valueString": "b"}, {"valueString": "c", "initialSelected": true}]"#, ["a", "c"]
    ),
  ])
  func anInitialValueIsFilledIn(_ item: String, _ words: [String]) throws {
    let sample = FormSample(#"{"linkId": "q", "text": "Q?", \#(item)}"#)
    #expect(try sample.question("q").initial == words)
    #expect(
      try sample.question("q").help == nil && sample.losses(of: "q").allSatisfy { !$0.contains("initial") })
  }

  @Test(arguments: [
    #""type": "decimal", "initial": [{"valueDecimal": 1.23456}]"#,
    #""type": "open-choice", "answerOption": [{"valueString": "a"}], "initial": [{"valueString": "other"}]"#,
    #""type": "quantity", "unit": {"code": "kg"}, "initial": [{"valueQuantity": {"value": 3, "code": "lb"}}]"#,
  ])
  func whatTheQuestionDoesNotTakeIsNamed(_ item: String) throws {
    let sample = FormSample(#"{"linkId": "q", "text": "Q?", \#(item)}"#)
    #expect(try sample.question("q").initial == [])
    #expect(try sample.question("q").help?.person.hasPrefix("The form suggests: ") == true)
    #expect(sample.losses(of: "q").contains("its initial value is named in the help, and not filled in"))
  }

  @Test func eachRoundHasItsOwnInitialValue() throws {
    let sample = FormSample(
      #"""
      {"linkId": "q", "text": "Q?", "type": "string", "repeats": true,
       "initial": [{"valueString": "one"}, {"valueString": "two"}]}
      """#)
    #expect(try ["q", "q@2", "q@3"].map { try sample.question($0).initial } == [["one"], ["two"], []])
  }

  @Test func requiredOrNotItMayBeLeftUnknown() throws {
    #expect(try question(#""type": "boolean", "required": true"#).allowsUnknown)
  }
}
