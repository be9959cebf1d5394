internal import QuestionnaireCore

/// The words that can be typed in line mode, and what is said about them.
extension Wording {
  static let lineHelp = [
    "back goes to what was asked before. again reads the question again. why tells why it is asked.",
    "unknown answers: I do not know. skip answers: I prefer not to say.",
    "review lists your answers, and you can change any. summary reads what they come to. sheet reads "
      + "the page for your doctor. save writes them to a file. print prints them.",
    "topics, before the questions begin, lists what can be read without them.",
    "emergency tells when to call for help at once, and whom. pause or quit asks whether to leave.",
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
    case .topics: "topics"
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
}
