import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Finding one's way in a long summary.
@Suite struct ReadingTests {
  private func summary(_ size: Size = Size(columns: 80, rows: 24)) throws -> Bench {
    var bench = try Bench.atFirstQuestion(size)
    try bench.press(Route.to("story") + " text:x ctrl+d")
    return bench
  }

  /// The first line of the text.
  private func firstLine(_ bench: Bench) -> String {
    let lines = bench.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    return lines.first { !$0.isEmpty && !$0.hasPrefix("─") }.map(String.init) ?? ""
  }

  @Test(arguments: ScreenGoldenTests.sizes)
  func contentsLookAsKept(_ size: Size) throws {
    var bench = try summary(size)
    try bench.press("c down down")
    expectGolden(bench.picture, "contents-\(size.columns)x\(size.rows).txt")
  }

  @Test(arguments: ["cafe", "CAFÉ", "ｃａｆｅ", "１２"])
  func aSearchFoldsCaseAccentsAndWidth(_ words: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " text:Café_12 ctrl+d / text:\(words) enter")
    #expect(bench.kind == .summary && !bench.text.contains("Nothing matches"), "\(bench.picture)")
    try bench.press("/ text:\(words)x enter")
    #expect(bench.text.contains("Nothing matches"), "\(bench.picture)")
  }

  @Test(arguments: [
    ("c down enter", "Level routine"), ("c enter", "Please read this first"),
    ("c 3 enter", "If it gets worse"),
    ("c end up up up up up enter", "Where it is"), ("c pgdn esc", "Please read this first"),
    ("n", "Level routine"), ("n n", "If it gets worse"), ("n n N", "Level routine"),
    ("down down n", "Level routine"), ("n down N", "Level routine"), ("N", "Please read this first"),
    ("c 3 enter c down enter", "When to get help sooner"), ("tab c down enter", "All answers"),
  ])
  func partsAreGoneTo(_ keys: String, _ line: String) throws {
    var bench = try summary(Size(columns: 60, rows: 14))
    try bench.press(keys)
    #expect(bench.kind == .summary)
    #expect(firstLine(bench) == line, "\(bench.picture)")
  }

  /// The list of parts is open while the window changes its size.
  @Test func aPartIsGoneToAfterTheWindowHasChanged() throws {
    var bench = try summary(Size(columns: 100, rows: 14))
    try bench.press("c end up up up up up")
    let part = bench.cursorRow
    #expect(part.contains("Where it is"))
    bench.update(.resize(Size(columns: 40, rows: 14)))
    try bench.press("enter")
    #expect(firstLine(bench) == "Where it is", "\(bench.picture)")
  }

  /// Whatever is searched for, `n` finds next; with nothing searched for it goes to the next part.
  @Test func nGoesOnWithTheSearchIfThereIsOne() throws {
    var bench = try summary(Size(columns: 60, rows: 14))
    try bench.press("/ text:lamp enter")
    let first = bench.cursorRow
    try bench.press("n")
    #expect(bench.cursorRow.lowercased().contains("lamp") && bench.cursorRow != first)
  }

  @Test func everyHeadingIsReachedAndNoneTwice() throws {
    var bench = try summary(Size(columns: 60, rows: 14))
    var seen: [String] = []
    for _ in 0..<80 {
      let line = bench.text.split(separator: "\n").first { $0.contains("Line ") }
      seen.append(String(line?.split(separator: "Line ").last ?? ""))
      try bench.press("n")
    }
    let stops = seen.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    #expect(Set(stops).count == stops.count && stops.count > 8)
  }

  /// Back means back everywhere; whoever comes again goes on reading where they were.
  @Test func theSummaryIsFoundAsItWasLeft() throws {
    var bench = try summary(Size(columns: 60, rows: 14))
    try bench.press("c 4 enter")
    let there = firstLine(bench)
    try bench.press("b")
    #expect(bench.asked == "story")
    try bench.press("ctrl+e ctrl+d")
    #expect(bench.kind == .summary)
    #expect(firstLine(bench) == there)
    try bench.press("tab r")
    #expect(bench.kind == .review)
    try bench.press("esc")
    #expect(bench.text.hasPrefix("Doctor's sheet"))
    // Other answers, another summary: it is read from the top.
    try bench.press("r down down down enter text:41 ctrl+u text:41 enter esc")
    #expect(bench.text.hasPrefix("Summary"), "\(bench.picture)")
  }
}
