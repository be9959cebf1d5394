extension Key {
  /// The key's name as a person reads it.
  var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift+Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .control(let letter): "Ctrl+" + letter.uppercased()
    case .alt("\n"): "Alt+Enter"
    case .alt(let character): "Alt+\(character)"
    case .function(let number): "F\(number)"
    case .wordLeft: "Ctrl+Left"
    case .wordRight: "Ctrl+Right"
    }
  }
}
