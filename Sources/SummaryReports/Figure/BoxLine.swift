/// The directions in which a line leaves the middle of a character cell.
struct BoxLine: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let up = BoxLine(rawValue: 1)
  static let down = BoxLine(rawValue: 2)
  static let left = BoxLine(rawValue: 4)
  static let right = BoxLine(rawValue: 8)

  /// The character that draws it; a blank where no line is.
  func character(isASCII: Bool) -> Character { isASCII ? ascii : unicode }

  private var unicode: Character {
    switch self {
    case []: " "
    case .up, .down, [.up, .down]: "│"
    case .left, .right, [.left, .right]: "─"
    case [.down, .right]: "┌"
    case [.down, .left]: "┐"
    case [.up, .right]: "└"
    case [.up, .left]: "┘"
    case [.up, .down, .right]: "├"
    case [.up, .down, .left]: "┤"
    case [.down, .left, .right]: "┬"
    case [.up, .left, .right]: "┴"
    default: "┼"
    }
  }

  private var ascii: Character {
    switch self {
    case []: " "
    case .up, .down, [.up, .down]: "|"
    case .left, .right, [.left, .right]: "-"
    case [.down, .right], [.down, .left]: "."
    case [.up, .right], [.up, .left]: "'"
    default: "+"
    }
  }
}
