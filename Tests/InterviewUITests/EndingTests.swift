import InterviewUI
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// The endings of the shipped vignettes, as they are seen and heard.
@Suite struct EndingTests {
  /// The numbers of the shipped files that these tests name.
  private static let frontMatter: FrontMatter? = (try? Shipped.questionnaire("twisting")).map {
    FrontMatter(
      heads: [], guidance: $0.content.guidance, countries: $0.countries, sources: $0.content.sources)
  }

  private func state(_ interview: Interview, _ country: ChosenCountry, _ size: Size) throws -> AppState {
    var state = AppState(
      frontMatter: try #require(Self.frontMatter), lettering: Lettering(glyphs: .unicode) { _ in 1 },
      size: size, today: Sample.day, country: country)
    _ = state.take(.resumed(Resumption(interview: interview, endedOn: Sample.day)))
    return state
  }

  /// The person's own number is on the first screen, whatever was ticked.
  @Test func anEmergencyShowsItsNumberOnTheSmallestScreen() throws {
    let emergencies = try Shipped.endings().filter { $0.interview.evaluation.level == .emergency }
    let countries = [("gb", "999"), ("us", "911"), ("ie", "112")]
    #expect(emergencies.count > 10)
    for (place, (id, interview)) in emergencies.enumerated() {
      let (country, number) = countries[place % countries.count]
      let state = try state(interview, .listed(country), AppState.smallestSize)
      #expect(state.kind == .summary)
      #expect(state.render().text.contains(number), "\(id)")
    }
  }

  /// What is offered says how many pages there are, and more than six are asked for once more.
  @Test func asManyPagesArePrintedAsWereOffered() throws {
    let interview = try #require(try Shipped.endings().first { $0.interview.evaluation.level < .sameDay })
      .interview
    for row in 1...5 {
      var state = try state(interview, .listed("gb"), Size(columns: 80, rows: 24))
      for event in try KeyScript("p").events { _ = state.update(event) }
      _ = state.take(.printers(["Office"]))
      let offered =
        state.render().text.split(separator: "\n").first { $0.drop { $0 == " " }.hasPrefix("\(row) ") } ?? ""
      let count = try #require(offered.split(separator: " ").dropLast().last.flatMap { Int($0) })
      var effects = try KeyScript("\(row) enter").events.flatMap { state.update($0) }
      if count > 6 {
        #expect(effects.isEmpty)
        #expect(state.render().text.contains("Print \(count) pages"))
        effects = try KeyScript("2 enter").events.flatMap { state.update($0) }
      }
      guard case .printPages(let pages, "Office")? = effects.last else {
        Issue.record("nothing was printed: \(offered)")
        continue
      }
      let printed = pages.utf8.count { $0 == 0x0C } + 1
      #expect(printed == count, "\(offered)")
      #expect(count > 6 || row < 5)
    }
  }

  /// What comes by itself, the numbers and the disclaimer take five minutes at 160 words a minute.
  @Test func takesFiveMinutesAloud() throws {
    for id in Shipped.examples {
      let interview = try Shipped.interview(id)
      var bench = LineBench(
        try state(interview, .listed("gb"), Size(columns: 80, rows: 24)),
        questionnaire: interview.questionnaire)
      bench.say()
      #expect(bench.kind == .summary)
      var words = wordCount(bench.heard)
      bench.type(line: "list")
      let rows = bench.heard
      for title in ["Telephone numbers", "About this summary"] {
        // In an emergency all numbers may stand with what to do.
        let row = rows.first { $0.contains(". \(title)") }
        guard let row, let number = row.split(separator: ".").first else {
          #expect(title != "About this summary" && interview.evaluation.level == .emergency, "\(id)")
          continue
        }
        bench.type(line: String(number))
        // Of the last part the disclaimer counts, which must be heard.
        let remembered = bench.heard.firstIndex { $0 == "Please remember." } ?? 0
        words += wordCount(Array(bench.heard[remembered...]))
      }
      // Half a minute more is let pass: for somebody of whom hardly anything is known, with two complaints.
      #expect(words <= 880, "\(id): \(words)")
    }
  }

  /// The words up to the prompt.
  private func wordCount(_ lines: [String]) -> Int {
    lines.prefix { !$0.hasPrefix("An empty line reads part") && !$0.hasPrefix("Type a part's") }
      .reduce(0) { $0 + $1.split(separator: " ").count }
  }
}
