import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// What is the same on every screen: the title bar, the bar of progress, the footer's right end, and the focus.
@Suite struct FrameRuleTests {
  private func rows(_ bench: Bench) -> [Substring] {
    bench.text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func style(_ bench: Bench, _ row: Int, _ column: Int) -> Style? {
    bench.state.render()[row, column]?.style
  }

  @Test(arguments: ScreenGoldenTests.atQuestions, ScreenGoldenTests.sizes)
  func theFootersRightEndIsAlwaysInTheSameColumns(_ shot: (String, String, String), _ size: Size) throws {
    var bench = try Bench.atFirstQuestion(size)
    try bench.press(Route.to(shot.1) + " " + shot.2)
    let last = try #require(rows(bench).last) + String(repeating: " ", count: size.columns)
    let keys =
      bench.state.isTyping ? ["F10 leave", "F9 urgent", "F1 help"] : ["q leave", "! urgent", "? help"]
    let end = size.columns - (size.columns < 60 ? 1 : 2)
    var column = end - keys.reduce(0) { $0 + $1.count } - 4
    for key in keys {
      let place = last.prefix(column + key.count).suffix(key.count)
      #expect(place == key || place.allSatisfy { $0 == " " }, "\(shot.0)\n\(bench.picture)")
      column += key.count + 2
    }
  }

  @Test(arguments: ScreenGoldenTests.atQuestions)
  func noTitleIsCut(_ shot: (String, String, String)) throws {
    var bench = try Bench.atFirstQuestion(Size(columns: 40, rows: 12))
    try bench.press(Route.to(shot.1) + " " + shot.2)
    #expect(rows(bench).first?.contains("...") == false, "\(bench.picture)")
    let title = (0..<40).map { style(bench, 0, $0) }
    #expect(Set(title).count == 1 && title.first != .plain, "\(bench.picture)")
  }

  /// It goes back only when the person does.
  @Test func theBarOfProgressNeverGoesBackGoingForward() throws {
    var bench = try Bench.atFirstQuestion(Size(columns: 132, rows: 50))
    var before = 0
    for step in Route.steps {
      let done = rows(bench)[1].count { $0 == "═" }
      #expect(done >= before && done > 0, "\(step.asked)\n\(bench.picture)")
      #expect(rows(bench)[1].contains("─"), "\(step.asked)")
      before = done
      try bench.press(step.keys)
    }
    var ascii = try Bench.atFirstQuestion(glyphs: .ascii)
    #expect(rows(ascii)[1].contains("=") && rows(ascii)[1].contains("-"))
    try ascii.press("q")
    #expect(rows(ascii)[1].isEmpty)
  }

  /// Three ways: the marker, the row reversed over its whole width, and the cursor on its first letter.
  @Test(arguments: [(80, 78), (40, 40), (120, 74)])
  func theFocusIsShownThreeWays(_ columns: Int, _ end: Int) throws {
    var bench = try Bench.atFirstQuestion(Size(columns: columns, rows: 24))
    try bench.press(Route.to("speed") + " down")
    let frame = bench.state.render()
    let cursor = frame.cursor
    #expect(frame[cursor.row, cursor.column]?.character == "S")
    let margin = columns < 60 ? 0 : 2
    #expect(frame[cursor.row, margin]?.character == ">")
    for column in 0..<columns {
      let isFocused = frame[cursor.row, column]?.style == .focused
      #expect(isFocused == (margin..<end).contains(column), "\(column)")
    }
  }

  @Test func theSideSaysWhatHelpWhyAndReviewSay() throws {
    var bench = try Bench.atFirstQuestion(Size(columns: 120, rows: 35))
    try bench.press(Route.to("speed") + " down")
    let side = rows(bench).map { $0.dropFirst(80) }.joined(separator: "\n")
    #expect(side.contains("Line 1") && side.contains("Within seconds to a day."))
    #expect(side.contains("Why we ask (w)") && side.contains("It helps to find the right bulb."))
    #expect(side.contains("you are here") && side.contains("answer"))
    #expect(bench.state.render()[5, 77]?.character == "│")
    let cursor = bench.state.render().cursor
    try bench.press("v")
    #expect(!bench.text.contains("Your way") && bench.text.contains("v show the side"))
    #expect(bench.text.contains("Within seconds to a day."))
    #expect(bench.state.render().cursor == cursor)
    try bench.press("enter")
    #expect(!bench.text.contains("Your way"))
    for size in [Size(columns: 109, rows: 35), Size(columns: 120, rows: 19)] {
      #expect(!bench.state.render(size).text.contains("│"))
    }
  }

  /// What stands beside the main column.
  private func side(_ bench: Bench) -> String {
    rows(bench).map { String($0.dropFirst(80)) }.joined(separator: "\n")
  }

  private func marked(_ bench: Bench) -> [Substring] {
    side(bench).split(separator: "\n").filter { $0.hasSuffix("you are here") }
  }

  @Test func besideAllAnswersStandsTheOneOnTheScreen() throws {
    var bench = try Bench.atFirstQuestion(Size(columns: 120, rows: 35))
    try bench.press(Route.to("lasts") + " f3 2")
    let beside = side(bench)
    #expect(beside.contains("Do you see any") && beside.contains("None of these"), "\(bench.picture)")
    #expect(beside.contains("Why we ask") && !beside.contains("(w)"))
    try bench.press("home")
    #expect(!side(bench).contains("Why we ask"))
  }

  /// A topic is one part: its sections are named.
  @Test func besideATopicStandItsSections() throws {
    var bench = try Bench.atFirstQuestion(Size(columns: 120, rows: 24))
    try bench.press(Route.to("story") + " text:x ctrl+d 3 enter")
    #expect(marked(bench).count == 1, "\(bench.picture)")
    #expect(side(bench).contains("What it is"), "\(bench.picture)")
  }

  @Test func besideAReportStandItsParts() throws {
    var bench = try Bench.atFirstQuestion(Size(columns: 120, rows: 24))
    try bench.press(Route.to("story") + " text:x ctrl+d enter")
    #expect(marked(bench).map { $0.hasPrefix("Level routine") } == [true], "\(bench.picture)")
    #expect(side(bench).contains("Questions to ask the doctor"))
    try bench.press("n n")
    #expect(marked(bench).map { $0.hasPrefix("When to get help sooner") } == [true], "\(bench.picture)")
    let cursor = bench.state.render().cursor
    try bench.press("v")
    #expect(!bench.text.contains("you are here") && bench.state.render().cursor == cursor)
  }

  /// Advice for today stays in a row of its own until it was read, and in the title from then on.
  @Test func adviceForTodayStaysUntilItIsRead() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("speed") + " down enter")
    for keys in ["", "text:2024 tab 5 enter", "text:20_min enter"] {
      try bench.press(keys)
      let notice = rows(bench)[2]
      #expect(notice.hasSuffix("reads it"), "\(bench.picture)")
      #expect(style(bench, 2, 2) == .sameDay && style(bench, 2, 77) == .sameDay)
    }
    try bench.press("! esc")
    #expect(!bench.text.contains("reads it"))
    #expect(rows(bench)[0].contains("Level same-day"), "\(bench.picture)")
    #expect(rows(bench)[0].contains("Question"))
  }

  /// Beside an emergency that holds nothing calmer is said.
  @Test func anEmergencyLeavesNoRowForAdviceForToday() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now") + " 1 space enter 2 enter down enter")
    try bench.press("text:38_years enter down enter")
    let interview = try #require(bench.state.interview)
    #expect(interview.evaluation.flags.contains { $0.level == .sameDay })
    #expect(!bench.text.contains("reads it"), "\(bench.picture)")
    #expect(!rows(bench)[0].contains("Level same-day"))
  }

  /// Below 60 columns the answers that give no value are keys: rows are dear.
  @Test func onANarrowScreenNotKnowingIsAKey() throws {
    var bench = try Bench.atFirstQuestion(Size(columns: 40, rows: 12))
    try bench.press(Route.to("speed"))
    #expect(bench.text.contains("u do not know  d not say"))
    #expect(!bench.text.contains("( ) I do not know"))
    try bench.press("u")
    #expect(bench.cursorRow.contains("( ) I do not know"))
    bench.update(.resize(Size(columns: 80, rows: 24)))
    #expect(bench.cursorRow.contains("( ) I do not know"))
    try bench.press("enter")
    #expect(bench.answer("speed") == .unknown)
  }
}
