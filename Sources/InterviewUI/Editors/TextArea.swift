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
  mutating func perform(_ command: Command, columns: Int) -> Bool {
    switch command {
    case .up: return moveRow(by: -1, columns: columns)
    case .down: return moveRow(by: 1, columns: columns)
    case .pageUp: while moveRow(by: -1, columns: columns) {}
    case .pageDown: while moveRow(by: 1, columns: columns) {}
    case .lineStart: typed.place(lineStart(columns: columns))
    case .lineEnd: typed.place(lineEnd(columns: columns))
    case .eraseLine: typed.remove(lineStart(columns: columns)..<cursor)
    default: return typed.perform(command)
    }
    return true
  }

  /// The rows as places of characters; there is at least one.
  func rows(columns: Int) -> [Range<Int>] {
    let columns = max(columns, 1)
    var rows: [Range<Int>] = []
    var start = 0
    var lastBlank: Int?
    var place = 0
    while place < characters.count {
      if characters[place].isNewline {
        rows.append(start..<place + 1)
        start = place + 1
        lastBlank = nil
      } else if place - start >= columns {
        let end = lastBlank.map { $0 + 1 } ?? place
        rows.append(start..<end)
        start = end
        lastBlank = nil
        continue
      } else if characters[place].isWhitespace {
        lastBlank = place
      }
      place += 1
    }
    return rows + [start..<characters.count]
  }

  func row(columns: Int) -> Int {
    rows(columns: columns).lastIndex { $0.lowerBound <= cursor } ?? 0
  }

  private mutating func moveRow(by step: Int, columns: Int) -> Bool {
    let rows = rows(columns: columns)
    let here = row(columns: columns)
    guard rows.indices.contains(here + step) else { return false }
    let column = cursor - rows[here].lowerBound
    let target = rows[here + step]
    let isLast = here + step == rows.count - 1
    typed.place(min(target.lowerBound + column, isLast ? target.upperBound : target.upperBound - 1))
    return true
  }

  private func lineStart(columns: Int) -> Int { rows(columns: columns)[row(columns: columns)].lowerBound }

  private func lineEnd(columns: Int) -> Int {
    let rows = rows(columns: columns)
    let here = row(columns: columns)
    return here == rows.count - 1
      ? rows[here].upperBound : max(rows[here].upperBound - 1, rows[here].lowerBound)
  }
}
