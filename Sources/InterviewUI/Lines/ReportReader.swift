internal import PlainText
internal import QuestionnaireCore
internal import SummaryReports

/// Reads reports: a long text is read piece by piece where somebody listens, so that nothing rushes by, and nothing but
/// lines is added.
struct ReportReader {
  /// About a minute of reading aloud.
  private static let mostWords = 150

  /// Whether a long text is read piece by piece, with a prompt after each.
  private let pauses: Bool
  private var read: SpokenReport?
  /// The piece of it that comes next; nil: it was read to its end.
  private var nextPiece: Int?
  /// Where others were left, that are gone on with, by what makes each another one.
  private var left: [String: Left] = [:]

  /// A report that another was read after.
  private struct Left {
    let report: Report
    let nextPiece: Int?
  }

  init(pauses: Bool) { self.pauses = pauses }

  /// The part that is read next; nil: it was read to its end.
  func nextPart(of report: SpokenReport) -> Int? { next(of: report).map { report.pieces[$0].part } }

  /// The piece of a report that comes next; nil: it was read to its end, or another was read last.
  private func next(of report: SpokenReport) -> Int? {
    guard let nextPiece, read?.report == report.report, report.pieces.indices.contains(nextPiece)
    else { return nil }
    return nextPiece
  }

  mutating func forget() { (read, nextPiece, left) = (nil, nil, [:]) }

  /// What was read is read again when it is shown.
  mutating func repeatRead() { read = nil }

  mutating func skip(_ report: SpokenReport) { _ = take(report) }

  /// Goes to a report; gives whether it was read before.
  private mutating func take(_ report: SpokenReport) -> Bool {
    if read?.report == report.report { return true }
    if let read { left[read.identity] = Left(report: read.report, nextPiece: nextPiece) }
    let known = left[report.identity].flatMap { $0.report == report.report ? $0 : nil }
    (read, nextPiece) = (report, known?.nextPiece)
    return known != nil
  }

  /// Reads a report that is shown: whole if it is new, or its first pieces.
  mutating func begin(_ report: SpokenReport) -> [String] {
    let isAgain = read == nil
    guard !take(report) || isAgain else { return [report.known] }
    nextPiece = nil
    if report.unasked > 0 { return report.opening + readFirst(report) }
    return report.opening
      + (report.isInPieces && pauses
        ? readOn(report, from: 0) : report.parts.joined() + (report.rows.isEmpty ? [] : related(report)))
  }

  /// The first part where somebody listens, else all that are read without being asked for.
  private mutating func readFirst(_ report: SpokenReport) -> [String] {
    var lines = readOn(report, from: 0)
    while !pauses, let next = next(of: report), report.pieces[next].part < report.unasked {
      lines += readOn(report, from: next)
    }
    return lines
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
    _ = take(report)
    if report.isInPieces, let lines = readOn(typed, report) { return .lines(lines) }
    if let row = report.doors[ASCIIText.folded(typed.text)] { return .row(row) }
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
      guard report.isInPieces, pauses || report.unasked > 0, let piece else {
        return .lines(report.parts[place])
      }
      return .lines(readOn(report, from: piece, onlyPart: true))
    }
    let words = ASCIIText.folded(typed.text)
    let found = report.parts.joined().filter { ASCIIText.folded($0).contains(words) }
    return found.isEmpty ? .problem(Wording.nothingMatches(typed.text)) : .lines(found)
  }

  /// Whether a line goes through the parts, and what it reads then.
  private mutating func readOn(_ typed: TypedLine, _ report: SpokenReport) -> [String]? {
    if let next = next(of: report), typed.isEmpty || ASCIIText.folded(typed.text) == Wording.lineMore {
      return readOn(report, from: next)
    }
    switch ASCIIText.folded(typed.text) {
    case Wording.lineList: return report.names.enumerated().map { Wording.lineRow($0 + 1, $1) }
    case Wording.lineAll:
      guard let next = next(of: report) else { return nil }
      nextPiece = nil
      return report.pieces[next...].flatMap(\.lines)
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
    let onlyPart = onlyPart || report.unasked > 0
    while pieces.indices.contains(next) {
      let isNeeded = next == first || first == 0 && pieces[next].part <= 1
      if onlyPart, pieces[next].part != pieces[first].part { break }
      guard isNeeded || report.unasked > 0 || words + pieces[next].wordCount <= Self.mostWords else { break }
      words += pieces[next].wordCount
      lines += pieces[next].lines
      next += 1
    }
    nextPiece = pieces.indices.contains(next) ? next : nil
    return nextPiece == nil && !onlyPart && !report.rows.isEmpty ? lines + related(report) : lines
  }
}
