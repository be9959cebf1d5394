import FHIRForms
import QuestionFiles
import QuestionnaireCore
import Testing

/// Files that were made to do harm are refused, or asked, and never more.
@Suite struct HostileFormTests {
  private static func nested(_ depth: Int) -> String {
    String(repeating: #"{"linkId": "g", "type": "group", "item": ["#, count: depth)
      + #"{"linkId": "q", "text": "Q?", "type": "boolean"}"# + String(repeating: "]}", count: depth)
  }

  @Test func whatIsTooDeepIsRefused() {
    #expect(FormSample(Self.nested(28)).form != nil)
    #expect(FormSample(Self.nested(40)).codes == [.nestedTooDeep])
    #expect(FormSample(file: String(repeating: "[", count: 1_000_000)).codes == [.nestedTooDeep])
  }

  @Test func whatIsTooLargeIsRefused() {
    let blank = [UInt8](repeating: 0x20, count: FormLoader.mostBytes + 1)
    #expect(FormSample(bytes: blank).codes == [.fileTooLarge])
    let many = "[" + String(repeating: "0,", count: 500_000) + "0]"
    #expect(FormSample(file: many).codes == [.tooMany])
  }

  @Test func whatNobodyCouldAnswerIsRefused() {
    let items = (0...3_000).map { #"{"linkId": "\#($0)", "text": "Q?", "type": "boolean"}"# }
    #expect(FormSample(items.joined(separator: ",")).codes == [.tooMany])
    let options = (0...2_000).map { #"{"valueInteger": \#($0)}"# }.joined(separator: ",")
    let choice = #"{"linkId": "q", "text": "Q?", "type": "choice", "answerOption": [\#(options)]}"#
    #expect(FormSample(choice).codes == [.tooMany])
  }

  @Test(arguments: [#""\ud800""#, #""\udc00\ud800""#, #""\ud83dx""#]) func halfAPairIsRefused(_ text: String)
  {
    #expect(FormSample(#"{"linkId": \#(text), "text": "Q?", "type": "boolean"}"#).codes == [.brokenJSON])
  }

  @Test func whatIsNotUTF8IsRefused() {
    #expect(FormSample(bytes: [0x7B, 0x22, 0xFF, 0x22]).codes == [.notUTF8])
  }

  @Test(arguments: [
    "1e999999999999999999", "1e400", "-1e-400", "123456789012345678901234567890", "0.00000000000000000001",
  ])
  func hugeNumbersDoNoHarm(_ number: String) {
    let sample = FormSample(
      #"""
      {"linkId": "n", "text": "N?", "type": "decimal", "maxLength": \#(number), "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueDecimal": \#(number)}]},
      {"linkId": "q", "text": "Q?", "type": "boolean",
       "enableWhen": [{"question": "n", "operator": ">", "answerDecimal": \#(number)}]}
      """#)
    #expect(sample.codes.allSatisfy { $0 == .wrongType || $0 == .missingField })
  }

  @Test func whatCannotBeSeenIsTakenOut() throws {
    let sample = FormSample(
      #"{"linkId": "q", "text": "\u001b[31mred\u202e \u0000\ufeffQ?", "type": "boolean"}"#)
    #expect(try sample.question("q").text.person == "[31mred Q?")
  }

  @Test func aLongChainIsPutInOrder() throws {
    let count = 3_000
    let items = (0..<count).map { place in
      let when =
        place + 1 < count
        ? #", "enableWhen": [{"question": "\#(place + 1)", "operator": "=", "answerBoolean": true}]"# : ""
      return #"{"linkId": "\#(place)", "text": "Q?", "type": "boolean"\#(when)}"#
    }
    let questionnaire = try FormSample(items.joined(separator: ",\n")).questionnaire()
    #expect(questionnaire.items.count == count + 2 && questionnaire.items[1].linkId == "2999")
  }

  @Test func aLongCircleIsFound() {
    let count = 3_000
    let items = (0..<count).map { place in
      #"{"linkId": "\#(place)", "text": "Q?", "type": "boolean", "enableWhen": "#
        + #"[{"question": "\#((place + 1) % count)", "operator": "=", "answerBoolean": true}]}"#
    }
    #expect(FormSample(items.joined(separator: ",\n")).codes == [.conditionCycle])
  }

  @Test func valueSetsThatGoInACircleHaveNoOptions() {
    let set = { (name: String, other: String) in
      ##"{"resourceType": "ValueSet", "id": "\##(name)", "compose": {"include": [{"valueSet": ["#\##(other)"]}]}}"##
    }
    let sample = FormSample(
      ##"{"linkId": "q", "text": "Q?", "type": "choice", "answerValueSet": "#a"}"##,
      #""contained": [\#(set("a", "b")), \#(set("b", "a"))]"#)
    #expect(sample.codes == [.externalValueSet])
  }
}
