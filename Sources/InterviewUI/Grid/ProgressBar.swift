internal import QuestionnaireCore

/// How far an interview is, as one run for each of its parts: `════ ══── ──── ────`.
///
/// It has no labels and no number: the right end of the title says the same in words. It goes forward with every item of
/// the file that is passed, asked or not, so it goes back only when the person does.
struct ProgressBar {
  /// How much of a part is behind the person: of 5 items 2 are passed.
  private struct Part {
    let passed: Int
    let items: Int
  }

  private let parts: [Part]

  init(passed: [Int], of items: [Int]) {
    parts = zip(passed, items).map { Part(passed: $0, items: $1) }
  }

  /// The bar on the screen of one of the questionnaire's items; nil: all are passed.
  init(_ questionnaire: Questionnaire, at item: Int?) {
    let place = item ?? questionnaire.content.items.count
    parts = Sections(questionnaire).parts.map { part in
      Part(passed: part.items.count { $0 < place }, items: part.items.count)
    }
  }

  /// The bar in so many columns; nil where the parts have no room.
  func line(columns: Int, glyphs: Glyphs) -> TextLine? {
    guard !parts.isEmpty else { return nil }
    let length = (columns - parts.count + 1) / parts.count
    guard length >= 1 else { return nil }
    var runs: [TextRun] = []
    for (place, part) in parts.enumerated() {
      let done = Self.cells(part, of: length, isCurrent: isCurrent(place))
      if place > 0 { runs.append(TextRun(" ")) }
      if done > 0 { runs.append(TextRun(String(repeating: glyphs.done, count: done))) }
      if done < length { runs.append(TextRun(String(repeating: glyphs.rule, count: length - done), .rule)) }
    }
    return TextLine(runs)
  }

  /// The part that is gone through now: the first that is not behind the person.
  private func isCurrent(_ place: Int) -> Bool { parts.firstIndex { $0.passed < $0.items } == place }

  /// The cells of a part that are done: of the present one at least one, and all only when it is behind the person.
  private static func cells(_ part: Part, of length: Int, isCurrent: Bool) -> Int {
    guard part.passed < part.items else { return length }
    let share = part.passed * length / part.items
    return isCurrent ? max(share, 1) : share
  }
}

/// The parts of a questionnaire that have a heading of their own, with the items that stand in each, in file order.
struct Sections: Hashable, Sendable {
  struct Part: Hashable, Sendable {
    /// The group at the top, an index into the questionnaire's groups; nil: the items before or between groups.
    let group: Int?
    var items: [Int]
  }

  private(set) var parts: [Part] = []

  init(_ questionnaire: Questionnaire) {
    let content = questionnaire.content
    for (place, item) in content.items.enumerated() {
      switch item.kind {
      case .computed, .end: continue
      case .question, .note: break
      }
      let group = content.groups(around: place).last
      if let known = parts.firstIndex(where: { $0.group == group }) {
        parts[known].items.append(place)
      } else {
        parts.append(Part(group: group, items: [place]))
      }
    }
  }

  /// The part that an item stands in.
  func place(of item: Int) -> Int? { parts.firstIndex { $0.items.contains(item) } }
}
