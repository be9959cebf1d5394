import PlainText

/// Breaks text into lines between words; a word that is wider than a line is broken inside.
///
/// In 9 columns after "- " and "  " the text "one two three" is the lines "- one two" and "  three".
struct LineBreaker {
  let columns: Int

  /// The lines of a text, the first after one indent, the rest after another. A line end in the text stays one.
  func lines(of text: String, first: String, rest: String) -> [String] {
    var lines: [String] = []
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      // Most text is one line of ASCII.
      append(
        text.utf8.split(separator: 0x20).map { text[$0.startIndex..<$0.endIndex] }, to: &lines, first, rest)
      return lines
    }
    for paragraph in text.split(whereSeparator: { $0.isNewline }) {
      let words = paragraph.split { $0.isWhitespace }
      guard !words.isEmpty else { continue }
      append(words, to: &lines, lines.isEmpty ? first : rest, rest)
    }
    return lines
  }

  private func append(_ words: [Substring], to lines: inout [String], _ first: String, _ rest: String) {
    var line = first
    var width = TextWidth.columns(of: first)
    let restWidth = TextWidth.columns(of: rest)
    var isEmpty = true
    func endLine() {
      lines.append(line)
      line = rest
      width = restWidth
      isEmpty = true
    }
    for word in words {
      let wordWidth = TextWidth.columns(of: word)
      if !isEmpty, width + 1 + wordWidth > columns { endLine() }
      if !isEmpty {
        line += " "
        width += 1
      }
      if width + wordWidth <= columns {
        line += word
        width += wordWidth
        isEmpty = false
        continue
      }
      for character in word {
        let step = TextWidth.columns(of: character)
        if width + step > columns { endLine() }
        line.append(character)
        width += step
        isEmpty = false
      }
    }
    if !isEmpty { lines.append(line) }
  }
}
