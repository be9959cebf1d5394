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

  /// The diagnostics, in the order of the theorems.
  public func diagnostics() -> [Diagnostic] { Analysis(questionnaire).findings().compactMap(diagnostic) }

  private func diagnostic(_ finding: ProofFinding) -> Diagnostic? {
    let words = words(of: finding)
    return places.diagnostic(
      finding.isWarning ? .warning : .error, words.code, words.message, at: finding.subject,
      onCondition: words.isAboutCondition, help: words.help, notes: notes(on: finding))
  }

  /// A fact about a part, for an author: lower case, no full stop.
  private struct Words {
    let code: DiagnosticCode
    let message: String
    let help: String?
    /// Whether the condition is to be underlined, and not the name.
    let isAboutCondition: Bool

    init(
      _ code: DiagnosticCode, _ message: String, onCondition isAboutCondition: Bool = false,
      help: String? = nil
    ) {
      self.code = code
      self.message = message
      self.help = help
      self.isAboutCondition = isAboutCondition
    }
  }

  private func words(of finding: ProofFinding) -> Words {
    let part = wording.name(of: finding.subject)
    switch finding.fact {
    case .neverOccurs:
      return Words(
        .neverOccurs, "\(part) can never be \(wording.occurring(finding.subject))", onCondition: true)
    case .endsOnNothing:
      return Words(
        .endsOnNothing, "an interview can end on nothing: no topic with a text, no advice, no end")
    case .cannotBeAnswered:
      return Words(.cannotBeAnswered, "\(part) must be answered, and no answer to it is allowed")
    case .emergencyUnasked(let flags):
      let names = "the emergency " + flags.map { "'\($0)'" }.joined(separator: ", ")
      return Words(
        .emergencyUnasked, "\(part) can be left out though \(names) rests on it and nothing excludes it",
        help: "ask it always, or leave it out only on a definite answer")
    case .notKnowingIsCalmer(let level):
      return Words(
        .notKnowingIsCalmer,
        "not knowing the answer to \(part) is calmer than every answer: each gives at least \(level.name)",
        help: "let triage be at least \(level.name) when the answer is unknown or declined")
    case .emergencyNotRuledOut:
      return Words(
        .emergencyNotRuledOut, "\(part) can be neither raised nor ruled out, and triage below same-day",
        help: "raise a same-day flag when the answer is unknown or declined")
    case .claimFails: return Words(.claimFails, "\(part) does not hold")
    case .claimNeverApplies:
      return Words(
        .claimNeverApplies, "\(part) says nothing: its 'when' can never be true", onCondition: true)
    case .contradictsReader:
      return Words(
        .contradictsReader, "\(part) can be shown to somebody for whom it must never be", onCondition: true)
    case .alwaysTrue(let path):
      return Words(
        .alwaysTrue, "\(condition(of: finding.subject, at: path)) is true in every interview",
        onCondition: true)
    case .neverTrue(let path):
      return Words(
        .neverTrue, "\(condition(of: finding.subject, at: path)) is true in no interview", onCondition: true)
    case .valueNeverFirst:
      return Words(
        .valueNeverFirst, "\(part) is never taken: a value before it always is", onCondition: true)
    case .decidesNothing:
      return Words(
        .decidesNothing, "nothing depends on the answer to \(part)",
        help: "use it in a condition, make it pertinent, or take it out")
    case .negatedWhereUnasked(let id):
      return Words(
        .negatedWhereUnasked,
        "'not' is said of '\(id)', which can be unasked here; then the condition is not true",
        onCondition: true, help: "say 'or \(id) is not asked' if that is meant")
    case .undecided(let theorem):
      return Words(.undecided, "this could not be decided within the limits: \(theorem.name)")
    case .inconsistent(let theorem):
      return Words(
        .inconsistent,
        "the analysis and the engine disagree on this: \(theorem.name); this is a fault of the program")
    }
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
    guard !path.isEmpty, let part = questionnaire.condition(of: subject)?.part(at: path[...]) else {
      return whole
    }
    return "'\(part.text)' in \(whole)"
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
