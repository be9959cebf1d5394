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
  /// Which part of what can be saved it is, if it has another beside it.
  var part: Document.Part?
  /// Whether it is read piece by piece where somebody listens.
  var isInPieces = false
  /// What is said before it is read for the first time.
  var opening: [String] = []
  /// What is said where it was read before.
  var known = ""
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

  /// `spoken` is the same with the words of line mode, where they are others.
  init(_ report: Report, spoken: Report? = nil) {
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
    pieces = Self.pieces(of: parts, startingAt: starts)
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

  var prompt: String {
    isInPieces
      ? Wording.lineSummaryPrompt(parts.count)
      : Wording.lineTopicPrompt(parts: parts.count, related: rows.count)
  }
}

/// Reads reports: a long text is read piece by piece where somebody listens, so that nothing rushes by, and nothing but
/// lines is added.
struct ReportReader {
  /// About a minute of reading aloud.
  private static let mostWords = 150

  /// Whether a long text is read piece by piece, with a prompt after each.
  private let pauses: Bool
  private var read: Report?
  /// The piece of it that comes next; nil: it was read to its end.
  private var nextPiece: Int?

  init(pauses: Bool) { self.pauses = pauses }

  /// Whether there is more of what is read.
  var isInMiddle: Bool { nextPiece != nil }

  mutating func forget() { (read, nextPiece) = (nil, nil) }

  /// What was read is read again when it is shown.
  mutating func repeatRead() { read = nil }

  mutating func skip(_ report: Report) {
    if read != report { nextPiece = nil }
    read = report
  }

  /// Reads a report that is shown: whole if it is new, or its first pieces.
  mutating func begin(_ report: SpokenReport) -> [String] {
    guard read != report.report else { return [report.known] }
    read = report.report
    nextPiece = nil
    return report.opening
      + (report.isInPieces && pauses
        ? readOn(report, from: 0) : report.parts.joined() + (report.rows.isEmpty ? [] : related(report)))
  }

  private func related(_ report: SpokenReport) -> [String] {
    [Wording.sentence(ReportWording.relatedTopics)]
      + report.rows.enumerated().map { Wording.lineRow(report.parts.count + $0 + 1, $1) }
  }

  /// What a line reads; a number behind those of the parts is a row's.
  enum Heard {
    case lines([String])
    case row(Int)
    case problem(String)
  }

  /// Takes a line: an empty one reads on, a number reads a part again, words find the sentences that have them.
  mutating func hear(_ typed: TypedLine, of report: SpokenReport) -> Heard {
    if report.isInPieces, let lines = readOn(typed, report) { return .lines(lines) }
    guard !typed.isEmpty else { return .problem(Wording.lineTypeAnswer) }
    if let number = Int(ASCIIText.folded(typed.text)) {
      if number > report.parts.count,
        let row = RowNumber.place(number - report.parts.count, of: report.rows.count)
      {
        return .row(row)
      }
      guard let place = RowNumber.place(number, of: report.parts.count) else {
        return .problem(Wording.lineNoNumber(number, of: report.parts.count))
      }
      let piece = report.pieces.firstIndex { $0.part == place }
      guard report.isInPieces, pauses, let piece else { return .lines(report.parts[place]) }
      return .lines(readOn(report, from: piece, onlyPart: true))
    }
    let words = ASCIIText.folded(typed.text)
    let found = report.parts.joined().filter { ASCIIText.folded($0).contains(words) }
    return found.isEmpty ? .problem(Wording.nothingMatches(typed.text)) : .lines(found)
  }

  /// Whether a line goes through the parts, and what it reads then.
  private mutating func readOn(_ typed: TypedLine, _ report: SpokenReport) -> [String]? {
    if let nextPiece, typed.isEmpty { return readOn(report, from: nextPiece) }
    switch ASCIIText.folded(typed.text) {
    case Wording.lineList: return report.names.enumerated().map { Wording.lineRow($0 + 1, $1) }
    case Wording.lineAll:
      guard let nextPiece else { return nil }
      self.nextPiece = nil
      return report.pieces[nextPiece...].flatMap(\.lines)
    default: return nil
    }
  }

  /// Reads the pieces from one on, as many as fit in a minute and one at least; from the beginning what to do is heard.
  /// Of a part that was asked for by its number nothing behind it is read.
  private mutating func readOn(_ report: SpokenReport, from first: Int, onlyPart: Bool = false) -> [String] {
    let pieces = report.pieces
    var lines: [String] = []
    var next = first
    var words = 0
    while pieces.indices.contains(next) {
      let isNeeded = next == first || first == 0 && pieces[next].part <= 1
      if onlyPart, pieces[next].part != pieces[first].part { break }
      guard isNeeded || words + pieces[next].wordCount <= Self.mostWords else { break }
      words += pieces[next].wordCount
      lines += pieces[next].lines
      next += 1
    }
    nextPiece = pieces.indices.contains(next) ? next : nil
    return lines
  }
}
