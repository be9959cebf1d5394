/// One line of typed text with a cursor in it.
struct TextField: Hashable, Sendable {
  /// The characters.
  private(set) var characters: [Character]
  /// The place of the cursor: 0 before the first character.
  private(set) var cursor: Int
  /// The most characters it holds.
  let limit: Int

  init(_ text: String = "", limit: Int = 200) {
    characters = Array(text.prefix(limit))
    cursor = characters.count
    self.limit = limit
  }

  /// The text.
  var text: String { String(characters) }

  /// The text without blanks at its ends.
  var trimmed: String {
    var text = self.text[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text.drop(while: \.isWhitespace))
  }

  var isEmpty: Bool { characters.allSatisfy(\.isWhitespace) }

  /// Inserts text at the cursor: line ends become blanks, control characters are left out.
  /// - Returns: false if not all of it fits.
  mutating func insert(_ text: String) -> Bool {
    let clean = Self.clean(text).map { $0.isNewline ? " " : $0 }
    let room = max(limit - characters.count, 0)
    let taken = clean.prefix(room)
    // Joined through a string, so that a combining mark joins the character before it.
    let head = String(characters[..<cursor]) + String(taken)
    let tail = String(characters[cursor...])
    let joined = Array(head)
    characters = Array(head + tail)
    cursor = min(joined.count, characters.count)
    return clean.count <= room
  }

  /// Moves or erases; false if the command means something else.
  mutating func perform(_ command: Command) -> Bool {
    switch command {
    case .left: cursor = max(cursor - 1, 0)
    case .right: cursor = min(cursor + 1, characters.count)
    case .wordLeft: cursor = wordStart
    case .wordRight: cursor = wordEnd
    case .lineStart: cursor = 0
    case .lineEnd: cursor = characters.count
    case .deleteBack:
      guard cursor > 0 else { return true }
      remove(cursor - 1..<cursor)
    case .deleteForward:
      guard cursor < characters.count else { return true }
      remove(cursor..<cursor + 1)
    case .eraseLine: remove(0..<characters.count)
    case .eraseWord: remove(wordStart..<cursor)
    default: return false
    }
    return true
  }

  /// The keys of a field.
  static let bindings = [
    Binding([.left, .right], word: Wording.keyCursor, isInFooter: false),
    Binding([.wordLeft, .wordRight], word: Wording.keyWords, isInFooter: false),
    Binding([.lineStart, .lineEnd], word: Wording.keyLineEnds, isInFooter: false),
    Binding([.deleteBack, .deleteForward], word: Wording.keyErase, isInFooter: false),
    Binding([.eraseLine, .eraseWord], word: Wording.keyEraseMore, isInFooter: false),
  ]

  /// Text without control characters; line ends stay.
  static func clean(_ text: String) -> String {
    var clean = ""
    for character in text {
      if character.isNewline {
        clean.append("\n")
      } else if character == "\t" {
        clean.append(" ")
      } else {
        let scalars = character.unicodeScalars.filter { !$0.isSteering }
        clean.unicodeScalars.append(contentsOf: scalars)
      }
    }
    return clean
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

  private var wordEnd: Int {
    var place = cursor
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    return place
  }
}

extension Unicode.Scalar {
  /// Whether it would move the cursor or turn the text around.
  fileprivate var isSteering: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
