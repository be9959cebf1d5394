internal import QuestionnaireCore
internal import SummaryReports

/// What line mode says beside what the screens say.
extension Wording {
  static let lineGreeting =
    "This is line mode. Read, type an answer, and press Enter. These words work at every question: back, why, help, "
    + "review, again, unknown, skip, emergency, summary, save, pause, quit. Type help to hear what they do. What was "
    + "said stays above, so you can read it again."
  static let lineHelp = [
    "back goes to what was asked before. again reads the question again. why tells why it is asked.",
    "unknown answers: I do not know. skip answers: I prefer not to say.",
    "review lists your answers, and you can change any. summary reads what they come to. save writes it to a file.",
    "emergency tells when to call for help at once, and whom. pause or quit asks whether to leave.",
    "The first letter of a word is enough where no answer begins with it and no other word does.",
    "Where you write your own words, a line that is just one of these words is still a command. To write the word "
      + "itself, put an apostrophe before it, as in 'back. To be sure of the command, put a full stop before it, as "
      + "in .back.",
  ]
  static let lineFinished = "That was the last question. This is your summary."
  static let lineTooLong = "This line is too long, and nothing of it was taken. Write less in a line."
  static let lineTypeAnswer = "Type an answer first."
  static let lineOnlyOne = "Only one answer fits here."
  static let lineOneNumber = "Type one number, to hear what is under it."
  static let lineNothingChosen = "Nothing is chosen now."
  static let lineNotHere = "That cannot be done here."
  static let lineNothingBefore = "There is nothing before this."
  static let lineNothingToReview = "That cannot be done here, or nothing has been answered yet."
  static let lineNoPrinting = "Printing is not possible here. Type summary, then save, and print the file."
  static let lineNoWhy = "There is no more to say about why this is asked."
  static let lineIfUrgent = "If it is urgent, type emergency."
  static let lineSummaryKnown = "You are at the summary. Type again to hear it again."
  static let lineWriteInPrompt = "What is it? Type its name:"
  static let lineMorePrompt = "More, or an empty line to end:"
  static let lineOtherPrompt = "Type a command, such as back:"
  static let lineEmptyGoesOn = "An empty line goes on:"
  static let lineOrAbsent = "Or unknown, or skip:"
  static let lineDatePrompt = "Type a year, a month or a day, such as 2024, 2024-05 or 2024-05-12:"
  static let lineScalePrompt = "Type a number from 0 to 10:"
  static let lineTextPrompt = "Type your own words, on as many lines as you like; an empty line ends them:"

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
    case .save: "save"
    case .print: "print"
    case .again: "again"
    case .quit: "quit"
    }
  }

  /// Other words of a command.
  static func lineWords(_ command: LineCommand) -> [String] {
    switch command {
    case .help: ["?"]
    case .emergency: ["!", "urgent"]
    case .again: ["repeat"]
    case .quit: ["exit"]
    default: []
    }
  }

  /// Words with a full stop, if they have no end yet.
  static func sentence(_ text: String) -> String {
    guard let last = text.last, !".?!:".contains(last) else { return text }
    return text + "."
  }

  /// A numbered answer.
  static func lineRow(_ number: Int, _ text: String) -> String { "\(number). \(text)" }

  /// There is no such number.
  static func lineNoNumber(_ number: Int, of count: Int) -> String {
    count == 0
      ? "There are no numbers here. Type words." : "There is no \(number) here. \(lineTypeNumber(count))"
  }

  /// A number is wanted.
  static func lineTypeNumber(_ count: Int) -> String {
    count == 1 ? "Type 1." : "Type a number from 1 to \(count)."
  }

  /// The words are none of the answers.
  static func lineNoSuchAnswer(_ count: Int) -> String {
    "This is not one of the answers. \(lineTypeNumber(count))"
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
    "There are \(count) more. Type more of the words to find them."
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

  /// An empty line keeps the answer.
  static func lineEmptyKeeps(_ words: String) -> String { "Empty keeps: \(words):" }

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

  /// How long the summary is.
  static func lineSummary(parts: Int, words: Int) -> String {
    let minutes = max((words + 75) / 150, 1)
    return "The summary has \(parts) parts and about \(words) words. Read aloud it takes about \(minutes) "
      + (minutes == 1 ? "minute." : "minutes.")
  }

  /// The heading of a part of the summary.
  static func linePart(_ place: Int, of count: Int, _ title: String) -> String {
    "Part \(place) of \(count): \(sentence(title))"
  }

  /// An answer in the summary.
  static func lineReportAnswer(_ text: String) -> String { "Answer: \(text)" }

  static func lineMenuPrompt(_ count: Int) -> String { "Type a number, 1 to \(count), or a word to search:" }
  static func lineReviewPrompt(_ count: Int) -> String { "Type a number, 1 to \(count):" }
  static func lineSummaryPrompt(_ parts: Int) -> String {
    "Type save, review, back or quit; a number, 1 to \(parts), to hear a part again; or a word to find:"
  }
  static func lineNamePrompt(_ name: String) -> String {
    name.isEmpty ? "Type a name:" : "Type a name. \(lineEmptyKeeps(name))"
  }
  static func lineChoosePrompt(_ count: Int) -> String {
    count == 1 ? "Type 1:" : "Type a number, 1 to \(count):"
  }
  static func lineYesNoPrompt(_ count: Int) -> String { "Type yes, no, or a number, 1 to \(count):" }
  static func lineSeveralPrompt(_ count: Int) -> String {
    "Type one or more numbers, 1 to \(count), such as 1 2:"
  }
  static func lineHeadingPrompt(_ count: Int) -> String {
    "Type a number, 1 to \(count), to hear what is under it:"
  }
  static func lineSearchPrompt(_ count: Int, example: String?) -> String {
    let words = example.map { "Type words, such as “\($0)”" } ?? "Type words to search"
    return words + (count == 0 ? "" : "; a number, 1 to \(count)") + "; or list to hear everything:"
  }
  static func lineQuantityPrompt(_ units: [QuantityUnit]) -> String {
    "Type a number and its unit, \(quantityExample(units)):"
  }
  static func lineNumberPrompt(_ range: String?) -> String {
    "Type a number" + (range.map { ", \($0)" } ?? "") + ":"
  }
}
