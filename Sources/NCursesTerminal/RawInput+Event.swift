internal import CTerminal
internal import InterviewUI

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
