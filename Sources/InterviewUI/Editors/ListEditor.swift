internal import QuestionnaireCore

/// A list of rows of which one or several are the answer: yes-no, choice, choices, region and regions.
struct ListEditor: Editor {
  /// What has the focus.
  enum Focus: Hashable, Sendable {
    /// The question itself: no row is highlighted.
    case question
    case search
    case row(Int)
    /// What was searched for and not found, to be written down.
    case writeDown
    /// The text of "another one".
    case writeIn(Int)
    /// "I do not know" or "I prefer not to say", where they have no rows.
    case absent(AbsentAnswer)
  }

  /// What kind of answer the rows make.
  let form: ListForm
  let rows: [ListRow]
  /// Whether the list begins with a search field.
  let startsInSearch: Bool
  let hasSearch: Bool
  /// Whether "I do not know" and "I prefer not to say" are taken but have no rows.
  let hidesAbsent: Bool
  var focus: Focus
  /// The places of the chosen rows.
  var chosen: Set<Int>
  var chosenAbsent: AbsentAnswer?
  var query = TextField(limit: 60)
  var writeIn: TextField
  /// The places of the rows that the search shows, in order.
  var visible: [Int]
  var hasDraft = false
  /// The row whose tick was taken away last: Enter does not put it back.
  var unticked: Int?
  /// Whether a digit was pressed that no row has: Enter does not take another row then.
  var isDigitRefused = false

  var isTyping: Bool {
    switch focus {
    case .search, .writeIn: true
    default: false
    }
  }

  /// Whether several rows can be chosen.
  var isMultiple: Bool { form.isMultiple }

  /// The row whose text is written.
  var writeInPlace: Int? { rows.firstIndex(where: \.isWriteIn) }

  /// Whether nothing was found by what is searched for.
  var foundNothing: Bool { !query.isEmpty && !visible.contains { !rows[$0].isAlwaysShown } }

  /// Whether what was searched for, and not found, can be written down instead.
  var offersWriteDown: Bool { foundNothing && writeInPlace != nil }

  /// Whether rows have numbers.
  var isNumbered: Bool { !hasSearch && rows.count <= 9 }

  mutating func type(_ text: String, in context: ScreenContext) -> Outcome {
    switch focus {
    case .search:
      let fits = query.insert(text)
      search()
      return fits ? .done : .problem(Wording.tooLong(limit: query.limit))
    case .writeIn:
      hasDraft = true
      return writeIn.insert(text) ? .done : .problem(Wording.tooLong(limit: writeIn.limit))
    default: return .ignored
    }
  }

  /// Shows all rows again.
  mutating func endSearch() {
    query = TextField(limit: 60)
    visible = Array(rows.indices)
  }

  mutating func rest() {
    endSearch()
    focus = startsInSearch ? .search : .question
  }

  /// Shows the rows that match, the best first within their headings.
  mutating func search() {
    let search = WordSearch(query.text)
    guard !search.isEmpty else {
      visible = Array(rows.indices)
      return
    }
    let ranks = rows.map { row in search.rank(of: [row.text.person, row.text.other] + row.alsoCalled) }
    let allFound = rows.indices.filter { ranks[$0] != nil && !rows[$0].isAlwaysShown }
    let best = allFound.compactMap { ranks[$0] }.max() ?? 0
    // Of a single word, loose matches are shown only where there is no good one.
    let found = search.isOneWord ? allFound.filter { (ranks[$0] ?? 0) * 3 > best * 2 } : allFound
    let order = found.filter { ranks[$0] == best } + found.filter { ranks[$0] != best }
    visible = order + rows.indices.filter { rows[$0].isAlwaysShown }
  }

  /// Everything that the arrows go through, in order.
  var stops: [Focus] {
    var stops: [Focus] = hasSearch ? [.search] : []
    if offersWriteDown { stops.append(.writeDown) }
    for place in visible {
      stops.append(.row(place))
      if rows[place].isWriteIn, chosen.contains(place) { stops.append(.writeIn(place)) }
    }
    return stops
  }
}
