import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Random keys, pastes and sizes: whatever happens, the screen stays whole and only Enter answers.
///
/// Takes about 10 seconds of processor time, a case a seed: each key is followed by a whole picture.
@Suite struct FuzzTests {
  private static let letters = Array("ynudxkjgGbmlwhrqsn/!?12345670 aeé猫\u{301}~")
  private static let plain: [Key] = [
    .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab, .backTab, .backspace,
    .delete, .wordLeft, .wordRight, .alt("\n"), .alt("x"),
  ]
  private static let pastes = [
    "yes\n", "3 weeks", "1\n2\n\n3", "\u{1B}[31mred\u{7}", "", String(repeating: "long ", count: 600),
    "👩‍👩‍👧‍👦 и 日本",
    "\u{202E}turned", "2024-05-12",
  ]

  private func randomEvent(_ random: inout SeededGenerator) -> Event {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<25: .key(Self.plain.randomElement(using: &random) ?? .enter)
    case 25..<45: .key([.down, .enter].randomElement(using: &random) ?? .enter)
    case 45..<80: .key(.character(Self.letters.randomElement(using: &random) ?? "y"))
    case 80..<86: .key(.control(Array("abcdefhlnpuwz").randomElement(using: &random) ?? "l"))
    case 86..<91: .key(.function(Int.random(in: 1...12, using: &random)))
    case 91..<95: .paste(Self.pastes.randomElement(using: &random) ?? "")
    case 95: .interrupt
    default:
      .resize(
        Bool.random(using: &random)
          ? Size(
            columns: Int.random(in: 1...200, using: &random), rows: Int.random(in: 1...60, using: &random))
          : Size(columns: 80, rows: 24))
    }
  }

  /// Whether an event may change the answers.
  private func mayAnswer(_ event: Event) -> Bool {
    event == .key(.enter) || event == .key(.control("d"))
  }

  @Test(arguments: Tier.cases(2, nightly: 8))
  func nothingBreaksWhateverIsPressed(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bench = try Bench(Size(columns: 80, rows: 24), glyphs: seed.isMultiple(of: 2) ? .ascii : .unicode)
    var seen: Set<ScreenKind> = []
    var asked: Set<LinkID> = []
    for step in 0..<5_000 {
      let event = randomEvent(&random)
      let before = bench.state.interview?.answers
      bench.update(event)
      seen.insert(bench.kind)
      if let id = bench.asked { asked.insert(id) }
      let wasOpened = bench.effects.contains {
        switch $0 {
        // Leaving keeps the text that is being written.
        case .load, .leave(.interrupted): true
        default: false
        }
      }
      if !mayAnswer(event), !wasOpened {
        #expect(bench.state.interview?.answers == before, "step \(step): \(event)")
      }
      bench.effects = []
      let frame = bench.state.render()
      #expect(
        (0..<frame.size.rows).contains(frame.cursor.row)
          && (0..<frame.size.columns).contains(frame.cursor.column))
      if step.isMultiple(of: 50) { try expectFocus(bench, step) }
      if step.isMultiple(of: 500) { try expectWayBack(bench) }
      if step.isMultiple(of: 250) { bench = try jumped(bench, &random) }
    }
    #expect(seen.isSuperset(of: [.question, .leave, .help, .emergencyLines]))
    #expect(asked.count > 5)
  }

  /// Now and then the fuzz starts from a question further on.
  private func jumped(_ bench: Bench, _ random: inout SeededGenerator) throws -> Bench {
    guard let step = Route.steps.randomElement(using: &random) else { return bench }
    var fresh = try Bench.atFirstQuestion(bench.state.size, glyphs: .unicode)
    fresh.update(.resize(Size(columns: 80, rows: 24)))
    try fresh.press(Route.to(step.asked))
    return fresh
  }

  /// On a screen that can be used the cursor is on a cell that is focused, or at the start of what is read: of a row, or
  /// of a question beside a drawing.
  private func expectFocus(_ bench: Bench, _ step: Int) throws {
    guard !bench.state.isTooSmall else { return }
    let frame = bench.state.render()
    let row = (0..<frame.size.columns).compactMap { frame[frame.cursor.row, $0]?.style }
    let hasFocus = frame.cells.contains { $0.style == .focused }
    #expect(
      hasFocus
        ? row.contains(.focused)
        : frame.cursor.column <= 2 || frame[frame.cursor.row, frame.cursor.column]?.style == .question,
      "step \(step): \(bench.kind)\n\(bench.picture)")
  }

  /// Esc leads from anywhere to the start screen.
  private func expectWayBack(_ bench: Bench) throws {
    var bench = bench
    bench.update(.resize(Size(columns: 80, rows: 24)))
    if bench.text.hasPrefix("Hidden.") { bench.update(.key(.function(12))) }
    for _ in 0..<60 where bench.kind != .start { bench.update(.key(.escape)) }
    #expect(bench.kind == .start, "\(bench.picture)")
  }

  private static let sizes = [(1, 1), (39, 12), (40, 11), (40, 12), (41, 13), (60, 16), (200, 12)]

  @Test(arguments: Route.steps.map(\.asked))
  func everyScreenIsDrawnAtEverySize(_ id: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to(id))
    for keys in ["", "f1", "esc f2", "esc f3", "esc f10"] {
      try bench.press(keys)
      for (columns, rows) in Self.sizes {
        let frame = bench.state.render(Size(columns: columns, rows: rows))
        #expect(frame.cells.count == columns * rows)
      }
    }
  }

  @Test func theLargestScreenIsDrawn() throws {
    var bench = try Bench.atFirstQuestion()
    #expect(bench.state.render(Size(columns: 5_000, rows: 5_000)).cells.count == 1_000_000)
    try bench.press("q")
    #expect(bench.state.render(Size(columns: 1_000, rows: 1_000)).cells.count == 1_000_000)
  }
}
