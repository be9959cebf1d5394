internal import QuestionnaireCore
internal import SummaryReports

/// What was begun as answers before an interview is left, and what is said of it: what was chosen from lists, line by line,
/// is given as an answer ("You answered: Bulb number 2."); what was written is no answer yet, and is kept to be offered.
struct SettledDrafts {
  private(set) var effects: [Effect] = []
  /// What is said of each, a paragraph each.
  private(set) var lines: [String] = []
  /// Whether an answer that was given so brought an emergency.
  private(set) var findsEmergency = false

  /// Gives what is whole as answers, those on the path first.
  init(_ begun: BegunAnswers, in state: inout AppState) {
    let known = Set(state.interview?.pendingEmergencies.map(\.id) ?? [])
    let asked = state.interview?.evaluation.path.map(\.linkId) ?? []
    let others = begun.ids.subtracting(asked).sorted { $0.rawValue < $1.rawValue }
    for id in asked.filter(begun.ids.contains) + others {
      guard let draft = begun.draft(of: id) else { continue }
      if begun.isList(id) { give(draft, id, in: &state) } else { keep(draft.answer, id, in: &state) }
    }
    findsEmergency = state.interview?.pendingEmergencies.contains { !known.contains($0.id) } ?? false
  }

  /// Keeps what was written for a question, where interviews are kept.
  private mutating func keep(_ answer: Answer?, _ id: LinkID, in state: inout AppState) {
    let context = state.context
    guard let interview = context.interview, let prompt = interview.questionnaire.prompt(id),
      let words = interview.question(for: prompt)?.text[context.respondent]
    else { return }
    guard let answer, context.keeping.folder != nil else {
      return lines.append(
        context.answer(to: id) != nil ? Wording.lineNotChanged(words) : Wording.lineNotAnswered(words))
    }
    state.offer(.answer(answer), for: id)
    lines.append(Wording.lineKeptToOffer(words))
  }

  private mutating func give(_ draft: BegunAnswers.Draft, _ id: LinkID, in state: inout AppState) {
    let isAnswered = state.context.answer(to: id) != nil
    let given = draft.answer.flatMap { state.settle(id, $0) }
    let question = state.interview.flatMap { interview in
      interview.questionnaire.prompt(id).flatMap { interview.question(for: $0) }
    }
    if let given {
      effects += given.effects
      if let question { lines += state.saidBack(id, question) }
      lines += given.sameDay.map { Wording.lineSameDayAtEnd($0[state.context.respondent]) }
    }
    guard given == nil || draft.lacksText, let question else { return }
    let words = question.text[state.context.respondent]
    lines.append(
      given != nil
        ? Wording.lineNotAdded(words)
        : isAnswered ? Wording.lineNotChanged(words) : Wording.lineNotAnswered(words))
  }
}

extension AppState {
  /// What is said of an answer that was taken; of a long text only its length.
  func saidBack(_ id: LinkID, _ question: Question) -> [String] {
    guard let interview, let answer = interview.answers[id] else { return [] }
    if case .text(let text)? = answer.value, text.count > Wording.longestTextSaidBack {
      return [Wording.lineTextTaken(text.count)]
    }
    return [Wording.lineAnswered(AnswerWording(interview).words(for: answer, to: question))]
  }
}

extension Effect {
  /// Whether the interview that is shown gives way to another, or to the end; its answers are not deleted.
  var leavesInterview: Bool {
    switch self {
    case .load, .resume, .close(deleting: false), .leave: true
    default: false
    }
  }
}
