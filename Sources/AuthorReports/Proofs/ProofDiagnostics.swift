internal import FlowAnalysis
public import QuestionFiles
public import QuestionnaireCore

/// What holds of a questionnaire over every possible interview and should not, as diagnostics with places.
public struct ProofDiagnostics {
  private let questionnaire: Questionnaire
  private let places: QuestionnairePlaces

  /// Looks at a questionnaire.
  public init(_ questionnaire: Questionnaire, places: QuestionnairePlaces) {
    self.questionnaire = questionnaire
    self.places = places
  }

  /// The diagnostics, in the order of the theorems.
  public func diagnostics() -> [Diagnostic] { Analysis(questionnaire).findings().compactMap(diagnostic) }

  private func diagnostic(_ finding: FlowAnalysis.Finding) -> Diagnostic? {
    let words = ProofWording(questionnaire, places: places)
    return places.diagnostic(
      finding.isWarning ? .warning : .error, finding.fact.code, words.message(of: finding),
      at: finding.subject.part, onCondition: finding.fact.isAboutCondition, help: words.help(for: finding),
      notes: words.notes(on: finding))
  }
}

extension FlowAnalysis.Finding.Subject {
  /// The part of the questionnaire that it is, for its place.
  var part: QuestionnairePlaces.Part {
    switch self {
    case .questionnaire: .questionnaire
    case .item(let id): .item(id)
    case .derived(let id): .derived(id)
    case .derivedCase(let id, let place): .derivedCase(id, place)
    case .flag(let id): .flag(id)
    case .topic(let id): .topic(id)
    case .neverWhen(let id): .neverWhen(id)
    case .because(let id, let place): .because(id, place)
    case .but(let id, let place): .but(id, place)
    case .askYourDoctor(let id, let place): .askYourDoctor(id, place)
    case .claim(let place): .claim(place)
    }
  }
}

extension FlowAnalysis.Finding.Fact {
  /// Its name as a diagnostic.
  var code: DiagnosticCode {
    switch self {
    case .neverOccurs: .neverOccurs
    case .endsOnNothing: .endsOnNothing
    case .cannotBeAnswered: .cannotBeAnswered
    case .emergencyUnasked: .emergencyUnasked
    case .notKnowingIsCalmer: .notKnowingIsCalmer
    case .emergencyNotRuledOut: .emergencyNotRuledOut
    case .claimFails: .claimFails
    case .claimNeverApplies: .claimNeverApplies
    case .contradictsReader: .contradictsReader
    case .alwaysTrue: .alwaysTrue
    case .neverTrue: .neverTrue
    case .valueNeverFirst: .valueNeverFirst
    case .decidesNothing: .decidesNothing
    case .negatedWhereUnasked: .negatedWhereUnasked
    case .undecided: .undecided
    case .inconsistent: .inconsistent
    }
  }

  /// Whether the condition is to be underlined, and not the name.
  fileprivate var isAboutCondition: Bool {
    switch self {
    case .neverOccurs, .alwaysTrue, .neverTrue, .negatedWhereUnasked, .contradictsReader, .claimNeverApplies,
      .valueNeverFirst:
      true
    default: false
    }
  }
}
