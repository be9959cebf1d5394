internal import QuestionnaireCore
internal import SummaryReports

/// All answers given so far; one can be picked and changed.
struct ReviewScreen: Screen {
  /// One row: something that was asked.
  struct Row: Hashable, Sendable {
    let linkId: LinkID
    /// The heading it stands under, an index into the questionnaire's groups.
    let group: Int?
    let question: PersonText
    /// The answer in words; nil if it waits for one.
    let answer: String?
  }

  let rows: [Row]
  /// Where Esc goes: the question that was on the screen; nil: the summary.
  let origin: LinkID?
  /// 0 is the row that goes on; the rest are `rows`.
  private var cursor: ListCursor
  private var problem: String?

  /// Only a problem has a place at the top.
  var message: Message {
    get { Message(problem: problem) }
    set { problem = newValue.problem }
  }

  init(_ interview: Interview, origin: LinkID?, highlighted: LinkID? = nil) {
    let wording = AnswerWording(interview)
    let rows = interview.evaluation.path.compactMap { prompt -> Row? in
      guard let question = interview.question(for: prompt) else { return nil }
      let isOpen = prompt == interview.evaluation.current
      let answer = isOpen ? nil : interview.answers[prompt.linkId]
      return Row(
        linkId: prompt.linkId, group: interview.questionnaire.content.items[prompt.item].group,
        question: question.text, answer: answer.map { wording.words(for: $0, to: question) })
    }
    self.rows = rows
    self.origin = origin
    let place = highlighted.flatMap { id in rows.firstIndex { $0.linkId == id } }
    cursor = ListCursor(at: place.map { $0 + 1 })
  }

  var kind: ScreenKind { .review }

  func bindings(in context: ScreenContext) -> [Binding] {
    [
      Binding([.up, .down], word: Wording.keyMove, short: ""),
      Binding(.accept, word: Wording.keyChangeAnswer),
      Binding(.back, word: Wording.keyBack),
      Binding([.pageUp, .pageDown], word: Wording.keyPages, isInFooter: false),
      Binding([.halfUp, .halfDown], word: Wording.keyHalfPages, isInFooter: false),
      Binding([.first, .last], word: Wording.keyEnds, isInFooter: false),
    ]
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    problem = nil
    if cursor.move(command, rows: rows.count + 1, page: max(context.size.rows / 4, 1)) { return [] }
    switch command {
    case .accept:
      guard let place = cursor.place else {
        problem = Wording.chooseRowFirst
        return []
      }
      return choose(place)
    case .back:
      let isComplete = context.interview?.evaluation.isComplete == true
      return [origin.map { .go(to: $0) } ?? (isComplete ? .showSummary() : .goOn)]
    default: return []
    }
  }

  func choose(_ place: Int) -> [Action] {
    rows.indices.contains(place - 1) ? [.go(to: rows[place - 1].linkId, returnsToReview: true)] : [.goOn]
  }

  func page(in context: ScreenContext) -> Page {
    let lettering = context.lettering
    var page = Page(title: Wording.reviewTitle)
    page.aside = [Wording.reviewCount(rows.count { $0.answer != nil })]
    page.lead = lettering.wrap(Wording.reviewText, columns: context.textColumns)
    if let problem { page.lead += lettering.wrap(problem, .problem, columns: context.columns) }
    page.body = line(goOnText(in: context), at: 0, in: context)
    var group: Int?
    for (index, row) in rows.enumerated() {
      if row.group != group {
        group = row.group
        let title = group.flatMap {
          context.interview?.questionnaire.content.groups[$0].title[context.respondent]
        }
        page.body += lettering.wrap(title ?? "", .heading, columns: context.columns)
      }
      page.body += line(row.question[context.respondent], at: index + 1, in: context)
      let answer = row.answer ?? Wording.reviewNotAnswered
      page.body += lettering.wrap(
        "      " + answer, row.answer == nil ? .quiet : .chosen, columns: context.columns, indent: 6)
    }
    if cursor.place == nil { page.lead = page.lead.focused() }
    return page
  }

  func goOnText(in context: ScreenContext) -> String {
    context.interview?.evaluation.isComplete == true ? Wording.reviewToSummary : Wording.reviewGoOn
  }

  private func line(_ text: String, at place: Int, in context: ScreenContext) -> [TextLine] {
    ChoiceRow(text: text, isFocused: cursor.place == place)
      .lines(context.lettering, columns: min(context.columns, 76), indent: 2)
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    choose(row < rows.count ? row + 1 : 0)
  }

  func spoken(in context: ScreenContext) -> Spoken {
    let respondent = context.respondent
    var spoken = SpokenRows(rows.map { $0.question[respondent] } + [goOnText(in: context)])
    let answered = rows.count { $0.answer != nil }
    spoken.intro = ["\(Wording.sentence(Wording.reviewTitle)) \(Wording.lineReview(answered))"]
    spoken.mayMeanCommands = false
    spoken.lines = []
    let groups = context.interview?.questionnaire.content.groups ?? []
    var group: Int?
    for (index, row) in rows.enumerated() {
      if row.group != group, let place = row.group, groups.indices.contains(place) {
        spoken.lines.append(Wording.sentence(groups[place].title[respondent]))
      }
      group = row.group
      let answer = row.answer ?? Wording.reviewNotAnswered
      spoken.lines.append(Wording.lineRow(index + 1, "\(row.question[respondent]) \(answer)"))
    }
    spoken.lines.append(Wording.lineRow(rows.count + 1, goOnText(in: context)))
    return .rows(spoken)
  }
}
