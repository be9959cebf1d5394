/// Breaks text into lines between words; a word that is wider than a line is broken inside.
struct LineBreaker {
  let columns: Int

  /// The lines of a text, the first after one indent, the rest after another. A line end in the text stays one.
  func lines(of text: String, first: String, rest: String) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(whereSeparator: \.isNewline) {
      let words = paragraph.split(whereSeparator: \.isWhitespace)
      guard !words.isEmpty else { continue }
      append(words, to: &lines, first: lines.isEmpty ? first : rest, rest: rest)
    }
    return lines
  }

  private func append(_ words: [Substring], to lines: inout [String], first: String, rest: String) {
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
