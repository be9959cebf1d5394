import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// The guide has the keys that help names on the screens, and no others.
@Suite struct KeyGuideTests {
  /// So large that help shows all keys without scrolling, and nothing beside them.
  private static let size = Size(columns: 200, rows: 120)
  /// How wide the keys are in help.
  private static let keyColumns = 24

  /// The keys that help names on a screen; digits are left out, for a screen takes those of its rows.
  private func keys(named bench: Bench) throws -> Set<String> {
    var bench = bench
    try bench.press("f1")
    let rows = bench.text.split(separator: "\n", omittingEmptySubsequences: false)
    let heading = try #require(rows.firstIndex { $0.contains("Keys on this screen") })
    let indent = rows[heading].prefix { $0 == " " }.count
    let named = rows[(heading + 1)...].prefix { !$0.allSatisfy(\.isWhitespace) }
      .flatMap { $0.dropFirst(indent).prefix(Self.keyColumns).split { $0 == "," || $0 == " " } }
    return Set(named.map(String.init).filter { $0.first?.isNumber != true })
  }

  private func keys(whileTyping isTyping: Bool) -> Set<String> {
    let rows = KeyGuide.parts.filter { $0.isTyping == isTyping }.flatMap(\.rows)
    return Set(rows.flatMap { $0.keys.split(separator: ", ").map(String.init) }).subtracting(["0-9"])
  }

  @Test func theGuideHasTheKeysOfAllScreens() throws {
    var named: [Bool: Set<String>] = [:]
    func note(_ bench: Bench) throws {
      named[bench.state.isTyping, default: []].formUnion(try keys(named: bench))
    }
    for kind in ScreenKind.allCases { try note(try ScreenKindTests.reached(kind, Self.size)) }
    let searches = [("", "places", "l"), ("", "places", "l / text:hand")]
    for (_, question, keys) in ScreenGoldenTests.atQuestions + searches {
      var bench = try Bench.atFirstQuestion(Self.size)
      try bench.press(Route.to(question) + " " + keys)
      try note(bench)
    }
    for (_, keys) in ScreenGoldenTests.beforeTheQuestions + [("", "down enter text:lamp")] {
      var bench = try Bench(Self.size)
      try bench.press(keys)
      try note(bench)
    }
    var unsaved = try Bench.atFirstQuestion(Self.size)
    try unsaved.press(Route.to("glare"))
    unsaved.diskFault = "The disk is full."
    try unsaved.press("7 enter 2 enter")
    #expect(unsaved.asked == "story")
    try note(unsaved)
    for isTyping in [false, true] {
      let there = keys(whileTyping: isTyping)
      let screens = named[isTyping] ?? []
      #expect(screens.subtracting(there).isEmpty, "not in the guide, \(isTyping ? "" : "not ")while typing")
      #expect(there.subtracting(screens).isEmpty, "on no screen, \(isTyping ? "" : "not ")while typing")
    }
  }

  @Test func everyRowHasKeysAndWords() {
    for part in KeyGuide.parts {
      #expect(!part.rows.isEmpty)
      #expect(part.rows.allSatisfy { !$0.keys.isEmpty && !$0.meaning.isEmpty })
    }
  }
}
