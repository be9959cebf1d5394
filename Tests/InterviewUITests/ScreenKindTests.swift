import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Every kind of screen: it has a picture at both sizes, keys reach it and leave it, and so do lines.
@Suite struct ScreenKindTests {
  /// How a kind of screen is reached and left.
  struct Way: Sendable {
    /// The question that is on the screen first; nil: the start screen.
    var question: String?
    /// Another questionnaire than the lamps, whose first question is on the screen.
    var other: (@Sendable () throws -> Questionnaire)?
    var keys = ""
    /// What comes back from the shell then, and the keys after it.
    var outcome: Outcome?
    var then = ""
    /// The keys that leave it.
    var leave = "esc"
    /// The line that leaves it; nil: in line mode it is not shown, for it is read over the screen.
    var line: String? = "back"
    /// The lines that reach it from there; nil: it is reached as with keys.
    var lines: [String]?
  }

  static func way(to kind: ScreenKind) -> Way {
    let kept = [
      SessionEntry(id: "01", questionnaire: "lamps", begun: "24 November 2026, 09:00", answers: 3),
      SessionEntry(
        id: "02", questionnaire: "lamps", begun: "20 November 2026, 09:00", answers: 9, state: .finished),
    ]
    let summary = "text:x ctrl+d"
    let toSummary = ["x", ""]
    return switch kind {
    case .start: Way(leave: "down enter", line: "1", lines: [])
    case .privacy: Way(keys: "down down down enter", lines: ["3"])
    case .country: Way(keys: "4 enter", lines: ["4"])
    case .menu: Way(keys: "down enter", lines: ["1"])
    case .several: Way(keys: "down enter 4 enter", lines: ["1", "4"])
    case .notCovered: Way(keys: "down enter 4 enter 5 enter", lines: ["1", "4", "5"])
    case .topics: Way(keys: "i", lines: ["topics"])
    case .topic: Way(keys: "i text:dim down enter", lines: ["topics", "dim", "1"])
    case .opening: Way(outcome: .sessions(kept), then: "down enter enter")
    case .unfinished: Way(outcome: .sessions(kept), then: "enter")
    case .finished: Way(outcome: .sessions(kept), then: "down enter 7 enter")
    case .finishedOne: Way(outcome: .sessions(kept), then: "down enter 7 enter down enter")
    case .keptEnding: Way(outcome: (try? Lamps.ending()).map { .keptEnding($0, isWordForWord: true) })
    case .deleteKept:
      Way(outcome: .sessions(kept), then: "down enter 7 enter down enter 2 enter")
    case .resumed:
      Way(
        outcome: (try? Lamps.questionnaire()).map {
          .resumed(Resumption(interview: Interview($0), isChanged: true))
        })
    case .notSaved:
      Way(question: "age", outcome: .notRecorded(reason: "The disk is full."), leave: "2 enter", line: "2")
    case .question: Way(question: "age", lines: [])
    case .note: Way(question: "film", lines: [])
    case .emergency: Way(question: "now", keys: "1 space enter", lines: ["1"])
    case .review: Way(question: "cord", keys: "r", lines: ["review"])
    case .summary: Way(question: "story", keys: summary, lines: toSummary)
    case .contents: Way(question: "story", keys: summary + " enter c", line: "back")
    case .layers: Way(question: "story", keys: summary + " end enter", line: "back")
    case .startOver: Way(question: "age", keys: "esc esc text:tap down enter", line: "1")
    case .dropAnswers:
      Way(question: "cord", keys: "y enter y enter shift+tab b n enter", line: "1")
    case .disagreement:
      Way(
        other: DisagreementTests.dates, keys: "text:2024 enter text:2020 enter", lines: ["2024", "2020"])
    case .lead: Way(question: "story", other: Lamps.leading, keys: summary, lines: toSummary)
    case .leave: Way(question: "cord", keys: "q", lines: ["quit"])
    case .delete: Way(question: "cord", keys: "q 4 enter", lines: ["quit", "4"])
    case .why: Way(question: "cord", keys: "w", line: nil)
    case .help: Way(question: "cord", keys: "?", line: nil)
    case .emergencyLines: Way(question: "cord", keys: "!", line: nil)
    case .export: Way(question: "story", keys: summary + " s", lines: toSummary + ["save"])
    case .printer:
      Way(
        question: "story", keys: summary + " p", outcome: .printers(["office", "attic"]),
        lines: toSummary + ["print"])
    case .waiting: Way(question: "story", keys: summary + " p")
    case .saveAs:
      Way(question: "story", keys: summary + " s 1 enter 1 enter", lines: toSummary + ["save", "1", "1"])
    case .overwrite:
      Way(
        question: "story", keys: summary + " s 1 enter 1 enter ctrl+u text:taken.txt enter",
        outcome: .exists(name: "taken.txt"), lines: toSummary + ["save", "1", "1", "taken.txt"])
    }
  }

  /// The program with a kind of screen shown, as keys reach it.
  static func reached(
    _ kind: ScreenKind, _ size: Size = Size(columns: 80, rows: 24),
    frontMatter: FrontMatter = Lamps.frontMatter
  ) throws -> Bench {
    let way = way(to: kind)
    let isStart = way.question == nil && way.other == nil
    var bench =
      isStart
      ? try Bench(size, opens: kind == .unfinished ? "lamps" : nil, frontMatter: frontMatter)
      : try Bench.atFirstQuestion(size, questionnaire: try way.other?(), frontMatter: frontMatter)
    try bench.press(way.question.map(Route.to) ?? "")
    try bench.press(way.keys)
    if let outcome = way.outcome { bench.take(outcome) }
    try bench.press(way.then)
    return bench
  }

  /// Kinds that look as a screen of another test does: they have its picture.
  private static let pictures: [ScreenKind: String] = [
    .start: "start", .privacy: "privacy", .menu: "menu", .topics: "topics", .topic: "topic",
    .question: "age", .note: "note", .emergency: "emergency", .summary: "summary",
    .startOver: "start-over", .dropAnswers: "drop", .why: "why", .help: "help",
    .emergencyLines: "emergency-lines", .export: "export", .waiting: "waiting", .saveAs: "save",
  ]

  @Test(arguments: ScreenKind.allCases, ScreenGoldenTests.sizes)
  func looksAsKept(_ kind: ScreenKind, _ size: Size) throws {
    let bench = try Self.reached(kind, size)
    #expect(bench.kind == kind)
    // No title is cut, however narrow the screen.
    #expect(bench.text.split(separator: "\n").first?.contains("...") == false)
    let name = Self.pictures[kind] ?? "kind-\(kind)"
    expectGolden(bench.picture, "\(name)-\(size.columns)x\(size.rows).txt")
  }

  @Test(arguments: ScreenKind.allCases)
  func keysLeaveIt(_ kind: ScreenKind) throws {
    var bench = try Self.reached(kind)
    try bench.press(Self.way(to: kind).leave)
    #expect(bench.kind != kind || kind == .question && bench.asked != "age")
  }

  @Test(arguments: ScreenKind.allCases)
  func aKeyWithoutMeaningChangesNothing(_ kind: ScreenKind) throws {
    var bench = try Self.reached(kind)
    guard !bench.state.isTyping else { return }
    let before = bench.state
    #expect(before == (try Self.reached(kind)).state)
    bench.update(.key(.control("e")))
    #expect(bench.state == before)
    bench.update(.resize(Size(columns: 70, rows: 20)))
    #expect(bench.state != before)
  }

  @Test(arguments: ScreenKind.allCases)
  func linesReachAndLeaveIt(_ kind: ScreenKind) throws {
    let way = Self.way(to: kind)
    guard let line = way.line else {
      // It is said over the screen, and nothing is to be left.
      var bench = try LineBench.atFirstQuestion()
      let word = [.why: "why", .help: "help", .emergencyLines: "emergency"][kind]
      for line in LineRoute.to("cord") + (word.map { [$0] } ?? []) { bench.type(line: line) }
      #expect(bench.kind == .question && bench.heard.count > 1)
      return
    }
    var bench: LineBench
    if let lines = way.lines {
      bench =
        way.question == nil && way.other == nil
        ? try LineBench.lamps() : try LineBench.atFirstQuestion(try way.other?())
      for line in (way.question.map(LineRoute.to) ?? []) + lines { bench.type(line: line) }
    } else {
      bench = LineBench(try Self.reached(kind).state, questionnaire: try Lamps.questionnaire())
      bench.say()
    }
    #expect(bench.kind == kind && bench.heard.count > 1, "\(bench.transcript.suffix(600))")
    bench.type(line: line)
    #expect(bench.kind != kind || kind == .question && bench.asked != "age", "\(bench.last)")
  }
}
