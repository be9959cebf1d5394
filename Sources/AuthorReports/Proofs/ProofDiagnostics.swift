internal import FlowAnalysis
public import QuestionFiles
public import QuestionnaireCore

/// What holds of a questionnaire over every possible interview and should not, as diagnostics with places.
///
/// A finding that `fire` can never be raised is `lamps.yaml:84:9: error: the red flag 'fire' can never be raised
/// [never-occurs]`, at the condition of the flag, with the conditions that rule each other out as a note.
public struct ProofDiagnostics {
  private let questionnaire: Questionnaire
  private let places: QuestionnairePlaces
  private let wording: PartWording

  /// Looks at a questionnaire.
  public init(_ questionnaire: Questionnaire, places: QuestionnairePlaces) {
    self.questionnaire = questionnaire
    self.places = places
    wording = PartWording(questionnaire)
  }

  /// The diagnostics, in the order of the theorems, as far as they are known within a budget: the usual is enough for most.
  public func diagnostics(_ budget: Budget = Budget()) -> [Diagnostic] {
    var budget = budget
    let proofs = Analysis(questionnaire, limits: budget.limits).proofs()
    budget.spend(proofs.steps)
    let lifted = proofs.findings.isEmpty ? [] : places.conditionalUses.compactMap { without($0, &budget) }
    return proofs.findings.compactMap { diagnostic($0, lifted, budget) }
  }

  /// What is found without the condition of a shared group's use.
  private struct Lifted {
    let use: ConditionalUse
    let messages: Set<String>
  }

  /// The same questionnaire without the condition of a use; nil if not all of it was decided.
  private func without(_ use: ConditionalUse, _ budget: inout Budget) -> Lifted? {
    guard let lifted = use.lifted else { return nil }
    let proofs = Analysis(lifted, limits: budget.limits).proofs()
    budget.spend(proofs.steps)
    guard proofs.findings.allSatisfy(\.isDecided) else { return nil }
    let other = ProofDiagnostics(lifted, places: places)
    return Lifted(use: use, messages: Set(proofs.findings.map { other.words(of: $0).1 }))
  }

  private func diagnostic(_ finding: ProofFinding, _ lifted: [Lifted], _ budget: Budget) -> Diagnostic? {
    let (code, message) = words(of: finding)
    let culprits = finding.isDecided ? lifted.filter { !$0.messages.contains(message) } : []
    let notes = culprits.map { "this comes from \($0.use.name): without that condition it is not so" }
    return places.diagnostic(
      finding.isWarning ? .warning : .error, code, message, at: finding.subject,
      onCondition: finding.fact.isAboutCondition, help: finding.fact.help(budget),
      notes: self.notes(on: finding) + notes)
  }

  /// A fact about a part, for an author: lower case, no full stop.
  private func words(of finding: ProofFinding) -> (DiagnosticCode, String) {
    let part = wording.name(of: finding.subject)
    switch finding.fact {
    case .neverOccurs: return (.neverOccurs, "\(part) can never be \(wording.occurring(finding.subject))")
    case .endsOnNothing:
      return (.endsOnNothing, "an interview can end on nothing: no topic with a text, no advice, no end")
    case .cannotBeAnswered:
      return (.cannotBeAnswered, "\(part) must be answered, and no answer to it is allowed")
    case .emergencyUnasked(let flags):
      let names = "the emergency " + flags.map { "'\($0)'" }.joined(separator: ", ")
      let what = "\(part) can be left out though \(names) rests on it and nothing excludes it"
      return (.emergencyUnasked, what)
    case .notKnowingIsCalmer(let level):
      let least = "each gives at least \(level.name)"
      return (.notKnowingIsCalmer, "not knowing the answer to \(part) is calmer than every answer: \(least)")
    case .emergencyNotRuledOut:
      return (.emergencyNotRuledOut, "\(part) can be neither raised nor ruled out, and triage below same-day")
    case .claimFails: return (.claimFails, "\(part) does not hold")
    case .claimNeverApplies: return (.claimNeverApplies, "\(part) says nothing: its 'when' can never be true")
    case .contradictsReader:
      return (.contradictsReader, "\(part) can be shown to somebody for whom it must never be")
    case .alwaysTrue(part: []) where isOption(finding.subject):
      return (.alwaysTrue, "\(part) is offered to everybody who is asked, though it has a condition")
    case .neverTrue(part: []) where isOption(finding.subject):
      return (.neverTrue, "\(part) is offered to nobody")
    case .alwaysTrue(let path):
      return (.alwaysTrue, "\(condition(of: finding.subject, at: path)) is true in every interview")
    case .neverTrue(let path):
      return (.neverTrue, "\(condition(of: finding.subject, at: path)) is true in no interview")
    case .valueBlocked(let value):
      let what = "\(part) is never taken: wherever it could be, '\(value)' before it is not known to be false"
      return (.valueNeverFirst, what)
    case .noValue: return (.noValue, "\(part) has no value for some answers, though they are known")
    case .raisesNothing:
      return (.raisesNothing, "\(part) raises nothing, though the others of its list raise an emergency")
    case .askedTwice(let id): return (.askedTwice, "\(part) asks in the same words as '\(id)' before it")
    case .valueNeverFirst: return (.valueNeverFirst, "\(part) is never taken: a value before it always is")
    case .decidesNothing: return (.decidesNothing, "nothing depends on the answer to \(part)")
    case .negatedWhereUnasked(let id):
      let what = "'not' is said of '\(id)', which can be unasked here; then the condition is not true"
      return (.negatedWhereUnasked, what)
    case .hidesByNotKnowing:
      let what = "\(part) says 'not', 'none of' or how a question was answered"
      return (.hidesByNotKnowing, what + ": it would hide the topic from who does not know")
    case .undecided(let theorem, let shortage):
      return (.undecided, "\(part): not decided whether \(theorem.name), \(shortage.text)")
    case .restsOnComputed(let values):
      let names = values.map { "'\($0)'" }.joined(separator: ", ")
      return (.notProved, "\(part): nothing is proved of it, it rests on \(names)")
    case .inconsistent(let theorem):
      let what = "the analysis and the engine disagree on this: \(theorem.name)"
      return (.inconsistent, what + "; this is a fault of the program")
    }
  }

  private func isOption(_ part: QuestionnairePart) -> Bool {
    if case .options = part { true } else { false }
  }

  /// What else is worth knowing: what conflicts, and answers that show it.
  private func notes(on finding: ProofFinding) -> [String] {
    var notes: [String] = []
    if case .neverOccurs(let conflict) = finding.fact, conflict.count > 1 {
      let parts = conflict.map { part in
        wording.name(of: part) + (places.line(of: part, onCondition: true).map { " (\($0))" } ?? "")
      }
      notes.append("these rule each other out: " + parts.joined(separator: ", "))
    }
    if let witness = finding.witness { notes.append("these answers show it: " + witness.sheet.oneLine) }
    return notes
  }

  /// A condition, or the part of it that a path of places leads to, in the language of question files.
  private func condition(of subject: QuestionnairePart, at path: [Int]) -> String {
    let whole = "the condition of \(wording.name(of: subject))"
    guard !path.isEmpty, let part = questionnaire.condition(of: subject)?.part(at: path[...])
    else { return whole }
    return "'\(part.text)' in \(whole)"
  }
}

extension ProofFinding {
  /// Whether it says something of the questionnaire, and not of the analysis.
  fileprivate var isDecided: Bool {
    switch fact {
    case .undecided, .inconsistent, .restsOnComputed: false
    default: true
    }
  }
}

extension ProofFinding.Fact {
  /// Whether the condition is to be underlined, and not the name.
  fileprivate var isAboutCondition: Bool {
    switch self {
    case .neverOccurs, .claimNeverApplies, .contradictsReader, .alwaysTrue, .neverTrue, .valueNeverFirst,
      .valueBlocked, .negatedWhereUnasked, .hidesByNotKnowing:
      true
    default: false
    }
  }

  /// How to mend it.
  fileprivate func help(_ budget: Budget) -> String {
    switch self {
    case .neverOccurs(let conflict):
      conflict.count > 1
        ? "widen one of the conditions that rule each other out, or take it out"
        : "widen what it rests on, or take it out"
    case .endsOnNothing:
      "give the fallback topic a text, or say something to who is left with nothing by advice or an end"
    case .cannotBeAnswered: "widen what it takes, or let it be answered with \"I do not know\""
    case .claimFails: "mend the conditions that these answers come through, or narrow 'when' of the claim"
    case .claimNeverApplies: "widen its 'when', or take the claim out"
    case .contradictsReader: "narrow 'shown-when', so that it is not true together with 'never-when'"
    case .alwaysTrue: "take the condition out, or narrow it to what is meant"
    case .neverTrue: "take it out, or widen the condition to what is meant"
    case .valueNeverFirst: "put it before the value that is always taken first, or take it out"
    case .restsOnComputed: "try it: what is worked out from answers is no part of a proof"
    case .inconsistent: "please report it, with these question files"
    case .emergencyUnasked: "ask it always, or leave it out only on a definite answer"
    case .notKnowingIsCalmer(let level):
      "let triage be at least \(level.name) when the answer is unknown or declined"
    case .emergencyNotRuledOut: "raise a same-day flag when the answer is unknown or declined"
    case .valueBlocked(let value):
      "put it before '\(value)': a value that is not known keeps those behind it back"
    case .noValue: "let the values meet, or add one for the rest"
    case .raisesNothing: "name it in the condition of a red flag or of advice"
    case .askedTwice: "take one away, or word them so that the difference is plain"
    case .decidesNothing: "use it in a condition, make it pertinent, or take it out"
    case .hidesByNotKnowing: "name the answers that hide it, or say it in 'shown-when'"
    case .undecided(_, let shortage): shortage.help(budget)
    case .negatedWhereUnasked(let id): "say 'or \(id) is not asked' if that is meant"
    }
  }
}

extension ProofFinding.Theorem {
  /// The theorem in a few words.
  fileprivate var name: String {
    switch self {
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
