internal import QuestionnaireCore

/// Up to three complaints are ticked and then asked together, the first ticked first; who finds none of them there is told
/// what to do instead.
struct SeveralScreen: RowScreen {
  var picker = RowPicker()
  /// The names of the questionnaires that are ticked, in the order of ticking.
  private var ticked: [String] = []

  var kind: ScreenKind { .several }
  var backAction: Action? { .show(MenuScreen()) }

  func title(in context: ScreenContext) -> String { Wording.severalTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(
      Wording.severalText(upTo: QuestionnaireContent.mostComplaints), columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] {
    let heads = context.frontMatter.heads
    let names = ticked.map(context.frontMatter.name)
    return heads.map { Wording.severalRow($0.title, place: ticked.firstIndex(of: $0.id)) }
      + [names.isEmpty ? Wording.severalBegin : Wording.severalBegin(names)] + [Wording.severalNone]
  }

  func isApart(_ row: Int, in context: ScreenContext) -> Bool { row == context.frontMatter.heads.count }

  /// The space bar ticks, as in every list of ticks.
  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.toggle, word: Wording.keyTick)] + rowBindings(in: context)
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    guard command == .toggle else { return take(command, in: context) }
    let isTick = picker.highlight.map { $0 < context.frontMatter.heads.count } ?? true
    return isTick ? take(.accept, in: context) : []
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    let heads = context.frontMatter.heads
    if heads.indices.contains(row) {
      tick(heads[row].id)
      return []
    }
    guard row == heads.count else { return [.show(NotCoveredScreen())] }
    guard !ticked.isEmpty else {
      picker.problem = Wording.severalNothing
      return []
    }
    return [.open(ticked.joined(separator: String(QuestionnaireContent.joint)), dropping: false)]
  }

  private mutating func tick(_ id: String) {
    if let place = ticked.firstIndex(of: id) {
      ticked.remove(at: place)
    } else if ticked.count < QuestionnaireContent.mostComplaints {
      ticked.append(id)
    } else {
      picker.problem = Wording.severalFull(QuestionnaireContent.mostComplaints)
    }
  }
}

/// What to do with a trouble that this program has no questions about.
struct NotCoveredScreen: RowScreen {
  var picker = RowPicker()

  var kind: ScreenKind { .notCovered }
  var backAction: Action? { .show(SeveralScreen()) }

  func title(in context: ScreenContext) -> String { Wording.notCoveredTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    let lettering = context.lettering
    return lettering.wrap(Wording.notCoveredText, columns: context.textColumns)
      + lettering.wrap(Wording.ifUrgent(isTyping: false), .emphasis, columns: context.textColumns)
      + lettering.lines(
        of: context.frontMatter.guidance.notCovered, for: context.respondent, columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] { [Wording.notCoveredBack, Wording.menuRead("")] }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    row == 0 ? [.show(MenuScreen())] : .readTopics(search: "")
  }
}

/// Offers to add the questions about another complaint that the answers point to, before the summary.
struct LeadScreen: RowScreen {
  var picker = RowPicker()
  let leads: [ComplaintLead]
  /// The last question, to go back to.
  let last: LinkID?

  var kind: ScreenKind { .lead }
  var backAction: Action? { last.map { .go(to: $0) } }

  func title(in context: ScreenContext) -> String { Wording.leadTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    let today = context.todayMark == nil ? [] : [Wording.leadAfterToday]
    return (today + leads.map { $0.text[context.respondent] } + [Wording.leadKept]).flatMap {
      context.lettering.wrap($0, columns: context.textColumns)
    }
  }

  func rows(in context: ScreenContext) -> [String] {
    leads.map { Wording.leadAdd(context.frontMatter.name($0.questionnaire)) } + [Wording.leadSkip]
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    leads.indices.contains(row)
      ? [.effect(.addComplaint(questionnaire: leads[row].questionnaire))] : [.declineLeads]
  }
}
