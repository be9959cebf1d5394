public import QuestionnaireCore

/// Everything in a report that does not come from a question file, in one place, so that it can be translated; the
/// screens use some of it too.
public enum ReportWording {
  /// The answer yes.
  public static let yes = "Yes"
  /// The answer no.
  public static let no = "No"
  /// The answer of one who does not know.
  public static let unknown = "I do not know"
  /// The answer of one who would rather not answer.
  public static let declined = "I prefer not to say"
  /// The same on a form.
  public static let leftEmpty = "Not done, or left empty"
  /// What stands for the answer to a page of information.
  public static let read = "Read"

  /// Text as the person typed it.
  public static func quoted(_ text: String) -> String { "“\(text)”" }

  /// A step of a scale, with the words at its ends.
  public static func scale(_ step: Int, low: String, high: String) -> String {
    "\(step) out of 10 (0 is “\(low)”, 10 is “\(high)”)"
  }

  /// Several things one after the other.
  public static func list(_ parts: [String]) -> String { parts.joined(separator: "; ") }

  /// What a derived value is, in the words of its file, else by the name of the value.
  public static func derived(_ derived: DerivedValue, _ state: DerivedState) -> String {
    switch state {
    case .value(let value):
      derived.cases.first { $0.value == value }?.record
        ?? value.rawValue.split(separator: "-").joined(separator: " ")
    case .noValue: "none of the usual kinds"
    case .unknown: "not enough is known"
    }
  }

  /// The name of a part of a topic.
  public static func title(of part: Topic.Part) -> String {
    switch part {
    case .whatItIs: "What it is"
    case .signs: "Signs"
    case .causes: "Causes"
    case .forms: "Forms"
    case .usualTests: "Usual tests"
    case .treatment: "Treatment"
    case .outlook: "Outlook"
    case .livingWith: "Living with it"
    case .research: "Research"
    case .history: "History"
    }
  }
}

extension ReportWording {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// A day in words: "22 November 2026".
  public static func day(_ day: CalendarDay) -> String { "\(day.day) \(month(day.month)) \(day.year)" }

  /// A date as far as it is known: "2024", "May 2024", "12 May 2024", "12 May 2024, 14:30".
  public static func date(_ date: PartialDate) -> String {
    [date.day.map(String.init), date.month.map(month), String(date.year)].compactMap { $0 }.joined(
      separator: " ") + (date.time.map { ", \($0)" } ?? "")
  }

  private static func month(_ number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : String(number)
  }
}

extension ReportWording {
  /// A derived feature with what it rests on.
  static func derived(_ value: DerivedValue, _ state: DerivedState, basis: [String]) -> String {
    let value = derived(value, state)
    return basis.isEmpty ? value : "\(value) (\(basis.joined(separator: "; ")))"
  }

  static func sites(_ names: [String]) -> String {
    let count = names.count == 1 ? "one site" : "\(names.count) sites"
    return "\(count): \(names.joined(separator: " + "))"
  }

  static let touching = "next to each other"
  /// Said of sites on one side of the body.
  static let onOneSide = "all on one side"

  static func limit(_ comparison: Test.Comparison, _ limit: String) -> String {
    switch comparison {
    case .less: "under \(limit)"
    case .lessOrEqual: "up to \(limit)"
    case .equal: "exactly \(limit)"
    case .greaterOrEqual: "\(limit) or more"
    case .greater: "over \(limit)"
    }
  }

  /// The same part of both sides of the body.
  static func bothSides(_ part: String) -> String { "right and left \(part)" }
}

extension ReportWording {
  static let figure = "Where it is"
  /// What a figure is, for one who does not see it.
  static let figureTitle = "The body, with the places that were chosen"
  /// How to read a figure, for the person.
  static let figureText =
    "A star (*) marks each place that was chosen. RIGHT and LEFT are the sides of the body that is drawn."
  static let figureFront = "Front (it faces you)"
  static let figureBack = "Back (seen from behind)"
  static let figureRight = "RIGHT"
  static let figureLeft = "LEFT"

  static func figureNotDrawn(_ names: [String]) -> String { "* Not on the drawing: \(list(names))" }

  static func figureDescription(_ names: [String]) -> String {
    names.isEmpty ? "No place is marked." : "Marked: \(list(names))."
  }
}

/// What stands on the page of a topic that is read without an interview.
extension ReportWording {
  /// What stands first and last on every such page, in one line of 72 columns.
  public static let topicDisclaimer = "This is information, not a diagnosis. It cannot say what you have."
  /// The same of a page from elsewhere.
  public static let topicDisclaimerElsewhere =
    "Information, not a diagnosis. This project has not reviewed this page."

  /// What stands first and last on a page of a questionnaire.
  static func topicDisclaimer(of questionnaire: Questionnaire) -> String {
    questionnaire.isFromElsewhere ? topicDisclaimerElsewhere : topicDisclaimer
  }

  /// The heading of the topics that belong near.
  public static let relatedTopics = "Related topics"
  static let topicEndSaysWhen = "The end of this page says when."
  static let topicFile = "Topic file"
  static let topicAbout = "About this page"
  static let topicWritten = "This page was written on"

  /// Whom to call instead of reading on, and in which country that is.
  static func topicEmergency(_ number: EmergencyNumber, country: String?, _ whenToCall: String) -> String {
    let place = country.map { " (\($0))" } ?? ""
    return "In an emergency, do not read on: call \(number.words)\(place) now. \(whenToCall)"
  }

  /// The head of a printed page: whose it is, what it is, when it was written, and its number; a long name is cut.
  static func pageHead(_ name: String, _ day: CalendarDay, page: Int, of count: Int) -> String {
    let rest = " - \(self.day(day)) - page \(page) of \(count)"
    let room = TextWriter.usualColumns - SheetLines.width("\(program) - \(rest)")
    return "\(program) - \(SheetLines.cut(name, columns: room))\(rest)"
  }
}
