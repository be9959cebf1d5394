internal import PlainText
internal import QuestionnaireCore

/// What a line means at a list that is read out whole: all of it is one answer. "1 and 3" are two rows, "smo" the row that
/// alone begins so.
struct PlainAnswer {
  enum Meaning {
    case rows([Int])
    case problem(String)
    /// Something in it is not listed.
    case nothing
  }

  private let finder: RowFinder
  /// What numbers stand for.
  private let offer: ListOffer

  init(_ finder: RowFinder, _ offer: ListOffer) {
    self.finder = finder
    self.offer = offer
  }

  private var list: ListEditor { finder.list }

  func read(_ text: String) -> Meaning {
    var places: [Int] = []
    for part in parts(of: text) {
      if let number = RowFinder.number(part) {
        guard let place = offer.row(number, of: list) else {
          return .problem(Wording.lineNoNumber(number, of: offer.last(of: list)))
        }
        places.append(place)
        continue
      }
      switch row(part) {
      case .rows(let found): places += found
      case .unsure(let found): return .problem(unclear(found))
      case .nothing: return .nothing
      }
    }
    return together(places.uniqued())
  }

  /// Rows that go with each other.
  private func together(_ places: [Int]) -> Meaning {
    guard !places.isEmpty else { return .problem(Wording.lineTypeAnswer) }
    guard places.count > 1 else { return .rows(places) }
    if !list.isMultiple { return .problem(Wording.lineOnlyOne) }
    let alone = places.first { list.rows[$0].isExclusive || list.rows[$0].value == nil }
    return alone.map { .problem(Wording.lineGoesAlone(list.rows[$0].text[finder.respondent])) }
      ?? .rows(places)
  }

  /// What is said when it is not clear which row was meant.
  private func unclear(_ found: [Int]) -> String {
    let numbers = offer.numbers(of: list)
    let rows = found.prefix(4).compactMap { place in
      offer.rows.firstIndex(of: place).map { "\(numbers[$0]), \(list.rows[place].text[finder.respondent])" }
    }
    return Wording.lineWhichOne(rows)
  }

  private func parts(of text: String) -> [String] {
    // The words of one row may hold a comma, or an "and".
    if isRow(text), RowFinder.number(text) == nil { return [text] }
    let parts = RowFinder.parts(of: text)
    return list.isMultiple ? parts.flatMap { isRow($0) ? [$0] : RowFinder.halves(of: $0) } : parts
  }

  private func isRow(_ part: String) -> Bool { if case .rows = row(part) { true } else { false } }

  /// The row that alone begins so, or that words find.
  private func row(_ part: String) -> RowFinder.Found {
    let lower = ASCIIText.folded(part)
    let texts = list.rows.map { ASCIIText.folded($0.text[finder.respondent]) }
    if let exact = texts.firstIndex(of: lower) { return .rows([exact]) }
    // "Me" is the whole name of "Me. The symptom is mine".
    let named = texts.indices.filter { texts[$0].hasPrefix(lower + ". ") && !list.rows[$0].isExclusive }
    if named.count == 1 { return .rows(named) }
    if let none = finder.exclusiveRow(lower) { return .rows([none]) }
    let found = texts.indices.filter { texts[$0].hasPrefix(lower) }
    if let place = found.first, found.count == 1, isEnough(lower, for: place) { return .rows(found) }
    if !found.isEmpty { return .unsure(found) }
    switch finder.find(part) {
    case .rows(let rows) where RowFinder.isTelling(lower): return .rows(rows)
    case .rows(let rows), .unsure(let rows): return .unsure(rows)
    case .nothing: return .nothing
    }
  }

  /// Whether the beginning of a row is enough to answer with it: a letter is, of yes and no only.
  private func isEnough(_ lower: String, for place: Int) -> Bool {
    let row = list.rows[place]
    if list.form == .yesNo, row.value != nil { return true }
    return RowFinder.isTelling(lower) && !row.isExclusive
  }
}
