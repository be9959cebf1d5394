import FHIRExport
import PlainText
import QuestionnaireCore
import TestSupport
import Testing

/// Times, dates with a time, and limits of what is typed, in the words of FHIR.
@Suite struct TimeExportTests {
  private static func questionnaire() throws -> Questionnaire {
    var words = Question(linkId: "words", text: "Words?", kind: .text)
    words.maxLength = 40
    words.initial = ["as always"]
    var hums = Question(linkId: "hums", text: "Hums?", kind: .yesNo)
    hums.initial = ["no"]
    var name = Question(linkId: "name", text: "Name?", kind: .text)
    name.isOneLine = true
    let limits = Question.DateLimits(minimum: PartialDate("2024-05-01 10:00"), takesTime: true)
    return try Sample.questionnaire([
      Sample.item("wakes", .time), Sample.item("fell", .date(limits)),
      Sample.item("lamps", .number(.init(places: 0))), Item(linkId: "words", kind: .question(words)),
      Item(linkId: "hums", kind: .question(hums)), Item(linkId: "name", kind: .question(name)),
    ])
  }

  @Test(arguments: [
    #""type":"time""#, #""type":"dateTime""#, #""text":"Words?","type":"text""#,
    #""text":"Name?","type":"string""#, #""valueDateTime":"2024-05-01""#, #""maxLength":40"#,
    #""initial":[{"valueString":"asalways"}]"#, #""code":"N","display":"No"},"initialSelected":true"#,
    #"{"url":"http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces","valueInteger":0}"#,
  ])
  func aFormSaysWhatIsTaken(_ part: String) throws {
    let text = try FHIRQuestionnaire(Self.questionnaire()).json.text.filter { !$0.isWhitespace }
    #expect(text.contains(part), "\(text)")
  }

  /// FHIR wants a zone with a time of a day.
  @Test(arguments: [
    #""valueTime":"06:30:00""#, #""valueDateTime":"2026-05-03"}"#, #""valueString":"2026-05-0314:30""#,
  ])
  func aTimeWithoutAZoneIsNoAnswerButSaid(_ part: String) throws {
    var interview = Interview(try Self.questionnaire())
    try interview.answer("wakes", with: .value(.time(try #require(TimeOfDay("6:30")))))
    try interview.answer("fell", with: .value(.date(try #require(PartialDate("2026-05-03 14:30")))))
    let text = try FHIRResponse(of: interview, authored: Sample.day).json.text.filter { !$0.isWhitespace }
    #expect(text.contains(part), "\(text)")
  }
}
