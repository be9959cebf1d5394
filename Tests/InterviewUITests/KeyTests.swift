import InterviewUI
import TestSupport
import Testing

@Suite struct KeyTests {
  private static let scripts: [(String, [Event])] = [
    ("down Enter", [.key(.down), .key(.enter)]), ("y ?", [.key(.character("y")), .key(.character("?"))]),
    ("f9 F10", [.key(.function(9)), .key(.function(10))]), ("ctrl+c", [.interrupt]),
    ("ctrl+d", [.key(.control("d"))]), ("alt+enter", [.key(.alt("\n"))]),
    ("space shift+tab esc", [.key(.character(" ")), .key(.backTab), .key(.escape)]),
    ("text:a_B", [.key(.character("a")), .key(.character(" ")), .key(.character("B"))]),
    ("paste:two_words", [.paste("two words")]), ("size:40x12", [.resize(Size(columns: 40, rows: 12))]),
  ]

  @Test(arguments: scripts)
  func scriptsAreRead(_ script: String, _ events: [Event]) throws {
    #expect(try KeyScript(script).events == events)
  }

  @Test(arguments: ["f13", "dwon", "ctrl+", "size:40"])
  func unknownWordsAreNamed(_ word: String) {
    #expect(throws: KeyScript.UnknownKey(word: word)) { try KeyScript("down \(word)") }
  }

  /// Every key that the footer names does something.
  @Test(arguments: ScreenGoldenTests.atQuestions)
  func everyKeyOfTheFooterIsTaken(_ shot: (String, String, String)) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to(shot.1) + " " + shot.2)
    let named = [
      ("Esc ", "esc"), ("Tab ", "tab"), ("w why", "w"), ("F2 why", "f2"), ("r review", "r"),
      ("F3 review", "f3"),
      ("! urgent", "!"), ("F9 urgent", "f9"), ("? help", "?"), ("F1 help", "f1"), ("q leave", "q"),
      ("F10 leave", "f10"), ("Space tick", "space"), ("/ search", "/"), ("s save", "s"),
      ("Ctrl+D next", "ctrl+d"),
    ]
    let footer = bench.text.split(separator: "\n").suffix(2).joined(separator: "\n")
    for (words, key) in named where footer.contains(words) {
      var pressed = bench
      pressed.effects = []
      try pressed.press(key)
      #expect(!pressed.effects.contains(.bell), "\(key) in\n\(bench.text)")
    }
    #expect(footer.contains("help") || bench.kind == .help)
  }

  @Test func aKeyThatMeansNothingRingsOnce() throws {
    var bench = try Bench.atFirstQuestion()
    bench.effects = []
    try bench.press("Z")
    #expect(bench.effects == [.bell])
  }
}
