import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Random lines: whatever is typed, nothing traps, nothing is answered without being said, and only text comes out.
@Suite struct LineGarbageTests {
  private static let words = [
    "back", "why", "help", "review", "unknown", "skip", "emergency", "pause", "summary", "save", "print",
    "again",
    "try", "list", "clear", "remove 1", "remove bulb", "b", "w", "y", "n", "a", "s", "", " ", "0", "1", "2",
    "3", "7", "9", "1 2", "2,3",
    "1 and 3", "99999999999999999999999", "-1", "-9223372036854775808", "9223372036854775807",
    "1 -9223372036854775808", "-9223372036854775808.", "9223372036854775807)", "-9223372036854775807 years",
    "9223372036854775807 weeks", "-9223372036854775808 kg", "-0", "+1", "no", "non", "n", "1.", "40 years",
    "3 weeks", "about 9", "2024-05", "2024 13",
    "2.5", "bulb",
    "brand3x, brand4x", "left foot", "both hands", "none", "smoke", "'back", ".back", ".", "'", "''", "yes",
    "NO", "lamp",
    "\u{1B}[31mred\u{7}", "\u{202E}turned", "👩‍👩‍👧‍👦 и 日本", "e\u{301}", "\u{FFFD}\u{0}", "mine.txt", "\r", "a\tb",
    "…", "---",
  ]

  private func line(_ random: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<40, using: &random) {
    case 0: String(repeating: "long ", count: Int.random(in: 100...3_000, using: &random))
    case 1: String((0..<8).map { _ in Character(Unicode.Scalar(UInt8.random(in: 0...255, using: &random))) })
    default: Self.words.randomElement(using: &random) ?? ""
    }
  }

  @Test(arguments: Tier.cases(2, nightly: 8))
  func nothingBreaksWhateverIsTyped(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bench = try LineBench.lamps()
    var kinds: Set<ScreenKind> = []
    for step in 0..<1_500 {
      if step.isMultiple(of: 100), let start = LineRoute.steps.randomElement(using: &random) {
        bench = try LineBench.atFirstQuestion()
        for line in LineRoute.to(start.asked) { bench.type(line: line) }
      }
      let before = bench.recorded.count
      let typed = line(&random)
      bench.type(line: typed)
      kinds.insert(bench.kind)
      let isAnswered = bench.recorded.dropFirst(before).contains {
        if case .answer(_, let answer) = $0 { answer != .value(.read) } else { false }
      }
      if isAnswered {
        #expect(
          bench.last.contains("You answered: ") || bench.last.contains("Your words were taken"), "\(typed)")
      }
      #expect(bench.heard.last?.hasSuffix(":") == true)
    }
    expectLinear(bench, except: Self.words)
    #expect(kinds.isSuperset(of: [.question, .leave, .review]))
  }

  @Test(arguments: ["\u{61C}", "\u{E0020}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{9B}"])
  func whatHidesOrTurnsTextIsNotSaidAgain(_ mark: String) throws {
    var bench = try LineBench.lamps()
    bench.type("1", "zebra\(mark)zz")
    #expect(bench.last.contains("zebrazz"))
    #expect(!bench.last.unicodeScalars.contains { mark.unicodeScalars.contains($0) })
  }

  @Test(arguments: ["-9223372036854775808", "9223372036854775807", "-9223372036854775808.", "0", "-1"])
  func aNumberThatNoRowHasIsRefusedEverywhere(_ number: String) throws {
    let lists = ["respondent", "now", "film", "speed", "cord", "bulbs", "places"]
    var bench = try LineBench.lamps()
    let check = { (bench: inout LineBench) in
      let before = bench.recorded
      bench.type(line: number)
      #expect(bench.recorded == before && bench.last.contains("Problem: "), "\(bench.last)")
    }
    check(&bench)
    bench.type("1")
    check(&bench)
    bench = try LineBench.atFirstQuestion()
    for step in LineRoute.steps {
      // 0 means none of these, where a row does.
      if lists.contains(step.asked), number != "0" || !["now", "bulbs"].contains(step.asked) {
        check(&bench)
      }
      if step.asked == "places" {
        bench.type("list")
        check(&bench)
      }
      for line in step.lines { bench.type(line: line) }
    }
    bench.type("review")
    check(&bench)
    bench.type("summary")
    check(&bench)
  }

  @Test func aLineThatIsTooLongIsRefusedWhole() throws {
    var bench = try LineBench.atFirstQuestion()
    for line in LineRoute.to("story") { bench.type(line: line) }
    bench.type(line: String(repeating: "x", count: LineMode.longestLine + 1))
    #expect(bench.last.contains("Problem: This line is too long"))
    bench.type(line: String(repeating: "x", count: 1_500))
    bench.type(line: String(repeating: "y", count: 1_500))
    #expect(bench.last.contains("Problem: This is too long: at most 2000 characters fit."))
    bench.type("")
    #expect(bench.answer("story") == .value(.text(String(repeating: "x", count: 1_500))))
  }
}
