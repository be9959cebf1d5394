internal import CTerminal
package import InterviewUI
internal import PlainText

/// What arrives from the keyboard before it is put together to events.
package enum RawInput: Hashable, Sendable {
  /// A character, control characters included.
  case scalar(Unicode.Scalar)
  /// A key the terminal database knows.
  case key(Key)
  /// What follows is pasted.
  case pasteBegin
  /// The paste is complete.
  case pasteEnd
  /// Nothing more came within the decoder's patience.
  case pause
}

extension RawInput {
  /// What the C side hands over, or nil where that is no input.
  init?(_ event: ct_event) {
    switch Int(event.kind) {
    case CT_NONE: self = .pause
    case CT_CHARACTER:
      guard let scalar = Unicode.Scalar(UInt32(bitPattern: event.code)) else { return nil }
      self = .scalar(scalar)
    case CT_KEY:
      guard let key = Key(code: event.code) else { return nil }
      self = .key(key)
    case CT_PASTE_BEGIN: self = .pasteBegin
    case CT_PASTE_END: self = .pasteEnd
    default: return nil
    }
  }
}

extension Key {
  /// The key with this code, or nil for a code without a meaning.
  init?(code: Int32) {
    switch Int(code) {
    case CT_UP: self = .up
    case CT_DOWN: self = .down
    case CT_LEFT: self = .left
    case CT_RIGHT: self = .right
    case CT_HOME: self = .home
    case CT_END: self = .end
    case CT_PAGE_UP: self = .pageUp
    case CT_PAGE_DOWN: self = .pageDown
    case CT_ENTER: self = .enter
    case CT_BACK_TAB: self = .backTab
    case CT_BACKSPACE: self = .backspace
    case CT_DELETE: self = .delete
    case CT_WORD_LEFT: self = .wordLeft
    case CT_WORD_RIGHT: self = .wordRight
    case CT_FUNCTION + 1...CT_FUNCTION + 12: self = .function(Int(code) - CT_FUNCTION)
    default: return nil
    }
  }
}

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
      guard TextPolicy.answer.allows(scalar) else { return nil }
      self = .character(Character(scalar))
    }
  }

  /// The key that, pressed with Alt, sends this character after an escape; nil where that is no such key.
  init?(typedWithAlt scalar: Unicode.Scalar) {
    switch scalar {
    case "\r", "\n": self = .alt("\n")
    case "\u{8}", "\u{7F}": self = .control("w")
    default:
      guard TextPolicy.answer.allows(scalar) else { return nil }
      self = .alt(Character(scalar))
    }
  }

  private static func lowered(_ scalar: Unicode.Scalar, by offset: UInt32) -> Character {
    Unicode.Scalar(scalar.value + offset).map { Character($0) } ?? " "
  }
}
