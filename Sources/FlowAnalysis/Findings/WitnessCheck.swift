internal import QuestionnaireCore

/// Holds a witness as an interview, in the engine, to see that what is claimed really happens.
///
/// Of "`smoke` goes unasked" with no definite answer at all it looks whether the interview is complete, `smoke` was not
/// asked, and triage stayed below emergency. The engine shares no code with the diagrams.
struct WitnessCheck {
  private let questionnaire: Questionnaire
  /// The definite answers to a question, of each class that the analysis tells apart some.
  private let answers: (LinkID) -> [[String]]

  init(_ questionnaire: Questionnaire, answers: @escaping (LinkID) -> [[String]]) {
    self.questionnaire = questionnaire
    self.answers = answers
  }

  /// Whether the interview that the witness makes shows the finding.
  func shows(_ finding: ProofFinding, _ witness: Witness) -> Bool {
    if finding.fact == .claimFails { return failsClaim(finding.subject, witness.sheet) }
    let outcome = witness.sheet.conduct(questionnaire)
    let evaluation = outcome.interview.evaluation
    if finding.fact == .cannotBeAnswered {
      guard case .item(let id) = finding.subject else { return false }
      return evaluation.current?.linkId == id && outcome.refusals.allSatisfy { $0.linkId == id }
    }
    guard outcome.refusals.isEmpty, evaluation.isComplete else { return false }
    switch (finding.fact, finding.subject) {
    case (.endsOnNothing, _):
      return evaluation.flags.isEmpty && evaluation.topics.allSatisfy(\.isFallback)
    case (.emergencyUnasked, .item(let id)):
      return evaluation.level < .emergency && evaluation.status(of: id) == .notAsked
    case (.notKnowingIsCalmer(let level), .item(let id)):
      return evaluation.level < level && isUnknown(id, evaluation)
        && isRaised(to: level, by: id, witness.sheet)
    case (.emergencyNotRuledOut, .flag(let id)):
      return evaluation.level < .sameDay && !evaluation.flags.contains { $0.id == id }
    case (.contradictsReader, .topic(let id)):
      let never = questionnaire.topic(id)?.neverWhen
      return evaluation.topics.contains { $0.id == id } && never.map { evaluation.truth(of: $0) } == .true
    case (.noValue, .derived(let id)):
      let values = questionnaire.derivedValue(id)?.cases.map(\.value) ?? []
      return evaluation.truth(of: .test(.derived(id, values))) == .false
    case (.negatedWhereUnasked(let id), _): return evaluation.status(of: id) == .notAsked
    default: return false
    }
  }

  private func isUnknown(_ id: LinkID, _ evaluation: Evaluation) -> Bool {
    evaluation.truth(of: .test(.state(id, .notAnswered))) == .true
      && evaluation.truth(of: .test(.state(id, .notAsked))) == .false
  }

  /// Holds the interview step by step, to find a state with an answer in which the claim fails.
  private func failsClaim(_ subject: QuestionnairePart, _ sheet: AnswerSheet) -> Bool {
    guard case .claim(let place) = subject, questionnaire.claims.indices.contains(place) else { return false }
    let claim = questionnaire.claims[place]
    let whole = sheet.conduct(questionnaire).interview
    if let known = claim.known, isCalmer(knowing: known, whole.evaluation, sheet) {
      return whole.evaluation.truth(of: claim.when) == .true
    }
    var interview = Interview(questionnaire)
    while let prompt = interview.evaluation.current, let answer = whole.answers[prompt.linkId] {
      guard (try? interview.answer(prompt.linkId, with: answer)) != nil else { return false }
      let evaluation = interview.evaluation
      if evaluation.truth(of: claim.when) == .true, evaluation.truth(of: claim.then) != .true { return true }
    }
    let evaluation = interview.evaluation
    return interview.answers.isEmpty && evaluation.isComplete && evaluation.truth(of: claim.when) == .true
      && evaluation.truth(of: claim.then) != .true
  }

  /// Whether the outcome is calmer than without the answer to a question.
  private func isCalmer(knowing id: LinkID, _ known: Evaluation, _ sheet: AnswerSheet) -> Bool {
    guard known.isComplete, known.truth(of: .test(.state(id, .answered))) == .true else { return false }
    return ["unknown", "declined"].contains { words in
      var other = sheet
      other.answers[id] = [words]
      let outcome = conduct(&other, asking: id)
      return outcome.refusals.isEmpty && outcome.interview.evaluation.level > known.level
    }
  }

  /// Whether definite answers to a question, in place of none, give at least a level; of long lists a few are tried.
  private func isRaised(to level: TriageLevel, by id: LinkID, _ sheet: AnswerSheet) -> Bool {
    var tried = 0
    for words in answers(id) {
      var other = sheet
      for name in other.answers.keys where name.rawValue.hasPrefix(id.rawValue + "/") {
        other.answers[name] = nil
      }
      other.answers[id] = words
      let outcome = conduct(&other, asking: id)
      // An answer that a limit does not allow is none.
      guard outcome.refusals.isEmpty else { continue }
      tried += 1
      if outcome.interview.evaluation.level < level { return false }
    }
    return tried > 0
  }

  /// Holds the interview, remembered answers without what is no longer offered; where nothing is left, declined. What is
  /// tried of the question itself is as it is.
  private func conduct(_ sheet: inout AnswerSheet, asking id: LinkID) -> AnswerSheet.Conducted {
    while true {
      let outcome = sheet.conduct(questionnaire)
      guard let refusal = outcome.refusals.first, refusal.linkId != id,
        let words = sheet.answers[refusal.linkId]
      else { return outcome }
      let withheld: String
      switch refusal.reason {
      case .notOffered(let option): withheld = option.rawValue
      case .unknownOption(let name): withheld = name
      default: return outcome
      }
      let kept = words.filter { $0 != withheld }
      guard kept != words else { return outcome }
      sheet.answers[refusal.linkId] = kept.isEmpty ? ["declined"] : kept
    }
  }
}
