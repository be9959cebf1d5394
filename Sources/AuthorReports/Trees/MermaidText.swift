import QuestionnaireCore

/// A flow chart in the language of Mermaid.
struct MermaidText {
  let chart: FlowChart

  /// The text, a line end behind every line.
  var text: String {
    let lines =
      ["flowchart TB"] + nodes(in: nil, depth: 1) + chart.arrows.map { "  " + arrow($0) } + Self.classes
    return lines.map { $0 + "\n" }.joined()
  }

  private func nodes(in section: Int?, depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let own = chart.nodes.indices.filter { chart.nodes[$0].section == section }.map { indent + node($0) }
    let inner = chart.sections.indices.filter { chart.sections[$0].parent == section }.flatMap { index in
      ["\(indent)subgraph s\(index) [\(quoted(chart.sections[index].lines))]"]
        + nodes(in: index, depth: depth + 1) + ["\(indent)end"]
    }
    return own + inner
  }

  private func node(_ index: Int) -> String {
    let node = chart.nodes[index]
    let label = quoted(node.lines)
    switch node.kind {
    case .start: return "n\(index)([\(label)])"
    case .question: return "n\(index)[\(label)]"
    case .note: return "n\(index)>\(label)]"
    case .end: return "n\(index)(((\(label)))):::ending"
    case .derived: return "n\(index)[/\(label)/]"
    case .group: return "n\(index)[[\(label)]]"
    case .flag(.emergency): return "n\(index){{\(label)}}:::emergency"
    case .flag(.sameDay): return "n\(index){{\(label)}}:::sameDay"
    case .flag(.soon): return "n\(index){{\(label)}}:::soon"
    case .flag(.routine): return "n\(index){{\(label)}}:::routine"
    case .topic: return "n\(index)(\(label)):::topic"
    }
  }

  private func arrow(_ arrow: FlowChart.Arrow) -> String {
    switch arrow.kind {
    case .next: "n\(arrow.from) --> n\(arrow.to)"
    case .derived: "n\(arrow.from) -.-> n\(arrow.to)"
    case .condition:
      arrow.lines.isEmpty
        ? "n\(arrow.from) --> n\(arrow.to)" : "n\(arrow.from) -->|\(quoted(arrow.lines))| n\(arrow.to)"
    }
  }

  private static let classes = [
    "  classDef emergency fill:#f4b6b6,stroke:#333,stroke-width:3px",
    "  classDef sameDay fill:#f9d9a8,stroke:#333", "  classDef soon fill:#f5efb5,stroke:#333",
    "  classDef routine fill:#e3efd5,stroke:#333", "  classDef topic fill:#d4e4f4,stroke:#333",
    "  classDef ending fill:#e5e5e5,stroke:#333",
  ]

  /// A label in quotes. What Mermaid or HTML would read as its own is written as an entity.
  private func quoted(_ lines: [String]) -> String {
    let text = lines.map { line in
      line.unicodeScalars.reduce(into: "") { text, scalar in
        switch scalar {
        case "\"", "#", "&", "<", ">", "`", "|", "\\": text += "#\(scalar.value);"
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
    return "\"\(text.joined(separator: "<br/>"))\""
  }
}
