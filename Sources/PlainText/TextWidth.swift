/// How many columns text takes in a fixed-width face and in a terminal.
public enum TextWidth {
  /// The columns of a text.
  public static func columns(of text: some StringProtocol) -> Int {
    // A carriage return and a line end are one character; nothing else in ASCII is.
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x80 }
      ? text.utf8.count : text.reduce(0) { $0 + columns(of: $1) }
  }

  /// How many rows a text takes on so many columns, broken between words.
  public static func rows(of text: String, columns: Int) -> Int {
    var rows = 0
    var room = 0
    for word in text.split(separator: " ") {
      let width = self.columns(of: word)
      if rows > 0, width + 1 <= room {
        room -= width + 1
      } else {
        rows += 1
        room = columns - width
      }
    }
    return rows
  }

  /// The columns of a character, which are those of its first scalar: two for `日` and `🙂`, one for `é`.
  public static func columns(of character: Character) -> Int {
    character.unicodeScalars.first.map(columns) ?? 1
  }

  /// The columns of a scalar that begins a character: two for the wide ones of East Asia and for pictures, else one.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x1100: 1
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      2
    case 0x1F1E6...0x1F1FF: 1
    default: scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
