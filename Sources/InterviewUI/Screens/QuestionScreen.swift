internal import QuestionnaireCore

/// One question with what takes its answer.
struct QuestionScreen: Screen {
  private let asks: AskedQuestion
  private var taker: SomeEditor
  /// True for a half-made answer that was left and has not been touched since: Enter does not take it.
  private var isUntouchedDraft: Bool
  var message = Message()

  init(_ asked: AskedQuestion, editor: any Editor, isUntouchedDraft: Bool) {
    asks = asked
    taker = SomeEditor(editor)
    self.isUntouchedDraft = isUntouchedDraft
  }

  var asked: AskedQuestion? { asks }
  var draft: SomeEditor? { editor.hasDraft ? taker : nil }
  private var question: Question { asks.question }

  private var editor: any Editor {
    get { taker.editor }
    set { taker.editor = newValue }
  }

  var kind: ScreenKind { .question }
  var hasSide: Bool { true }
  var isTyping: Bool { editor.isTyping }
  var beginsWithFigures: Bool { editor.beginsWithFigures }

  func bindings(in context: ScreenContext) -> [Binding] {
    var bindings = editor.bindings(in: context)
    if !question.why.blocks.isEmpty { bindings.append(Binding(.why, word: Wording.keyWhy)) }
    bindings.append(Binding(.review, word: Wording.keyReview))
    return bindings
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    switch command {
    case .why: return [.push(TextScreen(.why(question), in: context))]
    case .review: return [.showReview]
    default: break
    }
    look(in: context)
    message = Message()
    if command == .accept || command == .goOn, isUntouchedDraft {
      message.problem = Wording.draftUntouched
      return []
    }
    if command != .back { isUntouchedDraft = false }
    if command == .back, !editor.isInInnerField { return [.back] }
    return [editor.perform(command, in: context)]
  }

  /// What is on the screen as a key is pressed counts as seen.
  private mutating func look(in context: ScreenContext) {
    guard editor.watchesRows, !context.isUnbroken else { return }
    editor.see(PageLayout(scrolling: page(in: context), in: context).wholeOptions)
  }

  mutating func type(_ text: String, in context: ScreenContext) -> [Action] {
    look(in: context)
    message = Message()
    isUntouchedDraft = false
    return [editor.type(text, in: context)]
  }

  mutating func prepare(in context: ScreenContext) { editor.prepare(in: context) }

  private func words(in context: ScreenContext) -> QuestionWords {
    let respondent = context.respondent
    return QuestionWords(
      lettering: context.lettering,
      question: question.text[respondent], help: question.help?[respondent], problem: message.problem,
      remark: message.remark)
  }

  func page(in context: ScreenContext) -> Page {
    let respondent = context.respondent
    var page = Page(title: asks.group?[respondent] ?? context.interview?.questionnaire.title ?? "")
    page.showInterview(at: asks.place, isTyping: isTyping, in: context)
    let words = words(in: context)
    if let body = editor.body(with: words, in: context) {
      page.body = body
      page.isBodyWhole = true
      page.isBodyWide = true
      return page
    }
    page.lead = words.lead(columns: context.columns)
    page.leadExtra = words.help(columns: context.columns)
    if question.help != nil { page.leadBrief = Wording.helpElsewhere(isTyping: isTyping) }
    let problem = words.problem(columns: context.columns)
    let placesProblem = editor.placesProblem
    page.body = [.gap] + editor.body(in: context, problem: placesProblem ? problem : [])
    page.slot = (placesProblem ? [] : problem) + words.remark(columns: context.columns)
    page.slot += editor.slot(in: context)
    if context.hasSide {
      page.side = SidePanel(context).lines(help: editor.sideHelp(in: context), of: asks)
    } else {
      page.note = editor.note(in: context)
    }
    if !(page.body + page.slot).contains(where: { $0.cursor != nil }) {
      let first = page.lead.firstIndex { $0.runs.first?.style == .question } ?? 0
      if page.lead.indices.contains(first) { page.lead[first].cursor = 0 }
    }
    return page
  }

  func helpLines(in context: ScreenContext) -> [TextLine] {
    let lettering = context.lettering
    let columns = context.textColumns
    let text = lettering.wrap(question.text[context.respondent], .question, columns: columns)
    let help = question.help.map { lettering.wrap($0[context.respondent], columns: columns) }
    return text + (help ?? []) + editor.helpLines(in: context)
  }

  func spoken(in context: ScreenContext) -> Spoken { .question(asks) }
}

extension Page {
  /// Shows how far the interview is and, until it was read, advice for today: on every screen on its way.
  mutating func showInterview(at place: Int, isTyping: Bool, in context: ScreenContext) {
    aside = context.interviewAside(place)
    notice = context.notice(isTyping: isTyping)
    guard let interview = context.interview, interview.evaluation.path.indices.contains(place) else { return }
    progress = ProgressBar(interview.questionnaire, at: interview.evaluation.path[place].item)
  }
}

extension ScreenContext {
  /// How far the interview is in words; where there is advice for today that was read, that stays.
  func interviewAside(_ place: Int) -> [String] {
    let progress = Wording.progress(question: place + 1, progress)
    // An emergency was acknowledged, and it still holds: the number stays, however narrow the screen.
    if interview?.evaluation.level == .emergency {
      let number = NumbersText.ownEmergency(in: self).last
      let mark = Wording.emergencyStill(number: number)
      return progress.map { mark + lettering.glyphs.separator + $0 } + [mark] + (number.map { [$0] } ?? [])
    }
    guard let mark = todayMark, notice(isTyping: false) == nil else { return progress }
    return progress.map { mark + lettering.glyphs.separator + $0 } + [mark] + progress.suffix(1)
  }
}
