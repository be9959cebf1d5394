/// Typed text of several lines, with a cursor in it and soft ends of lines.
struct TextArea: Hashable, Sendable {
  private(set) var characters: [Character]
  private(set) var cursor: Int
  /// The most characters it holds.
  let limit: Int

  init(_ text: String = "", limit: Int) {
    characters = Array(text.prefix(limit))
    cursor = characters.count
    self.limit = limit
  }

  /// The text.
  var text: String { String(characters) }

  /// Inserts text at the cursor.
  /// - Returns: false if not all of it fits.
  mutating func insert(_ text: String) -> Bool {
    let clean = TextField.clean(text)
    let room = max(limit - characters.count, 0)
    let head = String(characters[..<cursor]) + String(clean.prefix(room))
    let tail = String(characters[cursor...])
    characters = Array(head + tail)
    cursor = min(head.count, characters.count)
    return clean.count <= room
  }

  /// Moves or erases; false if the command means something else, or the cursor cannot move that way.
  mutating func perform(_ command: Command, columns: Int) -> Bool {
    switch command {
    case .left: cursor = max(cursor - 1, 0)
    case .right: cursor = min(cursor + 1, characters.count)
    case .up: return moveRow(by: -1, columns: columns)
    case .down: return moveRow(by: 1, columns: columns)
    case .pageUp: while moveRow(by: -1, columns: columns) {}
    case .pageDown: while moveRow(by: 1, columns: columns) {}
    case .lineStart: cursor = rows(columns: columns)[row(columns: columns)].lowerBound
    case .lineEnd: cursor = lineEnd(columns: columns)
    case .wordLeft: cursor = wordStart
    case .wordRight:
      while cursor < characters.count, characters[cursor].isWhitespace { cursor += 1 }
      while cursor < characters.count, !characters[cursor].isWhitespace { cursor += 1 }
    case .deleteBack: if cursor > 0 { remove(cursor - 1..<cursor) }
    case .deleteForward: if cursor < characters.count { remove(cursor..<cursor + 1) }
    case .eraseWord: remove(wordStart..<cursor)
    case .eraseLine: remove(rows(columns: columns)[row(columns: columns)].lowerBound..<cursor)
    default: return false
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

  /// The row that the cursor is in.
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
    cursor = min(target.lowerBound + column, isLast ? target.upperBound : target.upperBound - 1)
    return true
  }

  private func lineEnd(columns: Int) -> Int {
    let rows = rows(columns: columns)
    let here = row(columns: columns)
    return here == rows.count - 1
      ? rows[here].upperBound : max(rows[here].upperBound - 1, rows[here].lowerBound)
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    characters = Array(String(characters))
    cursor = min(range.lowerBound, characters.count)
  }

  private var wordStart: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }
}
