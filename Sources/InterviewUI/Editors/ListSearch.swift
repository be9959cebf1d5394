internal import QuestionnaireCore

/// The rows of a list that typed words find, and behind them those that are never hidden: "smo" leaves "Smoke or strong
/// smells" and "None of these".
struct ListSearch: Hashable, Sendable {
  private let rows: [ListRow]
  private(set) var query = TextField(limit: 60)
  /// The places of the rows that are shown, in order.
  private(set) var visible: [Int]

  init(_ rows: [ListRow]) {
    self.rows = rows
    visible = Array(rows.indices)
  }

  var foundNothing: Bool { !query.isEmpty && !visible.contains { !rows[$0].isAlwaysShown } }

  /// Inserts text; false if not all of it fits.
  mutating func insert(_ text: String) -> Bool {
    defer { search() }
    return query.insert(text)
  }

  /// Moves in the field or erases; false if the command means something else.
  mutating func perform(_ command: Command) -> Bool {
    guard query.perform(command) else { return false }
    search()
    return true
  }

  mutating func end() { self = ListSearch(rows) }

  private mutating func search() {
    guard !WordSearch(query.text).isEmpty else {
      visible = Array(rows.indices)
      return
    }
    visible = found(query.text) + rows.indices.filter { rows[$0].isAlwaysShown }
  }

  /// The rows that words find, the best first.
  func found(_ words: String) -> [Int] {
    let search = WordSearch(words)
    let found = search.matches(in: rows.indices.filter { !rows[$0].isAlwaysShown }) { place in
      [rows[place].text.person, rows[place].text.other] + rows[place].alsoCalled
    }
    // Of a single word, loose matches are shown only where there is no good one.
    let best = found.map(\.rank).max() ?? 0
    let good = search.isOneWord ? found.filter { $0.rank * 3 > best * 2 } : found
    return WordSearch.bestFirst(good).map(\.entry)
  }
}

/// What has the focus in a list.
enum ListFocus: Hashable, Sendable {
  /// The question itself: no row is highlighted.
  case question
  case search
  /// Letters that go to a row, and the row that they found.
  case find(Int?)
  case row(Int)
  /// What was searched for and not found, to be written down.
  case writeDown
  /// The text of "another one".
  case writeIn(Int)
  /// "I do not know" or "I prefer not to say", where they have no rows.
  case absent(AbsentAnswer)

  var isTyping: Bool {
    switch self {
    case .search, .find, .writeIn: true
    case .question, .row, .writeDown, .absent: false
    }
  }
}
