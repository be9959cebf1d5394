internal import QuestionnaireCore

/// A list that is read out whole: one line is the whole answer.
extension ListTalk {
  mutating func takePlain(_ text: String) -> Reply {
    var places: [Int] = []
    for part in plainParts(of: text) {
      if let number = number(part) {
        guard let place = RowNumber.place(number, of: offered.count) else {
          return .problem(Wording.lineNoNumber(number, of: offered.count))
        }
        places.append(offered[place])
        continue
      }
      switch plainRow(part) {
      case .rows(let found): places += found
      case .unsure(let found): return .problem(unclear(found))
      case .nothing where !offeredFirst.isEmpty: return .others(saying: text)
      case .nothing: return .problem(Wording.lineNoSuchAnswer)
      }
    }
    return choose(places.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }

  /// What is said when it is not clear which row was meant.
  private func unclear(_ found: [Int]) -> String {
    let rows = found.prefix(4).compactMap { place in
      offered.firstIndex(of: place).map { "\($0 + 1), \(list.rows[place].text[respondent])" }
    }
    return Wording.lineWhichOne(rows)
  }

  private func plainParts(of text: String) -> [String] {
    // The words of one row may hold a comma, or an "and".
    if case .rows = plainRow(text), number(text) == nil { return [text] }
    let parts = parts(of: text)
    return list.isMultiple ? parts.flatMap { isRow($0) ? [$0] : halves(of: $0) } : parts
  }

  private func isRow(_ part: String) -> Bool {
    if case .rows = plainRow(part) { true } else { false }
  }

  /// The row that alone begins so, or that words find.
  private func plainRow(_ part: String) -> RowFinder.Found {
    let lower = part.lowercased()
    let texts = list.rows.map { $0.text[respondent].lowercased() }
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

  private mutating func choose(_ places: [Int]) -> Reply {
    guard let first = places.first else { return .problem(Wording.lineTypeAnswer) }
    if places.count > 1 {
      if !list.isMultiple { return .problem(Wording.lineOnlyOne) }
      if let alone = places.first(where: { list.rows[$0].isExclusive || list.rows[$0].value == nil }) {
        return .problem(Wording.lineGoesAlone(list.rows[alone].text[respondent]))
      }
    }
    switch list.rows[first].meaning {
    case .absent(let absent): return .answer(absent.answer)
    case .others: return .others(saying: nil)
    case .value: break
    }
    chosen = Set(places)
    guard let open = places.first(where: { list.rows[$0].isWriteIn }) else { return .answer(answer) }
    asksWriteIn = open
    return .ask([])
  }
}
