import InterviewUI
import TestSupport
import Testing

@Suite struct ResizeTests {
  private static let sizes = [
    (1, 1), (200, 1), (1, 60), (40, 12), (39, 12), (200, 60), (2, 2), (60, 16), (80, 24),
  ]

  /// A storm of sizes changes nothing but the drawing.
  @Test(arguments: ScreenGoldenTests.atQuestions)
  func aStormOfSizesLeavesTheScreenAsItWas(_ shot: (String, String, String)) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to(shot.1) + " " + shot.2)
    let before = bench.picture
    for (columns, rows) in Self.sizes {
      bench.update(.resize(Size(columns: columns, rows: rows)))
      #expect(bench.state.render().size == Size(columns: columns, rows: rows))
    }
    if shot.0 != "summary-search" { #expect(bench.picture == before) }
  }

  @Test(arguments: ScreenGoldenTests.atQuestions)
  func onlyASCIIIsDrawnWhereNothingElseIsShown(_ shot: (String, String, String)) throws {
    var bench = try Bench.atFirstQuestion(glyphs: .ascii)
    try bench.press(Route.to(shot.1) + " " + shot.2)
    #expect(bench.text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func wideCharactersTakeTwoColumns() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("weight"))
    bench.update(.paste("猫犬7"))
    let frame = bench.state.render()
    #expect(frame.cursor.column == 5 + 5)
    #expect(frame[frame.cursor.row, 6]?.isContinuation == true)
    #expect(bench.cursorRow.hasPrefix("  > [猫犬7"))
  }

  @Test func theSummaryKeepsTheParagraphThatIsRead() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " text:x ctrl+d")
    #expect(bench.kind == .summary)
    try bench.press("pgdn pgdn pgdn")
    let line = bench.text.split(separator: "\n").dropFirst(2).first { $0.contains { $0.isLetter } }
    let words = try #require(line).prefix(20)
    try bench.press("size:44x14 size:100x30 size:60x16")
    #expect(bench.text.contains(words), "\(words)\n\(bench.text)")
  }
}
