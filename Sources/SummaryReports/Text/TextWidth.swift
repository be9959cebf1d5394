/// How many columns text takes in a fixed-width face, where no terminal can say.
public enum TextWidth {
  /// The columns of a text.
  public static func columns(of text: some StringProtocol) -> Int {
    // A carriage return and a line end are one character; nothing else in ASCII is.
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x80 }
      ? text.utf8.count : text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of a character: two for the wide ones of East Asia and for pictures, else one.
  public static func columns(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first, scalar.value >= 0x1100 else { return 1 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default:
      return character.unicodeScalars.contains { $0.value == 0xFE0F } ? 2 : 1
    }
  }
}
