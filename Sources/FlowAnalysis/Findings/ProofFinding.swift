public import QuestionnaireCore

/// One thing that holds of a questionnaire over every possible interview and should not: facts, without words.
///
/// `ProofFinding(.item("smoke"), .emergencyUnasked(flags: ["fire"]), witness: …)`: with these answers `smoke` is left out.
public struct ProofFinding: Hashable, Sendable {
  /// The theorems, by their numbers, and what is only warned of.
  public enum Theorem: Int, Hashable, Sendable, CaseIterable {
    case everythingOccurs = 1
    case nothingEndsOnNothing
    case noEmergencyUnasked
    case notKnowingIsNeverCalmer
    case claimsHold
    case noTopicContradicts
    case warnings
  }

  /// The fact, with the parts that it names.
  public enum Fact: Hashable, Sendable {
    /// It can never occur; these conditions together, each needed, keep it from occurring.
    case neverOccurs(conflict: [QuestionnairePart])
    /// An interview ends on no topic but the fallback, without its text, a flag or an end that says why.
    case endsOnNothing
    /// A question that takes no "I do not know" can have no answer that is allowed.
    case cannotBeAnswered
    /// A question that these emergencies name is left out, with no definite answer that excludes it.
    case emergencyUnasked(flags: [FlagID])
    /// Every definite answer to the question gives at least this level, and not knowing gives less.
    case notKnowingIsCalmer(than: TriageLevel)
    /// The emergency is neither raised nor ruled out, and triage is below same-day.
    case emergencyNotRuledOut
    /// The claim's `when` holds and its `then` is not true.
    case claimFails
    /// The claim's `when` can never be true.
    case claimNeverApplies
    /// The topic is shown to someone for whom it must never be.
    case contradictsReader
    /// A condition, or the part of it that this path of places leads to, is true in every interview.
    case alwaysTrue(part: [Int])
    /// The same is true in none.
    case neverTrue(part: [Int])
    /// Values before it are always taken first.
    case valueNeverFirst
    /// Where its condition is true, the condition of a value before it is neither true nor false.
    case valueBlocked(by: OptionID)
    /// None of its values is taken, though everything that it rests on is known.
    case noValue
    /// The option of a list of emergencies raises nothing.
    case raisesNothing
    /// An earlier question asks the same, and both can be asked.
    case askedTwice(LinkID)
    /// No flag, advice, topic, derived value, page or line of the sheet depends on the answer.
    case decidesNothing
    /// "not" is said of a question that can be unasked here, and then the condition is not true.
    case negatedWhereUnasked(LinkID)
    /// What hides the topic can come true by not knowing, or says what a denial hides.
    case hidesByNotKnowing
    /// A limit of the analysis was reached before this could be decided.
    case undecided(Theorem, Shortage)
    /// Nothing of it is proved: it rests on these values, which are worked out from answers.
    case restsOnComputed([LinkID])
    /// The analysis and the engine disagree about a witness: a fault of this program.
    case inconsistent(Theorem)
  }

  /// What it is about.
  public let subject: QuestionnairePart
  /// What was found.
  public let fact: Fact
  /// Answers that show it, with the fewest definite ones; nil if nothing can show it.
  public let witness: Witness?

  init(_ subject: QuestionnairePart, _ fact: Fact, witness: Witness? = nil) {
    self.subject = subject
    self.fact = fact
    self.witness = witness
  }

  /// The theorem that fails, or that it belongs to.
  public var theorem: Theorem {
    switch fact {
    case .neverOccurs, .restsOnComputed: .everythingOccurs
    case .endsOnNothing, .cannotBeAnswered: .nothingEndsOnNothing
    case .emergencyUnasked: .noEmergencyUnasked
    case .notKnowingIsCalmer, .emergencyNotRuledOut: .notKnowingIsNeverCalmer
    case .claimFails, .claimNeverApplies: .claimsHold
    case .contradictsReader: .noTopicContradicts
    case .alwaysTrue, .neverTrue, .valueNeverFirst, .valueBlocked, .noValue, .raisesNothing, .askedTwice,
      .decidesNothing, .negatedWhereUnasked, .hidesByNotKnowing:
      .warnings
    case .undecided(let theorem, _), .inconsistent(let theorem): theorem
    }
  }

  /// Whether it is only warned of.
  public var isWarning: Bool {
    switch fact {
    case .undecided, .restsOnComputed: true
    case .inconsistent: false
    default: theorem == .warnings
    }
  }
}

/// Answers that show a finding: held as an interview, they make it happen.
public struct Witness: Hashable, Sendable {
  /// The answers; what they do not name is "I do not know".
  public let sheet: AnswerSheet
  /// How many answers other than "I do not know" it takes, details of ticked options not counted.
  public let definiteAnswers: Int
}
