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
    public init(nodes: Int = 2_000_000, steps: Int = 80_000_000, outcomes: Int = 400) {
      self.nodes = nodes
      self.steps = steps
      self.outcomes = outcomes
    }
  }

  /// The questionnaire.
  public let questionnaire: Questionnaire
  let limits: Limits
  let encoding: Encoding
  let outcome: OutcomeDiagrams

  /// Encodes the questionnaire.
  public init(_ questionnaire: Questionnaire, limits: Limits = Limits()) {
    self.questionnaire = questionnaire
    self.limits = limits
    let content = questionnaire.content
    (encoding, outcome) = Self.encoded(content, within: limits)
  }

  /// The nodes with which the order of the file is tried first.
  private static let nodesTried = 300_000

  /// The questionnaire in the order of the file; where that takes many nodes, and less than half of them do in another
  /// order, in that.
  private static func encoded(
    _ content: QuestionnaireContent, within limits: Limits
  ) -> (Encoding, OutcomeDiagrams) {
    let script = Script(content)
    let conditions = Encoding.conditions(of: content)
    func encode(_ order: VariableOrder.Kind, nodes: Int) -> (Encoding, OutcomeDiagrams) {
      var bounds = limits
      bounds.nodes = nodes
      var encoding = Encoding(script, conditions: conditions, within: bounds, order: order)
      let outcome = OutcomeDiagrams(content, in: &encoding)
      encoding.store.limit = limits.nodes
      return (encoding, outcome)
    }
    let file = encode(.ofFile, nodes: min(limits.nodes, nodesTried))
    guard VariableOrder(script, file.0.blocks, conditions).variables != nil else {
      return file.0.store.isExhausted && limits.nodes > nodesTried
        ? encode(.ofFile, nodes: limits.nodes) : file
    }
    let isOpen = file.0.store.isExhausted
    let together = encode(.together, nodes: isOpen ? limits.nodes : file.0.store.count / 2)
    if !together.0.store.isExhausted { return together }
    return isOpen && limits.nodes > nodesTried ? encode(.ofFile, nodes: limits.nodes) : file
  }

  /// Whether the questionnaire itself was beyond the limits: then nothing is decided.
  public var isBeyondLimits: Bool { encoding.store.isExhausted }

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
