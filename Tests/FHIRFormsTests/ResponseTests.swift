import FHIRForms
import PlainText
import QuestionnaireCore
import TestSupport
import Testing

/// What was answered to a form goes back as its own response: by its linkIds, types, codes and rounds.
@Suite struct ResponseTests {
  private static let unit =
    #""extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit", "#
  private static let each = #"""
    {"linkId": "yes", "text": "A?", "type": "boolean"},
    {"linkId": "count", "text": "B?", "type": "integer"},
    {"linkId": "part", "text": "C?", "type": "decimal"},
    {"linkId": "heat", "text": "D?", "type": "quantity", \#(unit)"valueCoding":
      {"system": "http://unitsofmeasure.org", "code": "Cel", "display": "°C"}}]},
    {"linkId": "day", "text": "E?", "type": "date"},
    {"linkId": "moment", "text": "F?", "type": "dateTime"},
    {"linkId": "clock", "text": "G?", "type": "time"},
    {"linkId": "line", "text": "H?", "type": "string"},
    {"linkId": "page", "text": "I?", "type": "url"},
    {"linkId": "one", "text": "J?", "type": "choice", "answerOption": [
      {"valueCoding": {"system": "http://lamps", "code": "r", "display": "Red"}},
      {"valueCoding": {"code": "b"}}]},
    {"linkId": "some", "text": "K?", "type": "open-choice", "repeats": true, "answerOption": [
      {"valueCoding": {"system": "http://lamps", "code": "r"}}, {"valueCoding": {"system": "http://lamps", "code": "g"}}]},
    {"linkId": "word", "text": "W?", "type": "choice", "answerOption": [{"valueString": "low"}]},
    {"linkId": "who", "text": "N?", "type": "reference"},
    {"linkId": "size", "text": "L?", "type": "integer", "answerOption": [{"valueInteger": 40}, {"valueInteger": 60}]}
    """#

  private static func response(_ sample: FormSample, _ answers: [LinkID: [String]], zone: String? = "+01:00")
    throws -> JSONValue
  {
    let form = try #require(sample.form)
    let interview = try ExpressionSample.interview(sample, answers)
    return FormResponse(to: form, of: interview, authored: FormSample.today)
      .json(narrative: "<div>Lamps</div>") { _ in zone }
  }

  private static func items(_ sample: FormSample, _ answers: [LinkID: [String]], zone: String? = "+01:00")
    throws -> String
  {
    try response(sample, answers, zone: zone).member("item")?.compact ?? ""
  }

  @Test func eachTypeIsAnsweredAsItsItemHasIt() throws {
    let answers: [LinkID: [String]] = [
      "yes": ["no"], "count": ["12"], "part": ["2.5"], "heat": ["38.4"], "day": ["2026-05"],
      "moment": ["2026-11-30 06:15"], "clock": ["07:30"], "line": ["a \"lamp\""], "page": ["http://lamps"],
      "one": ["b"], "some": ["g", "another"], "some/another": ["a blue one"], "word": ["low"],
      "who": ["Dr Lamp"],
    ]
    let sample = FormSample(Self.each)
    let size = try #require(try sample.question("size").options.first?.id.rawValue)
    let said = try Self.items(sample, answers.merging(["size": [size]]) { $1 })
    func item(_ id: String, _ text: String, _ values: String...) -> String {
      #"{"linkId":"\#(id)","text":"\#(text)","answer":[\#(values.map { "{\($0)}" }.joined(separator: ","))]}"#
    }
    let expected = [
      item("yes", "A?", #""valueBoolean":false"#), item("count", "B?", #""valueInteger":12"#),
      item("part", "C?", #""valueDecimal":2.5"#),
      item(
        "heat", "D?",
        #""valueQuantity":{"value":38.4,"unit":"°C","system":"http://unitsofmeasure.org","code":"Cel"}"#),
      item("day", "E?", #""valueDate":"2026-05""#),
      item("moment", "F?", #""valueDateTime":"2026-11-30T06:15:00+01:00""#),
      item("clock", "G?", #""valueTime":"07:30:00""#), item("line", "H?", #""valueString":"a \"lamp\"""#),
      item("page", "I?", #""valueUri":"http://lamps""#), item("one", "J?", #""valueCoding":{"code":"b"}"#),
      item(
        "some", "K?", #""valueCoding":{"system":"http://lamps","code":"g"}"#,
        #""valueString":"a blue one""#),
      item("word", "W?", #""valueString":"low""#),
      item("who", "N?", #""valueReference":{"display":"Dr Lamp"}"#),
      item("size", "L?", #""valueInteger":40"#),
    ]
    #expect(said == "[\(expected.joined(separator: ","))]")
  }

  @Test func aTimeWithoutAZoneIsLeftOut() throws {
    let sample = FormSample(#"{"linkId": "moment", "text": "F?", "type": "dateTime"}"#)
    let said = try Self.items(sample, ["moment": ["2026-11-30 06:15"]], zone: nil)
    #expect(said.contains(#""valueDateTime":"2026-11-30""#))
  }

  @Test func itNamesTheFormAndNoPerson() throws {
    let sample = FormSample(Self.each, #""url": "http://lamps/form""#)
    let response = try Self.response(sample, ["count": ["1"]])
    #expect(response.member("questionnaire") == .string("http://lamps/form|3"))
    #expect(response.member("subject") == nil && response.member("author") == nil)
    #expect(response.member("authored") == .string("2026-11-30"))
    #expect(response.member("text")?.member("div") == .string("<div>Lamps</div>"))
    #expect(try Self.response(FormSample(Self.each), [:]).member("questionnaire") == nil)
  }

  /// Groups that repeat are items of their own, a question that repeats is one item with several answers.
  @Test func roundsAreItemsOrAnswers() throws {
    let sample = FormSample(
      #"""
      {"linkId": "m", "text": "Medicines", "type": "group", "repeats": true, "item": [
        {"linkId": "name", "text": "Name?", "type": "string", "item": [
          {"linkId": "dose", "text": "Dose?", "type": "integer"}]},
        {"linkId": "note", "text": "Take it", "type": "display"}]},
      {"linkId": "n", "text": "Numbers?", "type": "integer", "repeats": true, "item": [
        {"linkId": "of", "text": "Of what?", "type": "string"}]}
      """#)
    let said = try Self.items(
      sample,
      [
        "name": ["a"], "dose": ["1"], "m@2?": ["yes"], "name@2": ["b"], "m@3?": ["no"],
        "n": ["7"], "of": ["x"], "n@2?": ["yes"], "n@2": ["8"], "n@3?": ["no"],
      ])
    #expect(
      said
        == #"[{"linkId":"m","text":"Medicines","item":[{"linkId":"name","text":"Name?","answer":"#
        + #"[{"valueString":"a","item":[{"linkId":"dose","text":"Dose?","answer":[{"valueInteger":1}]}]}]}]},"#
        + #"{"linkId":"m","text":"Medicines","item":[{"linkId":"name","text":"Name?","answer":[{"valueString":"b"}]}]},"#
        + #"{"linkId":"n","text":"Numbers?","answer":[{"valueInteger":7,"item":"#
        + #"[{"linkId":"of","text":"Of what?","answer":[{"valueString":"x"}]}]},{"valueInteger":8}]}]"#)
  }

  /// What nobody is asked keeps its value, where it is enabled.
  @Test func whatIsFilledInBeforehandStands() throws {
    let hidden = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
    let sample = FormSample(
      #"""
      {"linkId": "a", "text": "A?", "type": "boolean"},
      {"linkId": "h", "type": "string", "initial": [{"valueString": "kept"}],
       "extension": [{"url": "\#(hidden)", "valueBoolean": true}],
       "enableWhen": [{"question": "a", "operator": "=", "answerBoolean": true}]},
      {"linkId": "q", "type": "quantity", "extension": [{"url": "\#(hidden)", "valueBoolean": true}],
       "initial": [{"valueQuantity": {"value": 3, "unit": "lm", "system": "http://unitsofmeasure.org", "code": "lm"}}]}
      """#)
    #expect(
      try Self.items(sample, ["a": ["yes"]]).contains(#"{"linkId":"h","answer":[{"valueString":"kept"}]}"#))
    #expect(
      try Self.items(sample, [:]).contains(
        #"{"valueQuantity":{"value":3,"unit":"lm","system":"http://unitsofmeasure.org","code":"lm"}}"#))
    #expect(try !Self.items(sample, ["a": ["no"]]).contains("kept"))
  }

  @Test func whatIsWorkedOutStandsInIt() throws {
    let sample = ExpressionSample.form([
      ExpressionSample.computed(
        "total", "%resource.item.where(linkId='n').answer.value + 1", type: "integer"),
      ExpressionSample.computed(
        "large", "%resource.item.where(linkId='n').answer.value > 5", type: "boolean"),
    ])
    let said = try Self.items(sample, ["n": ["7"]])
    #expect(said.contains(#"{"linkId":"total","text":"total","answer":[{"valueInteger":8}]}"#), "\(said)")
    #expect(said.contains(#"{"linkId":"large","text":"large","answer":[{"valueBoolean":true}]}"#), "\(said)")
  }

  private static let least =
    #""extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs", "valueInteger": 2}]"#
  private static let letters = #""answerOption": [{"valueString": "a"}, {"valueString": "b"}]"#

  /// Complete is only what another program would take as complete.
  @Test(arguments: [
    (#""type": "integer", "required": true"#, ["4"], true),
    (#""type": "integer", "required": true"#, nil, false),
    (#""type": "integer""#, nil, true),
    (#""type": "attachment", "required": true"#, nil, false),
    (#""type": "attachment""#, nil, true),
    (#""type": "choice", "answerValueSet": "http://elsewhere""#, ["typed"], false),
    (#""type": "string", "repeats": true, \#(least)"#, ["one"], false),
    (#""type": "choice", "repeats": true, \#(least), \#(letters)"#, ["a"], false),
    (#""type": "choice", "repeats": true, \#(least), \#(letters)"#, ["a", "b"], true),
    (#""type": "choice", "answerValueSet": "http://elsewhere""#, nil, true),
  ])
  func itIsCompleteOnlyIfNothingRequiredIsOpen(_ item: String, _ answer: [String]?, _ isComplete: Bool) throws
  {
    let sample = FormSample(
      #"{"linkId": "q", "text": "Q?", \#(item)}, {"linkId": "r", "type": "boolean", "text": "R?"}"#)
    let response = try Self.response(
      sample, (answer.map { ["q": $0] } ?? [:]).merging(["r": ["yes"]]) { $1 })
    #expect(response.member("status") == .string(isComplete ? "completed" : "in-progress"))
  }

  @Test func noneOfTheseIsNoAnswer() throws {
    let sample = FormSample(
      #"{"linkId": "m", "text": "M?", "type": "choice", "repeats": true, "answerOption": [{"valueCoding": {"code": "p"}}]}"#
    )
    #expect(try Self.items(sample, ["m": ["none-of-these"]]) == "")
  }
}

extension JSONValue {
  /// The value of a member of an object.
  fileprivate func member(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == name }?.value
  }
}
