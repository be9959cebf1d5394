public import QuestionnaireCore

/// What holds of a questionnaire over every possible interview: `findings()` says which theorems fail, `counts()` how
/// many interviews there are.
public struct Analysis: Sendable {
  /// How much work is done before something is called undecided.
  public struct Limits: Hashable, Sendable {
    /// The most diagram nodes that live at once; 40 bytes each.
    public var nodes: Int
    /// The most steps that proofs take together: about four million a second.
    public var steps: Int
    /// The most outcomes that are told apart before their number is called a lower bound.
    public var outcomes: Int

    /// Makes limits.
    public init(nodes: Int = 2_500_000, steps: Int = 100_000_000, outcomes: Int = 400) {
      self.nodes = nodes
      self.steps = steps
      self.outcomes = outcomes
    }
  }

  /// The order in which diagrams read answers: nothing that is found depends on it, only what it costs.
  public enum Order: CaseIterable, Sendable {
    /// As in the file.
    case ofFile
    /// The last question first: a long row of questions, each asked on the answer to the one before, takes few nodes.
    case backwards
    /// What is read together side by side.
    case together
  }

  /// The questionnaire.
  public let questionnaire: Questionnaire
  let limits: Limits
  let encoding: Encoding
  let outcome: OutcomeDiagrams

  /// Encodes the questionnaire, in an order that takes few nodes if none is given.
  public init(_ questionnaire: Questionnaire, limits: Limits = Limits(), order: Order? = nil) {
    self.questionnaire = questionnaire
    self.limits = limits
    let encoder = OrderedEncoder(questionnaire.content, within: limits)
    (encoding, outcome) = order.map { encoder.encode($0) } ?? encoder.encode()
  }

  /// Whether the questionnaire itself was beyond the limits: then nothing is decided.
  public var isBeyondLimits: Bool { encoding.store.isExhausted || questionnaire.content.hasNearTests }

  /// Whether conditions compare values that are worked out from answers: then interviews cannot be counted.
  public var readsComputed: Bool { !encoding.script.computed.isEmpty }

  /// How many diagram nodes hold the guards, flags and topics.
  public var nodeCount: Int { encoding.store.count }

  /// Every theorem that fails, with a witness that was replayed in the engine, and every warning, in the order of the
  /// theorems.
  public func findings() -> [ProofFinding] { proofs().findings }

  /// The findings, and how many steps it took to know them.
  public func proofs() -> Proofs {
    guard !isBeyondLimits else {
      let shortage = encoding.shortage(of: questionnaire.content.items.count)
      let findings = ProofFinding.Theorem.allCases.map {
        ProofFinding(.questionnaire, .undecided($0, shortage))
      }
      return Proofs(findings: findings, steps: encoding.store.steps)
    }
    var prover = Prover(questionnaire, encoding: encoding, outcome: outcome)
    prover.prove()
    return Proofs(findings: prover.findings, steps: prover.encoding.store.steps)
  }
}

/// What was found by proofs, and what it cost.
public struct Proofs: Hashable, Sendable {
  /// Every theorem that fails or was not decided, and every warning, in the order of the theorems.
  public let findings: [ProofFinding]
  /// The steps that were taken.
  public let steps: Int
}
