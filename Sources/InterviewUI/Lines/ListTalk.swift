internal import QuestionnaireCore
internal import SummaryReports

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
  /// The regions that were offered first.
  let offeredFirst: [RegionID]
  /// The places of the chosen rows.
  private(set) var chosen: Set<Int>
  /// The text of "another one".
  private var writeIn: String?
  /// What the numbers stand for now.
  private var offer = Offer.rows([])
  /// The row whose text is asked for.
  private(set) var asksWriteIn: Int?
  /// What was typed on the same line and has not been dealt with.
  private var waiting: [String] = []

  /// What the numbers stand for: the rows that were read last, their headings, or "1" for writing down what was not
  /// found.
  private enum Offer {
    case rows([Int])
    case headings([String])
    case writeDown(String)
  }

  init(
    _ question: Question, _ list: ListEditor, respondent: Respondent, offeredFirst: [RegionID] = []
  ) {
    self.offeredFirst = offeredFirst
    self.question = question
    self.list = list
    self.respondent = respondent
    chosen = list.chosen
    writeIn = list.writeIn.isEmpty ? nil : list.writeIn.trimmed
    rest()
  }

  /// Whether words are searched for, and one thing is chosen after the other.
  var isSearched: Bool { list.startsInSearch }

  /// Whether several things are collected, line by line.
  var collects: Bool { isSearched && list.isMultiple }

  /// Whether something was chosen that is no answer yet.
  private var hasDraft: Bool {
    guard collects else { return false }
    return chosen != list.chosen
      || !lacksText && answer.value?.writeIn != (list.writeIn.isEmpty ? nil : list.writeIn.trimmed)
  }

  private var finder: RowFinder { RowFinder(list: list, respondent: respondent) }

  /// Numbers mean the rows that the question itself reads out.
  mutating func rest() {
    offer = .rows(list.rows.indices.filter { !isSearched || list.rows[$0].isAlwaysShown })
    asksWriteIn = nil
    waiting = []
  }

  /// The same, with what is still to be dealt with.
  private mutating func rest(keeping waiting: [String]) {
    rest()
    self.waiting = waiting
  }

  /// Talks about another list of the same answers.
  mutating func turn(to list: ListEditor) {
    self.list = list
    chosen = list.chosen
    rest()
  }

  /// Whether a part of the last line is still to be dealt with.
  var isWaiting: Bool { !waiting.isEmpty }

  /// Leaves the unclear part out, and deals with what was typed behind it.
  mutating func skipUnclear() -> Reply {
    rest(keeping: waiting)
    return takeWaiting()
  }

  /// Leaves the question for the text of a row; false: it is not asked.
  mutating func leaveWriteIn() -> Bool {
    guard asksWriteIn != nil else { return false }
    if writeIn == nil { chosen = chosen.filter { !list.rows[$0].isWriteIn } }
    rest()
    return true
  }

  /// Whether words are the whole name of a place that is not among those offered first.
  func isOther(_ words: String, of map: BodyMap?) -> Bool {
    guard !offeredFirst.isEmpty, !isSearched else { return false }
    let named = map?.regions.first { $0.text.lowercased() == words.lowercased() }
    return named.map { !offeredFirst.contains($0.id) } ?? false
  }

  /// Whether something was chosen, or taken back, that is no answer yet.
  var isBegun: Bool { asksWriteIn != nil || hasDraft }

  /// Whether a row was chosen and the text that it wants was not typed.
  var lacksText: Bool { writeIn == nil && chosen.contains { list.rows[$0].isWriteIn } }

  /// The answer of what was chosen, without what lacks its text; nil if that is none.
  var wholeAnswer: Answer? {
    guard list.isMultiple else { return nil }
    var whole = self
    if lacksText { whole.chosen = chosen.filter { !list.rows[$0].isWriteIn } }
    return whole.chosen.isEmpty ? nil : whole.answer
  }

  /// Takes a line that is not empty, and is no command.
  mutating func take(_ text: String) -> Reply {
    if let place = asksWriteIn { return takeWriteIn(text, at: place) }
    return isSearched ? takeSearched(text) : takePlain(text)
  }

  /// The rows that numbers stand for, each on a line.
  var lines: [String] {
    let texts =
      switch offer {
      case .rows(let places): places.map(text(of:))
      case .headings(let headings): headings
      case .writeDown(let words): [Wording.writeDownRow(words)]
      }
    return texts.enumerated().map { Wording.lineRow($0 + 1, $1) }
  }

  /// The words of a row; other names behind them.
  private func text(of place: Int) -> String {
    let row = list.rows[place]
    let text = row.text[respondent]
    guard !row.alsoCalled.isEmpty, list.form == .choice || list.form == .choices else { return text }
    return "\(text) (\(row.alsoCalled.joined(separator: ", ")))"
  }

  /// What is chosen, in words.
  private var chosenTexts: [String] {
    chosen.sorted().map { place in
      let row = list.rows[place]
      let text = row.text[respondent]
      return row.isWriteIn ? writeIn.map { "\(text): \(ReportWording.quoted($0))" } ?? text : text
    }
  }

  /// The answer that the chosen rows make.
  var answer: Answer {
    let takesText = chosen.contains { list.rows[$0].isWriteIn }
    return list.form.answer(
      chosen.sorted().compactMap { list.rows[$0].value }, writeIn: takesText ? writeIn : nil)
  }

  private mutating func takeWriteIn(_ text: String, at place: Int) -> Reply {
    var field = TextField(limit: list.writeIn.limit)
    guard field.insert(text) else { return .problem(Wording.tooLong(limit: field.limit)) }
    guard !field.isEmpty else { return .problem(Wording.writeInFirst) }
    guard write(field.trimmed) else { return .problem(Wording.tooLong(limit: field.limit)) }
    asksWriteIn = nil
    return collects ? takeWaiting() : .answer(answer)
  }

  /// Writes the text of "another one"; where things are collected it comes behind what is written already.
  private mutating func write(_ text: String) -> Bool {
    let written = collects ? writeIn ?? "" : ""
    guard let joined = ListEditor.joined(written, text, limit: list.writeIn.limit) else { return false }
    writeIn = joined
    return true
  }

  /// How many numbers stand for something now.
  var numberCount: Int {
    switch offer {
    case .rows(let places): places.count
    case .headings(let headings): headings.count
    case .writeDown: 1
    }
  }

  /// Whether the numbers stand for the headings of a long list.
  var offersHeadings: Bool { if case .headings = offer { true } else { false } }

  /// The rows that the numbers stand for, if they do.
  private var offered: [Int] { if case .rows(let places) = offer { places } else { [] } }

  // MARK: A list that is read out whole: one line is the whole answer

  private mutating func takePlain(_ text: String) -> Reply {
    var places: [Int] = []
    for part in finder.plainParts(of: text) {
      if let number = RowFinder.number(part) {
        guard let place = RowNumber.place(number, of: offered.count) else {
          return .problem(Wording.lineNoNumber(number, of: offered.count))
        }
        places.append(offered[place])
        continue
      }
      switch finder.plainRow(part) {
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

  // MARK: A long list: words search it, and what they mean is chosen piece by piece

  /// The most rows that are offered at once.
  private static let mostOffered = 9

  private mutating func takeSearched(_ text: String) -> Reply {
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
    if case .headings(let headings) = offer, let number = RowFinder.number(text) {
      return readOut(number, of: headings)
    }
    // What was typed before, behind something unclear, has its turn after it.
    if case .rows = finder.find(text), RowFinder.number(text) == nil {
      waiting.insert(text, at: 0)
    } else {
      waiting = RowFinder.parts(of: text) + waiting
    }
    if waiting.count > 1, !list.isMultiple {
      waiting = []
      return .problem(Wording.lineOnlyOne)
    }
    return takeWaiting()
  }

  /// Deals with what was typed, part by part, until something is unclear.
  private mutating func takeWaiting() -> Reply {
    var said: [String] = []
    while !waiting.isEmpty {
      let part = waiting.removeFirst()
      if case .writeDown(let words) = offer, RowFinder.number(part) == 1, let place = list.writeInPlace {
        rest(keeping: waiting)
        guard write(words) else {
          return .ask(said + [Wording.problem(Wording.tooLong(limit: list.writeIn.limit))] + soFar)
        }
        chosen = list.isMultiple ? chosen.filter { !list.rows[$0].isExclusive }.union([place]) : [place]
        if !list.isMultiple { return .answer(answer) }
        continue
      }
      // Other words than the number leave it out.
      if case .writeDown = offer, RowFinder.number(part) == nil { rest(keeping: waiting) }
      switch rows(of: part) {
      case .nothing where list.writeInPlace != nil:
        offer = .writeDown(part)
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
        let halves = RowFinder.halves(of: part)
        if halves.count > 1 {
          waiting = halves + waiting
          continue
        }
        let offered = Array(found.prefix(Self.mostOffered))
        offer = .rows(offered)
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
    if let number = RowFinder.number(part) {
      if offersHeadings { return .problem(Wording.lineOneNumber) }
      guard let place = RowNumber.place(number, of: offered.count) else {
        return .problem(Wording.lineNoNumber(number, of: numberCount))
      }
      return .rows([offered[place]])
    }
    switch finder.find(part) {
    case .rows(let found): return list.isMultiple || found.count == 1 ? .rows(found) : .unsure(found)
    case .unsure(let found): return .unsure(found)
    case .nothing:
      let halves = RowFinder.halves(of: part)
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
    offer = all.isEmpty ? .rows(Array(list.rows.indices)) : .headings(all)
    return .ask(lines)
  }

  private mutating func readOut(_ number: Int, of headings: [String]) -> Reply {
    guard let place = RowNumber.place(number, of: headings.count) else {
      return .problem(Wording.lineNoNumber(number, of: headings.count))
    }
    offer = .rows(list.rows.indices.filter { list.rows[$0].heading == headings[place] })
    return .ask(lines)
  }
}
