public import QuestionnaireCore

/// Everything the screen shows and remembers, as a value: events change it, and it draws itself.
///
/// Here are what it consists of and the few verbs that change it; how an event is taken in, what a screen can ask for
/// and what comes back from the shell stand in files of their own, and use these verbs. Two states are equal if they
/// show and remember the same: a test can say that a key changed nothing.
///
///     var state = AppState(frontMatter: front, lettering: lettering, size: Size(columns: 80, rows: 24), today: day)
///     state.update(.key(.enter))    // []: the menu is shown
public struct AppState: Equatable, Sendable {
  /// What screens can see: the size, the day, the interview.
  private(set) var context: ScreenContext
  private(set) var screens = ScreenStack()
  /// Half-made answers, by what they answer.
  private var drafts: [LinkID: SomeEditor] = [:]
  /// The summary as it was left: whoever comes back to the same one goes on reading where they were.
  private(set) var lastSummary: SummaryScreen?
  /// Whether the menu comes next, as soon as the interview was let go of.
  private(set) var closesToMenu = false
  /// What gives better bounds on what is still to be asked than the interview itself.
  private var measure: ProgressMeasure?
  /// Advice for today that the last answer brought.
  private var sameDay: [PersonText] = []
  /// Whether the person went back: from there they go on question by question, else to the first that is open.
  private(set) var isBehind = false
  /// Answers that disagree and were asked about.
  private(set) var doubts = Doubts()
  /// Whether everything is hidden, until the key that hid it is pressed again.
  private(set) var isHidden = false
  /// True when the screen is too small and a key to leave was pressed once.
  private(set) var isLeavingTooSmall = false

  /// The smallest screen that everything can be used on.
  public static let smallestSize = Size(columns: 40, rows: 12)

  /// Makes the state that the program starts in.
  ///
  /// `country` is the one that the person is in, if that is known, and `likelyCountry` the one of the locale;
  /// `today` is the day that goes on the summary; `opens` is a questionnaire of the menu that the start screen goes on
  /// to, instead of the menu, and `resumes` an interview that is on the disk. A test or a replay that wants no start
  /// screen calls `take(.opened(…))` next. Without `showsSide` a wide screen has nothing beside its main column.
  public init(
    frontMatter: FrontMatter, lettering: Lettering, size: Size, today: CalendarDay,
    country: ChosenCountry? = nil, likelyCountry: String? = nil, opens: String? = nil, resumes: String? = nil,
    keeping: Keeping = .nothing, showsSide: Bool = true
  ) {
    context = ScreenContext(
      frontMatter: frontMatter, lettering: lettering, size: size, today: today, country: country,
      likelyCountry: likelyCountry, opens: opens, resumes: resumes, keeping: keeping, showsSide: showsSide)
    screens.prepare(in: context)
  }

  /// The interview, once a questionnaire was opened.
  public var interview: Interview? { context.interview }
  /// The day that goes on the summary.
  public var today: CalendarDay { context.today }
  /// The country whose telephone numbers are named (ISO 3166, two letters, in lower case).
  public var territory: String? { context.territory }
  /// The size of the screen, as last told.
  public var size: Size { context.size }
  /// Whether answers are kept on the disk, and how that goes.
  public var keeping: Keeping { context.keeping }
  /// Which screen is shown.
  public var kind: ScreenKind { screens.top.kind }
  /// What the screen asks, if it is a question.
  public var asked: LinkID? { screens.top.asked?.linkId }
  /// Whether letters are text now.
  public var isTyping: Bool { screens.top.isTyping }
  /// Whether the screen is too small to be used.
  public var isTooSmall: Bool {
    size.columns < Self.smallestSize.columns || size.rows < Self.smallestSize.rows
  }

  // MARK: The screens

  /// Changes the screens: the one way for the other files of the state.
  @discardableResult
  mutating func withScreens<Result>(_ change: (inout ScreenStack, ScreenContext) -> Result) -> Result {
    change(&screens, context)
  }

  /// Shows a screen in place of all others; a half-made answer is kept, and how far a summary was read.
  mutating func show(_ screen: any Screen) {
    if let asked = screens.base.asked { drafts[asked.linkId] = screens.base.draft }
    if let summary = screens.base as? SummaryScreen { lastSummary = summary }
    screens.show(screen)
    screens.prepare(in: context)
  }

  /// What was begun as answers and is none yet, as it is kept on the disk.
  public var begun: [LinkID: Draft] {
    var begun = context.offers
    for (id, editor) in drafts { begun[id] = editor.editor.draft ?? begun[id] }
    if let asked = screens.base.asked, let draft = screens.base.draft?.editor.draft {
      begun[asked.linkId] = draft
    }
    return begun
  }

  /// What was begun as the answer to a question, on the screen or before.
  func draft(of id: LinkID) -> SomeEditor? {
    screens.base.linkId == id ? screens.base.draft : drafts[id]
  }

  /// Forgets what was begun for a question; it is answered, or wanted no more.
  mutating func forgetDraft(of id: LinkID) {
    drafts[id] = nil
    context.offers[id] = nil
  }

  /// Keeps what was begun for a question: it is offered when the question is asked.
  mutating func offer(_ draft: Draft, for id: LinkID) { context.offers[id] = draft }

  mutating func resize(to size: Size) {
    context.size = size
    if !isTooSmall { isLeavingTooSmall = false }
    screens.prepare(in: context)
  }

  /// Takes the country that the person is in: every screen names its number.
  mutating func take(_ country: ChosenCountry) -> [Effect] {
    context.choose(country)
    screens.remove([.country])
    screens.prepare(in: context)
    return [.keepCountry(country)]
  }

  mutating func hide(_ isHidden: Bool) { self.isHidden = isHidden }

  /// While the screen is too small only leaving is taken, and it is asked for twice; gives whether it was.
  mutating func leaveTooSmall(_ isAsked: Bool) -> Bool {
    defer { isLeavingTooSmall = isAsked }
    return isAsked && isLeavingTooSmall
  }

  // MARK: What came of an effect

  /// Takes what came of an effect.
  public mutating func take(_ result: Outcome) -> [Effect] {
    switch result {
    case .opened(let questionnaire, let respondent): return takeOpened(questionnaire, respondent)
    case .notOpened(let reason):
      context.resumes = nil
      guard kind == .opening else { return [.bell] }
      show(MenuScreen(problem: reason))
    case .topics(let topics): takeTopics(topics)
    case .progressKnown(let source, let questionnaire):
      measure = ProgressMeasure(source: source, questionnaire: questionnaire)
      measureProgress()
    case .sessions(let sessions, let expired):
      context.sessions = sessions
      context.expired += expired
    case .recorded: if context.keeping.takeRecorded() { takeRecorded() }
    case .notRecorded(let reason):
      context.keeping.fail(reason)
      return takeNotRecorded(reason)
    case .resumed(let resumption): return takeResumed(resumption)
    case .keptEnding(let ending, let isWordForWord):
      show(KeptEndingScreen(ending, isWordForWord: isWordForWord))
      forgetInterview()
    case .closed: return takeClosed()
    case .notClosed(let reason):
      closesToMenu = false
      takeNotClosed(reason)
    case .keptDeleted: show(FinishedScreen(remark: Wording.finishedDeleted))
    case .response, .written, .exists, .notWritten, .printers, .printed, .notPrinted: takeExported(result)
    }
    return []
  }

  /// Whoever asks for it wants to know how it went, and nothing else is asked before.
  mutating func retrySaving() -> [Effect] {
    context.keeping.accept(false)
    return [.record([])]
  }

  mutating func acceptNotSaved() {
    context.keeping.accept(true)
    screens.remove([.notSaved])
  }

  // MARK: The interview

  /// Goes on with an interview in place of any other; one that came to its end before is read again.
  mutating func begin(
    _ interview: Interview, endedOn: CalendarDay? = nil, offers: [LinkID: Draft] = [:]
  ) {
    forgetInterview()
    context.interview = interview
    context.offers = offers
    context.endedOn = interview.evaluation.isComplete ? endedOn : nil
    context.keeping.takeRecorded()
    // What disagrees already was asked about when it was answered.
    interview.disagreements.forEach { doubts.leave($0, in: interview) }
    measureProgress()
  }

  /// No other complaint is offered any more.
  mutating func declineLeads() { context.areLeadsDeclined = true }

  mutating func goBehind(_ isBehind: Bool) { self.isBehind = isBehind }

  mutating func withDoubts(_ change: (inout Doubts) -> Void) { change(&doubts) }

  /// Lets go of the interview, for the menu.
  mutating func endInterview() {
    show(MenuScreen())
    forgetInterview()
  }

  private mutating func forgetInterview() {
    context.interview = nil
    context.endedOn = nil
    context.offers = [:]
    context.areLeadsDeclined = false
    closesToMenu = false
    isBehind = false
    context.readFlags = []
    (drafts, sameDay, lastSummary, doubts) = ([:], [], nil, Doubts())
  }

  /// The menu comes as soon as the shell has let go of the interview; or it does not any more.
  mutating func closeToMenu(_ closes: Bool) { closesToMenu = closes }

  /// Takes the interview as an answer has left it, and what the next question says of it.
  mutating func take(_ after: Interview) {
    sameDay += newSameDay(in: after)
    // What is changed is gone on with.
    if after != context.interview { context.endedOn = nil }
    context.interview = after
    measureProgress()
  }

  /// Takes an answer and shows nothing else; nil: it cannot be taken, or others would be dropped.
  mutating func settle(_ id: LinkID, _ answer: Answer) -> (effects: [Effect], sameDay: [PersonText])? {
    guard let before = interview else { return nil }
    var after = before
    guard (try? after.answer(id, with: answer)) != nil,
      DroppedAnswers(from: before, to: after).entries.isEmpty
    else { return nil }
    let found = newSameDay(in: after)
    context.interview = after
    context.progress = after.progress
    forgetDraft(of: id)
    return ([.record([.answer(id, after.answers[id] ?? answer)])], found)
  }

  mutating func acknowledge() -> [Effect] {
    let flags = interview?.pendingEmergencies.map(\.id) ?? []
    for flag in flags { context.interview?.acknowledge(flag) }
    return flags.isEmpty ? [] : [.record(flags.map { .acknowledge($0) })]
  }

  private func newSameDay(in after: Interview) -> [PersonText] {
    let known = Set(interview?.evaluation.todayFlags.map(\.id) ?? [])
    return after.evaluation.todayFlags.filter { !known.contains($0.id) }.map(\.title)
  }

  /// Hides the side of a wide screen, or shows it again.
  mutating func turnSide() { context.showsSide.toggle() }

  /// The advice for today was shown whole.
  mutating func readToday() { context.readToday() }

  /// The advice for today that has not been said; it is said once.
  mutating func takeSameDay() -> [PersonText] {
    defer { sameDay = [] }
    return sameDay
  }

  /// Works out how much is still to be asked, as well as is known.
  private mutating func measureProgress() {
    guard let interview else { return }
    context.progress = measure?.progress(of: interview) ?? interview.progress
  }
}
