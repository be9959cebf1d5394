import InterviewUI
import NCursesTerminal
import QuestionnaireCore
import TestSupport
import Testing

/// Screens as a terminal without colours, or with `NO_COLOR`, draws them: under a row that is not all plain stands how its
/// cells look, `B` bold, `u` underlined too, `r` reversed, `R` bold and reversed, `d` dim.
///
/// Focus and urgency are told three ways there: by a sign or words, by how the row looks, and by its place or the cursor.
@Suite struct ColourlessGoldenTests {
  private static let palette = Palette(colours: 0)

  private static func mark(_ cell: Cell) -> Character {
    switch palette.look(of: cell.style).attributes {
    case []: " "
    case [.bold]: "B"
    case [.bold, .underlined]: "u"
    case [.reverse]: "r"
    case [.bold, .reverse]: "R"
    case [.dim]: "d"
    default: "?"
    }
  }

  private static func marks(_ frame: Frame, row: Int) -> String {
    var marks = ""
    for column in 0..<frame.size.columns { frame[row, column].map { marks.append(mark($0)) } }
    while marks.last == " " { marks.removeLast() }
    return marks
  }

  private static func rows(_ frame: Frame) -> [String] {
    frame.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func picture(_ frame: Frame) -> String {
    let lines = rows(frame).enumerated().flatMap { row, text in
      let marks = marks(frame, row: row)
      return marks.isEmpty ? [text] : [text, marks]
    }
    return lines.joined(separator: "\n") + "\n@\(frame.cursor.row),\(frame.cursor.column)\n"
  }

  /// The focus has its sign, its reversed row and the cursor; advice for today its words, its reversed row and its place.
  @Test func focusAndAdviceForTodayAreSeen() throws {
    var state = try Shipped.screen(
      of: "boy-whose-hand-has-cramped-for-a-week", at: "course", Size(columns: 80, rows: 24))
    _ = state.update(.key(.down))
    let frame = state.render()
    let focused = Self.rows(frame)[frame.cursor.row]
    #expect(focused.hasPrefix("  >  1 ( )"))
    #expect(Self.marks(frame, row: frame.cursor.row).contains("r"))
    let advice = try #require(Self.rows(frame).firstIndex { $0.contains("Speak to a doctor today") })
    #expect(Self.marks(frame, row: advice).contains("R"))
    expectGolden(Self.picture(frame), "colourless-today.txt")
  }

  /// An emergency has its words, its bold reversed rows, and the cursor on them.
  @Test func anEmergencyIsSeen() throws {
    let state = try Shipped.screen(
      of: "man-who-chokes-on-his-spit", at: nil, Size(columns: 80, rows: 24))
    #expect(state.kind == .emergency)
    let frame = state.render()
    #expect(Self.rows(frame)[frame.cursor.row].contains("999"))
    #expect(Self.marks(frame, row: frame.cursor.row).contains("R"))
    expectGolden(Self.picture(frame), "colourless-emergency.txt")
  }
}
