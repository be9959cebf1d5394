import InterviewUI
import TestSupport
import Testing

/// Pictures of every screen at the two sizes that everything is designed for.
@Suite struct ScreenGoldenTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]
  /// A name, and the keys from the start screen.
  static let beforeTheQuestions = [
    ("start", ""), ("start-second-row", "down down"), ("privacy", "down down down enter"),
    ("menu", "down enter"),
    ("menu-search", "down enter text:my_lamp_is_blinking down"),
    ("menu-nothing", "down enter text:zebra enter"),
    ("leave", "q"), ("emergency-lines", "!"), ("start-help", "?"),
    ("menu-read", "down enter text:zebra down"), ("topics", "i"),
    ("topics-search", "i text:string down down"),
    ("topics-nothing", "i text:zebra enter"), ("topic", "i text:dim down enter"),
    ("topic-end", "i text:dim down enter end"), ("topic-related", "i text:dim down enter tab tab"),
    ("topic-found", "i text:dim down enter / text:club enter"), ("topic-export", "i text:dim down enter s"),
    ("topic-save", "i text:dim down enter s 2 enter"), ("topic-help", "i text:dim down enter ?"),
  ]

  /// A name, the question that is on the screen, and the keys pressed there.
  static let atQuestions = [
    ("choice", "respondent", ""), ("choice-enter", "respondent", "enter"),
    ("choice-help", "speed", "down down"),
    ("age", "age", ""), ("age-typed", "age", "text:18_months"), ("age-unit", "age", "5 down right"),
    ("age-problem", "age", "text:old enter"), ("urgent", "now", ""),
    ("urgent-ticked", "now", "2 space 4 space"),
    ("urgent-unknown", "now", "u"), ("emergency", "now", "1 space enter"),
    ("emergency-enter", "now", "1 space enter enter"),
    ("lines", "now", "u enter"), ("note", "film", ""), ("date", "since", "text:2024 tab 5"),
    ("same-day", "speed", "down enter"), ("duration", "lasts", "text:3 enter"), ("yes-no", "cord", ""),
    ("yes-no-highlighted", "cord", "n"), ("searched", "bulbs", ""),
    ("searched-chosen", "bulbs", "text:brand1 down enter down enter"),
    ("write-down", "bulbs", "text:zz down"), ("written-down", "bulbs", "text:zz enter"),
    ("write-in", "bulbs", "text:zz down enter text:Red"),
    ("detail", "bulbs/bulb-3/watts", ""), ("regions", "places", ""),
    ("regions-searched", "places", "text:hand down enter"),
    ("regions-focused", "places", "down right left down"),
    ("regions-chosen", "places", "down enter down space"),
    ("regions-enter", "places", "enter"), ("regions-back", "places", "b down right space"),
    ("regions-mirrored", "places", "m down down right space"),
    ("regions-list", "places", "down space l down space"), ("regions-beside", "places", "end enter"),
    ("number", "weight", "text:500 enter"), ("scale", "glare", ""), ("scale-highlighted", "glare", "7"),
    ("text", "story", "text:It_is_an_old_lamp_that_my_aunt_gave_to_me_when_she_moved_house. enter text:Yes."),
    ("text-rows", "story", "tab"), ("why", "cord", "w"), ("help", "cord", "?"),
    ("help-options", "speed", "?"),
    ("review", "lasts", "f3"), ("review-highlighted", "cord", "r down down down"),
    ("leave-begun", "cord", "ctrl+c"),
    ("drop", "cord", "y enter y enter shift+tab b n enter"),
    ("start-over", "age", "esc esc text:tap down enter"),
    ("summary", "story", "text:x ctrl+d"),
    ("sheet", "story", "text:x ctrl+d 2 enter"),
    ("sheet-and-back", "story", "text:x ctrl+d enter pgdn esc 2 enter pgdn esc enter"),
    ("summary-search", "story", "text:x ctrl+d enter / text:lamp enter"),
    ("export", "story", "text:x ctrl+d s"), ("save", "story", "text:x ctrl+d s 1 enter 1 enter"),
    ("summary-leave", "story", "text:x ctrl+d q"),
  ]

  /// The ending, at a wide size too: what an interview comes to, and what opens from there.
  static let endings = [
    ("ending", "story", "text:x ctrl+d"), ("ending-down", "story", "text:x ctrl+d down down down"),
    ("ending-read-on", "story", "text:x ctrl+d enter"), ("ending-topic", "story", "text:x ctrl+d 3 enter"),
    ("ending-emergency", "now", "1 space enter 1 enter"),
  ]

  @Test(arguments: endings, sizes + [Size(columns: 120, rows: 35)])
  func endsAsKept(_ shot: (String, String, String), _ size: Size) throws {
    var bench = try Bench.atFirstQuestion(size)
    try bench.press(Route.to(shot.1) + " " + shot.2)
    expectGolden(bench.picture, "\(shot.0)-\(size.columns)x\(size.rows).txt")
  }

  @Test(arguments: beforeTheQuestions, sizes)
  func looksAsKept(_ shot: (String, String), _ size: Size) throws {
    var bench = try Bench(size)
    try bench.press(shot.1)
    expectGolden(bench.picture, "\(shot.0)-\(size.columns)x\(size.rows).txt")
  }

  @Test(arguments: atQuestions, sizes)
  func looksAsKept(_ shot: (String, String, String), _ size: Size) throws {
    var bench = try Bench.atFirstQuestion(size)
    try bench.press(Route.to(shot.1) + " " + shot.2)
    expectGolden(bench.picture, "\(shot.0)-\(size.columns)x\(size.rows).txt")
  }

  @Test(arguments: sizes)
  func looksAsKeptInASCII(_ size: Size) throws {
    var start = try Bench(size, glyphs: .ascii)
    #expect(start.text.utf8.allSatisfy { $0 < 0x80 })
    try start.press("down")
    expectGolden(start.picture, "ascii-start-\(size.columns)x\(size.rows).txt")
    var list = try Bench.atFirstQuestion(size, glyphs: .ascii)
    try list.press(Route.to("bulbs") + " text:nothing_“such”")
    #expect(list.text.utf8.allSatisfy { $0 < 0x80 })
    expectGolden(list.picture, "ascii-searched-\(size.columns)x\(size.rows).txt")
  }

  @Test func looksAsKeptWhenTooSmall() throws {
    var bench = try Bench.atFirstQuestion(Size(columns: 30, rows: 8))
    expectGolden(bench.picture, "too-small-30x8.txt")
    try bench.press("q")
    expectGolden(bench.picture, "too-small-leaving-30x8.txt")
  }
}
