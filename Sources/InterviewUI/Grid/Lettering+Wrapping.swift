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
      for character in glyphs.drawable(run.text) {
        if character.isNewline {
          breaker.endWord()
          breaker.endLine()
        } else if character.isWhitespace {
          breaker.endWord()
          breaker.space(run.style)
        } else {
          breaker.append(character, self.columns(of: character), run.style)
        }
      }
    }
    breaker.endWord()
    return breaker.finished
  }

  /// Text in which `*word*` is emphasis, broken into lines.
  func wrapMarkup(_ text: String, _ style: Style = .plain, columns: Int, indent: Int = 0, lead: String = "")
    -> [TextLine]
  {
    wrap([TextRun(lead, style)] + markup(text, style), columns: columns, indent: indent)
  }
}

/// Fills lines word by word.
private struct LineFiller {
  let columns: Int
  let indent: Int
  private var lines: [TextLine] = []
  private var line: [TextRun] = []
  private var used = 0
  private var word: [(character: Character, width: Int, style: Style)] = []
  private var wordWidth = 0
  private var blank: Style?

  init(columns: Int, indent: Int) {
    self.columns = columns
    self.indent = indent
  }

  var finished: [TextLine] {
    line.isEmpty ? lines : lines + [TextLine(line)]
  }

  mutating func append(_ character: Character, _ width: Int, _ style: Style) {
    word.append((character, width, style))
    wordWidth += width
  }

  /// A blank at the start of the first line is kept, so that a mark can be indented.
  mutating func space(_ style: Style) {
    if lines.isEmpty, used < columns, line.allSatisfy({ $0.text.allSatisfy(\.isWhitespace) }) {
      add(" ", 1, style)
    } else {
      blank = style
    }
  }

  mutating func endWord() {
    guard !word.isEmpty else { return }
    if let style = blank, used > 0 {
      if used + 1 + wordWidth > columns {
        endLine()
      } else {
        add(" ", 1, style)
      }
    }
    blank = nil
    for piece in word {
      if used + piece.width > columns, used > 0 { endLine() }
      add(piece.character, piece.width, piece.style)
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

  private mutating func add(_ character: Character, _ width: Int, _ style: Style) {
    if line.last?.style == style {
      line[line.count - 1].text.append(character)
    } else {
      line.append(TextRun(String(character), style))
    }
    used += width
  }
}
