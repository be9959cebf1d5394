internal import InterviewUI

extension Key {
  /// The key that sends this character, or nil for a character that is no key.
  init?(typed scalar: Unicode.Scalar) {
    switch scalar {
    case "\r", "\n": self = .enter
    case "\t": self = .tab
    case "\u{8}", "\u{7F}": self = .backspace
    case "\u{1}"..."\u{1A}": self = .control(Self.lowered(scalar, by: 0x60))
    case "\u{1C}"..."\u{1F}": self = .control(Self.lowered(scalar, by: 0x40))
    default:
      guard scalar.isText else { return nil }
      self = .character(Character(scalar))
    }
  }

  /// The key that, pressed with Alt, sends this character after an escape; nil where that is no such key.
  init?(typedWithAlt scalar: Unicode.Scalar) {
    switch scalar {
    case "\r", "\n": self = .alt("\n")
    case "\u{8}", "\u{7F}": self = .control("w")
    default:
      guard scalar.isText else { return nil }
      self = .alt(Character(scalar))
    }
  }

  private static func lowered(_ scalar: Unicode.Scalar, by offset: UInt32) -> Character {
    Unicode.Scalar(scalar.value + offset).map { Character($0) } ?? " "
  }
}
