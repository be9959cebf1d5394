/// Breaks a label into lines between words.
enum LabelLines {
  /// The most names of a list that are written out, and the most lines of a condition.
  private static let mostNames = 4
  private static let mostLines = 10

  /// The lines of a condition; of a long one the first. The text form of the tree has it whole.
  static func of(condition: String, columns: Int) -> [String] {
    let lines = of(shortened(condition), columns: columns)
    return lines.count > mostLines ? lines.prefix(mostLines) + ["… (whole in the text form)"] : lines
  }

  /// A condition with its long lists cut: `[one, two, three … 12 in all]`.
  private static func shortened(_ condition: String) -> String {
    condition.split(separator: "[", omittingEmptySubsequences: false).enumerated().map { place, part in
      guard place > 0, let end = part.firstIndex(of: "]") else { return String(part) }
      let names = part[..<end].split(separator: ",")
      guard names.count > mostNames else { return String(part) }
      let first = names.prefix(mostNames - 1).joined(separator: ",")
      return "\(first) … \(names.count) in all\(part[end...])"
    }.joined(separator: "[")
  }

  /// The lines; a word that is wider than a line stands alone.
  static func of(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + 1 + word.count <= columns {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
