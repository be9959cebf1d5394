internal import CTerminal
internal import InterviewUI

/// How meanings look: attributes alone tell them apart, colour only adds to that.
enum Look {
  /// The attributes and the colour of a cell of this style.
  static func of(_ style: Style) -> UInt32 {
    let parts =
      switch style {
      case .plain, .disclaimer: 0
      case .heading, .question, .chosen, .key, .emphasis: CT_BOLD
      case .quiet, .rule: CT_DIM
      case .focused: CT_REVERSE
      case .problem: CT_BOLD | CT_UNDERLINE | CT_RED
      case .redFlag: CT_BOLD | CT_REVERSE | CT_RED
      case .sameDay: CT_BOLD | CT_UNDERLINE | CT_MAGENTA
      }
    return UInt32(parts)
  }
}
