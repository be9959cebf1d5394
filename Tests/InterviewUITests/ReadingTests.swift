import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Finding one's way in a long summary.
@Suite struct ReadingTests {
  private func summary(_ size: Size = Size(columns: 80, rows: 24), _ keys: String = "enter") throws -> Bench {
    var bench = try Bench.atFirstQuestion(size)
    try bench.press(Route.to("story") + " text:x ctrl+d " + keys)
    return bench
  }

  /// The first line of the text.
  private func firstLine(_ bench: Bench) -> String {
    let lines = bench.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    // Behind the margin.
    let first = lines.first { !$0.isEmpty && !$0.contains("─") } ?? ""
    return String(first.drop { $0 == " " })
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
    try bench.press(Route.to("story") + " text:Café_12 ctrl+d end enter 2 enter / text:\(words) enter")
    #expect(bench.kind == .summary && !bench.text.contains("Nothing matches"), "\(bench.picture)")
    try bench.press("/ text:\(words)x enter")
    #expect(bench.text.contains("Nothing matches"), "\(bench.picture)")
  }

  @Test(arguments: [
    ("c down enter", "When to get help sooner"), ("c enter", "Level routine"),
    ("c 3 enter", "Why you are reading this"),
    ("c pgdn esc", "Not a diagnosis: a person's own answers, put in order by"),
    ("n", "Level routine"), ("n n", "When to get help sooner"), ("n n N", "Level routine"),
    ("down down down n", "When to get help sooner"), ("n down N", "Level routine"),
    ("N", "Not a diagnosis: a person's own answers, put in order by"),
    ("c 3 enter c up enter", "When to get help sooner"), ("esc 2 enter c enter", "A lamp that flickers"),
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
    try bench.press("c 3")
    let part = bench.cursorRow
    #expect(part.contains("Why you are reading this"))
    bench.update(.resize(Size(columns: 40, rows: 14)))
    try bench.press("enter")
    #expect(firstLine(bench) == "Why you are reading this", "\(bench.picture)")
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
    #expect(Set(stops).count == stops.count && stops.count > 5, "\(stops)")
  }

  /// Back means back everywhere; whoever comes again goes on reading where they were.
  @Test func theSummaryIsFoundAsItWasLeft() throws {
    var bench = try summary(Size(columns: 60, rows: 14))
    try bench.press("c 3 enter")
    let there = firstLine(bench)
    try bench.press("b")
    #expect(bench.cursorRow.contains("1 Read on"))
    try bench.press("b")
    #expect(bench.asked == "story")
    try bench.press("ctrl+e ctrl+d")
    #expect(bench.kind == .summary)
    try bench.press("enter")
    #expect(firstLine(bench) == there)
    try bench.press("esc 2 enter r")
    #expect(bench.kind == .review)
    try bench.press("esc")
    #expect(bench.text.hasPrefix("  Doctor's sheet"))
    // Other answers, another summary: it is read from the top.
    try bench.press("r down down down enter text:41 ctrl+u text:41 enter esc")
    #expect(bench.text.contains("1 Read on"), "\(bench.picture)")
    try bench.press("enter")
    #expect(firstLine(bench) != there)
  }
}
