internal import QuestionnaireCore
internal import SummaryReports

/// What line mode says beside what the screens say.
extension Wording {
  /// Nothing that is not needed stands before the first question.
  static let lineGreeting = "This is line mode. Type an answer, press Enter. help tells other words."
  static let lineProgram = "\(programName). \(programDigest)"
  static let lineCountry = "Which country are you in? It tells the number to call."
  static let lineGoOnRow = "An empty line goes on"

  /// A row that an empty line takes, and the others.
  static func lineWayOnPrompt(_ number: Int, of count: Int) -> String {
    count == 1 ? lineGoOnRow : "An empty line takes \(number). Or type a number, 1 to \(count)"
  }

  /// The way on, and words for the other rows: "An empty line goes on. Or type 2: Read about privacy".
  static func lineStartPrompt(_ others: [String]) -> String {
    lineGoOnRow + (others.isEmpty ? "" : ". Or type " + others.joined(separator: "; "))
  }

  /// The number to call, before anything is asked.
  static func lineUrgent(number: String?, country: String?) -> String {
    let whom = if let number, let country { "\(number) (\(country))" } else { "your emergency number" }
    return "In an emergency call \(whom) now. emergency tells when."
  }

  static let lineFinished = "That was the last question. This is your summary."
  static let lineNotKept = "Your answers are not kept on this computer: when the program ends, they are gone."
  static let lineTextHint =
    "A line that is just a command's word, such as back, is still a command. To write the word itself, put an "
    + "apostrophe before it."
  static let lineNothingChosen = "Nothing is chosen now."
  static let lineNotSavedMark = "NOT SAVED. Type try to save your answers again."
  static let lineIfUrgent = "If it is urgent, type emergency."
  static let lineSheetKnown = "You are at the doctor's sheet. Type again to hear it again."
  static let lineLayerKnown = "You are at the same place. Type again to hear it again."
  static let lineSummaryKnown = "You are at the summary. Type again to hear it again."

  /// The longest text that is said back whole, in characters.
  static let longestTextSaidBack = 200

  /// Words with a full stop, if they have no end yet.
  static func sentence(_ text: String) -> String {
    guard let last = text.last(where: { !"”’)".contains($0) }), !".?!:".contains(last) else { return text }
    return text + "."
  }

  static func lineRow(_ number: Int, _ text: String) -> String { "\(number). \(text)" }
  /// What counts and what does not, behind the words of a row.
  static func lineHint(_ hint: String) -> String { " (\(hint))" }

  static func lineDidYouMean(_ words: String) -> String { "For “\(words)”, did you mean one of these?" }

  static func lineMoreFound(_ count: Int) -> String {
    (count == 1 ? "There is one more." : "There are \(count) more.") + " Type more of the words to find them."
  }

  static func lineChosenSoFar(_ texts: [String]) -> String { "Chosen so far: \(ReportWording.list(texts))." }
  static func lineAnswered(_ words: String) -> String { "You answered: \(sentence(words))" }
  static func lineTextTaken(_ count: Int) -> String { "Your words were taken, \(count) characters." }
  static func lineSoFar(_ text: String) -> String { "You have written so far: \(text)" }

  static func lineSameDay(_ title: String) -> String {
    "Advice for today: \(title). Type emergency to hear it."
  }

  static func lineScale(low: String, high: String) -> String {
    "0 means: \(sentence(low)) 10 means: \(sentence(high))"
  }

  /// How a long list is answered, before the few rows that have numbers.
  static func lineSearchFirst(example: String?) -> String {
    let what = example.map { "Type a place, such as “\($0)”" } ?? "Type a name to search for it"
    return what + ", or type list to hear everything."
  }

  static func lineFound(_ words: String) -> String { "For “\(words)” there is:" }

  static func lineReview(_ count: Int) -> String {
    "\(answers(count)). Type the number of one to change it."
  }

  static let lineReviewAgain = "You are at your answers again. Type again to hear all of them."

  /// The name of what stands before the first heading.
  static let lineBeginning = "The beginning"

  static func lineLength(isSheet: Bool, parts: Int, words: Int) -> String {
    (isSheet ? "The doctor's sheet" : "This") + lineLength(parts: parts, words: words)
  }

  static func lineLength(parts: Int, words: Int) -> String {
    let minutes = max((words + 75) / 150, 1)
    return
      " has \(parts) \(parts == 1 ? "part" : "parts") and about \(words) words. Read aloud it takes about \(minutes) "
      + (minutes == 1 ? "minute." : "minutes.")
  }

  static func linePart(_ place: Int, of count: Int, _ title: String) -> String {
    "Part \(place) of \(count): \(sentence(title))"
  }

  static func lineReportAnswer(_ text: String) -> String { "Answer: \(text)" }
  static func lineSameDayAtEnd(_ title: String) -> String { "Advice for today: \(sentence(title))" }

  static func lineKeptToOffer(_ question: String) -> String {
    "You had begun to answer “\(question)”. It is no answer yet. It is kept, and you find it there when you go on."
  }

  static func lineNotAnswered(_ question: String) -> String {
    "You had begun to answer “\(question)”, but that was not an answer yet, and it is gone."
  }

  static func lineNotAdded(_ question: String) -> String {
    "You had begun to add something to “\(question)”, but it had no name yet, and it is gone."
  }

  static func lineNotChanged(_ question: String) -> String {
    "You had begun to change your answer to “\(question)”, but that is gone. Your answer is as it was."
  }

  static let lineGoOnPrompt = "An empty line goes on. Or type your answer, or a command"
  static let lineWriteInPrompt = "What is it? Type its name"
  static let lineWriteInsPrompt =
    "What is it? Type its name. If there are several, type all of them, with commas between"
  static let lineMorePrompt = "More, or an empty line to end"
  static let lineOtherPrompt = "Type a command, such as back"
  static let lineAnotherPrompt = "Type another, or a number, or an empty line to go on"
  static let lineOrAbsent = "Or unknown, or skip"
  static let lineDatePrompt =
    "Type a year, a month or a day, such as 2024, 2024-05, 2024-05-12, or 3 days ago"
  static let lineDateTimePrompt =
    "Type a day and a time, such as 2024-05-12 14:30; or as much as you know, such as 2024-05"
  static let lineTimePrompt = "Type a time, such as 6:30 or 18:30"
  static let lineReadOnPrompt =
    "An empty line reads on. Or type all for the rest, list for the names of the parts, a number, a word to find, or a "
    + "command"
  static let lineScalePrompt = "Type a number from 0 to 10"
  static let lineTextPrompt = "Type your own words, on as many lines as you like; an empty line ends them"

  static func lineEmptyKeeps(_ words: String) -> String { "Empty keeps \(words)" }
  static func lineEmptyTakes(_ words: String) -> String { "Empty takes \(words)" }

  static func lineChoosePrompt(_ count: Int) -> String {
    count == 1 ? "Type 1" : "Type a number, 1 to \(count)"
  }

  static func lineYesNoPrompt(_ count: Int) -> String { "Type yes, no, or a number, 1 to \(count)" }

  static func lineSeveralPrompt(_ count: Int, hasNone: Bool) -> String {
    "Type one or more numbers, 1 to \(count), such as 1 2" + (hasNone ? "; or 0 for none" : "")
  }

  static func lineHeadingPrompt(_ count: Int) -> String {
    "Type a number, 1 to \(count), to hear what is under it"
  }

  static func lineSearchPrompt(_ count: Int, example: String?) -> String {
    let words = example.map { "Type words, such as “\($0)”" } ?? "Type words to search"
    return words + (count == 0 ? "" : count == 1 ? "; 1" : "; a number, 1 to \(count)")
      + "; or list to hear everything"
  }

  static func lineQuantityPrompt(_ units: [QuantityUnit]) -> String {
    "Type a number and its unit, \(quantityExample(units))"
  }

  static func lineNumberPrompt(_ range: String?, isWhole: Bool = false) -> String {
    (isWhole ? "Type a whole number" : "Type a number") + (range.map { ", \($0)" } ?? "")
  }

  static func lineMenuPrompt(_ count: Int) -> String {
    "\(lineChoosePrompt(count)), or a word to search"
  }

  static func lineNamePrompt(_ name: String) -> String {
    name.isEmpty ? "Type a name" : "Type a name. \(lineEmptyKeeps(name))"
  }
}
