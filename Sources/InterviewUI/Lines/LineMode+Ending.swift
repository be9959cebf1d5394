internal import QuestionnaireCore

/// What becomes of an answer that was begun and not ended, when the person goes.
extension LineMode {
  /// Ends the talk where nothing more can be asked; what it gives is done before the last lines are said.
  public mutating func end(_ state: inout AppState) -> [Effect] {
    let known = Set(state.interview?.pendingEmergencies.map(\.id) ?? [])
    let effects = settle(in: &state)
    let found = state.interview?.pendingEmergencies ?? []
    if found.contains(where: { !known.contains($0.id) }) {
      let screen = EmergencyScreen(flags: found, linkId: nil)
      let context = state.lineContext
      pending.append(Wording.sentence(screen.title(in: context)))
      pending += screen.text(in: context).map(\.spoken)
    }
    return effects
  }

  /// What waits to be said, without a prompt: the last words.
  public mutating func lastLines(_ state: AppState) -> [String] {
    defer { pending = [] }
    return pending.flatMap { wrap($0, state.lettering) }
  }

  /// Gives what was begun before the interview is left; an emergency that this finds comes before leaving.
  mutating func settle(before effects: [Effect], in state: inout AppState) -> [Effect] {
    let known = Set(state.interview?.pendingEmergencies.map(\.id) ?? [])
    let settled = settle(in: &state)
    forget()
    guard state.interview?.pendingEmergencies.contains(where: { !known.contains($0.id) }) == true else {
      return settled + effects
    }
    repeats = true
    return settled + state.showEmergency(after: nil)
  }

  /// Gives what was begun as answers, where they are whole, and says what is none.
  private mutating func settle(in state: inout AppState) -> [Effect] {
    guard let interview = state.interview else { return [] }
    var effects: [Effect] = []
    let asked = interview.evaluation.path.map(\.linkId)
    let begun = Set(texts.keys).union(talks.keys)
    let others = begun.subtracting(asked).sorted { $0.rawValue < $1.rawValue }
    for id in asked.filter(begun.contains) + others {
      guard let draft = draft(of: id, in: state) else { continue }
      let isAnswered = state.presentAnswer(to: id) != nil
      let given = draft.answer.flatMap { state.settle(id, $0) }
      if let given { effects += given.effects }
      if given != nil, let question = question(id, in: state) { sayBack(id, question, in: state) }
      pending += given?.sameDay.map(Wording.lineSameDayAtEnd) ?? []
      guard given == nil || draft.lacksText, let question = question(id, in: state) else { continue }
      let words = question.text[state.context.respondent]
      pending.append(
        given != nil
          ? Wording.lineNotAdded(words)
          : isAnswered ? Wording.lineNotChanged(words) : Wording.lineNotAnswered(words))
    }
    talks = [:]
    texts = [:]
    return effects
  }

  /// What was begun as the answer to a question: the answer it makes, and whether a part of it lacks its text.
  private func draft(of id: LinkID, in state: AppState) -> (answer: Answer?, lacksText: Bool)? {
    if let lines = texts[id], !lines.isEmpty {
      let text = lines.joined(separator: "\n")
      return text.allSatisfy(\.isWhitespace) ? nil : (.value(.text(text)), false)
    }
    guard let talk = talks[id], talk.isBegun else { return nil }
    return (talk.wholeAnswer, talk.lacksText)
  }

  private func question(_ id: LinkID, in state: AppState) -> Question? {
    guard let interview = state.interview, let prompt = interview.questionnaire.prompt(id) else { return nil }
    return interview.question(for: prompt)
  }
}

extension ListTalk {
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
}

extension AppState {
  /// Takes an answer and shows nothing else; nil: it cannot be taken, or others would be dropped.
  fileprivate mutating func settle(_ id: LinkID, _ answer: Answer) -> (effects: [Effect], sameDay: [String])?
  {
    guard let before = interview else { return nil }
    var after = before
    guard (try? after.answer(id, with: answer)) != nil,
      DroppedAnswers(from: before, to: after).entries.isEmpty
    else { return nil }
    interview = after
    progress = after.progress
    drafts[id] = nil
    let known = Set(before.evaluation.flags.map(\.id))
    let found = after.evaluation.flags.filter { $0.level == .sameDay && !known.contains($0.id) }
    return (
      [.record([.answer(id, after.answers[id] ?? answer)])], found.map { $0.title[context.respondent] }
    )
  }
}
