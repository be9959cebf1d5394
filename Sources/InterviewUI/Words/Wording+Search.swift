/// What searching passes over, and what is said about what was found.
extension Wording {
  /// Words that say nothing of what is searched for, where others were typed too; apostrophes are left out.
  static let smallWords: Set<String> = [
    "a", "about", "again", "all", "also", "always", "am", "an", "and", "any", "are", "as", "at", "be", "been",
    "but", "by", "can", "could", "did", "do", "does", "doing", "else", "even", "ever", "feel", "feels",
    "for", "from", "get", "gets", "getting", "go", "goes", "going", "got", "had", "has", "have", "he", "her",
    "hers", "him", "his", "how", "i", "id", "if", "im", "in", "into", "is", "it", "its", "itself",
    "ive", "just", "keep", "keeps", "keeping", "kept", "like", "lot", "makes", "me", "mine", "my", "myself",
    "of", "off", "on", "or", "our", "out", "own", "really", "self", "she", "shes", "hes", "so", "some",
    "such",
    "tell", "than", "that", "the", "their", "them", "themselves", "then", "there", "theres", "these", "they",
    "this", "those", "to", "too", "up", "us", "very", "was", "we", "were", "what", "whats", "when", "where",
    "which", "while", "who", "why", "will", "with", "would", "you", "your", "yr", "s", "t", "vs",
    "mg", "mcg", "ml",
    "day", "days", "week", "weeks", "month", "months", "year", "years", "ago", "since", "old", "time",
    "times",
    "mum", "mums", "mom", "moms", "dad", "dads", "husband", "husbands", "wife", "wifes", "brother", "sister",
    "nan", "gran", "grandad", "mother", "father", "son", "sons", "daughter", "says",
  ]
  /// Forms in which many medicines come: alone they are no name.
  static let formWords: Set<String> = [
    "pill", "pills", "tablet", "tablets", "medicine", "medicines", "injection", "injections", "pump", "patch",
    "drops",
    "cream", "syrup", "inhaler", "capsule", "capsules", "spray",
  ]
  /// Words of denial, which all count as one.
  static let denials: Set<String> = [
    "not", "cannot", "cant", "couldnt", "dont", "doesnt", "didnt", "isnt", "wont", "wouldnt", "unable",
  ]
  static let denial = "not"

  // MARK: The menu

  static let menuTitle = "What do you want to do?"
  static let menuSearch = "Search:"
  static let menuNewQuestions = "New questions about"
  static let menuWithoutQuestions = "Without questions"
  static let menuSeveral = "More than one of these, or not sure which"
  static let menuPrivacy = "Privacy; delete what is kept; country"

  // MARK: Several complaints

  static let severalTitle = "What is the trouble?"
  static func severalText(upTo most: Int) -> String {
    "Choose each that is true, up to \(most). The first that you choose is asked first. Then begin."
  }
  /// A row of the list: what is ticked has its place in the order of ticking.
  static func severalRow(_ title: String, place: Int?) -> String {
    "[\(place.map { String($0 + 1) } ?? " ")] \(title)"
  }
  static let severalBegin = "Begin"
  static func severalBegin(_ names: [String]) -> String { "Begin: \(names.joined(separator: " + "))" }
  static let severalNone = "Something else"
  static let severalNothing = "Nothing is chosen yet. Choose one or more above, then begin."
  static func severalFull(_ most: Int) -> String {
    "Up to \(most) can be chosen. Choose one again to take it away."
  }

  static let notCoveredTitle = "This program has no questions about it"
  static let notCoveredText =
    "The questions of this program are about movements, restlessness and walking, and about nothing else."
  static let notCoveredBack = "Back to the list"

  static let leadTitle = "One more thing?"
  static let leadKept =
    "This program has more questions about that. Your answers stay. What is about you is not asked again."
  static let leadAfterToday =
    "What is to be done today comes first: press ! to read it. These questions can wait until then."
  static func leadAdd(_ name: String) -> String { "Add the questions: \(name)" }
  static let leadSkip = "No, show the summary"

  static func menuGoOn(_ title: String) -> String { "Go on: \(title)" }
  static func menuSummary(_ title: String) -> String { "Back to the summary: \(title)" }
  static func menuInUse(_ title: String) -> String { "Open in another window: \(title)" }
  /// A row of an interview that was begun, where nothing stands at the right: "Go on: Lamps (10:00 today, 2 answers)".
  static func begunRow(_ row: String, _ begun: String) -> String { "\(row) (\(begun))" }

  static func menuBegun(_ session: SessionEntry) -> String { "\(session.begun), \(answers(session.answers))" }

  static func menuFinished(_ count: Int) -> String {
    "Read or print a finished interview (\(count))"
  }

  // MARK: What was found

  /// The menu's entry that lists topics; with words, it looks for them there.
  static func menuRead(_ words: String) -> String {
    words.isEmpty ? "Read about a condition" : "Read about “\(words)”"
  }

  static func topicRow(_ title: String, matched: String?) -> String {
    title + (matched.map { " (“\($0)”)" } ?? "")
  }

  static func topicInText(_ title: String, words: String?) -> String {
    title + (words.map { " (“\($0)” stands in its text)" } ?? "")
  }

  static func noTopicFits(_ words: String) -> String {
    "No page here fits “\(words)” well. These are all that there are, the nearest first."
  }

  static func noQuestionsFit(_ words: String) -> String {
    "No questions here fit “\(words)” well. What there is stands below."
  }

  /// What stands above everything where a word of danger was typed.
  static func dangerCall(_ number: String?) -> String {
    "If this is happening now, call \(number ?? "your emergency number") now."
  }

  static func lineOnlyHitPrompt(_ number: Int, of count: Int) -> String {
    "An empty line opens \(number). Or type a number, 1 to \(count), or other words to search"
  }
}
