internal import QuestionnaireCore
internal import SummaryReports

extension Wording {
  static let chooseFirst = "Choose an answer first: press Down to go to one, then Enter."
  static let chooseRowFirst = "Press Down to go to a line, then Enter."
  static let goToTheListFirst = "Press Down to go to the list, then Enter."
  static let nothingFound = "Nothing was found. Try another word."
  static let typeFirst = "Type your answer first."
  static let writeFirst = "Nothing is written. To go on without it, choose one of the lines below."
  static let writeInFirst = "Type what it is."
  static let pressEnterForThis = "Press Enter to choose this."
  static let othersCleared = "The answers that do not go with this one were cleared."
  static let offeredDraft = "This is what you had begun. It is not an answer yet: take it, or change it."
  static let offeredInitial = "This was filled in for you. It is not your answer yet: take it, or change it."
  static let draftUntouched =
    "You left this answer half-made. Press an arrow key, or change it, then press Enter."
  static let searchLabel = "Search:"
  static let writeInLabel = "What is it?"
  static let writeInMore = "One more?"
  static let writeInSeveral = "If there are several, write all of them, with commas between."
  static let listComma = ", "
  /// Above the rows that stand under the field of a long list.
  static func typeFirstOrLeaveEmpty(key: String) -> String {
    "Type your answer first. To leave it empty: \(key), then Enter."
  }

  static func typeFirstLetters(ofMany count: Int) -> String {
    "Type the first letters, or Down for all \(count)"
  }
  /// What help on a line of a list begins with.
  static func line(_ number: Int) -> String { "Line \(number)" }
  static func scaleNow(_ step: Int) -> String { "Now: \(step) of 10" }
  static let findLabel = "Go to:"
  static func nothingBegins(_ typed: String) -> String { "Nothing begins with “\(typed)”." }
  static let noSuchFigure = "No answer here begins with that number: use Up and Down, then Enter."
  static let noNumbers = "This list has no numbers: use Up and Down, then Enter."
  static let about = "about, not exact"
  static let noUnit = "choose"
  static let arrowsChange = "Left/Right"
  static let goOnRow = "Go on to the next question"
  /// The same while the keys go elsewhere; it fits 40 columns.
  static let goOnRowByKeys = "Go on to the next question: Tab, Enter"
  static let goOnRowByEnter = "Go on to the next question: Enter"
  static let textIsNotRead = "The program cannot read this. It is only for your doctor, in the summary."
  static let wholeNumber = "a whole number"
  static let unreadableNumber = "Write a number, such as 7 or 38.5."
  static let unreadableDate =
    "Write a year, a month of a year, or a day, such as 2024, 2024-05 or 2024-05-12; or 3 days ago."
  static let unreadableStep = "Write a number from 0 to 10."
  static let yearProblem =
    "Write the year with four digits, such as 2024; or how long ago, such as 3 days ago."
  static func dateTooEarly(_ first: Int) -> String {
    "This is too long ago. Write a year from \(first) on, such as 2024."
  }
  static let monthProblem = "Write the month as a number from 1 to 12."
  static let dayProblem = "There is no such day. Write the day of the month as a number."
  static let dateLabels = ["Year ", "Month", "Day  ", "Time "]
  static let dateHints = ["such as 2024", "1 to 12, or empty", "1 to 31, or empty", "14:30, or empty"]
  /// Times that have a name.
  static let timeWords = ["noon": "12:00", "midday": "12:00", "midnight": "00:00"]
  /// How the halves of a day are marked behind an hour from 1 to 12, and how many hours they add.
  static let halvesOfDay: [(word: String, hours: Int)] = [
    ("am", 0), ("a.m.", 0), ("pm", 12), ("p.m.", 12),
  ]
  static let timeHint = "such as 6:30 or 18:30"
  static let unreadableTime = "Write the hour and the minutes, such as 6:30, 18:30 or 6:30 pm."
  static let timeWithoutDay = "Write the day too, or leave the time empty."

  /// What is wrong, in a line of its own.
  static func problem(_ text: String) -> String { "Problem: \(text)" }

  static func noSuchNumber(of count: Int) -> String {
    "There is no such number here: the numbers are 1 to \(count)."
  }

  static func writeDownRow(_ query: String) -> String { "Write down “\(query)”" }

  static func writtenDown(_ text: String) -> String {
    "“\(text)” was written down. Type another name, or press Enter to go on."
  }

  static func takenAway(_ text: String) -> String { "“\(text)” was taken away." }
  static func oneLetter(_ letter: String) -> String {
    "“\(letter)” is one letter only. Write the whole name, or take it out."
  }
  static func nothingMatches(_ query: String) -> String { "Nothing matches “\(query)”. Try another word." }
  static func chosen(_ names: [String]) -> String { "Chosen (\(names.count)): \(ReportWording.list(names))" }
  static func tooLong(limit: Int) -> String { "This is too long: at most \(limit) characters fit." }
  static func characters(_ count: Int, of limit: Int) -> String { "\(count) of \(limit) characters" }

  static func more(above: Int, below: Int) -> String {
    let parts = [above > 0 ? "\(above) more above" : nil, below > 0 ? "\(below) more below" : nil]
    return "(" + parts.compactMap { $0 }.joined(separator: ", ") + ")"
  }

  /// Which options of a list are in sight.
  static func shown(_ first: Int, to last: Int, of count: Int) -> String {
    first == last ? "(\(first) of \(count))" : "(\(first)-\(last) of \(count))"
  }

  /// The help of a question that there is no room for.
  static func helpElsewhere(isTyping: Bool) -> String { "(\(isTyping ? "F1" : "?") says more)" }
  /// Help that there is no room for.
  static let moreInHelp = "(press ? to read all of it)"
  static let notAllSeen = "You have not seen every line yet. Press Down to go through them."
  static let othersAreTicked =
    "Other lines are ticked. If none of them is right, press Space here: that takes their ticks away."
  static let linesAreTicked =
    "Some lines are ticked. Go on with Enter on one of them, or take their ticks away first."

  /// Advice for today, in one row.
  static func notice(_ heading: String, _ title: String) -> String { "\(heading): \(title)." }
  static func noticeKey(isTyping: Bool) -> String { "\(isTyping ? "F9" : "!") reads it" }

  /// An age is asked for, and how long ago something was is written.
  static let ageNotPassed = "Write an age, such as 9 years: not how long ago it was, or for how long."

  /// A unit that may be two.
  static let minutesOrMonths = "Type min for minutes, or months: m alone can mean both."

  /// A unit must be written.
  static let unitMissing = "Write the unit too, as in 5 days or 8 months."
  /// A unit must be written or chosen.
  static let unitFirst = unitMissing + " Or press Tab, and choose it with Left and Right."

  static func unreadableQuantity(_ units: [QuantityUnit]) -> String {
    "Write a number and its unit, \(quantityExample(units))."
  }

  static func quantityExample(_ units: [QuantityUnit]) -> String {
    units.contains(.hours) ? "such as 3 days, or 20 minutes" : "such as 9 years, 18 months, or 3 weeks"
  }

  static func range(_ minimum: String?, _ maximum: String?, unit: String?) -> String? {
    let unit = unit.map { " \($0)" } ?? ""
    return switch (minimum, maximum) {
    case (let low?, let high?): "\(low) to \(high)\(unit)"
    case (let low?, nil): "\(low)\(unit) or more"
    case (nil, let high?): "\(high)\(unit) or less"
    case (nil, nil): nil
    }
  }

  /// Why an answer was not taken.
  ///
  /// `limit` is the answer that sets a limit.
  static func problem(_ rejection: AnswerRejection, to question: Question, limit: ExceededAnswer?) -> String {
    switch rejection {
    case .notAsked: "This question is not asked any more."
    case .wrongKind, .unknownOption, .notOffered, .unreadable: "This answer does not fit the question."
    case .empty: "Choose or write something first."
    case .mustBeAnswered: "This question needs an answer."
    case .exclusiveWithOthers: "One of the chosen answers does not go with the others."
    case .exceedsAnswer: exceeds(limit)
    case .belowMinimum(let limit): tooLittle(limit, to: question)
    case .aboveMaximum(let limit): tooMuch(limit, to: question)
    case .tooManyPlaces(0): "This is not a whole number. Write one such as 3, with no point in it."
    case .tooManyPlaces(1): "Write one digit behind the point at most, such as 38.5."
    case .tooManyPlaces(let limit): "Write \(limit) digits behind the point at most."
    case .tooLong(let limit): tooLong(limit: limit)
    case .tooManyEntries(let limit): "More than \(limit) entries are too many for this list."
    }
  }

  private static func tooLittle(_ limit: String, to question: Question) -> String {
    guard case .date = question.kind else {
      return "This is too little. The smallest is \(limit)\(unit(of: question))."
    }
    return "This is too early. The first is \(PartialDate(limit).map(ReportWording.date) ?? limit)."
  }

  private static func tooMuch(_ limit: String, to question: Question) -> String {
    guard case .date = question.kind else {
      return "This is too much. The largest is \(limit)\(unit(of: question))."
    }
    return "This is too late. The last is \(PartialDate(limit).map(ReportWording.date) ?? limit)."
  }

  private static func unit(of question: Question) -> String {
    guard case .number(let limits) = question.kind, let unit = limits.unit else { return "" }
    return " \(unit)"
  }

  /// How far apart the bounds of progress may lie to be worth saying both.
  private static let tellingSpan = 20

  /// How far the interview is, from the longest wording to the shortest.
  static func progress(question: Int, _ progress: Progress) -> [String] {
    guard let toGo = toGo(progress) else { return ["Question \(question)", "\(question)"] }
    return ["Question \(question), \(toGo.long)", "Question \(question), \(toGo.short)", toGo.short]
  }

  /// The same as sentences.
  static func progressSentence(question: Int, _ progress: Progress) -> String {
    let rest = toGo(progress)?.long ?? ""
    return "Question \(question)."
      + (rest.isEmpty ? "" : " \(rest.prefix(1).uppercased())\(rest.dropFirst()).")
  }

  /// What is still to come, in a long and a short wording; nil if nothing is.
  private static func toGo(_ progress: Progress) -> (long: String, short: String)? {
    let least = progress.atLeast
    let most = progress.atMost
    guard most > 0 else { return nil }
    // Lists that ask more of every ticked line make the bound above true but useless: then only the other is said.
    let isBounded = most <= least + tellingSpan
    let range = isBounded ? "at least \(least), at most \(most) to go" : "at least \(least) to go"
    let long = least == most ? "\(most) to go" : range
    let short = least == most ? "\(most) to go" : "\(least)+ to go"
    return (long, short)
  }

  static let anotherPlace = "Another place"
}

/// The words beside the main column of a wide screen.
extension Wording {
  static let sideWhy = "Why we ask (w)"
  static let sideWhyHere = "Why we ask"
  static let sideWay = "Your way"
  static let sideParts = "The parts"
  static let sideHere = "you are here"
  static func sideAnswers(_ count: Int) -> String { count == 1 ? "1 answer" : "\(count) answers" }
  static func sideMore(_ count: Int) -> String { count == 1 ? "and 1 more part" : "and \(count) more parts" }
  /// Of parts of which nobody knows yet which are asked.
  static let sideMoreAsNeeded = "and more, as your answers need"
}
