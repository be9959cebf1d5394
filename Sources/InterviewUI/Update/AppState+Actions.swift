internal import QuestionnaireCore
internal import SummaryReports

extension AppState {
  /// Does what a screen asked for.
  mutating func run(_ actions: [Action]) -> [Effect] {
    actions.flatMap { run($0) }
  }

  private mutating func run(_ action: Action) -> [Effect] {
    switch action {
    case .push(let screen): push(screen)
    case .pop: if screens.count > 1 { screens.removeLast() }
    case .showStart: show(StartScreen())
    case .showPrivacy: show(PrivacyScreen())
    case .showMenu: show(MenuScreen())
    case .showReview: showReview()
    case .showSummary: return showSummary()
    case .stopAt(let id): return showSummary(comingFrom: id)
    case .goOn: return goOn()
    case .jump(let id):
      return jump(to: id, returnsToReview: base is ReviewScreen || returnsToReview(id))
    case .returnTo(let id): return jump(to: id, returnsToReview: returnsToReview(id))
    case .revert(let id):
      let isReturning = returnsToReview(id)
      screens = [StartScreen()]
      drafts[id] = nil
      return jump(to: id, returnsToReview: isReturning)
    case .open(let id, let dropping): return open(id, dropping: dropping)
    case .answer(let id, let answer, let dropping): return take(answer, to: id, dropping: dropping)
    case .back(let id): return goBack(from: id)
    case .acknowledge: return acknowledge()
    case .resume(let session):
      show(OpeningScreen())
      return [.resume(session: session)]
    case .take(let resumption): return goOn(with: resumption)
    case .leaveSummary: return leaveSummary()
    case .dropResumption:
      show(MenuScreen())
      return [.changedQuestions(areAccepted: false)]
    case .keepDraft: return recordDraft()
    case .retrySaving:
      // Whoever asks for it wants to know how it went.
      keeping.isFailureAccepted = false
      return [.record([])]
    case .acceptNotSaved: acceptNotSaved()
    case .readFrom(let heading): readFrom(heading)
    case .readTopics(let search):
      push(TopicListScreen(search: search))
      return [.loadTopics]
    case .effect(let effect): return [effect]
    }
    return []
  }

  /// The screen beneath all others.
  private var base: any Screen { screens.first ?? StartScreen() }

  /// Going back to a question from what was shown above it leaves its way back as it was.
  private func returnsToReview(_ id: LinkID) -> Bool {
    guard let screen = base as? QuestionScreen, screen.linkId == id else { return false }
    return screen.returnsToReview
  }

  /// Shows a screen in place of all others; a half-made answer is kept.
  mutating func show(_ screen: any Screen) {
    keepDraft()
    if let summary = base as? SummaryScreen { lastSummary = summary }
    screens = [screen]
    screens[0].prepare(in: context)
  }

  private mutating func keepDraft() {
    guard let screen = base as? QuestionScreen else { return }
    drafts[screen.linkId] = screen.editor.hasDraft ? screen.editor : nil
  }

  private mutating func acknowledge() -> [Effect] {
    let flags = interview?.pendingEmergencies.map(\.id) ?? []
    for flag in flags { interview?.acknowledge(flag) }
    return flags.isEmpty ? [] : [.record(flags.map { .acknowledge($0) })]
  }

  private mutating func open(_ id: String, dropping: Bool) -> [Effect] {
    guard let entry = frontMatter.heads.first(where: { $0.id == id }) else { return [.bell] }
    if let interview, !interview.answers.isEmpty, !dropping {
      push(StartOverScreen(entry: entry, isSame: interview.questionnaire.content.id == id))
      return []
    }
    show(OpeningScreen())
    return [.load(questionnaire: id)]
  }

  private mutating func showReview() {
    guard let interview else { return }
    let origin = (base as? QuestionScreen)?.linkId
    show(ReviewScreen(interview, origin: origin))
  }

  private mutating func readFrom(_ heading: Int) {
    screens.removeAll { $0 is ContentsScreen }
    if var summary = top as? SummaryScreen {
      summary.go(toHeading: heading, in: context)
      top = summary
    } else if var topic = top as? TopicScreen {
      topic.go(toHeading: heading, in: context)
      top = topic
    }
  }

  /// Shows the summary, after any emergency that has not been acknowledged.
  mutating func showSummary(comingFrom id: LinkID? = nil) -> [Effect] {
    guard let interview else {
      show(MenuScreen())
      return []
    }
    guard interview.pendingEmergencies.isEmpty else { return showEmergency(after: nil) }
    let last = isReadAgain ? nil : id ?? interview.evaluation.path.last?.linkId
    var summary = SummaryScreen(
      Report(interview: interview, today: today, territory: territory),
      sheet: Report(DoctorSheet(interview: interview, today: today)), last: last, in: context)
    if let lastSummary { summary.takePlace(of: lastSummary, in: context) }
    if id == nil, interview.evaluation.isComplete {
      summary.remark = isReadAgain ? Wording.finishedAgain : Wording.finished
    }
    show(summary)
    return []
  }

  private mutating func leaveSummary() -> [Effect] {
    guard isReadAgain else {
      show(MenuScreen())
      return []
    }
    closesToMenu = true
    return [.close(deleting: false)]
  }
}
