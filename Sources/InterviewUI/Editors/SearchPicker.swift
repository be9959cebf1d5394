/// Rows to choose from and a search field above them: what is typed, what is highlighted, and what was wrong with the last
/// key. Short menus begin in their rows; the field comes when it is asked for, or when a letter is typed.
struct SearchPicker: Equatable, Sendable {
  /// What a key came to.
  enum Step: Hashable, Sendable {
    case done
    /// Enter took a row.
    case chosen(Int)
    /// Enter was pressed in the search field.
    case searched
    /// The person goes back; there is nothing left to clear.
    case left
  }

  var query = TextField(limit: 200)
  /// What has the focus: 0 is the search field, the rows follow.
  private var cursor = ListCursor(at: 0)
  /// Whether the rows come first, and the field only when it is asked for.
  private(set) var beginsInRows = false
  private var wantsField = false
  var problem: String?

  /// From so many rows on the search field has the focus at first.
  static let fieldFrom = 10

  /// Begins in the rows if they are few; once keys were pressed nothing changes.
  mutating func begin(rows: Int) {
    guard query.isEmpty, !wantsField, cursor == ListCursor(at: beginsInRows ? 1 : 0) else { return }
    beginsInRows = rows < Self.fieldFrom
    cursor = ListCursor(at: beginsInRows ? 1 : 0)
  }

  /// Whether the search field is there.
  var showsField: Bool { !beginsInRows || wantsField }

  /// The highlighted row; nil while the search field has the focus.
  var highlight: Int? { cursor.place.flatMap { $0 > 0 ? $0 - 1 : nil } }

  var isTyping: Bool { highlight == nil }

  mutating func type(_ text: String) {
    goToField()
    problem = query.insert(text) ? nil : Wording.tooLong(limit: query.limit)
  }

  mutating func goToField() {
    wantsField = true
    cursor = ListCursor(at: 0)
  }

  mutating func goToRows() { cursor = ListCursor(at: 1) }

  /// Takes a command; there are so many rows to choose from.
  mutating func perform(_ command: Command, rows: Int, screenRows: Int) -> Step {
    problem = nil
    if isTyping, query.perform(command) { return .done }
    if case .number(let number) = command {
      guard number > 0, number <= rows else {
        problem = Wording.noSuchNumber(of: rows)
        return .done
      }
      cursor = ListCursor(at: number)
      return .done
    }
    if cursor.move(command, rows: rows + 1, page: screenRows / 2) {
      // Only Up leads from the rows to the search field.
      if highlight == nil, rows > 0, command != .up || !showsField { goToRows() }
      return .done
    }
    switch command {
    case .find: goToField()
    case .accept:
      if let highlight, highlight < rows { return .chosen(highlight) }
      return .searched
    case .back:
      guard showsField, beginsInRows || isTyping && !query.isEmpty else { return .left }
      query = TextField(limit: query.limit)
      wantsField = false
      cursor = ListCursor(at: beginsInRows ? 1 : 0)
    default: break
    }
    return .done
  }

  /// The keys that it takes now.
  func bindings() -> [Binding] {
    guard isTyping else {
      return [
        Binding([.up, .down], word: Wording.keyMove, short: ""), Binding(.accept, word: Wording.keyChoose),
        Binding(.find, word: Wording.keyFind), Binding(.back, word: Wording.keyBack),
        Binding((1...9).map { .number($0) }, word: Wording.keyHighlight, isInFooter: false),
        Binding([.first, .last], word: Wording.keyEnds, isInFooter: false),
        Binding([.pageUp, .pageDown], word: Wording.keyPages, isInFooter: false),
      ]
    }
    return [
      Binding(.down, word: Wording.keyList), Binding(.accept, word: Wording.keyChoose, isInFooter: false),
      Binding(.back, word: query.isEmpty && !beginsInRows ? Wording.keyBack : Wording.keyClear),
      Binding(.pageDown, word: Wording.keyList, isInFooter: false),
    ] + TextField.bindings
  }
}
