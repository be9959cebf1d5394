import FlowAnalysis
import QuestionFiles
import QuestionnaireCore

/// What a proof found, in words for the author of a question file.
struct ProofWording {
  private let questionnaire: Questionnaire
  private let places: QuestionnairePlaces

  init(_ questionnaire: Questionnaire, places: QuestionnairePlaces) {
    self.questionnaire = questionnaire
    self.places = places
  }

  /// What is wrong: lower case, no full stop.
  func message(of finding: FlowAnalysis.Finding) -> String {
    let subject = name(of: finding.subject)
    switch finding.fact {
    case .neverOccurs: return "\(subject) can never \(occurring(finding.subject))"
    case .endsOnNothing: return "an interview can end on nothing: no topic with a text, no advice, no end"
    case .cannotBeAnswered: return "\(subject) must be answered, and no answer to it is allowed"
    case .emergencyUnasked(let flags):
      return "\(subject) can be left out though \(list(flags)) rests on it and nothing excludes it"
    case .notKnowingIsCalmer(let level):
      return
        "not knowing the answer to \(subject) is calmer than every answer: each gives at least \(level.name)"
    case .emergencyNotRuledOut:
      return "\(subject) can be neither raised nor ruled out, and triage below same-day"
    case .claimFails: return "\(subject) does not hold"
    case .claimNeverApplies: return "\(subject) says nothing: its 'when' can never be true"
    case .contradictsReader: return "\(subject) can be shown to somebody for whom it must never be"
    case .alwaysTrue(let part):
      return "\(condition(of: finding.subject, at: part)) is true in every interview"
    case .neverTrue(let part): return "\(condition(of: finding.subject, at: part)) is true in no interview"
    case .valueNeverFirst: return "\(subject) is never taken: a value before it always is"
    case .decidesNothing: return "nothing depends on the answer to \(subject)"
    case .negatedWhereUnasked(let id):
      return "'not' is said of '\(id)', which can be unasked here; then the condition is not true"
    case .undecided(let theorem): return "this could not be decided within the limits: \(name(of: theorem))"
    case .inconsistent(let theorem):
      return
        "the analysis and the engine disagree on this: \(name(of: theorem)); this is a fault of the program"
    }
  }

  /// How to mend it, where one way is plain.
  func help(for finding: FlowAnalysis.Finding) -> String? {
    switch finding.fact {
    case .negatedWhereUnasked(let id): "say 'or \(id) is not asked' if that is meant"
    case .emergencyUnasked: "ask it always, or leave it out only on a definite answer"
    case .emergencyNotRuledOut: "raise a same-day flag when the answer is unknown or declined"
    case .notKnowingIsCalmer(let level):
      "let triage be at least \(level.name) when the answer is unknown or declined"
    case .decidesNothing: "use it in a condition, make it pertinent, or take it out"
    default: nil
    }
  }

  /// What else is worth knowing: what conflicts, and answers that show it.
  func notes(on finding: FlowAnalysis.Finding) -> [String] {
    var notes: [String] = []
    if case .neverOccurs(let conflict) = finding.fact, conflict.count > 1 {
      let parts = conflict.map { part in
        name(of: part) + (places.line(of: part.part, onCondition: true).map { " (\($0))" } ?? "")
      }
      notes.append("these rule each other out: " + parts.joined(separator: ", "))
    }
    if let witness = finding.witness { notes.append("these answers show it: " + witness.sheet.oneLine) }
    return notes
  }

  private func name(of subject: FlowAnalysis.Finding.Subject) -> String {
    switch subject {
    case .questionnaire: "the questionnaire"
    case .item(let id): "\(kind(of: id)) '\(id)'"
    case .derived(let id): "the derived value '\(id)'"
    case .derivedCase(let id, let place): "the value '\(value(id, place))' of '\(id)'"
    case .flag(let id):
      "the \(questionnaire.flag(id).map { $0.level >= .sameDay } ?? true ? "red flag" : "advice") '\(id)'"
    case .topic(let id), .neverWhen(let id): "the topic '\(id)'"
    case .because(let id, let place): "line \(place + 1) of 'because' of the topic '\(id)'"
    case .but(let id, let place): "line \(place + 1) of 'but' of the topic '\(id)'"
    case .askYourDoctor(let id, let place): "line \(place + 1) of 'ask-your-doctor' of the topic '\(id)'"
    case .claim(let place): "the claim '\(questionnaire.claims[place].name)'"
    }
  }

  private func kind(of id: LinkID) -> String {
    switch questionnaire.item(id)?.kind {
    case .note: "the page"
    case .end: "the end"
    default: "the question"
    }
  }

  private func value(_ id: LinkID, _ place: Int) -> String {
    let cases = questionnaire.derivedValue(id)?.cases ?? []
    return cases.indices.contains(place) ? cases[place].value.rawValue : "\(place + 1)"
  }

  private func occurring(_ subject: FlowAnalysis.Finding.Subject) -> String {
    switch subject {
    case .item(let id): if case .question? = questionnaire.item(id)?.kind { "be asked" } else { "be reached" }
    case .flag: "be raised"
    case .topic: "be shown"
    case .because, .but, .askYourDoctor: "be said"
    case .derived, .derivedCase: "be taken"
    default: "occur"
    }
  }

  private func list(_ flags: [FlagID]) -> String {
    "the emergency " + flags.map { "'\($0)'" }.joined(separator: ", ")
  }

  /// A condition, or the part of it that a path of places leads to, in the language of question files.
  private func condition(of subject: FlowAnalysis.Finding.Subject, at path: [Int]) -> String {
    guard let whole = questionnaire.condition(of: subject) else {
      return "the condition of \(name(of: subject))"
    }
    guard !path.isEmpty, let part = whole.part(at: path[...]) else {
      return "the condition of \(name(of: subject))"
    }
    return "'\(part.text)' in the condition of \(name(of: subject))"
  }

  private func name(of theorem: FlowAnalysis.Finding.Theorem) -> String {
    switch theorem {
    case .everythingOccurs: "everything can occur"
    case .nothingEndsOnNothing: "no interview ends on nothing"
    case .noEmergencyUnasked: "no emergency goes unasked"
    case .notKnowingIsNeverCalmer: "not knowing is never calmer"
    case .claimsHold: "the claims hold"
    case .noTopicContradicts: "no topic contradicts its reader"
    case .warnings: "conditions and questions that do nothing"
    }
  }
}

extension Questionnaire {
  /// The condition that a finding is about.
  fileprivate func condition(of subject: FlowAnalysis.Finding.Subject) -> Condition? {
    func line(_ lines: [Topic.Line]?, _ place: Int) -> Condition? {
      lines.flatMap { $0.indices.contains(place) ? $0[place].when : nil }
    }
    return switch subject {
    case .questionnaire, .derived: Condition?.none
    case .item(let id): item(id)?.guardCondition
    case .derivedCase(let id, let place):
      derivedValue(id).flatMap { $0.cases.indices.contains(place) ? $0.cases[place].when : nil }
    case .flag(let id): flag(id)?.when
    case .topic(let id): topic(id)?.shownWhen
    case .neverWhen(let id): topic(id)?.neverWhen
    case .because(let id, let place): line(topic(id)?.because, place)
    case .but(let id, let place): line(topic(id)?.but, place)
    case .askYourDoctor(let id, let place): line(topic(id)?.askYourDoctor, place)
    case .claim(let place): content.claims.indices.contains(place) ? content.claims[place].when : nil
    }
  }
}

extension Condition {
  /// The part that a path of places leads to.
  fileprivate func part(at path: ArraySlice<Int>) -> Condition? {
    guard let next = path.first else { return self }
    switch self {
    case .all(let parts), .any(let parts):
      return parts.indices.contains(next) ? parts[next].part(at: path.dropFirst()) : nil
    case .not(let part): return part.part(at: path.dropFirst())
    case .test: return nil
    }
  }
}
