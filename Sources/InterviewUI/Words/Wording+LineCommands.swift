internal import QuestionnaireCore
internal import SummaryReports

/// The words that can be typed in line mode, and what is said about them.
extension Wording {
  static let lineHelp = [
    "help and a number, such as help 2, tells more about that line.",
    "back goes to what was asked before. again reads the question again. why tells why it is asked.",
    "unknown answers: I do not know. skip answers: I prefer not to say.",
    "review lists your answers, and you can change any. summary reads what they come to. sheet reads "
      + "the page for your doctor. save writes them to a file. print prints them.",
    "topics, before the questions begin, lists what can be read without them.",
    "emergency tells when to call for help at once, and whom. numbers tells all telephone numbers, those of other "
      + "countries too. pause or quit asks whether to leave.",
    "The first letter of a word is enough where no answer begins with it and no other word does.",
    "Where you write your own words, a line that is just one of these words is still a command. To write the word "
      + "itself, put an apostrophe before it, as in 'back. To be sure of the command, put a full stop before it, as "
      + "in .back.",
  ]
  static let lineHelpCollecting =
    "Here you choose one after the other: by words, or by a number that was read out. list reads everything out. remove "
    + "and a name takes one back. clear takes all back. An empty line goes on."

  /// Words that take the place of numbers in a long list, and words that are passed over in it.
  static let lineList = "list"
  static let lineAll = "all"
  static let lineClear = "clear"
  static let lineRemove = "remove"
  static let lineAnd = "and"
  static let lineBoth = "both"
  static let lineSides = ["right", "left"]
  static let lineFillers: Set<String> = [
    "my", "the", "a", "an", "of", "in", "on", "and", "or", "his", "her", "their",
  ]

  static func lineWord(_ command: LineCommand) -> String {
    switch command {
    case .back: "back"
    case .why: "why"
    case .help: "help"
    case .review: "review"
    case .unknown: "unknown"
    case .skip: "skip"
    case .emergency: "emergency"
    case .pause: "pause"
    case .summary: "summary"
    case .sheet: "sheet"
    case .save: "save"
    case .print: "print"
    case .topics: "topics"
    case .again: "again"
    case .numbers: "numbers"
    case .quit: "quit"
    case .retry: "try"
    }
  }

  static func lineWords(_ command: LineCommand) -> [String] {
    switch command {
    case .help: ["?"]
    case .emergency: ["!", "urgent"]
    case .again: ["repeat"]
    case .quit: ["exit"]
    case .retry: ["try again"]
    default: []
    }
  }

  static let lineTooLong = "This line is too long, and nothing of it was taken. Write less in a line."
  static let lineNoSuchAnswer = "This is not one of the answers."
  static let lineTypeAnswer = "Type an answer first."
  static let lineOnlyOne = "Only one answer fits here."
  static let lineOneNumber = "Type one number, to hear what is under it."
  static let lineNotHere = "That cannot be done here."
  static let lineNothingBefore = "There is nothing before this."
  static let lineNothingToReview = "That cannot be done here, or nothing has been answered yet."
  static let lineNothingToSave = "Nothing waits to be saved on this computer."
  static let lineNumbersElsewhere = "In other countries."
  static let lineNoWhy = "There is no more to say about why this is asked."
  static let lineNotTaken =
    "Your line was not taken, because much time has gone by. Please type it again when its question comes back."

  static func lineNoNumber(_ number: Int, of count: Int) -> String {
    count == 0
      ? "There are no numbers here. Type words." : "There is no \(number) here."
  }

  static func lineNoHelp(_ text: String) -> String { "There is no more to say about “\(text)”." }

  static func lineAlsoCalled(_ names: [String]) -> String { "Also called: \(ReportWording.list(names))." }

  /// What is asked before "I do not know" takes the place of what was begun.
  static func lineLosesChoice(_ chosen: [String], _ absent: String, word: String) -> String {
    "You chose \(ReportWording.list(chosen)). If you answer “\(absent)”, that is gone. Type \(word) once more if you "
      + "want that; or go on as before."
  }

  /// The same of words that are being written.
  static func lineLosesText(_ absent: String, word: String) -> String {
    "You have begun to write. If you answer “\(absent)”, that is gone. Type \(word) once more if you want that; or go on "
      + "as before."
  }

  static func lineLeftOut(_ words: String) -> String {
    "Left out: “\(words)”. To write it down, type it again, then its number."
  }
  static func lineNothingMatches(_ words: String) -> String { "Nothing matches “\(words)”." }

  static func lineWhichOne(_ rows: [String]) -> String {
    rows.count == 1
      ? "Do you mean \(ReportWording.list(rows))? Type the number."
      : "Which one do you mean? \(ReportWording.list(rows)). Type the number."
  }

  static func lineGoesAlone(_ text: String) -> String {
    "“\(text)” does not go with other answers. Type it alone, or leave it out."
  }

  static func lineClearFirst(_ text: String) -> String {
    "“\(text)” does not go with other answers. To take back what you have chosen, type clear first."
  }

  static func lineUnclear(_ word: String) -> String {
    "“\(word)” can mean two things here. Type .\(word) for the command, or '\(word) for the answer."
  }

  static func lineNotChosen(_ words: String) -> String {
    "“\(words)” is not clearly one of what you have chosen."
  }
}
