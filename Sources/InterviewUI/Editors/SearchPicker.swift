/// A search field and the rows that it leaves: what is typed, what is highlighted, and what was wrong with the last key.
struct SearchPicker: Sendable {
  /// What a key came to.
  enum Outcome: Hashable, Sendable {
    case done
    /// Enter took a row.
    case chosen(Int)
    /// The person goes back; there is nothing left to clear.
    case left
  }

  var query = TextField(limit: 60)
  /// The highlighted row; nil while the search field has the focus.
  private(set) var highlight: Int?
  var problem: String?

  var isTyping: Bool { highlight == nil }

  mutating func type(_ text: String) {
    problem = query.insert(text) ? nil : Wording.tooLong(limit: query.limit)
  }

  /// Takes a command; there are so many rows to choose from.
  mutating func perform(_ command: Command, rows: Int, screenRows: Int) -> Outcome {
    problem = nil
    if isTyping, query.perform(command) { return .done }
    switch command {
    case .up: highlight = highlight.flatMap { $0 == 0 ? nil : $0 - 1 }
    case .down: move(to: (highlight ?? -1) + 1, of: rows)
    case .pageUp: move(to: (highlight ?? 0) - screenRows / 2, of: rows)
    case .pageDown: move(to: (highlight ?? -1) + screenRows / 2, of: rows)
    case .first: move(to: 0, of: rows)
    case .last: move(to: rows - 1, of: rows)
    case .find: highlight = nil
    case .accept:
      if let highlight, highlight < rows { return .chosen(highlight) }
      problem = rows > 0 ? Wording.goToTheListFirst : nil
    case .back:
      guard isTyping, !query.isEmpty else { return .left }
      query = TextField(limit: query.limit)
    default: break
    }
    return .done
  }

  private mutating func move(to row: Int, of rows: Int) {
    highlight = rows == 0 ? nil : min(max(row, 0), rows - 1)
  }

  func bindings() -> [Binding] {
    guard isTyping else {
      return [
        Binding([.up, .down], word: Wording.keyMove, short: ""), Binding(.accept, word: Wording.keyChoose),
        Binding(.find, word: Wording.keyFind), Binding(.back, word: Wording.keyBack),
        Binding([.first, .last], word: Wording.keyEnds, isInFooter: false),
        Binding([.pageUp, .pageDown], word: Wording.keyPages, isInFooter: false),
      ]
    }
    return [
      Binding(.down, word: Wording.keyList), Binding(.accept, word: Wording.keyChoose, isInFooter: false),
      Binding(.back, word: query.isEmpty ? Wording.keyBack : Wording.keyClear),
      Binding(.pageDown, word: Wording.keyList, isInFooter: false),
    ] + TextField.bindings
  }
}
