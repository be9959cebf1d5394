/// An interview as a value: the answers given, and what they come to.
///
///     var interview = Interview(questionnaire)
///     try interview.answer("respondent", with: .value(.option("me", writeIn: nil)))
///     interview.evaluation.current?.linkId  // the next question: age
///
/// To go back is to answer something earlier anew; what was answered behind it is remembered until it is asked again.
public struct Interview: Sendable {
  /// The questionnaire it follows.
  public let questionnaire: Questionnaire
  /// Every answer given, remembered ones off the path too.
  public private(set) var answers: [LinkID: Answer] = [:]
  /// The emergencies that the person was shown and acknowledged, as long as they hold.
  public private(set) var acknowledged: Set<FlagID> = []
  /// What the answers come to.
  public private(set) var evaluation: Evaluation
  /// Remembered answers that an emergency rests on, and whose branch was closed: they are asked again.
  private(set) var unconfirmed: Set<LinkID> = []
  /// Of each answer, the options that were not offered when it was given: once one of them is offered, the question is
  /// asked again, so that "none of these" never denies what was not shown.
  private var withheld: [LinkID: Set<OptionID>] = [:]

  /// Answers of another version of the questionnaire that found no place in this one.
  public var earlier: [EarlierAnswer] = []

  /// Starts an interview.
  public init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    evaluation = Evaluation(walk: Walk(questionnaire))
  }

  /// Takes an answer to something on the path.
  public mutating func answer(_ id: LinkID, with answer: Answer) throws(AnswerRejection) {
    guard let prompt = evaluation.path.first(where: { $0.linkId == id }) else { throw .notAsked }
    try keep(answer, to: prompt)
    unconfirmed.remove(id)
    evaluate()
  }

  /// Keeps an answer for when its question is asked; until then it stands unless what is known takes its question away.
  ///
  /// For answers of an earlier interview. What depends on other answers is checked once the question is asked.
  public mutating func remember(_ id: LinkID, _ answer: Answer) throws(AnswerRejection) {
    guard let prompt = questionnaire.prompt(id) else { throw .notAsked }
    if evaluation.path.contains(where: { $0.linkId == id }) { return try self.answer(id, with: answer) }
    try keep(answer, to: prompt, in: Valuation(questionnaire))
    evaluate()
  }

  /// Keeps an answer that is allowed as far as the valuation knows of other answers.
  private mutating func keep(_ answer: Answer, to prompt: Prompt, in known: Valuation? = nil)
    throws(AnswerRejection)
  {
    guard let question = wholeQuestion(for: prompt) else {
      answers[prompt.linkId] = .value(.read)
      return
    }
    let answer = answer.normalized(for: question, in: questionnaire.content.bodyMap)
    if let rejection = AnswerRules(question, valuation: known ?? evaluation.passed).rejection(of: answer) {
      throw rejection
    }
    moveDetails(of: question, to: answer)
    answers[prompt.linkId] = answer
    withheld[prompt.linkId] =
      question.hasConditionalOptions
      ? Set(question.options.filter { !evaluation.passed.isOffered($0) }.map(\.id)) : nil
  }

  /// Details belong to what was typed, not to its place: they go with an entry that moves, stay with one whose spelling
  /// was mended, and go with one that was taken away.
  private mutating func moveDetails(of question: Question, to answer: Answer) {
    guard !question.details.isEmpty, let option = question.options.first(where: \.isWriteIn)?.id else {
      return
    }
    let old = answers[question.linkId]?.value?.writeIns ?? []
    let new = answer.value?.writeIns ?? []
    guard old != new, !old.isEmpty else { return }
    func ids(_ entry: Int) -> [LinkID] {
      question.details.indices.map { question.detailID($0, of: option, entry: entry) }
    }
    let kept = answers
    for entry in old.indices { for id in ids(entry) { answers[id] = nil } }
    for (place, entry) in new.enumerated() {
      let isMended = old.count == new.count && !old.contains(entry) && !new.contains(old[place])
      guard let before = isMended ? place : old.firstIndex(of: entry) else { continue }
      for (id, was) in zip(ids(place), ids(before)) { answers[id] = kept[was] }
    }
  }

  /// Takes an answer back.
  public mutating func clear(_ id: LinkID) {
    answers[id] = nil
    unconfirmed.remove(id)
    evaluate()
  }

  /// Notes that the person was shown an emergency and acknowledged it.
  public mutating func acknowledge(_ flag: FlagID) {
    if evaluation.flags.contains(where: { $0.id == flag && $0.level == .emergency }) {
      acknowledged.insert(flag)
    }
  }

  /// The emergencies that hold, are not said by another, and have not been acknowledged since they came to hold: in the
  /// order in which they are said.
  public var pendingEmergencies: [Flag] {
    evaluation.worded.whole.filter { $0.level == .emergency && !acknowledged.contains($0.id) }
  }

  /// The question as a prompt asks it, with the options that are offered; nil for a page of information.
  public func question(for prompt: Prompt) -> Question? {
    wholeQuestion(for: prompt).map { evaluation.offered($0) }
  }

  /// The question as a prompt asks it, with every option that anybody is offered; nil for a page of information.
  public func wholeQuestion(for prompt: Prompt) -> Question? {
    guard questionnaire.content.items.indices.contains(prompt.item) else { return nil }
    guard let question = questionnaire.content.items[prompt.item].question else { return nil }
    // What the person typed for "another one" is that option's name from then on.
    return question.asked(prompt.part, writeIns: answers[question.linkId]?.value?.writeIns ?? [])
  }

  private mutating func evaluate() {
    let walk = Walk(questionnaire, answers: answers, unconfirmed: unconfirmed, withheld: withheld)
    markUnconfirmed(walk)
    evaluation = Evaluation(walk: walk)
    acknowledged.formIntersection(evaluation.flags.map(\.id))
  }

  /// Answers that an emergency flag rests on and whose branch is shut want confirming before they count again:
  /// the question was passed unasked, or its guard is false already while something before it is open.
  private mutating func markUnconfirmed(_ walk: Walk) {
    for index in questionnaire.emergencyItems {
      let step = questionnaire.steps[index]
      guard let question = questionnaire.content.items[index].question else { continue }
      let isShut =
        walk.valuation.statuses[index] == .notAsked || walk.valuation.truth(of: step.guardCondition) == .false
      let isPlainer = !isShut && answers[step.linkId] == .unknown
      let offPath = (isShut ? [step.linkId] : []) + (isPlainer ? [] : question.plainerIDs)
      for id in offPath where answers[id] != nil { unconfirmed.insert(id) }
    }
  }
}

extension Interview: Equatable {
  /// Two interviews of one questionnaire are equal if their answers and acknowledgements are.
  public static func == (left: Interview, right: Interview) -> Bool {
    left.questionnaire.id == right.questionnaire.id
      && left.questionnaire.version == right.questionnaire.version
      && left.answers == right.answers && left.acknowledged == right.acknowledged
      && left.unconfirmed == right.unconfirmed && left.withheld == right.withheld
  }
}

extension Question {
  /// The names under which answers to the question in plainer words are kept.
  fileprivate var plainerIDs: [LinkID] {
    switch clearer {
    case nil: []
    case .question: [linkId.appending("clearer")]
    case .lines(_, let lines): lines.map { linkId.appending($0.option.rawValue) }
    }
  }
}

/// One thing a person did in an interview. Doing the same things in the same order makes the same interview.
public enum InterviewChange: Hashable, Sendable {
  case answer(LinkID, Answer)
  case clear(LinkID)
  case acknowledge(FlagID)
}

extension Interview {
  /// Does it; only an answer can be refused, and then nothing has changed.
  public mutating func apply(_ change: InterviewChange) throws(AnswerRejection) {
    switch change {
    case .answer(let id, let answer): try self.answer(id, with: answer)
    case .clear(let id): clear(id)
    case .acknowledge(let flag): acknowledge(flag)
    }
  }
}

extension Interview {
  /// The answers as changes that give them again: those on the path in its order, then the remembered ones.
  ///
  /// An answer that is asked again before it counts is left out, and so is an option that is not offered any more.
  public var answersToGiveAgain: [InterviewChange] {
    let passed = evaluation.path.filter { $0 != evaluation.current }
    let seen = Set(evaluation.path.map(\.linkId)).union(unconfirmed)
    let remembered = answers.keys.filter { !seen.contains($0) }
      .sorted { (questionnaire.prompt($0)?.item ?? 0, $0) < (questionnaire.prompt($1)?.item ?? 0, $1) }
    let onPath = passed.compactMap { prompt in
      answers[prompt.linkId].map { answer in
        InterviewChange.answer(
          prompt.linkId, question(for: prompt).map { answer.keeping($0) } ?? answer)
      }
    }
    return onPath + remembered.compactMap { id in answers[id].map { .answer(id, $0) } }
  }
}

extension Interview {
  /// The answers, and the emergencies that were read, as changes that give them again.
  public var changesToGiveAgain: [InterviewChange] {
    answersToGiveAgain + acknowledged.sorted().map { .acknowledge($0) }
  }

  /// The interview with another questionnaire that asks the same and more, with all that was said.
  public func following(_ questionnaire: Questionnaire) -> Interview {
    var interview = Interview(questionnaire)
    interview.earlier = earlier
    for change in changesToGiveAgain {
      if case .answer(let id, let answer) = change {
        // Other questions may stand before it now.
        try? interview.remember(id, answer)
      } else {
        try? interview.apply(change)
      }
    }
    return interview
  }
}

/// An answer to a question that is gone or has changed since: it counts nowhere, and nothing of it is lost.
///
/// "How old is the lamp?" with "about as old as the house", from an interview that was begun with another version.
public struct EarlierAnswer: Hashable, Sendable {
  /// What was asked.
  public let linkId: LinkID
  /// The question in the words of the time.
  public let question: String
  /// The answer in words.
  public let words: String

  /// Makes one.
  public init(linkId: LinkID, question: String, words: String) {
    self.linkId = linkId
    self.question = question
    self.words = words
  }
}

extension Interview {
  /// The answers to questions that are gone or have changed, but for those that were given anew.
  public var earlierAnswers: [EarlierAnswer] { earlier.filter { answers[$0.linkId] == nil } }
}
