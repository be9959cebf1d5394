import QuestionnaireCore

/// A flow chart in the language of Graphviz's `dot`.
///
/// It reads from top to bottom: every item stands below the one before it in the file, and what it leads to stands
/// beside and below it, in rows.
struct DotText {
  /// How many outcomes of one item stand side by side.
  private static let row = 6
  /// An arrow from further up than this many items does not pull the two together.
  private static let nearest = 3

  private let chart: FlowChart
  /// Where each step stands in document order, by its node.
  private let order: [Int: Int]

  init(_ chart: FlowChart) {
    self.chart = chart
    order = Dictionary(uniqueKeysWithValues: chart.steps.enumerated().map { ($1, $0) })
  }

  /// The text, a line end behind every line.
  var text: String {
    let head = [
      "digraph questionnaire {",
      "  rankdir=TB; nodesep=0.15; ranksep=0.3;",
      "  node [shape=box, fontname=\"Helvetica\", fontsize=11, margin=\"0.1,0.05\"];",
      "  edge [fontname=\"Helvetica\", fontsize=9, arrowsize=0.6];",
    ]
    let lines = head + nodes(in: nil, depth: 1) + chart.arrows.map { "  " + arrow($0) } + unseen + ["}"]
    return lines.map { $0 + "\n" }.joined()
  }

  private func nodes(in section: Int?, depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let own = chart.nodes.indices.filter { chart.nodes[$0].section == section }.map {
      indent + node($0)
    }
    let inner = chart.sections.indices.filter { chart.sections[$0].parent == section }.flatMap { index in
      [
        "\(indent)subgraph cluster_\(index) {",
        "\(indent)  label=\(quoted(chart.sections[index].lines)); labeljust=l; style=rounded; color=gray60;",
        "\(indent)  fontname=\"Helvetica\"; fontsize=13;",
      ] + nodes(in: index, depth: depth + 1) + ["\(indent)}"]
    }
    return own + inner
  }

  private func node(_ index: Int) -> String {
    let node = chart.nodes[index]
    return "n\(index) [label=\(quoted(node.lines))\(look(node.kind))];"
  }

  private func look(_ kind: FlowChart.Node.Kind) -> String {
    switch kind {
    case .start: ", shape=ellipse, style=bold"
    case .question: ""
    case .note: ", shape=tab"
    case .end: ", shape=doubleoctagon, style=filled, fillcolor=gray90"
    case .derived: ", style=\"dashed,filled\", fillcolor=gray95"
    case .group: ", shape=box3d"
    case .flag(.emergency): ", style=filled, fillcolor=\"#f4b6b6\", peripheries=2, penwidth=2"
    case .flag(.sameDay): ", style=filled, fillcolor=\"#f9d9a8\", peripheries=2"
    case .flag(.soon): ", style=\"filled,rounded\", fillcolor=\"#f5efb5\""
    case .flag(.routine): ", style=\"filled,rounded\", fillcolor=\"#e3efd5\""
    case .topic: ", shape=note, style=filled, fillcolor=\"#d4e4f4\""
    }
  }

  /// Arrows that are not seen: they keep items in document order, and outcomes in rows above the next item.
  private var unseen: [String] {
    let drawn = Set(chart.arrows.filter { $0.kind == .next }.map { [$0.from, $0.to] })
    let column = zip(chart.steps, chart.steps.dropFirst()).filter { !drawn.contains([$0, $1]) }.map {
      "  n\($0) -> n\($1) [style=invis, weight=50];"
    }
    let outcomes = Dictionary(grouping: chart.arrows.filter { order[$0.to] == nil }, by: \.from)
    let rows = outcomes.sorted { $0.key < $1.key }.flatMap { from, arrows -> [String] in
      let ends = arrows.filter { $0.kind == .condition }.map(\.to)
      let below = zip(ends, ends.dropFirst(Self.row)).map { "  n\($0) -> n\($1) [style=invis, weight=0];" }
      guard !below.isEmpty, let next = chart.steps.first(where: { $0 > from }) else { return below }
      return below + ends.suffix(Self.row).map { "  n\($0) -> n\(next) [style=invis, weight=0];" }
    }
    return column + rows
  }

  private func arrow(_ arrow: FlowChart.Arrow) -> String {
    let ends = "n\(arrow.from) -> n\(arrow.to)"
    switch arrow.kind {
    case .next: return ends + " [weight=50];"
    case .derived: return ends + " [style=dashed];"
    case .condition:
      let isFar = order[arrow.to].map { $0 - (order[arrow.from] ?? $0) > Self.nearest } ?? false
      let parts =
        (isFar ? ["constraint=false"] : []) + (arrow.lines.isEmpty ? [] : ["label=\(quoted(arrow.lines))"])
      return parts.isEmpty ? "\(ends);" : "\(ends) [\(parts.joined(separator: ", "))];"
    }
  }

  /// A label in quotes, its lines to the left. Backslashes and ampersands would be read as escapes.
  private func quoted(_ lines: [String]) -> String {
    let text = lines.map { line in
      line.reduce(into: "") { text, character in
        switch character {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "&": text += "&amp;"
        default: text.append(character)
        }
      }
    }
    return "\"\(text.map { $0 + "\\l" }.joined())\""
  }
}
