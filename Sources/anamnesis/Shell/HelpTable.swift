/// A list of words and what they mean, as help prints it: the words in a column, the meanings beside it.
struct HelpTable {
  private static let columns = 78
  private static let indent = 2
  private static let gap = 2
  private let rows: [(word: String, meaning: String)]
  private let width: Int

  /// `width` is that of the words; a word that is longer pushes its meaning to the right.
  init(_ rows: [(word: String, meaning: String)], width: Int) {
    self.rows = rows
    self.width = width
  }

  /// The lines, with no line end behind the last.
  var text: String { rows.flatMap(lines).joined(separator: "\n") }

  private func lines(_ row: (word: String, meaning: String)) -> [String] {
    func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
    let padding = max(width - row.word.count, 0) + Self.gap
    var lines = [blanks(Self.indent) + row.word + blanks(padding)]
    var isEmpty = true
    for word in row.meaning.split(separator: " ") {
      let last = lines[lines.count - 1]
      if !isEmpty, last.count + 1 + word.count > Self.columns {
        lines.append(blanks(Self.indent + width + Self.gap) + word)
      } else {
        lines[lines.count - 1] = last + (isEmpty ? "" : " ") + word
      }
      isEmpty = false
    }
    return lines
  }
}

extension HelpTable {
  /// The numbers that the program ends with.
  static var exitCodes: HelpTable {
    HelpTable(ExitReason.meanings.map { ($0.numbers, $0.text) }, width: 3)
  }

  /// The variables that it reads.
  static var variables: HelpTable {
    HelpTable(EnvironmentVariable.all.map { ($0.name, $0.meaning) }, width: 24)
  }
}
