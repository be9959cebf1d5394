internal import PlainText
internal import QuestionnaireCore
internal import SummaryReports

/// A report as paragraphs to be read aloud, part by part: no rules, no indents, nothing that only a look can tell.
///
/// "Part 4 of 14: When to get help sooner." begins a part; "- Smoke" is a point of it.
struct SpokenReport {
  /// The report that is read; it is read whole once.
  let report: Report
  /// What makes it another one to somebody who listens.
  var identity = ""
  /// Whether it is read piece by piece where somebody listens.
  var isInPieces = false
  /// Whether it is a topic that is read without an interview.
  var isTopic = false
  /// What is said before it is read for the first time.
  var opening: [String] = []
  /// What is said where it was read before.
  var known = ""
  /// How many parts are read without being asked for, one at a time; 0: all are, a minute at a time.
  var unasked = 0
  /// What is opened by a word: "topic 1", "answers"; each with its row.
  var doors: [String: Int] = [:]
  /// How many topics can be opened.
  var topics = 0
  /// The rows behind the parts; their numbers go on from those of the parts.
  var rows: [String] = []
  /// The parts, each with its heading first; the first may have none.
  let parts: [[String]]
  /// The same in shorter pieces: what stands under one heading or subheading.
  let pieces: [Piece]

  /// What stands under one heading or subheading.
  struct Piece: Hashable {
    let part: Int
    var lines: [String] = []

    var wordCount: Int { lines.reduce(0) { $0 + $1.split(separator: " ").count } }
  }

  /// The names of the parts; what stands before the first heading has none.
  let names: [String]

  /// `spoken` is the same with the words of line mode, where they are others; plain text is read without addresses and
  /// without the marks of sources.
  init(_ report: Report, spoken: Report? = nil, isPlain: Bool = false) {
    self.report = report
    let blocks = (spoken ?? report).blocks
    var parts: [[String]] = [[]]
    // What stands before the first heading is a part too: every part has the number that reads it again.
    let first = blocks.first { $0.kind != .rule }
    var place = first.map { $0.kind == .heading } ?? true ? 0 : 1
    let count = blocks.count { $0.kind == .heading } + place
    var names: [String] = place == 1 ? [Wording.lineBeginning] : []
    var starts: Set<[Int]> = []
    for block in blocks {
      let text = isPlain ? Self.withoutMarks(block.text.plain) : block.text.plain
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
    pieces = Self.pieces(of: parts, startingAt: starts)
  }

  /// Text without addresses, and without marks such as `[1, 2]`.
  private static func withoutMarks(_ text: String) -> String {
    var isMark = false
    let words = text.split(separator: " ").filter { word in
      if word.first == "[", word.dropFirst().first?.isNumber == true { isMark = true }
      defer { if isMark, word.contains("]") { isMark = false } }
      return !isMark && !word.hasPrefix("https://") && !word.hasPrefix("http://")
    }
    let spoken = words.joined(separator: " ")
    // What announced an address announces nothing now.
    let isOpen = spoken.hasSuffix(":") && !text.hasSuffix(":")
    return isOpen ? String(spoken.dropLast()) : spoken
  }

  /// The parts cut at the lines of subheadings, each given as its part and its place in it.
  private static func pieces(of parts: [[String]], startingAt starts: Set<[Int]>) -> [Piece] {
    parts.enumerated().flatMap { part, lines in
      lines.enumerated().reduce(into: [Piece(part: part)]) { pieces, line in
        // A subheading right under its heading stays with it.
        if starts.contains([part, line.offset]), line.offset > 1 { pieces.append(Piece(part: part)) }
        pieces[pieces.count - 1].lines.append(line.element)
      }
    }.filter { !$0.lines.isEmpty }
  }

  var wordCount: Int { parts.joined().reduce(0) { $0 + $1.split(separator: " ").count } }

  /// What can be typed; `next` is the part that an empty line reads.
  func prompt(next: Int?) -> String {
    if unasked > 0 {
      let name = next.map { (number: $0 + 1, title: names[$0]) }
      return Wording.lineSummaryPrompt(parts.count, next: name, topics: topics)
    }
    if isInPieces, next != nil { return Wording.lineReadOnPrompt }
    if isInPieces, !isTopic { return Wording.lineLayerPrompt(parts.count) }
    return Wording.lineTopicPrompt(parts: parts.count, related: rows.count)
  }
}
