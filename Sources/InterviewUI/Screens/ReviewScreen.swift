internal import QuestionnaireCore
internal import SummaryReports

/// All answers given so far, under the headings of their parts; one can be picked and changed.
///
///     2  First, is it urgent?
///     > Is any of this happening right now?     None of these
struct ReviewScreen: Screen {
  /// One row: something that was asked.
  struct Row: Hashable, Sendable {
    let linkId: LinkID
    /// The heading it stands under, an index into the questionnaire's groups.
    let group: Int?
    let question: Question
    /// The answer in words; nil if it waits for one.
    let answer: String?
    /// Whether the person does not know it.
    let isUnknown: Bool
  }

  /// A heading and the rows under it.
  struct Part: Hashable, Sendable {
    let group: Int?
    let rows: Range<Int>
  }

  let rows: [Row]
  /// The parts in the order in which they were asked; each has a number.
  let parts: [Part]
  /// Where Esc goes: the question that was on the screen; nil: the summary.
  let origin: LinkID?
  /// 0 is the row that goes on; the rest are `rows`.
  private var cursor: ListCursor
  /// The number that is being typed: a digit straight after another makes a number of two digits.
  private var typed: Int?
  private var problem: String?

  /// Only a problem has a place at the top.
  var message: Message {
    get { Message(problem: problem) }
    set { problem = newValue.problem }
  }

  init(_ interview: Interview, origin: LinkID?, highlighted: LinkID? = nil) {
    let wording = AnswerWording(interview)
    let content = interview.questionnaire.content
    let rows = interview.evaluation.path.compactMap { prompt -> Row? in
      guard let question = interview.question(for: prompt) else { return nil }
      let isOpen = prompt == interview.evaluation.current
      let answer = isOpen ? nil : interview.answers[prompt.linkId]
      return Row(
        linkId: prompt.linkId, group: content.groups(around: prompt.item).last, question: question,
        answer: answer.map { wording.words(for: $0, to: question) },
        isUnknown: answer == .unknown)
    }
    self.rows = rows
    self.origin = origin
    let starts = rows.indices.filter { $0 == 0 || rows[$0].group != rows[$0 - 1].group }
    parts = starts.enumerated().map { place, start in
      let end = place + 1 < starts.count ? starts[place + 1] : rows.count
      return Part(group: rows[start].group, rows: start..<end)
    }
    let place = highlighted.flatMap { id in rows.firstIndex { $0.linkId == id } }
    cursor = ListCursor(at: place.map { $0 + 1 })
  }

  var kind: ScreenKind { .review }
  var hasSide: Bool { true }

  func bindings(in context: ScreenContext) -> [Binding] {
    var bindings = [
      Binding(.accept, word: Wording.keyChangeAnswer), Binding(.back, word: Wording.keyBack),
      Binding(
        (1...max(min(parts.count, 9), 1)).map { .number($0) }, word: Wording.keyPartNumber,
        short: Wording.keyPartShort),
    ]
    if rows.contains(where: \.isUnknown) {
      bindings.insert(
        Binding(.findNext, word: Wording.keyNextUnknown, short: Wording.keyNextUnknownShort), at: 2)
    }
    return bindings + [
      // The second digit of a number, and digits that no part has: they are taken, to say so.
      Binding((0...9).map { .number($0) }, word: "", isInFooter: false),
      Binding([.up, .down], word: Wording.keyMove, isInFooter: false),
      Binding([.pageUp, .pageDown], word: Wording.keyPages, isInFooter: false),
      Binding([.halfUp, .halfDown], word: Wording.keyHalfPages, isInFooter: false),
      Binding([.first, .last], word: Wording.keyEnds, isInFooter: false),
    ]
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    problem = nil
    let before = typed
    typed = nil
    switch command {
    case .number(let digit): jump(to: digit, after: before)
    case .findNext: highlightNextUnknown()
    case .accept:
      guard let place = cursor.place else {
        problem = Wording.chooseRowFirst
        return []
      }
      return choose(place)
    case .back:
      let isComplete = context.interview?.evaluation.isComplete == true
      return [origin.map { .go(to: $0) } ?? (isComplete ? .showSummary() : .goOn)]
    default: _ = cursor.move(command, rows: rows.count + 1, page: max(context.size.rows / 4, 1))
    }
    return []
  }

  /// Goes to the first row of the part of a number.
  private mutating func jump(to digit: Int, after before: Int?) {
    let number = before.map { $0 * 10 + digit }.flatMap { $0 <= parts.count ? $0 : nil } ?? digit
    guard (1...max(parts.count, 1)).contains(number), parts.indices.contains(number - 1) else {
      problem = Wording.reviewNoPart(of: parts.count)
      return
    }
    typed = number
    cursor = ListCursor(at: parts[number - 1].rows.lowerBound + 1)
  }

  /// Goes to the next answer that is not known; behind the last to the first.
  private mutating func highlightNextUnknown() {
    let unknown = rows.indices.filter { rows[$0].isUnknown }
    let next = unknown.first { $0 + 1 > cursor.place ?? 0 } ?? unknown.first
    if let next { cursor = ListCursor(at: next + 1) }
  }

  func choose(_ place: Int) -> [Action] {
    rows.indices.contains(place - 1) ? [.go(to: rows[place - 1].linkId, returnsToReview: true)] : [.goOn]
  }

  func page(in context: ScreenContext) -> Page {
    let lettering = context.lettering
    var page = Page(title: Wording.reviewTitle)
    page.aside = Wording.reviewCount(rows.count { $0.answer != nil }, unknown: rows.count(where: \.isUnknown))
    page.lead = lettering.wrap(Wording.reviewText, columns: context.textColumns)
    if let problem { page.lead += lettering.wrap(problem, .problem, columns: context.columns) }
    page.body = ChoiceRow(text: goOnText(in: context), isFocused: cursor.place == 0)
      .lines(lettering, columns: context.columns)
    for (number, part) in parts.enumerated() {
      let heading = "\(number + 1)  \(title(of: part, in: context))"
      page.body.append(.gap)
      page.body += lettering.wrap(heading, .heading, columns: context.columns, indent: 3)
      page.body += part.rows.flatMap { lines(of: $0, in: context) }
    }
    if cursor.place == nil { page.lead = page.lead.focused() }
    if context.hasSide, let place = cursor.place, place > 0, rows.indices.contains(place - 1) {
      let row = rows[place - 1]
      page.side = SidePanel(context).lines(of: row.question, answer: row.answer ?? Wording.reviewNotAnswered)
    }
    return page
  }

  private func title(of part: Part, in context: ScreenContext) -> String {
    let groups = context.interview?.questionnaire.content.groups ?? []
    guard let group = part.group, groups.indices.contains(group) else { return Wording.reviewOthers }
    return groups[group].title[context.respondent]
  }

  /// A question and its answer: side by side where there is room for both.
  private func lines(of index: Int, in context: ScreenContext) -> [TextLine] {
    let (row, lettering) = (rows[index], context.lettering)
    let isFocused = cursor.place == index + 1
    let question = lettering.mark(isFocused) + (row.question.short ?? row.question.text[context.respondent])
    let answer = row.answer ?? Wording.reviewNotAnswered
    let (plain, bold): (Style, Style) =
      isFocused ? (.focused, .focused) : (.plain, row.answer == nil ? .quiet : .chosen)
    let columns = context.columns
    guard columns >= Self.columnsForTwo else {
      let lines =
        lettering.wrap(question, plain, columns: columns, indent: 2)
        + lettering.wrap("    " + answer, bold, columns: columns, indent: 4)
      return isFocused ? lines.focused(at: 2).filled(.focused) : lines
    }
    let column = columns / 2 + 2
    let left = lettering.wrap(question, plain, columns: column - 2, indent: 4)
    let right = lettering.wrap(answer, bold, columns: columns - column)
    let lines = (0..<max(left.count, right.count)).map { place -> TextLine in
      let text = left.indices.contains(place) ? left[place] : TextLine()
      let blank = String(repeating: " ", count: max(column - lettering.columns(of: text.text), 0))
      return TextLine(
        text.runs + [TextRun(blank, plain)] + (right.indices.contains(place) ? right[place].runs : []))
    }
    return isFocused ? lines.focused(at: 2).filled(.focused) : lines
  }

  /// The columns between the margins from which question and answer stand side by side.
  private static let columnsForTwo = 70

  func goOnText(in context: ScreenContext) -> String {
    context.interview?.evaluation.isComplete == true ? Wording.reviewToSummary : Wording.reviewGoOn
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    choose(row < rows.count ? row + 1 : 0)
  }

  func spoken(in context: ScreenContext) -> Spoken {
    let respondent = context.respondent
    var spoken = SpokenRows(rows.map { $0.question.text[respondent] } + [goOnText(in: context)])
    let answered = rows.count { $0.answer != nil }
    spoken.intro = ["\(Wording.sentence(Wording.reviewTitle)) \(Wording.lineReview(answered))"]
    spoken.mayMeanCommands = false
    spoken.lines = []
    for part in parts {
      if part.group != nil { spoken.lines.append(Wording.sentence(title(of: part, in: context))) }
      for index in part.rows {
        let answer = rows[index].answer ?? Wording.reviewNotAnswered
        spoken.lines.append(Wording.lineRow(index + 1, "\(rows[index].question.text[respondent]) \(answer)"))
      }
    }
    spoken.lines.append(Wording.lineRow(rows.count + 1, goOnText(in: context)))
    return .rows(spoken)
  }
}
