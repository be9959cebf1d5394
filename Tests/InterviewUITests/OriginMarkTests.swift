import InterviewUI
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// Questions from elsewhere are known by the title of every screen, and no number to call gives way to that; nor to a
/// review that is overdue.
@Suite struct OriginMarkTests {
  private static let foreign = {
    var frontMatter = Lamps.frontMatter
    frontMatter.isFromElsewhere = true
    return frontMatter
  }()

  private func rows(_ bench: Bench) -> [Substring] {
    bench.text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(arguments: ScreenKind.allCases, ScreenGoldenTests.sizes)
  func everyScreenSaysThatNobodyHereHasReviewedThem(_ kind: ScreenKind, _ size: Size) throws {
    let own = rows(try ScreenKindTests.reached(kind, size))
    let bench = try ScreenKindTests.reached(kind, size, frontMatter: Self.foreign)
    let foreign = rows(bench)
    #expect(bench.kind == kind)
    #expect(!own.joined().contains("Not reviewed"))
    let title = try #require(foreign.first)
    #expect(title.contains("Not reviewed"), "\(title)")
    if own[0].contains("999") { #expect(title.contains("999"), "\(title)") }
    // What to do now comes first, and the other rows stay where they are.
    if kind == .emergency { #expect(title.contains("Get help now")) }
    if kind == .emergency || kind == .emergencyLines { #expect(own.dropFirst() == foreign.dropFirst()) }
  }

  @Test func whereThereIsRoomItSaysByWhom() throws {
    let bench = try ScreenKindTests.reached(.question, frontMatter: Self.foreign)
    #expect(rows(bench)[0].hasPrefix("  Not reviewed by this project"), "\(bench.text)")
    #expect(rows(bench)[0].contains("About you"))
  }

  @Test func theFirstScreensNameNoClinicianOfTheProject() throws {
    for kind in [ScreenKind.start, .privacy] {
      let text = try ScreenKindTests.reached(kind, Size(columns: 100, rows: 40), frontMatter: Self.foreign)
        .text
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(ReportWording.notReviewedHere), "\(kind)")
      #expect(!words.contains(ReportWording.notReviewed), "\(kind)")
    }
  }

  @Test func linesSayItAtTheStartAndInTheSummary() throws {
    func said(_ frontMatter: FrontMatter) throws -> (start: String, summary: String) {
      func words(_ lines: [String]) -> String { lines.joined(separator: " ") }
      let start = try Bench(frontMatter: frontMatter)
      var first = LineBench(start.state, questionnaire: try Lamps.questionnaire())
      first.say()
      let end = try ScreenKindTests.reached(.summary, frontMatter: frontMatter)
      var last = LineBench(end.state, questionnaire: try Lamps.questionnaire())
      last.say()
      return (words(first.said), words(last.said))
    }
    let foreign = try said(Self.foreign)
    #expect(foreign.start.contains(ReportWording.notReviewedHere), "\(foreign.start)")
    #expect(foreign.summary.contains(ReportWording.shortDisclaimerElsewhere), "\(foreign.summary)")
    let own = try said(Lamps.frontMatter)
    #expect(!own.start.contains(ReportWording.notReviewedHere))
    #expect(own.summary.contains(ReportWording.shortDisclaimer))
  }

  @Test(arguments: ScreenGoldenTests.sizes, [false, true])
  func theFirstScreenSaysThatTheReviewIsOverdue(_ size: Size, _ isFromElsewhere: Bool) throws {
    var frontMatter = Lamps.frontMatter
    frontMatter.isFromElsewhere = isFromElsewhere
    frontMatter.reviewBy = Sample.day
    #expect(!(try Bench(size, frontMatter: frontMatter)).text.lowercased().contains("overdue"))
    frontMatter.reviewBy = CalendarDay("2026-01-31")
    let title = try #require(rows(try Bench(size, frontMatter: frontMatter)).first)
    #expect(title.lowercased().contains("overdue") && title.contains("999"), "\(title)")
    #expect(title.contains("Not reviewed") == isFromElsewhere, "\(title)")
  }

  @Test func theFirstScreenSaysSinceWhenItIsOverdue() throws {
    var frontMatter = Lamps.frontMatter
    frontMatter.reviewBy = CalendarDay("2026-01-31")
    let bench = try Bench(Size(columns: 100, rows: 40), frontMatter: frontMatter)
    #expect(bench.text.contains("was to be reviewed by 31 January 2026"), "\(bench.text)")
    var lines = LineBench(bench.state, questionnaire: try Lamps.questionnaire())
    lines.say()
    #expect(lines.said.joined(separator: " ").contains("was to be reviewed by 31 January 2026"))
  }
}
