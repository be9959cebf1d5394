/// The whole lines at the beginning of a journal's bytes, and what they say.
struct JournalText {
  /// The records, those of unknown kinds left out.
  private(set) var records: [JournalRecord] = []
  /// How many lines are whole.
  private(set) var lineCount = 0
  /// How many bytes those lines have.
  private(set) var goodCount = 0
  /// The format, if it is one that this version does not read.
  private(set) var otherFormat: Int?

  /// Reads up to the first line that is torn, changed or out of turn.
  init(_ bytes: [UInt8]) {
    while let end = bytes[goodCount...].firstIndex(of: 0x0A),
      let line = ParsedLine(bytes[goodCount..<end], number: lineCount)
    {
      switch line {
      case .record(let record): records.append(record)
      case .unknownKind: break
      case .otherFormat(let format):
        otherFormat = format
        return
      }
      lineCount += 1
      goodCount = end + 1
    }
  }

  /// How the session began.
  var head: SessionHead? {
    if case .open(let head)? = records.first { head } else { nil }
  }
}
