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
