import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// Topics name medicines as possible causes, so every summary says that nobody stops one alone.
@Suite struct MedicineSentenceTests {
  /// The source of the safety line about medicines.
  private static let source: SourceID = "ninds-tardive"

  /// What the question files say of it, beside every end.
  private func sentence(of interview: Interview) throws -> String {
    let lines = interview.questionnaire.guidance.safety.blocks.filter { $0.citations.contains(Self.source) }
    #expect(lines.count == 1)
    return try #require(lines.first).text[interview.evaluation.respondent]
  }

  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func everySummarySaysThatNobodyStopsAMedicineAlone() throws {
    var naming = 0
    for vignette in Shipped.examples {
      let interview = try Shipped.interview(vignette)
      let sentence = try sentence(of: interview)
      #expect(sentence.hasPrefix("Do not stop or change a prescribed medicine on your own"))
      let summary = words(Document(.summary, of: interview, today: Sample.day).text(as: .text))
      #expect(summary.contains("- \(sentence)"), "\(vignette)")
      if summary.replacing(sentence, with: "").contains("medicine") { naming += 1 }
    }
    #expect(naming > 20)
  }

  /// It stands in every format for people.
  @Test(arguments: Document.Format.allCases.filter { $0 != .json })
  func itStandsInEveryFormat(_ format: Document.Format) throws {
    let interview = try Shipped.interview("man-on-long-term-haloperidol")
    let text = words(Document(.summary, of: interview, today: Sample.day).text(as: format))
    #expect(text.contains(try sentence(of: interview)))
  }
}
