internal import QuestionnaireCore

/// A long text is read piece by piece where somebody listens: nothing rushes by, and nothing but lines is added.
extension LineMode {
  /// About a minute of reading aloud.
  private static let mostWords = 150

  /// Reads the pieces from one on, as many as fit in a minute and one at least; from the beginning what to do is heard.
  /// Of a part that was asked for by its number nothing behind it is read.
  mutating func readOn(_ reading: ReportReading, from first: Int, onlyPart: Bool = false) {
    let pieces = reading.pieces
    var next = first
    var words = 0
    while pieces.indices.contains(next) {
      let isNeeded = next == first || first == 0 && pieces[next].part <= 1
      if onlyPart, pieces[next].part != pieces[first].part { break }
      guard isNeeded || words + pieces[next].wordCount <= Self.mostWords else { break }
      words += pieces[next].wordCount
      pending += pieces[next].lines
      next += 1
    }
    nextPiece = pieces.indices.contains(next) ? next : nil
  }

  /// Takes a line at the summary: it goes through its parts, or searches it.
  mutating func hear(_ typed: TypedLine, of summary: SummaryScreen) -> [Effect] {
    let reading = ReportReading(summary.report)
    if readOn(typed, reading) { return [] }
    guard pauses, let number = Int(typed.text),
      let place = RowNumber.place(number, of: reading.parts.count),
      let piece = reading.pieces.firstIndex(where: { $0.part == place })
    else { return hear(typed, of: reading.parts) }
    readOn(reading, from: piece, onlyPart: true)
    return []
  }

  /// Whether a line goes through the parts.
  private mutating func readOn(_ typed: TypedLine, _ reading: ReportReading) -> Bool {
    if let nextPiece, typed.isEmpty {
      readOn(reading, from: nextPiece)
      return true
    }
    switch typed.text.lowercased() {
    case Wording.lineList:
      pending += reading.names.enumerated().map { Wording.lineRow($0 + 1, $1) }
      return true
    case Wording.lineAll:
      guard let nextPiece else { return false }
      pending += reading.pieces[nextPiece...].flatMap(\.lines)
      self.nextPiece = nil
      return true
    default: return false
    }
  }
}
