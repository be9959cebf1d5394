internal import PlainText

/// One line of typed text with a cursor in it: `> Search: [neck pulls        ]`.
struct TextField: Hashable, Sendable {
  private var typed: TypedText

  init(_ text: String = "", limit: Int = 200) { typed = TypedText(text, limit: limit) }

  var text: String { typed.text }
  var trimmed: String { text.trimmed }
  var isEmpty: Bool { typed.isEmpty }
  var limit: Int { typed.limit }

  /// Inserts text at the cursor: line ends become blanks, control characters are left out.
  /// - Returns: false if not all of it fits.
  mutating func insert(_ text: String) -> Bool {
    typed.insert(String(TextPolicy.answer.cleaned(text).map { $0.isNewline ? " " : $0 }))
  }

  /// Takes text in place of what is in it.
  /// - Returns: false if not all of it fits.
  mutating func replace(with text: String) -> Bool {
    typed.remove(0..<typed.characters.count)
    return insert(text)
  }

  /// Moves or erases; false if the command means something else.
  mutating func perform(_ command: Command) -> Bool {
    switch command {
    case .lineStart: typed.place(0)
    case .lineEnd: typed.place(typed.characters.count)
    case .eraseLine: typed.remove(0..<typed.characters.count)
    default: return typed.perform(command)
    }
    return true
  }

  static let bindings = [
    Binding([.left, .right], word: Wording.keyCursor, isInFooter: false),
    Binding([.wordLeft, .wordRight], word: Wording.keyWords, isInFooter: false),
    Binding([.lineStart, .lineEnd], word: Wording.keyLineEnds, isInFooter: false),
    Binding([.deleteBack, .deleteForward], word: Wording.keyErase, isInFooter: false),
    Binding([.eraseLine, .eraseWord], word: Wording.keyEraseMore, isInFooter: false),
  ]

  /// The field between brackets, as wide as told, the part around the cursor in view.
  func line(label: String, after: String = "", columns: Int, isFocused: Bool, lettering: Lettering)
    -> TextLine
  {
    let head = lettering.mark(isFocused) + (label.isEmpty ? "" : label + " ") + "["
    let width = max(columns - lettering.columns(of: head) - lettering.columns(of: after) - 2, 1)
    let view = window(columns: width, lettering: lettering)
    let padding = String(repeating: " ", count: max(width - view.columns, 0))
    let style: Style = isFocused ? .focused : .plain
    let runs = [
      TextRun(head, style), TextRun(view.text + padding, style), TextRun("]", style),
      TextRun(after.isEmpty ? "" : " " + after),
    ]
    return TextLine(runs, cursor: isFocused ? lettering.columns(of: head) + view.cursor : nil)
  }

  private func window(columns: Int, lettering: Lettering) -> (text: String, columns: Int, cursor: Int) {
    var first = typed.cursor
    var before = 0
    while first > 0 {
      let width = lettering.columns(of: lettering.glyphs.drawable(String(typed.characters[first - 1])))
      guard before + width < columns else { break }
      before += width
      first -= 1
    }
    var text = ""
    var used = 0
    for character in typed.characters[first...] {
      let piece = lettering.glyphs.drawable(String(character))
      let width = lettering.columns(of: piece)
      guard used + width <= columns else { break }
      text += piece
      used += width
    }
    return (text, used, min(before, max(columns - 1, 0)))
  }
}
