internal import QuestionnaireCore

/// Why something was not decided: what there was too little of, and what had been spent when it was given up.
public struct Shortage: Hashable, Sendable {
  /// What there was too little of.
  public enum Kind: Hashable, Sendable {
    /// Memory: nodes of diagrams.
    case nodes
    /// Time: steps.
    case steps
    /// Answers stand on each other deeper than the program's stack.
    case depth
  }

  /// What there was too little of.
  public let kind: Kind
  /// The nodes that there were.
  public let nodes: Int
  /// The steps that this one thing took.
  public let steps: Int
  /// How many questions it rests on.
  public let questions: Int
}

extension Encoding {
  /// What was reached, of something that rests on so many questions and was begun after so many steps.
  func shortage(of questions: Int, since start: Int = 0) -> Shortage {
    Shortage(
      kind: store.lack ?? .steps, nodes: store.count, steps: store.steps - start, questions: questions)
  }
}
