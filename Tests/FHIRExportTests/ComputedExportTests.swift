import FHIRExport
import PlainText
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// What a form works out is in its response, on the sheet and in the facts; a questionnaire with it is not exported.
@Suite struct ComputedExportTests {
  private static let items = [
    Sample.item("a", .yesNo), Sample.item("n", .number(.init())),
    Item(
      linkId: "twice",
      kind: .computed(
        ComputedValue(
          record: "Twice", .number(.arithmetic(.answer("n"), .times, .number(Fraction(2))), unit: "kg")))),
    Item(
      linkId: "grade",
      kind: .computed(
        ComputedValue(
          record: "Grade",
          .words([
            .init(when: .test(.number("twice", .greater, DecimalNumber(5))), "high"),
            .init(when: .always, "low"),
          ])))),
    Item(
      linkId: "unseen",
      kind: .computed(ComputedValue(record: "Unseen", .number(.answer("n")), isShown: false))),
    Sample.item("more", .yesNo, when: .test(.number("twice", .greater, DecimalNumber(5)))),
  ]

  private func interview(_ answers: [LinkID: [String]]) throws -> Interview {
    AnswerSheet(answers: answers).conduct(try Sample.questionnaire(Self.items)).interview
  }

  @Test func aQuestionnaireWithItIsNotExported() throws {
    let questionnaire = try Sample.questionnaire(Self.items)
    let error = #expect(throws: InexactExport.self) { try FHIRQuestionnaire(questionnaire) }
    #expect(error?.reason == .computed && error?.owner == "twice")
    #expect(error?.description == "'twice' cannot be exported exactly: it is worked out from answers")
  }

  @Test func aResponseHoldsWhatItComesTo() throws {
    let json = try FHIRResponse(of: interview(["n": ["4"], "more": ["yes"]]), authored: Sample.day).json
      .compact
    #expect(json.contains(#"{"linkId":"twice","text":"Twice","answer":[{"valueDecimal":8}]}"#))
    #expect(json.contains(#"{"linkId":"grade","text":"Grade","answer":[{"valueString":"high"}]}"#))
    #expect(json.contains(#""linkId":"more""#) && !json.contains("unseen"))
  }

  @Test func withoutAValueItIsNotThere() throws {
    let json = try FHIRResponse(of: interview([:]), authored: Sample.day).json.compact
    #expect(!json.contains(#""linkId":"twice""#) && json.contains(#""valueString":"low""#))
    #expect(!json.contains(#""linkId":"more""#))
  }

  @Test func itIsAmongTheFacts() throws {
    let lines = InterviewFacts(try interview(["n": ["4"]])).value.lines
    #expect(lines.contains(#""computed": {"twice": "8", "grade": "high"}"#))
    #expect(
      try !InterviewFacts(Interview(Sample.questionnaire([Sample.item("a", .yesNo)]))).value.lines.contains(
        "computed"))
  }

  @Test func itIsOnTheSheet() throws {
    let sheet = Document(.sheet, of: try interview(["n": ["4"]]), today: Sample.day).narrative
    #expect(sheet.contains("Worked out from the answers") && sheet.contains("twice: 8 kg"))
    #expect(sheet.contains("grade: high") && !sheet.contains("nseen"))
  }

  @Test func whatItIsShortOfIsSaid() throws {
    let states = try interview([:]).evaluation.computed
    #expect(
      states.map(ReportWording.computed) == [
        "no value (without 1 answer that it needs)", "low (without 1 answer that it needs)",
      ])
    #expect(try interview(["n": ["4"]]).evaluation.computed.map(ReportWording.computed) == ["8 kg", "high"])
  }
}
