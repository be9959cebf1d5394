internal import QuestionnaireCore

/// The rows of a list that typed words find, and behind them those that are never hidden: "smo" leaves "Smoke or strong
/// smells" and "None of these".
struct ListSearch: Hashable, Sendable {
  let rows: [ListRow]
  /// The names of each row, as they are searched: its own, the parts of that, and the others.
  private let names: [(own: [SearchedName], others: [SearchedName])]
  private(set) var query = TextField(limit: 100)
  /// The places of the rows that are shown, in order.
  private(set) var visible: [Int]

  init(_ rows: [ListRow]) {
    self.rows = rows
    names = rows.map { row in
      let texts = [row.text.person, row.text.other]
      let parts = texts.flatMap { $0.split { "()".contains($0) }.map(String.init) }
      return ((texts + parts).map { SearchedName($0) }, row.alsoCalled.map { SearchedName($0) })
    }
    visible = Array(rows.indices)
  }

  static func == (left: Self, right: Self) -> Bool { left.rows == right.rows && left.query == right.query }

  func hash(into hasher: inout Hasher) {
    hasher.combine(rows)
    hasher.combine(query)
  }

  /// Whether something is typed that could be searched for.
  var isSearched: Bool { !query.isEmpty }

  /// The rows that were found.
  var hits: [Int] { isSearched ? visible.filter { !rows[$0].isAlwaysShown } : [] }

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

  mutating func end() {
    query = TextField(limit: query.limit)
    visible = Array(rows.indices)
  }

  private mutating func search() {
    let always = rows.indices.filter { rows[$0].isAlwaysShown }
    visible = query.isEmpty ? Array(rows.indices) : found(query.text).map(\.place) + always
  }

  /// The rows that words mean, the best first, each with how. Where words are right in some row, no row is offered that a
  /// slip would make of them; and a row's own name counts before its others.
  func found(_ words: String) -> [(place: Int, hit: WordSearch.Hit)] {
    let search = WordSearch(words)
    // What stands for several rows comes behind them, where both are meant as well.
    let listed = rows.indices.filter { !rows[$0].isAlwaysShown }
    let places = listed.filter { !rows[$0].isGroup } + listed.filter { rows[$0].isGroup }
    func hits(_ names: (Int) -> [SearchedName]) -> [(place: Int, hit: WordSearch.Hit)] {
      let found = places.compactMap { place in search.hit(of: names(place)).map { (place: place, hit: $0) } }
      return WordSearch.Hit.allCases.flatMap { hit in found.filter { $0.hit == hit } }
    }
    let all = hits { names[$0].own + names[$0].others }
    let right = all.filter { $0.hit < .slip }
    let own = hits { names[$0].own }.filter { $0.hit < .slip && $0.hit != .among }
    if right.first?.hit != .whole, !own.isEmpty { return own }
    if !all.isEmpty { return right.isEmpty ? all : right }
    // Names that can be written down are never guessed at.
    guard !rows.contains(where: \.isWriteIn) else { return [] }
    let near = places.compactMap { place in
      search.slips(to: names[place].own + names[place].others).map { (place: place, slips: $0) }
    }
    return near.sorted { ($0.slips, $0.place) < ($1.slips, $1.place) }.map { ($0.place, .slip) }
  }

  /// The row that is never hidden and that words name: "none" names "None of these".
  func alwaysShown(named words: String) -> Int? {
    let search = WordSearch(words)
    return rows.indices.first {
      rows[$0].isAlwaysShown && !rows[$0].isWriteIn
        && search.hit(of: names[$0].own).map { $0 < .stem } ?? false
    }
  }

  /// Rows that have some of the words.
  func having(someOf words: String) -> [Int] {
    let search = WordSearch(words)
    return rows.indices.filter {
      !rows[$0].isAlwaysShown && search.hasSome(of: names[$0].own + names[$0].others)
    }
  }

  /// Whether words name a row: "prozac" names fluoxetine.
  func isNamed(_ place: Int, by words: String) -> Bool {
    WordSearch(words).hit(of: names[place].own + names[place].others) != nil
  }
}
