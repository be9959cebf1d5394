internal import QuestionnaireCore
internal import SummaryReports

/// Why line mode does not take a line.
extension Wording {
  static let lineTooLong = "This line is too long, and nothing of it was taken. Write less in a line."
  static let lineNoSuchAnswer = "This is not one of the answers."
  static let lineTypeAnswer = "Type an answer first."
  static let lineOnlyOne = "Only one answer fits here."
  static let lineOneNumber = "Type one number, to hear what is under it."
  static let lineNotHere = "That cannot be done here."
  static let lineNothingBefore = "There is nothing before this."
  static let lineNothingToReview = "That cannot be done here, or nothing has been answered yet."
  static let lineNothingToSave = "Nothing waits to be saved on this computer."
  static let lineNoWhy = "There is no more to say about why this is asked."
  static let lineNotTaken =
    "Your line was not taken, because much time has gone by. Please type it again when its question comes back."

  /// There is no such number.
  static func lineNoNumber(_ number: Int, of count: Int) -> String {
    count == 0
      ? "There are no numbers here. Type words." : "There is no \(number) here."
  }

  /// Nothing matches what was typed, and it can be written down.
  static func lineNothingMatches(_ words: String) -> String { "Nothing matches “\(words)”." }

  /// Several answers are like that; each has its number before it.
  static func lineWhichOne(_ rows: [String]) -> String {
    rows.count == 1
      ? "Do you mean \(ReportWording.list(rows))? Type the number."
      : "Which one do you mean? \(ReportWording.list(rows)). Type the number."
  }

  /// An answer that excludes others came with others.
  static func lineGoesAlone(_ text: String) -> String {
    "“\(text)” does not go with other answers. Type it alone, or leave it out."
  }

  /// An answer that excludes others, after others were chosen.
  static func lineClearFirst(_ text: String) -> String {
    "“\(text)” does not go with other answers. To take back what you have chosen, type clear first."
  }

  /// A word is a command and an answer too.
  static func lineUnclear(_ word: String) -> String {
    "“\(word)” can mean two things here. Type .\(word) for the command, or '\(word) for the answer."
  }

  /// Something is not chosen.
  static func lineNotChosen(_ words: String) -> String {
    "“\(words)” is not clearly one of what you have chosen."
  }
}
