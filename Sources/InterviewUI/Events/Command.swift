/// What a key can mean.
enum Command: Hashable, Sendable {
  case up, down, left, right, first, last, pageUp, pageDown, halfUp, halfDown
  /// A page on, with the space bar.
  case readOn
  /// Takes what has the focus.
  case accept
  case toggle
  /// Takes a long text.
  case goOn
  case newLine
  /// The next part of the screen.
  case next
  case back
  case yes, no, unknown, declined
  /// The option of a number, 1 to 9.
  case number(Int)
  case find, findNext, findPrevious
  /// The body map from the other side; exchanged; as a list, or as a drawing again.
  case otherView, mirror, listOrDrawing
  /// What is in a long text, to go to a part of it.
  case contents
  /// From the end of an interview to the menu.
  case menu
  case why, help, review, leave, emergencyLines, save, print, topics, retrySaving
  case wordLeft, wordRight, lineStart, lineEnd
  case deleteBack, deleteForward, eraseLine, eraseWord
  case redraw, suspend
}
