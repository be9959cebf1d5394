internal import PlainText
internal import QuestionnaireCore

/// The talk about one list of answers: what the numbers stand for now, and what was chosen so far.
struct ListTalk: Sendable {
  /// What comes of a line.
  enum Reply {
    case answer(Answer)
    /// Says something and asks on.
    case ask([String])
    case problem(String)
    /// What is meant is not listed: all of the body is talked about from here on, and what was typed is looked for there.
    case others(saying: String?)
  }

  let question: Question
  private(set) var list: ListEditor
  let respondent: Respondent
  let offeredFirst: [RegionID]
  /// What was chosen and written so far; the list itself has what was answered before.
  private var choice: ListChoice
  private(set) var offer = ListOffer.rows([])
  /// The row whose text is asked for.
  private(set) var asksWriteIn: Int?
  /// What could be written down and was neither, nor found.
  private var unclear: String?
  /// What was typed on the same line and has not been dealt with.
  private var waiting: [String] = []

  init(_ question: Question, _ list: ListEditor, respondent: Respondent, offeredFirst: [RegionID] = []) {
    self.offeredFirst = offeredFirst
    self.question = question
    self.list = list
    self.respondent = respondent
    choice = list.choice
    rest()
  }

  /// Whether words are searched for, and one thing is chosen after the other.
  var isSearched: Bool { list.startsInSearch }

  /// Whether several things are collected, line by line.
  var collects: Bool { isSearched && list.isMultiple }

  var chosen: Set<Int> { choice.places }
  var answer: Answer { choice.answer }

  /// Whether something was chosen, or taken back, that is no answer yet.
  var isBegun: Bool {
    guard asksWriteIn == nil, collects else { return asksWriteIn != nil }
    return chosen != list.chosen || !lacksText && answer.value?.writeIn != list.choice.answer.value?.writeIn
  }

  private var finder: RowFinder { RowFinder(list: list, respondent: respondent) }

  /// Numbers mean the rows that the question itself reads out.
  mutating func rest(keeping waiting: [String] = []) {
    offer = .rows(list.rows.indices.filter { !isSearched || list.rows[$0].isAlwaysShown })
    asksWriteIn = nil
    unclear = nil
    self.waiting = waiting
  }

  mutating func turn(to list: ListEditor) {
    self.list = list
    choice = list.choice
    rest()
  }

  /// Whether a part of the last line is still to be dealt with, or could be written down and was not.
  var isWaiting: Bool { !waiting.isEmpty || unclear != nil }

  /// Leaves the unclear part out, and deals with what was typed behind it.
  mutating func skipUnclear() -> Reply {
    let open = unclear
    rest(keeping: waiting)
    return saying(leftOut: open, takeWaiting())
  }

  /// Leaves the question for the text of a row; false: it is not asked.
  mutating func leaveWriteIn() -> Bool {
    guard asksWriteIn != nil else { return false }
    choice = choice.withoutEmptyWriteIn
    rest()
    return true
  }

  /// Whether a row was chosen and the text that it wants was not typed.
  var lacksText: Bool { choice.openWriteIn != nil }

  /// The answer of what was chosen, without what lacks its text; nil if that is none.
  var wholeAnswer: Answer? {
    let whole = choice.withoutEmptyWriteIn
    return list.isMultiple && !whole.places.isEmpty ? whole.answer : nil
  }

  mutating func take(_ text: String) -> Reply {
    if let place = asksWriteIn { return takeWriteIn(text, at: place) }
    return isSearched ? takeSearched(text) : takePlain(text)
  }

  var lines: [String] { offer.lines(of: list, for: respondent) }

  private mutating func takeWriteIn(_ text: String, at place: Int) -> Reply {
    var field = TextField(limit: list.writeIn.limit)
    guard field.insert(text) else { return .problem(Wording.tooLong(limit: field.limit)) }
    guard !field.isEmpty else { return .problem(Wording.writeInFirst) }
    if let letter = choice.loneLetter(in: text) { return .problem(Wording.oneLetter(letter)) }
    // Only where things are collected it comes behind what is written already.
    if !collects { choice.forgetWritten() }
    guard choice.write(field.trimmed, at: place) else { return .problem(Wording.tooLong(limit: field.limit)) }
    asksWriteIn = nil
    return collects ? takeWaiting() : .answer(answer)
  }

  // MARK: A list that is read out whole: one line is the whole answer

  private mutating func takePlain(_ text: String) -> Reply {
    let places: [Int]
    switch PlainAnswer(finder, offer).read(text) {
    case .rows(let found): places = found
    case .problem(let text): return .problem(text)
    case .nothing: return offeredFirst.isEmpty ? .problem(Wording.lineNoSuchAnswer) : .others(saying: text)
    }
    switch places.first.map({ list.rows[$0].meaning }) {
    case .absent(let absent)?: return .answer(absent.answer)
    case .others?: return .others(saying: nil)
    case .value?, .group?, nil: break
    }
    choice.choose(only: Set(places))
    asksWriteIn = places.first { list.rows[$0].isWriteIn }
    return asksWriteIn == nil ? .answer(answer) : .ask([])
  }

  // MARK: A long list: words search it, and what they mean is chosen piece by piece

  private mutating func takeSearched(_ text: String) -> Reply {
    let lower = ASCIIText.folded(text)
    if lower == Wording.lineList {
      offer = .all(of: list)
      return .ask(lines)
    }
    if collects, lower == Wording.lineClear {
      choice.clear()
      return .ask([Wording.lineNothingChosen])
    }
    if collects, lower.hasPrefix(Wording.lineRemove + " ") {
      let words = String(lower.dropFirst(Wording.lineRemove.count + 1))
      guard choice.takeBack(words, by: list.search) else { return .problem(Wording.lineNotChosen(words)) }
      return .ask(chosen.isEmpty ? [Wording.lineNothingChosen] : soFar)
    }
    if case .headings(let headings) = offer, let number = RowFinder.number(text) {
      guard let place = RowNumber.place(number, of: headings.count) else {
        return .problem(Wording.lineNoNumber(number, of: headings.count))
      }
      offer = .rows(list.rows.indices.filter { list.rows[$0].heading == headings[place] })
      return .ask(lines)
    }
    // What was typed before, behind something unclear, has its turn after it.
    if finder.isSure(text), RowFinder.number(text) == nil {
      waiting.insert(text, at: 0)
    } else {
      waiting = RowFinder.parts(of: text) + waiting
    }
    if waiting.count > 1, !list.isMultiple {
      waiting = []
      return .problem(Wording.lineOnlyOne)
    }
    let open = unclear
    let reply = takeWaiting()
    return RowFinder.number(text) == nil ? saying(leftOut: open, reply) : reply
  }

  /// The reply, and that words were not written down which could have been.
  private func saying(leftOut words: String?, _ reply: Reply) -> Reply {
    guard let words, case .ask(let lines) = reply, !choice.written.contains(words) else { return reply }
    return .ask([Wording.lineLeftOut(words)] + lines)
  }

  /// Deals with what was typed, part by part, until something is unclear.
  private mutating func takeWaiting() -> Reply {
    while !waiting.isEmpty { if let reply = take(part: waiting.removeFirst()) { return reply } }
    return .ask(soFar)
  }

  /// Deals with one part; nil: the next has its turn.
  private mutating func take(part: String) -> Reply? {
    let number = RowFinder.number(part)
    unclear = nil
    if let words = offer.writeDown, number == offer.last(of: list), let place = choice.writeInPlace {
      rest(keeping: waiting)
      guard choice.write(words, at: place) else {
        return .ask([Wording.problem(Wording.tooLong(limit: list.writeIn.limit))] + soFar)
      }
      return list.isMultiple ? nil : .answer(answer)
    }
    // Other words than the number leave it out.
    if offer.writeDown != nil, number == nil { rest(keeping: waiting) }
    if let number {
      if offer.isHeadings { return stop(Wording.lineOneNumber) }
      guard let place = offer.row(number, of: list) else {
        return stop(Wording.lineNoNumber(number, of: offer.last(of: list)))
      }
      return add([place])
    }
    let found = finder.find(part)
    if case .rows(let places) = found, list.isMultiple || places.count == 1 { return add(places) }
    let halves = RowFinder.halves(of: part)
    // What can be written down is cut only where both halves are in the list.
    if halves.count > 1, choice.writeInPlace == nil || halves.allSatisfy(finder.isSure) {
      waiting = halves + waiting
      return nil
    }
    if choice.writeInPlace != nil, let letter = choice.loneLetter(in: part) {
      return stop(Wording.oneLetter(letter))
    }
    switch found {
    case .rows(let places), .unsure(let places): return suggest(places, for: part)
    case .nothing where choice.writeInPlace != nil:
      offer = .rows([], writeDown: part)
      unclear = part
      return .ask([Wording.lineNothingMatches(part)] + lines)
    case .nothing: return stop(Wording.nothingMatches(part))
    }
  }

  /// Says why a part is not taken; what was typed behind it is not dealt with.
  private mutating func stop(_ problem: String) -> Reply {
    waiting = []
    return .ask([Wording.problem(problem)] + soFar)
  }

  private mutating func suggest(_ found: [Int], for part: String) -> Reply {
    let shown = Array(found.prefix(ListOffer.most))
    offer = .rows(shown, writeDown: choice.writeInPlace == nil ? nil : part)
    unclear = offer.writeDown
    let more = found.count - shown.count
    return .ask([Wording.lineDidYouMean(part)] + lines + (more > 0 ? [Wording.lineMoreFound(more)] : []))
  }

  /// Chooses rows; an answer, or a question for the text of one, comes at once.
  private mutating func add(_ places: [Int]) -> Reply? {
    for place in places {
      let row = list.rows[place]
      let goesAlone = row.value == nil && !row.isGroup || row.isExclusive
      if goesAlone, !(chosen.subtracting([place]).isEmpty && waiting.isEmpty) {
        return stop(Wording.lineClearFirst(row.text[respondent]))
      }
      if case .absent(let absent) = row.meaning { return .answer(absent.answer) }
      if list.isMultiple { _ = choice.tick(place) } else { choice.choose(only: [place]) }
      if row.isWriteIn { asksWriteIn = place }
      if !row.isWriteIn, !list.isMultiple || row.isExclusive { return .answer(answer) }
      if row.isWriteIn, place == places.last { return .ask([]) }
    }
    return nil
  }

  /// What is chosen, as it is said after every change.
  var soFar: [String] {
    guard collects, !chosen.isEmpty else { return [] }
    return [Wording.lineChosenSoFar(choice.spokenTexts(for: respondent))]
  }
}
