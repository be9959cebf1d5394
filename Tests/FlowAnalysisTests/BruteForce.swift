import FlowAnalysis
import QuestionnaireCore

/// Every interview with a small questionnaire, held one after another in the engine.
struct BruteForce {
  let questionnaire: Questionnaire
  /// What the complete ones showed.
  private(set) var seen: SeenInterviews
  /// By subject and fact, without the conflict: the fewest definite answers that show it.
  private(set) var failures: [Failure: Int] = [:]
  private(set) var claimsApplied: Set<Int> = []
  private(set) var hasDeadEnd = false
  /// Interviews on the way, with the fewest and the most screens that followed.
  private(set) var ways: [(interview: Interview, least: Int, most: Int)] = []
  private(set) var isTooLarge = false
  private let every: EveryAnswer
  private let emergencies: EmergencyReading
  private let greatestCount: Int

  struct Failure: Hashable {
    let subject: QuestionnairePart
    let fact: ProofFinding.Fact
  }

  init(_ questionnaire: Questionnaire, atMost count: Int) {
    self.questionnaire = questionnaire
    every = EveryAnswer(questionnaire)
    emergencies = EmergencyReading(questionnaire)
    seen = SeenInterviews(questionnaire)
    greatestCount = count
    let raw = RawAssignments(questionnaire, every, named: Set(emergencies.flags.keys))
    // Nothing is held of what is too much.
    isTooLarge = raw.count > count * 4
    _ = hold(Interview(questionnaire), screens: 0, definite: 0, raised: [:])
    guard !isTooLarge else { return }
    for worst in raw.calmerUnknowns() {
      note(.item(worst.question), .notKnowingIsCalmer(than: worst.level), worst.cost)
    }
    for (place, cost) in raw.calmerKnowing() { note(.claim(place), .claimFails, cost) }
  }

  /// Holds every interview that goes on from one; what followed: the fewest and most screens, the fewest definite.
  private mutating func hold(
    _ interview: Interview, screens: Int, definite: Int, raised: [FlagID: Int]
  ) -> (least: Int, most: Int, definite: Int)? {
    guard !isTooLarge else { return nil }
    var raised = raised
    for flag in interview.evaluation.flags where flag.level == .emergency && raised[flag.id] == nil {
      raised[flag.id] = screens
    }
    guard let prompt = interview.evaluation.current else {
      finish(interview, screens, definite, raised)
      return (0, 0, definite)
    }
    var result: (least: Int, most: Int, definite: Int)?
    let question = interview.question(for: prompt)
    let answers =
      question.map { every.answers(to: $0, for: questionnaire.items[prompt.item].linkId) } ?? [.value(.read)]
    var isStuck = true
    for answer in answers {
      var next = interview
      guard (try? next.answer(prompt.linkId, with: answer)) != nil else { continue }
      isStuck = false
      var cost = answer == .unknown || answer == .value(.read) ? 0 : 1
      if case .detail = prompt.part { cost = 0 }
      guard let followed = hold(next, screens: screens + 1, definite: definite + cost, raised: raised) else {
        continue
      }
      result = (
        min(result?.least ?? .max, followed.least + 1), max(result?.most ?? 0, followed.most + 1),
        min(result?.definite ?? .max, followed.definite)
      )
    }
    if isStuck {
      hasDeadEnd = true
      note(.item(questionnaire.items[prompt.item].linkId), .cannotBeAnswered, definite)
    }
    if let result {
      if screens > 0 { noteClaims(interview, result.definite) }
      ways.append((interview, result.least, result.most))
    }
    return result
  }

  private mutating func finish(
    _ interview: Interview, _ screens: Int, _ definite: Int, _ raised: [FlagID: Int]
  ) {
    let evaluation = interview.evaluation
    seen.note(evaluation, screens, definite, raised)
    if seen.interviews > greatestCount {
      isTooLarge = true
      return
    }
    noteClaims(interview, definite)
    if seen.isAlone(evaluation), evaluation.topics.allSatisfy({ $0.sections.isEmpty }) {
      note(.questionnaire, .endsOnNothing, definite)
    }
    for (id, flags) in emergencies.unasked(in: evaluation) {
      note(.item(id), .emergencyUnasked(flags: flags), definite)
    }
    for flag in emergencies.open(in: evaluation) { note(.flag(flag), .emergencyNotRuledOut, definite) }
    for topic in evaluation.topics {
      if let never = topic.neverWhen, evaluation.truth(of: never) == .true {
        note(.topic(topic.id), .contradictsReader, definite)
      }
    }
  }

  private mutating func noteClaims(_ interview: Interview, _ definite: Int) {
    let evaluation = interview.evaluation
    for (place, claim) in questionnaire.claims.enumerated() where evaluation.truth(of: claim.when) == .true {
      claimsApplied.insert(place)
      if evaluation.truth(of: claim.then) != .true { note(.claim(place), .claimFails, definite) }
    }
  }

  private mutating func note(_ subject: QuestionnairePart, _ fact: ProofFinding.Fact, _ definite: Int) {
    let failure = Failure(subject: subject, fact: fact)
    failures[failure] = min(failures[failure] ?? .max, definite)
  }
}
