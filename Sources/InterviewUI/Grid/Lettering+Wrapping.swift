extension Lettering {
  /// The widest text that is easy to read, in columns.
  static let readableColumns = 66

  /// The text broken between words into lines of at most so many columns, later lines indented.
  func wrap(_ text: String, _ style: Style = .plain, columns: Int, indent: Int = 0) -> [TextLine] {
    wrap([TextRun(text, style)], columns: columns, indent: indent)
  }

  /// Runs broken between words; a word wider than a line is broken inside, and a line end stays one.
  func wrap(_ runs: [TextRun], columns: Int, indent: Int = 0) -> [TextLine] {
    var breaker = LineFiller(columns: max(columns, 1), indent: indent < columns / 2 ? indent : 0)
    for run in runs {
      for piece in drawable(run.text).pieces {
        switch piece {
        case .ascii(let letters): breaker.appendASCII(letters, run.style)
        case .character(let character): append(character, run.style, to: &breaker)
        }
      }
    }
    breaker.endWord()
    return breaker.finished
  }

  private func append(_ character: Character, _ style: Style, to breaker: inout LineFiller) {
    if character.isNewline {
      breaker.endWord()
      breaker.endLine()
    } else if character.isWhitespace {
      breaker.endWord()
      breaker.space(style)
    } else {
      breaker.append(String(character), columns(of: character), style)
    }
  }

  /// Text in which `*word*` is emphasis, broken into lines.
  func wrapMarkup(_ text: String, _ style: Style = .plain, columns: Int, indent: Int = 0, lead: String = "")
    -> [TextLine]
  {
    wrap([TextRun(lead, style)] + markup(text, style), columns: columns, indent: indent)
  }
}

private struct LineFiller {
  let columns: Int
  let indent: Int
  private var lines: [TextLine] = []
  private var line: [TextRun] = []
  private var used = 0
  /// The pieces of the word being filled: single characters of any width, or stretches of ASCII.
  private var word: [(text: String, width: Int, style: Style)] = []
  private var wordWidth = 0
  private var blank: Style?
  private var hasWords = false

  init(columns: Int, indent: Int) {
    self.columns = columns
    self.indent = indent
  }

  var finished: [TextLine] {
    line.isEmpty ? lines : lines + [TextLine(line)]
  }

  mutating func append(_ piece: String, _ width: Int, _ style: Style) {
    word.append((piece, width, style))
    wordWidth += width
  }

  /// Text of blanks, line ends and printable ASCII, stretch by stretch: most text is that, and this is quick.
  mutating func appendASCII(_ text: Substring, _ style: Style) {
    let bytes = text.utf8
    var start = bytes.startIndex
    while start != bytes.endIndex {
      let end = bytes[start...].firstIndex { $0 == 0x20 || $0 == 0x0A } ?? bytes.endIndex
      if end != start { append(String(text[start..<end]), bytes.distance(from: start, to: end), style) }
      guard end != bytes.endIndex else { return }
      endWord()
      if bytes[end] == 0x0A { endLine() } else { space(style) }
      start = bytes.index(after: end)
    }
  }

  /// A blank at the start of the first line is kept, so that a mark can be indented.
  mutating func space(_ style: Style) {
    if lines.isEmpty, used < columns, !hasWords {
      add(" ", 1, style)
    } else {
      blank = style
    }
  }

  mutating func endWord() {
    guard !word.isEmpty else { return }
    hasWords = true
    if let style = blank, used > 0 {
      if used + 1 + wordWidth > columns {
        endLine()
      } else {
        add(" ", 1, style)
      }
    }
    blank = nil
    for piece in word {
      if used + piece.width <= columns {
        add(piece.text, piece.width, piece.style)
      } else {
        // Wider than the line: broken inside. Each character of a stretch is one column wide.
        let width = piece.text.count == 1 ? piece.width : 1
        for character in piece.text {
          if used + width > columns, used > 0 { endLine() }
          add(String(character), width, piece.style)
        }
      }
    }
    word.removeAll(keepingCapacity: true)
    wordWidth = 0
  }

  mutating func endLine() {
    lines.append(TextLine(line))
    line = indent > 0 ? [TextRun(String(repeating: " ", count: indent))] : []
    used = indent
    blank = nil
  }

  private mutating func add(_ text: String, _ width: Int, _ style: Style) {
    if line.last?.style == style {
      line[line.count - 1].text += text
    } else {
      line.append(TextRun(text, style))
    }
    used += width
  }
}

/// A stretch of a text: the most that is printable ASCII and line ends, or one other character.
///
/// Of `at · 9 a` come `at `, `·` and ` 9 a`: most text is ASCII, and that is quick, also where a sign stands in it.
enum TextPiece {
  case ascii(Substring)
  case character(Character)
}

extension String {
  /// The text in pieces.
  var pieces: [TextPiece] {
    var pieces: [TextPiece] = []
    var start = startIndex
    while start != endIndex {
      var end = utf8[start...].firstIndex { !((0x20..<0x7F).contains($0) || $0 == 0x0A) } ?? endIndex
      // What follows may be a mark on the last letter.
      if end != endIndex, end != start { end = utf8.index(before: end) }
      if end != start {
        pieces.append(.ascii(self[start..<end]))
      } else {
        pieces.append(.character(self[start]))
        end = index(after: start)
      }
      start = end
    }
    return pieces
  }
}
