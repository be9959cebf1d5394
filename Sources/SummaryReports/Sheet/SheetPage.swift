/// The measure of a page, and how its lines are spent.
public enum SheetPage {
  /// Lines on a page: A4 and Letter take them at six lines an inch, with margins.
  public static let lines = 60
  /// Disclaimer, head, title, blank, name and date of birth, blank.
  static let headLines = 6
  /// Blank, two lines of origin, one of notes, disclaimer.
  static let footLines = 5
  /// What is left for the history.
  static let historyLines = lines - headLines - footLines
}
