internal import CTerminal
internal import InterviewUI

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
