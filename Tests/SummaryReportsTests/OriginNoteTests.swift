import PlainText
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// Every document says of questions from elsewhere that nobody here has reviewed them, and of old ones that their review
/// is overdue.
@Suite struct OriginNoteTests {
  private static let later = CalendarDay("2099-01-01")

  private func interview(isFromElsewhere: Bool) throws -> Interview {
    var questionnaire = try Clinic.questionnaire()
    questionnaire.isFromElsewhere = isFromElsewhere
    return AnswerSheet(answers: Clinic.calm).conduct(questionnaire).interview
  }

  private func documents(_ interview: Interview, _ day: CalendarDay = Sample.day) throws -> [Document] {
    let page = try #require(TopicCollection([interview.questionnaire])["bulbs"])
    let comparison = try Comparison(earlier: interview, later: interview, earlierDay: day, laterDay: day)
    return Document.Part.allCases.map { Document($0, of: interview, today: day) }
      + [Document(page, today: day), Document(comparison, today: day)]
  }

  private func words(_ document: Document, _ format: Document.Format) -> String {
    document.text(as: format).split { $0.isWhitespace || $0 == ">" }.joined(separator: " ")
  }

  @Test(arguments: Document.Format.allCases)
  func everyDocumentSaysThatNobodyHereHasReviewedIt(_ format: Document.Format) throws {
    for isFromElsewhere in [true, false] {
      for document in try documents(try interview(isFromElsewhere: isFromElsewhere)) {
        guard document.kind.formats.contains(format) else { continue }
        let words = words(document, format)
        let says =
          words.contains("this project has not reviewed") || words.contains("This project has not reviewed")
          || words.contains(ReportWording.notReviewedHere)
        #expect(says == isFromElsewhere, "\(document.kind)")
      }
    }
  }

  @Test func everyPageOfItSaysSo() throws {
    let interview = try interview(isFromElsewhere: true)
    let disclaimers = [ReportWording.shortDisclaimerElsewhere, ReportWording.topicDisclaimerElsewhere]
    #expect(disclaimers.allSatisfy { $0.count <= TextWriter.usualColumns })
    for part in Document.Part.allCases {
      let pages = PrintedPages(Document(part, of: interview, today: Sample.day)).pages
      #expect(pages.allSatisfy { $0.last == ReportWording.shortDisclaimerElsewhere }, "\(part)")
      #expect(pages.first?.first == ReportWording.shortDisclaimerElsewhere, "\(part)")
    }
  }

  @Test func theFactsOfAnInterviewSaySo() throws {
    let sentence = "\"notReviewed\": \"\(ReportWording.notReviewedHere)\""
    #expect(InterviewFacts(try interview(isFromElsewhere: true)).value.lines.contains(sentence))
    #expect(!InterviewFacts(try interview(isFromElsewhere: false)).value.lines.contains("notReviewed"))
  }

  @Test(arguments: Document.Format.allCases)
  func theSheetAndTheSummarySayThatTheReviewIsOverdue(_ format: Document.Format) throws {
    let interview = try interview(isFromElsewhere: false)
    let sentence = ReportWording.reviewOverdue(since: Sample.day)
    for (day, isOverdue) in [(Sample.day, false), (try #require(Self.later), true)] {
      for part in Document.Part.allCases where format != .json || part == .sheet {
        let words = words(Document(part, of: interview, today: day), format)
        #expect(words.contains(sentence) == isOverdue, "\(part), \(day)")
      }
    }
  }

  /// What is said of the review takes its row from the least of what a full page holds.
  @Test func aSheetWithAnOverdueReviewFitsItsPage() throws {
    let day = try #require(Self.later)
    for vignette in Shipped.examples.prefix(40) {
      let document = Document(.sheet, of: try Shipped.interview(vignette), today: day)
      let pages = PrintedPages(document).pages
      #expect(pages.count == 1 && pages.allSatisfy { $0.count <= 60 }, "\(vignette)")
      #expect(document.text(as: .text).contains("Note: This content was to be reviewed by"), "\(vignette)")
    }
  }
}
