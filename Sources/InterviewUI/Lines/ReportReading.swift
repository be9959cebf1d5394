internal import QuestionnaireCore
internal import SummaryReports

/// A report as paragraphs to be read aloud, part by part: no rules, no indents, nothing that only a look can tell.
struct ReportReading {
  /// The parts, each with its heading first; the first may have none.
  let parts: [[String]]
  /// The same in shorter pieces: what stands under one heading or subheading.
  let pieces: [Piece]

  /// What stands under one heading or subheading.
  struct Piece: Hashable {
    /// The place of its part.
    let part: Int
    var lines: [String] = []

    var wordCount: Int { lines.reduce(0) { $0 + $1.split(separator: " ").count } }
  }

  /// The names of the parts; what stands before the first heading has none.
  let names: [String]

  init(_ report: Report) {
    var parts: [[String]] = [[]]
    // What stands before the first heading is a part too: every part has the number that reads it again.
    let first = report.blocks.first { $0.kind != .rule }
    var place = first.map { $0.kind == .heading } ?? true ? 0 : 1
    let count = report.blocks.count { $0.kind == .heading } + place
    var names: [String] = place == 1 ? [Wording.lineBeginning] : []
    var starts: Set<[Int]> = []
    for block in report.blocks {
      let text = block.text.plain
      switch block.kind {
      case .heading:
        place += 1
        if parts.last?.isEmpty == false { parts.append([]) }
        parts[parts.count - 1].append(Wording.linePart(place, of: count, text))
        names.append(text)
      case .subheading:
        starts.insert([parts.count - 1, parts[parts.count - 1].count])
        parts[parts.count - 1].append(Wording.sentence(text))
      case .paragraph, .question: parts[parts.count - 1].append(text)
      case .bullet: parts[parts.count - 1].append("- \(text)")
      case .answer: parts[parts.count - 1].append(Wording.lineReportAnswer(text))
      case .labelled(let label): parts[parts.count - 1].append("\(label): \(text)")
      case .rule: break
      case .figure(let figure):
        // A drawing cannot be read aloud; what it shows can.
        parts[parts.count - 1] += figure.marked.compactMap { figure.map.region($0) }.map { "- \($0.text)" }
      }
    }
    self.parts = parts.filter { !$0.isEmpty }
    self.names = names
    pieces = parts.enumerated().flatMap { part, lines in
      lines.enumerated().reduce(into: [Piece(part: part)]) { pieces, line in
        // A subheading right under its heading stays with it.
        if starts.contains([part, line.offset]), line.offset > 1 { pieces.append(Piece(part: part)) }
        pieces[pieces.count - 1].lines.append(line.element)
      }
    }.filter { !$0.lines.isEmpty }
  }

  /// How many words it has.
  var wordCount: Int { parts.joined().reduce(0) { $0 + $1.split(separator: " ").count } }
}
