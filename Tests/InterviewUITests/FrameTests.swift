import InterviewUI
import Testing

/// A frame is what it shows, whatever was drawn before.
@Suite struct FrameTests {
  private let size = Size(columns: 4, rows: 2)

  @Test(arguments: ["a", "é", "e\u{301}", "日", "👩‍👩‍👧‍👦"] as [Character])
  func aCellIsReadAsItWasWritten(_ character: Character) {
    var frame = Frame(size: size)
    let cell = Cell(character, .focused)
    frame[1, 2] = cell
    #expect(frame[1, 2] == cell)
    #expect(frame.cells.count == 8 && frame.cells[6] == cell)
    #expect(frame[2, 0] == nil && frame[0, 4] == nil && frame[-1, 0] == nil)
  }

  @Test func whatIsDrawnOverLeavesNoTrace() {
    var (one, other) = (Frame(size: size), Frame(size: size))
    for character in ["👩‍👩‍👧‍👦", "e\u{301}", "x"] as [Character] { one[0, 0] = Cell(character) }
    other[0, 0] = Cell("x")
    #expect(one == other && one.hashValue == other.hashValue && one.hasRow(0, as: other))
    one[1, 1] = Cell("❤️")
    one[1, 0] = Cell("e\u{301}")
    other[1, 0] = Cell("e\u{301}")
    other[1, 1] = Cell("❤️")
    #expect(one == other && one.hashValue == other.hashValue)
    other[1, 1] = Cell("❤️", .title)
    #expect(one != other && one.hasRow(0, as: other) && !one.hasRow(1, as: other))
  }
}
