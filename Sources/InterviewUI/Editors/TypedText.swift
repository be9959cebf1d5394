/// Typed text with a cursor in it: what a field of one line and a text of several share.
struct TypedText: Hashable, Sendable {
  private(set) var characters: [Character]
  /// The place of the cursor: 0 before the first character.
  private(set) var cursor: Int
  let limit: Int

  init(_ text: String, limit: Int) {
    characters = Array(text.prefix(limit))
    cursor = characters.count
    self.limit = limit
  }

  var text: String { String(characters) }

  var isEmpty: Bool { characters.allSatisfy(\.isWhitespace) }

  /// Inserts text at the cursor.
  /// - Returns: false if not all of it fits.
  mutating func insert(_ text: String) -> Bool {
    let room = max(limit - characters.count, 0)
    // Joined through a string, so that a combining mark joins the character before it.
    let head = String(characters[..<cursor]) + String(text.prefix(room))
    let tail = String(characters[cursor...])
    characters = Array(head + tail)
    cursor = min(head.count, characters.count)
    return text.count <= room
  }

  mutating func place(_ cursor: Int) { self.cursor = min(max(cursor, 0), characters.count) }

  /// Moves by a character or a word, or erases one; false if the command means something else.
  mutating func perform(_ command: Command) -> Bool {
    switch command {
    case .left: place(cursor - 1)
    case .right: place(cursor + 1)
    case .wordLeft: cursor = wordStart
    case .wordRight:
      while cursor < characters.count, characters[cursor].isWhitespace { cursor += 1 }
      while cursor < characters.count, !characters[cursor].isWhitespace { cursor += 1 }
    case .deleteBack: if cursor > 0 { remove(cursor - 1..<cursor) }
    case .deleteForward: if cursor < characters.count { remove(cursor..<cursor + 1) }
    case .eraseWord: remove(wordStart..<cursor)
    default: return false
    }
    return true
  }

  mutating func remove(_ range: Range<Int>) {
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
