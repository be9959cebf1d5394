internal import PlainText

/// Typed text of several lines, with a cursor in it and soft ends of lines.
struct TextArea: Hashable, Sendable {
  private var typed: TypedText

  init(_ text: String = "", limit: Int) { typed = TypedText(text, limit: limit) }

  var characters: [Character] { typed.characters }
  var cursor: Int { typed.cursor }
  var text: String { typed.text }
  var isEmpty: Bool { typed.isEmpty }

  /// Inserts text at the cursor; line ends stay, control characters are left out.
  /// - Returns: false if not all of it fits.
  mutating func insert(_ text: String) -> Bool { typed.insert(TextPolicy.answer.cleaned(text)) }

  /// Moves or erases; false if the command means something else, or the cursor cannot move that way.
  mutating func perform(_ command: Command, columns: Int, _ lettering: Lettering) -> Bool {
    switch command {
    case .up: return moveRow(by: -1, columns: columns, lettering)
    case .down: return moveRow(by: 1, columns: columns, lettering)
    case .pageUp: while moveRow(by: -1, columns: columns, lettering) {}
    case .pageDown: while moveRow(by: 1, columns: columns, lettering) {}
    case .lineStart: typed.place(lineStart(columns: columns, lettering))
    case .lineEnd: typed.place(lineEnd(columns: columns, lettering))
    case .eraseLine: typed.remove(lineStart(columns: columns, lettering)..<cursor)
    default: return typed.perform(command)
    }
    return true
  }

  /// The rows as places of characters, each row at most as wide as it is drawn; there is at least one.
  func rows(columns: Int, _ lettering: Lettering) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    var afterBlank: (place: Int, used: Int)?
    for (place, character) in characters.enumerated() {
      if character.isNewline {
        rows.append(start..<place + 1)
        (start, used, afterBlank) = (place + 1, 0, nil)
        continue
      }
      let width = lettering.columns(of: lettering.glyphs.drawable(String(character)))
      if used + width > columns, place > start {
        // What stands behind the last blank goes with the row that it begins.
        let end = afterBlank ?? (place, used)
        rows.append(start..<end.place)
        (start, used, afterBlank) = (end.place, used - end.used, nil)
      }
      used += width
      if character.isWhitespace { afterBlank = (place + 1, used) }
    }
    return rows + [start..<characters.count]
  }

  func row(columns: Int, _ lettering: Lettering) -> Int {
    rows(columns: columns, lettering).lastIndex { $0.lowerBound <= cursor } ?? 0
  }

  private mutating func moveRow(by step: Int, columns: Int, _ lettering: Lettering) -> Bool {
    let rows = rows(columns: columns, lettering)
    let here = row(columns: columns, lettering)
    guard rows.indices.contains(here + step) else { return false }
    let column = cursor - rows[here].lowerBound
    let target = rows[here + step]
    let isLast = here + step == rows.count - 1
    typed.place(min(target.lowerBound + column, isLast ? target.upperBound : target.upperBound - 1))
    return true
  }

  private func lineStart(columns: Int, _ lettering: Lettering) -> Int {
    rows(columns: columns, lettering)[row(columns: columns, lettering)].lowerBound
  }

  private func lineEnd(columns: Int, _ lettering: Lettering) -> Int {
    let rows = rows(columns: columns, lettering)
    let here = row(columns: columns, lettering)
    return here == rows.count - 1
      ? rows[here].upperBound : max(rows[here].upperBound - 1, rows[here].lowerBound)
  }
}
