internal import QuestionnaireCore

/// What line mode asks for, at the end of what it says; a colon follows.
extension Wording {
  static let lineWriteInPrompt = "What is it? Type its name"
  static let lineWriteInsPrompt =
    "What is it? Type its name. If there are several, type all of them, with commas between"
  static let lineMorePrompt = "More, or an empty line to end"
  static let lineOtherPrompt = "Type a command, such as back"
  static let lineAnotherPrompt = "Type another, or a number, or an empty line to go on"
  static let lineOrAbsent = "Or unknown, or skip"
  static let lineDatePrompt =
    "Type a year, a month or a day, such as 2024, 2024-05, 2024-05-12, or 3 days ago"
  static let lineReadOnPrompt =
    "An empty line reads on. Or type all for the rest, list for the names of the parts, a number, a word to find, or a "
    + "command"
  static let lineScalePrompt = "Type a number from 0 to 10"
  static let lineTextPrompt = "Type your own words, on as many lines as you like; an empty line ends them"

  /// An empty line keeps the answer.
  static func lineEmptyKeeps(_ words: String) -> String { "Empty keeps \(words)" }

  /// One of so many rows.
  static func lineChoosePrompt(_ count: Int) -> String {
    count == 1 ? "Type 1" : "Type a number, 1 to \(count)"
  }

  /// Yes, no, or one of so many rows.
  static func lineYesNoPrompt(_ count: Int) -> String { "Type yes, no, or a number, 1 to \(count)" }

  /// Several of so many rows.
  static func lineSeveralPrompt(_ count: Int) -> String {
    "Type one or more numbers, 1 to \(count), such as 1 2"
  }

  /// A heading of so many.
  static func lineHeadingPrompt(_ count: Int) -> String {
    "Type a number, 1 to \(count), to hear what is under it"
  }

  /// Words, or one of so many rows that were read out.
  static func lineSearchPrompt(_ count: Int, example: String?) -> String {
    let words = example.map { "Type words, such as “\($0)”" } ?? "Type words to search"
    return words + (count == 0 ? "" : count == 1 ? "; 1" : "; a number, 1 to \(count)")
      + "; or list to hear everything"
  }

  /// An age or a duration.
  static func lineQuantityPrompt(_ units: [QuantityUnit]) -> String {
    "Type a number and its unit, \(quantityExample(units))"
  }

  /// A number in a range.
  static func lineNumberPrompt(_ range: String?) -> String {
    "Type a number" + (range.map { ", \($0)" } ?? "")
  }

  /// A row of so many, or words that find others.
  static func lineMenuPrompt(_ count: Int) -> String {
    "\(lineChoosePrompt(count)), or a word to search"
  }

  /// What can be done with a summary of so many parts.
  static func lineSummaryPrompt(_ parts: Int) -> String {
    "Type sheet, summary, save, print, review, back or quit; a number, 1 to \(parts), to hear a part again; list to hear their names; or a word to find"
  }

  /// A file's name.
  static func lineNamePrompt(_ name: String) -> String {
    name.isEmpty ? "Type a name" : "Type a name. \(lineEmptyKeeps(name))"
  }
}
