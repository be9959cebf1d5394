internal import QuestionnaireCore
internal import SummaryReports

/// The words of ages, of lengths of time and of dates: those that people type, and those that are said back.
extension Wording {
  /// Whole numbers by their words; tens join the ones behind them: "twenty five".
  static let numberWords: [String: Int] = [
    "zero": 0, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  /// Parts of one, in thousandths.
  static let fractionWords: [String: Int] = [
    "half": 500, "halve": 500, "quarter": 250, "quarters": 250, "½": 500, "¼": 250, "¾": 750, "1/2": 500,
    "1/4": 250, "3/4": 750,
  ]
  /// What stands before an amount that is not exact.
  static let aboutWords: Set<String> = [
    "about", "around", "roughly", "approximately", "approx", "maybe", "perhaps", "nearly", "almost", "circa",
    "ca", "~", "just",
  ]
  /// "A couple of weeks": two, not exact.
  static let coupleWord = "couple"
  /// The letter that is no unit where it may mean minutes or months.
  static let loneM = "m"
  /// What joins the parts of an amount: "a year and a half".
  static let andWords: Set<String> = ["and", "&", "+"]
  /// What may stand around an amount and says nothing about it.
  static let amountFillers: Set<String> = ["of", "old", "at", "age"]
  /// What may stand around a length of time.
  static let lastingWords: Set<String> = ["for", "ago", "since", "the", "last", "past", "now"]
  /// What ends a time that has passed.
  static let agoWords: Set<String> = ["ago", "back", "before"]
  /// What makes an amount a time that has passed, which is no age.
  static let passedWords: Set<String> = ["ago", "for", "since", "last", "back", "before"]
  /// Units that are a number of other units.
  static let unitsOfUnits: [String: Quantity.Part] = [
    "fortnight": .init(2, .weeks), "fortnights": .init(2, .weeks),
  ]

  /// What stands between two amounts of which one is meant: "2 or 3 hours", "1-2 weeks".
  static let eitherWords: Set<String> = ["or", "to"]
  /// "Between 2 and 3 hours".
  static let betweenWord = "between"
  /// What follows "or" where it names no amount: "a day or so".
  static let orSoWords: Set<String> = ["so"]
  /// Amounts that say no number: "a few weeks".
  static let fewWords: Set<String> = ["few", "several", "some", "many", "lots", "lot"]
  /// What sets a bound and says no number: "less than a year" is a month, or eleven.
  static let boundWords: Set<String> = [
    "less", "more", "over", "under", "least", "most", "longer", "shorter", "up",
  ]
  /// What begins a time that has gone on until now.
  static let sinceWords: Set<String> = ["since", "from"]
  /// "All my life", "since birth".
  static let lifeWords: Set<String> = ["life", "birth", "always", "lifelong", "born", "forever", "newborn"]
  /// What is said around an age: "since I was 12", "when he was about 3 years old".
  static let ageFillers: Set<String> = [
    "since", "from", "when", "i", "he", "she", "they", "we", "was", "were", "my", "our", "child", "baby",
    "the", "at",
    "age", "aged", "of", "old", "years", "year",
  ]
  /// Those of them that make an age of a number.
  static let ageWords: Set<String> = ["was", "were", "age", "aged", "old"]

  /// Words for days, each with how many days ago it was.
  static let pastDayWords: [String: Int] = [
    "today": 0, "now": 0, "just now": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "tonight": 0,
    "this noon": 0, "noon": 0, "earlier today": 0, "yesterday": 1, "last night": 1, "yesterday morning": 1,
    "yesterday afternoon": 1, "yesterday evening": 1, "day before yesterday": 2,
  ]
  static let todayWord = "today"
  static let tomorrowWord = "tomorrow"
  /// Words that mean this minute, which no question has a clock for.
  static let momentWords: Set<String> = ["now", "just now"]
  static let writeTheTime = "Write the time too, such as today 14:30."
  /// Months by their names; three letters are enough.
  static let monthWords = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
  /// Days of the week, Monday first.
  static let dayWords = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  /// Seasons, each with its middle month in the northern half of the world.
  static let seasonWords: [String: Int] = ["spring": 4, "summer": 7, "autumn": 10, "fall": 10, "winter": 1]
  /// Countries where the seasons are the other way round, by ISO 3166.
  static let southernCountries: Set<String> = ["au", "nz"]
  /// What may stand before a date and says nothing about it.
  static let dateFillers: Set<String> = [
    "since", "from", "in", "on", "of", "the", "it", "began", "started", "was", "until", "back", "month",
    "year", "for",
  ]
  /// What makes a date less exact.
  static let vagueDateWords: Set<String> = [
    "early", "late", "mid", "middle", "beginning", "start", "end", "sometime",
  ]
  static let lastWord = "last"
  static let thisWord = "this"
  static let ordinalEnds = ["st", "nd", "rd", "th"]

  // MARK: What is said back

  /// What was understood, before it is taken.
  static func understood(_ words: String) -> String { "= \(words)" }

  /// A day, a month or a year with how long ago that is: "about 3 weeks ago, in November 2026".
  static func ago(_ quantity: Quantity, _ date: PartialDate) -> String {
    "\(quantity) ago, \(date.day == nil ? "in" : "on") \(ReportWording.date(date))"
  }

  /// A length of time with when it began: "about 6 months, since May 2026".
  static func since(_ quantity: Quantity, _ date: PartialDate) -> String {
    "\(quantity), since \(ReportWording.date(date))"
  }

  /// What two words may mean, on a screen where it is typed again.
  static func whichReading(_ typed: String, _ first: String, _ second: String) -> String {
    "“\(typed)” can mean two things: shall I write \(first), or \(second)? Type the one that fits."
  }

  /// The same where a number chooses.
  static func lineWhichReading(_ typed: String) -> String { "“\(typed)” can mean two things. Which fits?" }

  static let lineReadingsPrompt = "Type 1 or 2, or write it in another way"
  static func lineTakePrompt(_ words: String) -> String {
    "An empty line takes \(words). Or write it in another way"
  }

  // MARK: What is asked back

  static func howManyUnits(_ unit: QuantityUnit) -> String {
    "Write a number: how many \(unit.name), about? Such as about 3 \(unit.name)."
  }

  static func howManyAgo(_ unit: QuantityUnit) -> String {
    "Write a number: how many \(unit.name) ago, about? Such as 3 \(unit.name) ago."
  }

  static let howManyHours = "Write a number: about how many hours is that? Such as 3 hours."
  static let todayOrYesterday = "Was that today, or yesterday? Type one, or such as 3 days ago."
  static let howManyYears = "Write a number: how many years is that, about? Such as 20 years."
  static let whichYear = "Which year was that, about? Type a year, such as 2019."

  // MARK: What cannot be so

  static let dateAfterToday = "This day has not come yet. Write a day up to today."

  /// Two answers of which one is more than the other allows, in words.
  struct ExceededAnswer {
    let given: String
    let question: String
    let answer: String
  }

  static func exceeds(_ limit: ExceededAnswer?) -> String {
    guard let limit else { return "This is more than another answer allows." }
    return
      "\(limit.given) is more than your answer to “\(limit.question)”: \(limit.answer). Write it again. Or change that "
      + "one: choose it in review."
  }

  static let disagreementTitle = "Please look at these answers"
  static let disagreementText = "They do not fit together. That happens easily. Is one of them a slip?"

  /// The word for a place among two or three.
  static func ordinal(_ place: Int) -> String {
    place < 3 ? ["First", "Second", "Third"][place] : "\(place + 1)"
  }

  static func disagreementChange(_ place: Int) -> String { "Change the \(ordinal(place).lowercased())" }

  static func disagreementLeave(_ count: Int) -> String {
    count == 2 ? "Leave both as they are" : "Leave all as they are"
  }
}
