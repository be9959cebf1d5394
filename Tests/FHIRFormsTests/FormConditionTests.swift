import FHIRForms
import QuestionFiles
import QuestionnaireCore
import Testing

/// What enableWhen becomes.
@Suite struct FormConditionTests {
  private static let sources = #"""
    {"linkId": "b", "text": "B?", "type": "boolean"},
    {"linkId": "n", "text": "N?", "type": "integer"},
    {"linkId": "w", "text": "W?", "type": "string"},
    {"linkId": "d", "text": "D?", "type": "date"},
    {"linkId": "c", "text": "C?", "type": "choice", "answerOption": [
      {"valueCoding": {"system": "s", "code": "a", "display": "A"}}, {"valueCoding": {"system": "t", "code": "a"}},
      {"valueCoding": {"code": "b"}}]},
    {"linkId": "i", "text": "I?", "type": "integer", "answerOption": [{"valueInteger": 1}, {"valueInteger": 2},
      {"valueInteger": 3}]},
    """#

  private func sample(_ condition: String, _ more: String = "") -> FormSample {
    FormSample(
      Self.sources
        + #"{"linkId": "q", "text": "Q?", "type": "boolean", "enableWhen": [\#(condition)]\#(more)}"#)
  }

  @Test(arguments: [
    (#"{"question": "b", "operator": "=", "answerBoolean": true}"#, "b is yes"),
    (#"{"question": "b", "operator": "exists", "answerBoolean": true}"#, "b is answered"),
    (#"{"question": "b", "operator": "exists", "answerBoolean": false}"#, "b is not answered"),
    (#"{"question": "n", "operator": "=", "answerInteger": 5}"#, "n = 5"),
    (#"{"question": "n", "operator": ">=", "answerDecimal": 2.50}"#, "n >= 2.5"),
    (#"{"question": "n", "operator": "<", "answerDecimal": 25e-1}"#, "n < 2.5"),
    (#"{"question": "c", "operator": "=", "answerCoding": {"system": "s", "code": "a"}}"#, "c is a"),
    (#"{"question": "c", "operator": "=", "answerCoding": {"code": "a"}}"#, "c is any of [a, a-2]"),
    (#"{"question": "i", "operator": ">", "answerInteger": 1}"#, "i is any of [2, 3]"),
    (#"{"question": "w", "operator": "=", "answerString": "other"}"#, "w is other"),
    (#"{"question": "d", "operator": ">", "answerDate": "2020-01-01"}"#, "d is answered"),
    (#"{"question": "b", "answerBoolean": true}"#, "b is yes"),
    (#"{"question": "b", "hasAnswer": true}"#, "b is answered"),
    (#"{"question": "c", "operator": "=", "answer": {"Coding": {"code": "b"}}}"#, "c is b"),
  ])
  func isAsked(_ condition: String, _ expected: String) throws {
    let sample = sample(condition)
    #expect(try sample.condition(of: "q") == expected)
    #expect(sample.diagnostics == [])
  }

  @Test func notEqualHoldsWithoutAnAnswer() throws {
    let sample = sample(#"{"question": "b", "operator": "!=", "answerBoolean": true}"#)
    #expect(try sample.condition(of: "q") == "b is not answered or not b is yes")
    #expect(sample.codes == [.ambiguousNotEqual])
  }

  @Test func severalAreTakenTogether() throws {
    let two =
      #"{"question": "b", "operator": "=", "answerBoolean": true}, {"question": "n", "operator": ">", "answerInteger": 1}"#
    #expect(try sample(two, #", "enableBehavior": "all""#).condition(of: "q") == "b is yes and n > 1")
    #expect(try sample(two, #", "enableBehavior": "any""#).condition(of: "q") == "b is yes or n > 1")
    let unsaid = sample(two)
    #expect(try unsaid.condition(of: "q") == "b is yes or n > 1" && unsaid.codes == [.que12])
  }

  @Test func aWordThatIsAskedForBecomesAnOption() throws {
    let sample = sample(#"{"question": "w", "operator": "=", "answerString": "other"}"#)
    #expect(try sample.question("w").options.map(\.text.person) == ["other", "Another answer (type it)"])
  }

  @Test func whatIsAroundAnItemHoldsForItToo() throws {
    let sample = FormSample(
      Self.sources + #"""
        {"linkId": "g", "type": "group", "enableWhen": [{"question": "b", "operator": "=", "answerBoolean": true}],
         "item": [{"linkId": "q", "text": "Q?", "type": "boolean",
           "enableWhen": [{"question": "n", "operator": "=", "answerInteger": 1}]}]}
        """#)
    #expect(try sample.condition(of: "q") == "b is yes and n = 1")
  }

  @Test func whatReadsALaterItemIsAskedBehindIt() throws {
    let sample = FormSample(
      #"""
      {"linkId": "q", "text": "Q?", "type": "boolean",
       "enableWhen": [{"question": "b", "operator": "=", "answerBoolean": true}]},
      {"linkId": "a", "text": "A?", "type": "boolean"}, {"linkId": "b", "text": "B?", "type": "boolean"},
      {"linkId": "c", "text": "C?", "type": "boolean"}
      """#)
    let order = try sample.questionnaire().items.compactMap(\.question?.linkId.rawValue)
    #expect(order == ["a", "b", "q", "c"])
    #expect(sample.losses(of: "q") == ["it is asked behind 'b', which its condition reads"])
  }

  @Test func whatReadsWhatIsNeverAskedIsNeverAskedEither() throws {
    let sample = FormSample(
      #"""
      {"linkId": "b", "text": "B?", "type": "boolean"},
      {"linkId": "x", "text": "X?", "type": "boolean",
       "enableWhen": [{"question": "b", "operator": "=", "answerString": "yes"}]},
      {"linkId": "y", "text": "Y?", "type": "boolean",
       "enableWhen": [{"question": "x", "operator": "=", "answerBoolean": true}]}
      """#)
    #expect(try sample.questionnaire().items.compactMap(\.question?.linkId.rawValue) == ["b"])
    #expect(
      sample.codes.sorted { $0.rawValue < $1.rawValue } == [.conditionOtherType, .neverOccurs, .neverOccurs])
  }

  @Test func aCodeThatNobodyCanChooseIsNamed() throws {
    let sample = sample(#"{"question": "c", "operator": "=", "answerCoding": {"code": "z"}}"#)
    #expect(Set(sample.codes) == [.unknownOptionCode, .neverOccurs])
    #expect(try sample.item("q") == nil && sample.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func aRepeatedLinkIDGetsANameOfItsOwn() throws {
    let sample = FormSample(
      #"{"linkId": "b", "text": "B?", "type": "boolean"}, {"linkId": "b", "text": "C?", "type": "boolean"}"#)
    #expect(try sample.questionnaire().items.compactMap(\.question?.linkId.rawValue) == ["b", "b#2"])
    #expect(sample.codes == [.duplicateLinkID] && sample.diagnostics[0].severity == .warning)
  }
}
