public import QuestionnaireCore

/// A questionnaire as nodes and arrows: questions in document order, and what they lead to.
///
/// A question that is asked `when: flicker is yes` is a node, with an arrow from the node of `flicker` that says so.
public struct FlowChart {
  struct Node {
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

    let kind: Kind
    let lines: [String]
    /// The section it is drawn in, an index.
    let section: Int?
  }

  struct Arrow {
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

  var nodes: [Node] = []
  var arrows: [Arrow] = []
  var sections: [Section] = []

  init() {}

  /// Draws a questionnaire; a group that is folded is one box.
  public init(_ questionnaire: Questionnaire, folding isFolded: (ItemGroup) -> Bool) {
    var maker = FlowChartMaker(questionnaire, folding: isFolded)
    self = maker.make()
  }

  /// The chart in the language of Graphviz.
  public var dot: String { DotText(self).text }

  /// The chart in the language of Mermaid.
  public var mermaid: String { MermaidText(chart: self).text }

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

/// Breaks a label into lines between words.
enum LabelLines {
  /// The most names of a list that are written out, and the most lines of a condition.
  private static let mostNames = 4
  private static let mostLines = 10

  /// The lines of a condition; of a long one the first. The text form of the tree has it whole.
  static func of(condition: String, columns: Int) -> [String] {
    let lines = of(shortened(condition), columns: columns)
    return lines.count > mostLines ? lines.prefix(mostLines) + ["… (whole in the text form)"] : lines
  }

  /// A condition with its long lists cut: `[one, two, three … 12 in all]`.
  private static func shortened(_ condition: String) -> String {
    condition.split(separator: "[", omittingEmptySubsequences: false).enumerated().map { place, part in
      guard place > 0, let end = part.firstIndex(of: "]") else { return String(part) }
      let names = part[..<end].split(separator: ",")
      guard names.count > mostNames else { return String(part) }
      let first = names.prefix(mostNames - 1).joined(separator: ",")
      return "\(first) … \(names.count) in all\(part[end...])"
    }.joined(separator: "[")
  }

  /// The lines; a word that is wider than a line stands alone.
  static func of(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + 1 + word.count <= columns {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
