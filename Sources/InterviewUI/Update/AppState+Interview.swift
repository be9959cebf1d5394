internal import QuestionnaireCore

extension AppState {
  /// Takes an answer, and goes on.
  mutating func take(_ answer: Answer, to id: LinkID, dropping: Bool) -> [Effect] {
    guard let before = interview else { return [] }
    var after = before
    do {
      try after.answer(id, with: answer)
    } catch {
      refuse(error, of: id)
      return [.bell]
    }
    let dropped = dropping ? [] : DroppedAnswers(from: before, to: after).entries
    guard dropped.isEmpty else {
      push(DropAnswersScreen(linkId: id, answer: answer, dropped: dropped))
      return []
    }
    let returnsToReview = (screens.first as? QuestionScreen)?.returnsToReview ?? false
    interview = after
    // What asks more is gone on with.
    if !after.evaluation.isComplete { isReadAgain = false }
    measureProgress()
    noteSameDay(before, after)
    let effects = goOn(after: id, returnsToReview: returnsToReview)
    drafts[id] = nil
    return [.record([.answer(id, after.answers[id] ?? answer)])] + effects
  }

  /// Says on the question's screen why an answer was not taken.
  private mutating func refuse(_ rejection: AnswerRejection, of id: LinkID) {
    guard let index = screens.firstIndex(where: { ($0 as? QuestionScreen)?.linkId == id }),
      var screen = screens[index] as? QuestionScreen
    else { return }
    var limiting: String?
    if case .exceedsAnswer(let other) = rejection {
      limiting = interview?.questionnaire.item(other)?.question?.text[context.respondent]
    }
    screen.problem = Wording.problem(rejection, to: screen.question, limiting: limiting)
    screens = Array(screens[...index])
    screens[index] = screen
  }

  private mutating func noteSameDay(_ before: Interview, _ after: Interview) {
    let known = Set(before.evaluation.flags.map(\.id))
    sameDay += after.evaluation.flags.filter { $0.level == .sameDay && !known.contains($0.id) }.map(\.title)
  }

  /// Goes to what comes after an answer: an emergency, the review it was asked from, the next question, the summary.
  private mutating func goOn(after id: LinkID, returnsToReview: Bool) -> [Effect] {
    guard let interview else { return [] }
    guard interview.pendingEmergencies.isEmpty else { return showEmergency(after: id) }
    if returnsToReview {
      show(ReviewScreen(interview, origin: nil, highlighted: id))
      return []
    }
    let path = interview.evaluation.path
    let next = path.firstIndex { $0.linkId == id }.map { $0 + 1 }
    guard let next, path.indices.contains(next) else { return goOn() }
    return show(path[next], at: next, returnsToReview: false)
  }

  /// Goes to what waits for an answer; when nothing does, to the summary.
  mutating func goOn() -> [Effect] {
    guard let interview else { return [] }
    guard interview.pendingEmergencies.isEmpty else { return showEmergency(after: nil) }
    guard let current = interview.evaluation.current else { return showSummary() }
    return show(current, at: interview.evaluation.path.count - 1, returnsToReview: false)
  }

  /// Goes to something on the path.
  mutating func jump(to id: LinkID, returnsToReview: Bool) -> [Effect] {
    let path = interview?.evaluation.path ?? []
    guard let place = path.firstIndex(where: { $0.linkId == id }) else { return goOn() }
    let isOpen = path[place] == interview?.evaluation.current
    return show(path[place], at: place, returnsToReview: returnsToReview && !isOpen)
  }

  /// Goes to what was asked before, or to the menu.
  mutating func goBack(from id: LinkID) -> [Effect] {
    if let screen = screens.first as? QuestionScreen, screen.returnsToReview, let interview {
      show(ReviewScreen(interview, origin: nil, highlighted: id))
      return []
    }
    let path = interview?.evaluation.path ?? []
    guard let place = path.firstIndex(where: { $0.linkId == id }), place > 0 else {
      show(MenuScreen())
      return []
    }
    return show(path[place - 1], at: place - 1, returnsToReview: false)
  }

  /// Shows what a prompt asks, with the answer it had.
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
    let answer = prompt == interview.evaluation.current ? nil : interview.answers[prompt.linkId]
    let offered = interview.offeredRegions(for: question)
    var editor = question.editor(
      answer: answer, bodyMap: interview.questionnaire.content.bodyMap, offered: offered,
      isEmergencyScreen: group?.role == .emergencyScreen)
    keepDraftOfShown()
    var draft = drafts[prompt.linkId]
    // What is offered may be other now than when the answer was left half-made.
    if question.offers != nil { draft = nil }
    if var draft {
      draft.rest()
      editor = draft
    }
    show(
      QuestionScreen(
        linkId: prompt.linkId, question: question, place: place, group: group?.title, editor: editor,
        returnsToReview: returnsToReview, isUntouchedDraft: draft != nil, sameDay: takeSameDay()))
    return []
  }

  /// Keeps the half-made answer of the question on the screen, before the same or another is shown.
  private mutating func keepDraftOfShown() {
    guard let screen = screens.first as? QuestionScreen else { return }
    drafts[screen.linkId] = screen.editor.hasDraft ? screen.editor : nil
  }

  private mutating func takeSameDay() -> [PersonText] {
    defer { sameDay = [] }
    return sameDay
  }

  /// Shows the emergencies that hold; keys typed before this moment do not count.
  mutating func showEmergency(after id: LinkID?) -> [Effect] {
    let origin = id ?? (screens.first as? QuestionScreen)?.linkId ?? interview?.evaluation.path.last?.linkId
    show(EmergencyScreen(flags: interview?.pendingEmergencies ?? [], linkId: origin))
    return [.discardInput]
  }
}
