internal import QuestionnaireCore
internal import SummaryReports

/// What a screen can ask for, and the way through the interview.
extension AppState {
  mutating func run(_ actions: [Action]) -> [Effect] {
    actions.flatMap { run($0) }
  }

  private mutating func run(_ action: Action) -> [Effect] {
    switch action {
    case .done: break
    case .ignored: return [.bell]
    case .problem(let text): withScreens { screens, _ in screens.top.message.problem = text }
    case .remark(let text): withScreens { screens, _ in screens.top.message.note(text) }
    case .answer(let answer, let dropping): return take(answer, dropping: dropping)
    case .back: return goBack()
    case .revert: return revert()
    case .push(let screen): withScreens { screens, _ in screens.push(screen) }
    case .pop: withScreens { screens, _ in screens.pop() }
    case .show(let screen): show(screen)
    case .showReview: showReview()
    case .showSummary(let id): return showSummary(comingFrom: id)
    case .goOn: return goOn()
    case .go(let id, let returnsToReview): return jump(to: id, returnsToReview: returnsToReview)
    case .mend(let id, let returnsToReview):
      mend(id)
      return jump(to: id, returnsToReview: returnsToReview)
    case .declineLeads:
      declineLeads()
      return showSummary()
    case .leaveDisagreement(let disagreement, let id, let returnsToReview):
      leave(disagreement)
      return id.map { goOn(after: $0, returnsToReview: returnsToReview) } ?? goOn()
    case .open(let id, let dropping): return open(id, dropping: dropping)
    case .choose(let country): return take(country)
    case .acknowledge: return acknowledge()
    case .take(let resumption): return goOn(with: resumption)
    case .dropResumption: return dropResumption()
    case .leaveSummary: return leaveSummary()
    case .retrySaving: return retrySaving()
    case .acceptNotSaved: acceptNotSaved()
    case .readFrom(let heading): readFrom(heading)
    case .readLayer(let layer): read(layer)
    case .effect(let effect): return [effect]
    }
    return []
  }

  private mutating func goOn(with resumption: Resumption) -> [Effect] {
    begin(resumption.interview, endedOn: resumption.endedOn, offers: resumption.offers)
    return goOn()
  }

  private mutating func dropResumption() -> [Effect] {
    show(MenuScreen())
    return [.changedQuestions(areAccepted: false)]
  }

  private mutating func readFrom(_ heading: Int) {
    withScreens { screens, context in
      screens.remove([.contents])
      screens.top.go(toHeading: heading, in: context)
    }
  }

  private mutating func read(_ layer: SummaryLayer?) {
    withScreens { screens, context in
      screens.remove([.layers])
      screens.top.open(layer, in: context)
    }
  }

  // MARK: Answers

  private mutating func take(_ answer: Answer, dropping: Bool) -> [Effect] {
    guard let before = interview, let id = screens.base.linkId else { return [] }
    var after = before
    do {
      try after.answer(id, with: answer)
    } catch {
      refuse(answer, error)
      return [.bell]
    }
    let dropped = dropping ? [] : DroppedAnswers(from: before, to: after).entries
    guard dropped.isEmpty else {
      return run([.push(DropAnswersScreen(changed: id, answer: answer, dropped: dropped))])
    }
    let returnsToReview = screens.base.asked?.returnsToReview ?? false
    take(after)
    let effects = goOn(after: id, returnsToReview: returnsToReview)
    forgetDraft(of: id)
    return [.record([.answer(id, after.answers[id] ?? answer)])] + effects
  }

  /// Says on the question's screen why an answer was not taken.
  private mutating func refuse(_ answer: Answer, _ rejection: AnswerRejection) {
    guard let interview, let question = screens.base.asked?.question else { return }
    var limit: Wording.ExceededAnswer?
    if case .exceedsAnswer(let other) = rejection, let words = context.words(of: other) {
      limit = .init(
        given: AnswerWording(interview).words(for: answer, to: question), question: words.question,
        answer: words.answer)
    }
    withScreens { screens, _ in
      screens.remove(above: 0)
      screens.base.message.problem = Wording.problem(rejection, to: question, limit: limit)
    }
  }

  private mutating func revert() -> [Effect] {
    guard let id = screens.base.linkId else { return [] }
    let isReturning = screens.base.asked?.returnsToReview ?? false
    withScreens { screens, _ in screens.show(StartScreen()) }
    forgetDraft(of: id)
    return jump(to: id, returnsToReview: isReturning)
  }

  // MARK: The way through the interview

  /// Goes to what comes after an answer: an emergency, the review it was asked from, the next question, the summary.
  private mutating func goOn(after id: LinkID, returnsToReview: Bool) -> [Effect] {
    guard let interview else { return [] }
    guard interview.pendingEmergencies.isEmpty else { return showEmergency(after: id) }
    if askAboutDisagreement(after: id, returnsToReview: returnsToReview) { return [] }
    if returnsToReview {
      show(ReviewScreen(interview, origin: nil, highlighted: id))
      return []
    }
    // What was only mended is not gone on from.
    if doubts.mending == id { return goOn() }
    let path = interview.evaluation.path
    let next = path.firstIndex { $0.linkId == id }.map { $0 + 1 }
    guard isBehind, let next, path.indices.contains(next), path[next] != interview.evaluation.current
    else { return goOn() }
    return show(path[next], at: next, returnsToReview: false)
  }

  /// Goes to what waits for an answer; when nothing does, to the summary.
  mutating func goOn() -> [Effect] {
    guard let interview else { return [] }
    guard interview.pendingEmergencies.isEmpty else { return showEmergency(after: nil) }
    mend(nil)
    goBehind(false)
    if askAboutDisagreement(after: nil, returnsToReview: false) { return [] }
    guard let current = interview.evaluation.current else { return showSummary() }
    return show(current, at: interview.evaluation.path.count - 1, returnsToReview: false)
  }

  private mutating func jump(to id: LinkID, returnsToReview: Bool) -> [Effect] {
    let path = interview?.evaluation.path ?? []
    guard let place = path.firstIndex(where: { $0.linkId == id }) else { return goOn() }
    let isOpen = path[place] == interview?.evaluation.current
    goBehind(!isOpen)
    return show(path[place], at: place, returnsToReview: returnsToReview && !isOpen)
  }

  private mutating func goBack() -> [Effect] {
    let id = screens.base.linkId
    if screens.base.asked?.returnsToReview == true, let interview {
      show(ReviewScreen(interview, origin: nil, highlighted: id))
      return []
    }
    let path = interview?.evaluation.path ?? []
    guard let place = path.firstIndex(where: { $0.linkId == id }), place > 0 else {
      show(MenuScreen())
      return []
    }
    goBehind(true)
    return show(path[place - 1], at: place - 1, returnsToReview: false)
  }

  /// Shows what a prompt asks, with the answer it had or what was begun as one.
  private mutating func show(_ prompt: Prompt, at place: Int, returnsToReview: Bool) -> [Effect] {
    guard let interview else { return [] }
    let item = interview.questionnaire.content.items[prompt.item]
    guard let question = interview.question(for: prompt) else {
      if case .note(let heading, let prose) = item.kind {
        show(
          NoteScreen(
            linkId: prompt.linkId, heading: heading, prose: prose, place: place, sameDay: takeSameDay()))
      }
      return []
    }
    let groups = interview.questionnaire.content.groups
    let group = item.group.flatMap { groups.indices.contains($0) ? groups[$0] : nil }
    // What is offered may be other now than when the answer was left half-made.
    var draft = question.offers == nil ? draft(of: prompt.linkId)?.editor : nil
    draft?.rest()
    var editor =
      draft
      ?? question.editor(
        answer: context.shownAnswer(to: prompt.linkId, question),
        bodyMap: interview.questionnaire.content.bodyMap, offered: interview.offeredRegions(for: question))
    let offer = draft == nil ? context.offers[prompt.linkId] : nil
    if case .fields(let fields)? = offer { editor.fill(fields) }
    let asked = AskedQuestion(
      linkId: prompt.linkId, question: question, place: place, group: group?.title,
      returnsToReview: returnsToReview, sameDay: takeSameDay())
    var screen = QuestionScreen(asked, editor: editor, isUntouchedDraft: draft != nil)
    if offer != nil {
      screen.message.note(Wording.offeredDraft)
    } else if draft == nil, context.isFilledIn(prompt.linkId, question) {
      screen.message.note(Wording.offeredInitial, isDrawnOnly: true)
    }
    show(screen)
    return []
  }

  /// Shows the emergencies that hold; keys typed before this moment do not count.
  mutating func showEmergency(after id: LinkID?) -> [Effect] {
    let origin = id ?? screens.base.asked?.linkId ?? interview?.evaluation.path.last?.linkId
    show(EmergencyScreen(flags: interview?.pendingEmergencies ?? [], origin: origin))
    return [.discardInput]
  }

  // MARK: Beside it

  private mutating func open(_ id: String, dropping: Bool) -> [Effect] {
    guard let entry = context.frontMatter.entry(id) else { return [.bell] }
    if let interview, context.isBegun, !dropping {
      return run([
        .push(StartOverScreen(entry: entry, isSame: interview.questionnaire.content.id == id))
      ])
    }
    show(OpeningScreen())
    return [.load(questionnaire: id)]
  }

  private mutating func showReview() {
    guard let interview else { return }
    show(ReviewScreen(interview, origin: screens.base.asked?.linkId))
  }

  /// Shows the summary, after any emergency that has not been acknowledged.
  private mutating func showSummary(comingFrom id: LinkID? = nil) -> [Effect] {
    guard let interview else {
      show(MenuScreen())
      return []
    }
    guard interview.pendingEmergencies.isEmpty else { return showEmergency(after: nil) }
    if interview.evaluation.isComplete, !context.isReadAgain, !context.areLeadsDeclined {
      // Who needs help at once is asked nothing more.
      let leads = interview.evaluation.level == .emergency ? [] : interview.leads
      if !leads.isEmpty {
        show(LeadScreen(leads: leads, last: interview.evaluation.path.last?.linkId))
        return []
      }
    }
    let last = context.isReadAgain ? nil : id ?? interview.evaluation.path.last?.linkId
    var summary = SummaryScreen(interview, last: last, in: context)
    if let lastSummary { summary.takePlace(of: lastSummary, in: context) }
    if id == nil, interview.evaluation.isComplete {
      summary.message.note(
        context.isReadAgain ? Wording.finishedAgain : Wording.finished(context.keeping), isDrawnOnly: true)
    }
    show(summary)
    return interview.evaluation.isComplete && !context.isReadAgain ? [.finish] : []
  }

  private mutating func leaveSummary() -> [Effect] {
    guard context.isReadAgain else {
      show(MenuScreen())
      return []
    }
    closeToMenu(true)
    return [.close(deleting: false)]
  }
}
