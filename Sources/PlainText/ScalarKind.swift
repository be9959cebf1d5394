/// What a Unicode scalar does where text is shown: the one classification that every way in and out goes by.
///
/// For example U+0065 and U+0301 are `visible`, U+001B is a `control`, and U+202E, which turns the writing round,
/// is a `direction`.
public enum ScalarKind: Hashable, Sendable {
  /// A letter, a sign, a mark on the letter before it, or a blank that takes its place: `a`, `é`, `日`, U+00A0.
  case visible
  /// U+000A.
  case lineEnd
  /// U+0009.
  case tab
  /// Whatever else ends a line or a page: U+000B to U+000D, U+0085, U+2028, U+2029.
  case otherLineEnd
  /// A control code, which a terminal obeys: U+001B, U+009B.
  case control
  /// A mark that turns the writing round or shields what stands around it: U+061C, U+202E, U+2066.
  case direction
  /// What joins pictures and letters, or keeps them apart: U+200D in a family of emoji, U+200C in Persian.
  case joiner
  /// What chooses the look of the character before it: U+FE0F of a picture, U+E0100 of a letter in a Japanese name.
  case variation
  /// What is not seen at all: U+00AD, U+200B, U+FEFF, tags such as U+E0041, the fillers of Hangul.
  case invisible
  /// What Unicode keeps for no character: U+FFFE, U+FDD0.
  case noncharacter
}

extension Unicode.Scalar {
  /// What the scalar does where text is shown.
  public var kind: ScalarKind {
    switch value {
    // Letters of Europe, dashes, quotes, bullets, signs and lines: told apart without a look into the tables.
    case 0x20..<0x7F, 0xA0...0xAC, 0xAE...0x034E, 0x2010...0x2027, 0x2070...0x2FFF: .visible
    case 0x0A: .lineEnd
    case 0x09: .tab
    case 0x0B...0x0D, 0x85, 0x2028...0x2029: .otherLineEnd
    case 0..<0x20, 0x7F...0x9F: .control
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: .direction
    case 0x200C...0x200D: .joiner
    case 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: .variation
    case 0xFDD0...0xFDEF: .noncharacter
    case let value where value & 0xFFFE == 0xFFFE: .noncharacter
    case 0xFFF9...0xFFFB: .invisible
    default: properties.isDefaultIgnorableCodePoint ? .invisible : .visible
    }
  }

  /// The scalar's number as Unicode writes it, in four digits or more: `202E`.
  public var hexadecimal: String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
  }
}
