/// A search field and the rows that it leaves: what is typed, what is highlighted, and what was wrong with the last key.
struct SearchPicker: Equatable, Sendable {
  /// What a key came to.
  enum Step: Hashable, Sendable {
    case done
    /// Enter took a row.
    case chosen(Int)
    /// The person goes back; there is nothing left to clear.
    case left
  }

  var query = TextField(limit: 60)
  /// What has the focus: 0 is the search field, the rows follow.
  private var cursor = ListCursor(at: 0)
  var problem: String?

  /// The highlighted row; nil while the search field has the focus.
  var highlight: Int? { cursor.place.flatMap { $0 > 0 ? $0 - 1 : nil } }

  var isTyping: Bool { highlight == nil }

  mutating func type(_ text: String) {
    problem = query.insert(text) ? nil : Wording.tooLong(limit: query.limit)
  }

  /// Takes a command; there are so many rows to choose from.
  mutating func perform(_ command: Command, rows: Int, screenRows: Int) -> Step {
    problem = nil
    if isTyping, query.perform(command) { return .done }
    if cursor.move(command, rows: rows + 1, page: screenRows / 2) {
      // Only Up leads from the rows to the search field.
      if command != .up, highlight == nil, rows > 0 { cursor = ListCursor(at: 1) }
      return .done
    }
    switch command {
    case .find: cursor = ListCursor(at: 0)
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
