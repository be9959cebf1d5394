/// What the shell does for the screen.
public enum Effect: Hashable, Sendable {
  /// Reads a questionnaire, and gives it back with `AppState.take(.opened(…))`.
  case load(questionnaire: String)
  /// Writes a text file, and gives back whether it could; an existing file is replaced only if told so.
  case writeText(name: String, text: String, replacing: Bool)
  /// Drops keys that were typed before this moment and have not been read.
  case discardInput
  /// Stops the program until the person brings it back.
  case suspend
  /// Paints the whole screen again.
  case redraw
  /// Rings the bell once.
  case bell
  /// Ends the program.
  case leave(Leaving)
}
