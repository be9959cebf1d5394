internal import QuestionnaireCore

/// A long list: words search it, and what they mean is chosen piece by piece.
extension ListTalk {
  /// The most rows that are offered at once.
  private static let mostOffered = 9

  mutating func takeSearched(_ text: String) -> Reply {
    let lower = text.lowercased()
    if lower == Wording.lineList { return readOut() }
    if collects, lower == Wording.lineClear {
      chosen = []
      writeIn = nil
      return .ask([Wording.lineNothingChosen])
    }
    if collects, lower.hasPrefix(Wording.lineRemove + " ") {
      return remove(String(lower.dropFirst(Wording.lineRemove.count + 1)))
    }
    if !headings.isEmpty, let number = number(text) { return readOut(heading: number) }
    // What was typed before, behind something unclear, has its turn after it.
    if case .rows = finder.find(text), number(text) == nil {
      waiting.insert(text, at: 0)
    } else {
      waiting = parts(of: text) + waiting
    }
    if waiting.count > 1, !list.isMultiple {
      waiting = []
      return .problem(Wording.lineOnlyOne)
    }
    return takeWaiting()
  }

  /// Deals with what was typed, part by part, until something is unclear.
  mutating func takeWaiting() -> Reply {
    var said: [String] = []
    while !waiting.isEmpty {
      let part = waiting.removeFirst()
      if let words = writesDown, number(part) == 1, let place = list.writeInPlace {
        rest(keeping: waiting)
        guard write(words) else {
          return .ask(said + [Wording.problem(Wording.tooLong(limit: list.writeIn.limit))] + soFar)
        }
        chosen = list.isMultiple ? chosen.filter { !list.rows[$0].isExclusive }.union([place]) : [place]
        if !list.isMultiple { return .answer(answer) }
        continue
      }
      // Other words than the number leave it out.
      if writesDown != nil, number(part) == nil { rest(keeping: waiting) }
      switch rows(of: part) {
      case .nothing where list.writeInPlace != nil:
        offered = []
        headings = []
        writesDown = part
        return .ask(said + [Wording.lineNothingMatches(part)] + lines)
      case .nothing:
        waiting = []
        return .ask(said + [Wording.problem(Wording.nothingMatches(part))] + soFar)
      case .problem(let text):
        waiting = []
        return .ask(said + [Wording.problem(text)] + soFar)
      case .rows(let places):
        for (index, place) in places.enumerated() {
          let row = list.rows[place]
          if row.value == nil || row.isExclusive, !(chosen.subtracting([place]).isEmpty && waiting.isEmpty) {
            waiting = []
            return .ask(said + [Wording.problem(Wording.lineClearFirst(row.text[respondent]))] + soFar)
          }
          guard let reply = add(place) else { continue }
          if case .ask = reply, index + 1 < places.count { continue }
          return reply
        }
      case .unsure(let found):
        let halves = halves(of: part)
        if halves.count > 1 {
          waiting = halves + waiting
          continue
        }
        offered = Array(found.prefix(Self.mostOffered))
        headings = []
        writesDown = nil
        said += [Wording.lineDidYouMean(part)] + lines
        if found.count > offered.count { said.append(Wording.lineMoreFound(found.count - offered.count)) }
        return .ask(said)
      }
    }
    return .ask(said + soFar)
  }

  private enum Rows {
    case rows([Int])
    case unsure([Int])
    case problem(String)
    case nothing
  }

  private func rows(of part: String) -> Rows {
    if let number = number(part) {
      guard headings.isEmpty else { return .problem(Wording.lineOneNumber) }
      guard writesDown == nil, let place = RowNumber.place(number, of: offered.count) else {
        return .problem(Wording.lineNoNumber(number, of: numberCount))
      }
      return .rows([offered[place]])
    }
    switch finder.find(part) {
    case .rows(let found): return list.isMultiple || found.count == 1 ? .rows(found) : .unsure(found)
    case .unsure(let found): return .unsure(found)
    case .nothing:
      let halves = halves(of: part)
      return halves.count > 1 ? .unsure([]) : .nothing
    }
  }

  /// Chooses a row; an answer, or a question for its text, comes at once.
  private mutating func add(_ place: Int) -> Reply? {
    let row = list.rows[place]
    if case .absent(let absent) = row.meaning { return .answer(absent.answer) }
    if !list.isMultiple || row.isExclusive { chosen = [] }
    chosen = chosen.filter { !list.rows[$0].isExclusive }
    chosen.insert(place)
    if row.isWriteIn {
      asksWriteIn = place
      return .ask([])
    }
    return !list.isMultiple || row.isExclusive ? .answer(answer) : nil
  }

  /// What is chosen, as it is said after every change.
  var soFar: [String] {
    guard collects else { return [] }
    return chosen.isEmpty ? [] : [Wording.lineChosenSoFar(chosenTexts)]
  }

  private mutating func remove(_ words: String) -> Reply {
    let terms = RowFinder.words(of: words)
    let found = chosen.filter { place in
      let present = RowFinder.words(of: text(of: place))
      return !terms.isEmpty && terms.allSatisfy { term in present.contains { $0.hasPrefix(term) } }
    }
    guard found.count == 1 else { return .problem(Wording.lineNotChosen(words)) }
    chosen.subtract(found)
    if found.contains(where: { list.rows[$0].isWriteIn }) { writeIn = nil }
    return .ask(chosen.isEmpty ? [Wording.lineNothingChosen] : soFar)
  }

  /// Reads the whole list out: its headings first, if it has any.
  private mutating func readOut() -> Reply {
    var all: [String] = []
    for row in list.rows { if let heading = row.heading, !all.contains(heading) { all.append(heading) } }
    headings = all
    writesDown = nil
    if all.isEmpty { offered = Array(list.rows.indices) }
    return .ask(lines)
  }

  private mutating func readOut(heading number: Int) -> Reply {
    guard let place = RowNumber.place(number, of: headings.count) else {
      return .problem(Wording.lineNoNumber(number, of: headings.count))
    }
    offered = list.rows.indices.filter { list.rows[$0].heading == headings[place] }
    headings = []
    return .ask(lines)
  }
}
