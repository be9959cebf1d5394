internal import QuestionnaireCore
internal import SummaryReports

/// The words in which people type ages and lengths of time.
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
    "ca",
    "~",
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
  static let lastingWords: Set<String> = ["for", "ago", "since"]
  /// What ends a time that has passed, and words for the days before; each with how many days ago it was.
  static let agoWord = "ago"
  static let pastDayWords: [String: Int] = ["today": 0, "yesterday": 1]
  /// What makes an amount a time that has passed, which is no age.
  static let passedWords: Set<String> = ["ago", "for", "since", "last", "back", "before"]
  /// Units that are a number of other units.
  static let unitsOfUnits: [String: Quantity.Part] = [
    "fortnight": .init(2, .weeks), "fortnights": .init(2, .weeks),
  ]
}
