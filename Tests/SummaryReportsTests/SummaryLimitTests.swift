import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// Every worked example ends on a summary that is short enough to be read, with the country known and without.
@Suite struct SummaryLimitTests {
  /// Two countries, and none.
  private static let territories: [String?] = [nil, "gb", "us"]

  /// Every third example for each country, so that all are read once.
  private func check(
    _ body: (_ vignette: String, _ interview: Interview, _ territory: String?, _ report: Report) throws ->
      Void
  ) throws {
    for (place, vignette) in Shipped.examples.enumerated() {
      let interview = try Shipped.interview(vignette)
      let territory = Self.territories[place % Self.territories.count]
      try body(
        vignette, interview, territory, Report(interview: interview, today: Sample.day, territory: territory))
    }
  }

  private func lines(_ part: ReportSection.Part, _ report: Report) -> Int {
    let section = Report(sections: report.sections.filter { $0.part == part })
    return TextWriter().text(of: section).split(separator: "\n", omittingEmptySubsequences: false).count
  }

  @Test func partsStandInTheirOrderAndKeepToTheirLines() throws {
    try check { vignette, interview, territory, report in
      let level = interview.evaluation.level
      let isUrgent = level >= .sameDay
      let pages = min(3, interview.evaluation.fit.pages.count)
      let caps: [(ReportSection.Part, Int)] = [
        (.whatToDo, isUrgent ? 57 : 26), (.sooner, level == .emergency ? 6 : 14),
        (.why, 5 + 12 * pages + 10), (.notAnswered, 7), (.questionsToAsk, 12), (.safety, 13),
        (.organizations, 6), (.sources, 10), (.about, 16),
      ]
      let order = report.sections.map(\.part).compactMap(ReportSection.Part.allCases.firstIndex)
      #expect(order == order.sorted(), "\(vignette)")
      for (part, cap) in caps {
        let lines = lines(part, report)
        #expect(lines <= cap, "\(vignette), \(territory ?? "no country"), \(part): \(lines) of \(cap)")
      }
    }
  }

  @Test func aSummaryIsTwoPagesAndNeverMoreThanThree() throws {
    var long = 0
    var count = 0
    try check { vignette, interview, territory, report in
      let document = Document(.summary, of: interview, today: Sample.day, territory: territory)
      let pages = PrintedPages(document).pages
      #expect(document.pageCount() == pages.count && pages.count <= 3, "\(vignette)")
      #expect(pages.allSatisfy { $0.count <= 60 && $0.count > 8 }, "\(vignette)")
      count += 1
      if pages.count > 2 { long += 1 }
      let first: Set<ReportSection.Part> = [.whatToDo, .sooner, .why, .notAnswered, .questionsToAsk]
      let words = Report(sections: report.sections.filter { first.contains($0.part) }).wordCount
      #expect(words <= 750, "\(vignette): \(words) words")
    }
    #expect(long * 3 <= count, "\(long) of \(count) summaries have three pages")
  }

  @Test func noHeadingEndsAPage() throws {
    try check { vignette, interview, territory, _ in
      let document = Document(.summary, of: interview, today: Sample.day, territory: territory)
      for page in PrintedPages(document).pages {
        let last = page.dropLast(2).last ?? ""
        #expect(!last.allSatisfy { "=-".contains($0) }, "\(vignette)")
      }
    }
  }

  @Test func onlyTheNumbersOfOnesOwnCountryAreNamed() throws {
    let countries = try Shipped.questionnaire("twisting").content.countries
    let own = Set(countries.first { $0.code == "us" }?.lines.map(\.number) ?? [])
    let others = Set(countries.flatMap(\.lines).map(\.number)).subtracting(own)
    try check { vignette, _, territory, report in
      guard territory == "us" else { return }
      let labels = report.blocks.compactMap { block in
        if case .labelled(let label) = block.kind { label } else { nil }
      }
      #expect(others.isDisjoint(with: labels), "\(vignette)")
      #expect(!report.blocks.contains { $0.text.plain.contains("{") }, "\(vignette)")
    }
  }

  @Test func nothingCalmerIsWordedUnderAnEmergency() throws {
    try check { vignette, interview, _, report in
      guard interview.evaluation.level == .emergency else { return }
      let told = report.blocks.map(\.text.plain)
      let respondent = interview.evaluation.respondent
      for flag in interview.evaluation.flags where flag.level < .emergency {
        #expect(!told.contains(flag.title[respondent]), "\(vignette): \(flag.id)")
      }
      #expect(interview.evaluation.fit.pages.isEmpty)
    }
  }
}
