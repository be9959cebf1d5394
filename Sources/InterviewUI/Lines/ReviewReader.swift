/// Reads the list of answers: whole at first, and after a change only what has changed.
struct ReviewReader: Sendable {
  /// The rows as they were read last, without their numbers; empty: they were not.
  private var said: Set<String> = []

  mutating func forget() { said = [] }

  /// What is read of the rows; `isWhole` reads all of them again.
  mutating func read(_ rows: SpokenRows, isWhole: Bool) -> [String] {
    defer { said = Set(rows.lines.map(Self.withoutNumber)) }
    guard !said.isEmpty, !isWhole else { return rows.intro + rows.lines }
    let changed = rows.lines.dropLast().filter { !said.contains(Self.withoutNumber($0)) }
    return [Wording.lineReviewAgain] + changed + rows.lines.suffix(1)
  }

  /// "3. How old are you? 41 years" without its number: a row may move up or down.
  private static func withoutNumber(_ line: String) -> String {
    let rest = line.drop { $0.isASCII && $0.isNumber }
    return rest.count < line.count ? String(rest) : line
  }
}
