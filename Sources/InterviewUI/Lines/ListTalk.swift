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
  var chosen: Set<Int>
  /// The text of "another one".
  var writeIn: String?
  /// The rows that the numbers of the last list stand for.
  var offered: [Int]
  /// The headings that they stand for instead.
  var headings: [String] = []
  /// The row whose text is asked for.
  var asksWriteIn: Int?
  /// What was typed and not found: 1 writes it down.
  var writesDown: String?
  /// What was typed on the same line and has not been dealt with.
  var waiting: [String] = []

  init(
    _ question: Question, _ list: ListEditor, respondent: Respondent, offeredFirst: [RegionID] = []
  ) {
    self.offeredFirst = offeredFirst
    self.question = question
    self.list = list
    self.respondent = respondent
    chosen = list.chosen
    writeIn = list.writeIn.isEmpty ? nil : list.writeIn.trimmed
    offered = []
    rest()
  }

  /// Whether words are searched for, and one thing is chosen after the other.
  var isSearched: Bool { list.startsInSearch }

  /// Whether several things are collected, line by line.
  var collects: Bool { isSearched && list.isMultiple }

  /// Whether something was chosen that is no answer yet.
  var hasDraft: Bool {
    guard collects else { return false }
    return chosen != list.chosen
      || !lacksText && answer.value?.writeIn != (list.writeIn.isEmpty ? nil : list.writeIn.trimmed)
  }

  var finder: RowFinder { RowFinder(list: list, respondent: respondent) }

  /// Numbers mean the rows that the question itself reads out.
  mutating func rest() {
    offered = list.rows.indices.filter { !isSearched || list.rows[$0].isAlwaysShown }
    headings = []
    asksWriteIn = nil
    writesDown = nil
    waiting = []
  }

  /// The same, with what is still to be dealt with.
  mutating func rest(keeping waiting: [String]) {
    rest()
    self.waiting = waiting
  }

  /// Talks about another list of the same answers.
  mutating func turn(to list: ListEditor) {
    self.list = list
    chosen = list.chosen
    rest()
  }

  /// Takes a line that is not empty, and is no command.
  mutating func take(_ text: String) -> Reply {
    if let place = asksWriteIn { return takeWriteIn(text, at: place) }
    return isSearched ? takeSearched(text) : takePlain(text)
  }

  /// The rows that numbers stand for, each on a line.
  var lines: [String] {
    if let writesDown { return [Wording.lineRow(1, Wording.writeDownRow(writesDown))] }
    return headings.isEmpty
      ? offered.enumerated().map { Wording.lineRow($0 + 1, self.text(of: $1)) }
      : headings.enumerated().map { Wording.lineRow($0 + 1, $1) }
  }

  /// The words of a row; other names behind them.
  func text(of place: Int) -> String {
    let row = list.rows[place]
    let text = row.text[respondent]
    guard !row.alsoCalled.isEmpty, list.form == .choice || list.form == .choices else { return text }
    return "\(text) (\(row.alsoCalled.joined(separator: ", ")))"
  }

  /// What is chosen, in words.
  var chosenTexts: [String] {
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
  mutating func write(_ text: String) -> Bool {
    let written = collects ? writeIn ?? "" : ""
    guard let joined = ListEditor.joined(written, text, limit: list.writeIn.limit) else { return false }
    writeIn = joined
    return true
  }

  /// How many numbers stand for something now.
  var numberCount: Int { writesDown != nil ? 1 : headings.isEmpty ? offered.count : headings.count }

  /// The row or the rows of a number or of words.
  func number(_ text: some StringProtocol) -> Int? {
    Int(text.last == "." || text.last == ")" ? String(text.dropLast()) : String(text))
  }

  /// The parts of a line: numbers apart, and words between commas.
  func parts(of text: String) -> [String] {
    let tokens = text.split { $0.isWhitespace || ",;".contains($0) }.map(String.init)
    let numbers = tokens.filter { $0.lowercased() != Wording.lineAnd }
    if numbers.allSatisfy({ number($0) != nil }) { return numbers }
    return text.split { ",;".contains($0) }.map { TextField(String($0), limit: $0.count).trimmed }
      .filter { !$0.isEmpty }
  }

  /// A part cut at its "and".
  func halves(of part: String) -> [String] {
    var halves: [[Substring]] = [[]]
    for word in part.split(separator: " ") {
      if word.lowercased() == Wording.lineAnd {
        halves.append([])
      } else {
        halves[halves.count - 1].append(word)
      }
    }
    return halves.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
