/// A key as the screen sees it: its meaning, not its code. The bytes `ESC [ B` and `ESC O B` are both `.down`.
public enum Key: Hashable, Sendable {
  /// A printable character.
  case character(Character)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab
  case backspace, delete
  /// Control with a letter, lower case: `control("c")`.
  case control(Character)
  /// Alt with a key's character, or with Enter (`\n`).
  case alt(Character)
  /// A function key, 1 to 12.
  case function(Int)
  /// Control with an arrow: a word to the left or right.
  case wordLeft, wordRight
}

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

/// What the screen takes in.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted in one piece (bracketed paste): it is text, never commands.
  case paste(String)
  /// The screen has a new size.
  case resize(Size)
  /// The person pressed ^C, or an interrupt came from outside.
  case interrupt
}
