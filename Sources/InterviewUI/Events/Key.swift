/// A key as the screen sees it: its meaning, not its code.
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
