import QuestionnaireCore

/// A questionnaire as nodes and arrows: questions in document order, and what they lead to.
struct FlowChart {
  /// One box.
  struct Node {
    /// What it stands for.
    enum Kind {
      case start
      case question
      case note
      case end
      case derived
      /// A group whose items are not drawn.
      case group
      case flag(TriageLevel)
      case topic
    }

    /// What it stands for.
    let kind: Kind
    /// What is written in it.
    let lines: [String]
    /// The section it is drawn in, an index.
    let section: Int?
  }

  /// One arrow.
  struct Arrow {
    /// Why it is drawn.
    enum Kind {
      /// The next in document order.
      case next
      /// Asked, raised or shown when its condition holds.
      case condition
      /// A derived value is worked out of answers up to here.
      case derived
    }

    /// Where it begins and ends, indices of nodes.
    let from: Int
    let to: Int
    /// Why it is drawn.
    let kind: Kind
    /// What is written at it: the condition; no line for none.
    let lines: [String]
  }

  /// A group drawn as a frame around its nodes.
  struct Section {
    /// Its name and heading.
    let lines: [String]
    /// The section around it, an index.
    let parent: Int?
  }

  /// The boxes.
  var nodes: [Node] = []
  /// The arrows.
  var arrows: [Arrow] = []
  /// The frames.
  var sections: [Section] = []

  /// The boxes of items and folded groups, in document order.
  var steps: [Int] {
    nodes.indices.filter { index in
      switch nodes[index].kind {
      case .start, .question, .note, .end, .group: true
      case .derived, .flag, .topic: false
      }
    }
  }
}
