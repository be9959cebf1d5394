internal import QuestionnaireCore

/// Encodes a questionnaire in one order of its variables or another.
///
/// Mostly the order of the file does. A list with a question on each option, and one flag over all those questions, takes
/// a node for every set of options in it: then another order is tried.
struct OrderedEncoder {
  private let content: QuestionnaireContent
  private let limits: Analysis.Limits
  private let script: Script
  private let plan: BlockPlan
  private let together: VariableOrder

  /// The nodes that an order may take before another is tried.
  private static let nodesTried = 300_000

  init(_ content: QuestionnaireContent, within limits: Analysis.Limits) {
    self.content = content
    self.limits = limits
    script = Script(content)
    let conditions = Encoding.conditions(of: content)
    plan = BlockPlan(script, conditions: conditions)
    together = VariableOrder(script, plan.blocks, conditions)
  }

  /// The order of the file, or one that brings closer what is read together and takes hardly more nodes: what proofs make
  /// of them grows less then. Where the order of the file takes many nodes, the first that does not.
  func encode() -> (Encoding, OutcomeDiagrams) {
    if let file = attempt(.ofFile, nodes: Self.nodesTried) {
      let nodes = file.0.store.count
      return together.isMuchCloser ? attempt(.together, nodes: nodes + nodes / 4) ?? file : file
    }
    let close = together.isMuchCloser ? attempt(.together, nodes: Self.nodesTried) : nil
    return close ?? attempt(.backwards, nodes: Self.nodesTried)
      ?? encode(together.isMuchCloser ? .together : .ofFile)
  }

  private func attempt(_ order: Analysis.Order, nodes: Int) -> (Encoding, OutcomeDiagrams)? {
    let found = encode(order, nodes: min(nodes, limits.nodes))
    return found.0.store.isExhausted ? nil : found
  }

  /// The questionnaire in an order.
  func encode(_ order: Analysis.Order, nodes: Int? = nil) -> (Encoding, OutcomeDiagrams) {
    let variables: [Int32]? =
      switch order {
      case .ofFile: nil
      case .backwards: plan.blocks.reversed().flatMap { $0?.variables ?? [] }
      case .together: together.variables
      }
    var bounds = limits
    bounds.nodes = nodes ?? limits.nodes
    var encoding = Encoding(script, plan, within: bounds, order: variables)
    let outcome = OutcomeDiagrams(content, in: &encoding)
    encoding.store.limit = limits.nodes
    return (encoding, outcome)
  }
}
