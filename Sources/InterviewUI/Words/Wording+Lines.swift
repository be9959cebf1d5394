internal import QuestionnaireCore
internal import SummaryReports

/// What line mode says beside what the screens say.
extension Wording {
  static let lineGreeting =
    "This is line mode. Read, type an answer, and press Enter. These words work at every question: back, why, help, "
    + "review, again, unknown, skip, emergency, summary, sheet, save, print, pause, quit. Type help to hear what they do. What was "
    + "said stays above, so you can read it again."
  static let lineHelp = [
    "back goes to what was asked before. again reads the question again. why tells why it is asked.",
    "unknown answers: I do not know. skip answers: I prefer not to say.",
    "review lists your answers, and you can change any. summary reads what they come to. sheet reads "
      + "the page for your doctor. save writes them to a file. print prints them.",
    "emergency tells when to call for help at once, and whom. pause or quit asks whether to leave.",
    "The first letter of a word is enough where no answer begins with it and no other word does.",
    "Where you write your own words, a line that is just one of these words is still a command. To write the word "
      + "itself, put an apostrophe before it, as in 'back. To be sure of the command, put a full stop before it, as "
      + "in .back.",
  ]
  static let lineHelpCollecting =
    "Here you choose one after the other: by words, or by a number that was read out. list reads everything out. remove "
    + "and a name takes one back. clear takes all back. An empty line goes on."
  static let lineFinished = "That was the last question. This is your summary."
  static let lineNotKept = "Your answers are not kept on this computer: when the program ends, they are gone."
  static let lineTextHint =
    "A line that is just a command's word, such as back, is still a command. To write the word itself, put an "
    + "apostrophe before it."
  static let lineTooLong = "This line is too long, and nothing of it was taken. Write less in a line."
  static let lineNoSuchAnswer = "This is not one of the answers."
  static let lineTypeAnswer = "Type an answer first."
  static let lineOnlyOne = "Only one answer fits here."
  static let lineOneNumber = "Type one number, to hear what is under it."
  static let lineNothingChosen = "Nothing is chosen now."
  static let lineNotHere = "That cannot be done here."
  static let lineNothingBefore = "There is nothing before this."
  static let lineNothingToReview = "That cannot be done here, or nothing has been answered yet."
  static let lineNothingToSave = "Nothing waits to be saved on this computer."
  static let lineNotSavedMark = "NOT SAVED. Type try to save your answers again."
  static let lineNoWhy = "There is no more to say about why this is asked."
  static let lineIfUrgent = "If it is urgent, type emergency."
  static let lineSheetKnown = "You are at the doctor's sheet. Type again to hear it again."
  static let lineSummaryKnown = "You are at the summary. Type again to hear it again."

  /// Words that take the place of numbers in a long list, and words that are passed over in it.
  static let lineList = "list"
  static let lineClear = "clear"
  static let lineRemove = "remove"
  static let lineAnd = "and"
  static let lineBoth = "both"
  static let lineSides = ["right", "left"]
  static let lineFillers: Set<String> = [
    "my", "the", "a", "an", "of", "in", "on", "and", "or", "his", "her", "their",
  ]
  /// The longest text that is said back whole, in characters.
  static let longestTextSaidBack = 200

  /// The word of a command.
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
    case .again: "again"
    case .quit: "quit"
    case .retry: "try"
    }
  }

  /// Other words of a command.
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

  /// Words with a full stop, if they have no end yet.
  static func sentence(_ text: String) -> String {
    guard let last = text.last(where: { !"”’)".contains($0) }), !".?!:".contains(last) else { return text }
    return text + "."
  }

  /// A numbered answer.
  static func lineRow(_ number: Int, _ text: String) -> String { "\(number). \(text)" }

  /// There is no such number.
  static func lineNoNumber(_ number: Int, of count: Int) -> String {
    count == 0
      ? "There are no numbers here. Type words." : "There is no \(number) here."
  }

  /// Several answers are like that; each has its number before it.
  static func lineWhichOne(_ rows: [String]) -> String {
    "Which one do you mean? \(list(rows)). Type the number."
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

  /// Rows that may be meant.
  static func lineDidYouMean(_ words: String) -> String { "For “\(words)”, did you mean one of these?" }

  /// Rows that were not said.
  static func lineMoreFound(_ count: Int) -> String {
    (count == 1 ? "There is one more." : "There are \(count) more.") + " Type more of the words to find them."
  }

  /// Something is not chosen.
  static func lineNotChosen(_ words: String) -> String {
    "“\(words)” is not clearly one of what you have chosen."
  }

  /// What is chosen.
  static func lineChosenSoFar(_ texts: [String]) -> String { "Chosen so far: \(list(texts))." }

  /// What was understood.
  static func lineAnswered(_ words: String) -> String { "You answered: \(sentence(words))" }

  /// A long text was taken.
  static func lineTextTaken(_ count: Int) -> String { "Your words were taken, \(count) characters." }

  /// What was written and is no answer yet.
  static func lineSoFar(_ text: String) -> String { "You have written so far: \(text)" }

  /// Advice for today.
  static func lineSameDay(_ title: String) -> String {
    "Advice for today: \(title). Type emergency to hear it."
  }

  /// The ends of a scale.
  static func lineScale(low: String, high: String) -> String {
    "0 means: \(sentence(low)) 10 means: \(sentence(high))"
  }

  /// What a search found.
  static func lineFound(_ words: String) -> String { "For “\(words)” there is:" }

  /// How many answers there are.
  static func lineReview(_ count: Int) -> String {
    "\(reviewCount(count)). Type the number of one to change it."
  }

  /// How long the summary or the doctor's sheet is.
  static func lineLength(isSheet: Bool, parts: Int, words: Int) -> String {
    let minutes = max((words + 75) / 150, 1)
    return (isSheet ? "The doctor's sheet" : "The summary")
      + " has \(parts) \(parts == 1 ? "part" : "parts") and about \(words) words. Read aloud it takes about \(minutes) "
      + (minutes == 1 ? "minute." : "minutes.")
  }

  /// The heading of a part of the summary.
  static func linePart(_ place: Int, of count: Int, _ title: String) -> String {
    "Part \(place) of \(count): \(sentence(title))"
  }

  /// An answer in the summary.
  static func lineReportAnswer(_ text: String) -> String { "Answer: \(text)" }
}
