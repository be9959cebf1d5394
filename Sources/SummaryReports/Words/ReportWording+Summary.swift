public import QuestionnaireCore

/// What stands in the summary's parts.
extension ReportWording {
  /// What to call for at once; one thing, or several.
  static func callAtOnce(_ number: EmergencyNumber, isOne: Bool) -> String {
    "Call \(number.words) at once if \(isOne ? "this happens" : "one of these happens"):"
  }

  /// What to call for at once, in one sentence.
  static func callAtOnce(_ number: EmergencyNumber, for things: [String]) -> String {
    "Call \(number.words) at once for: \(list(things.map(inSentence)))."
  }

  static func contactSooner(_ clause: String) -> String {
    sentence("Contact your doctor sooner if \(inSentence(clause))")
  }

  /// That flags hold only because something is not known, and what they count as until it is.
  static func notKnown(_ names: [String], countsAs heading: String) -> String {
    "Not known: \(list(names.map(inSentence))). To be safe, this counts as “\(heading)”."
  }

  /// What stands for the sources that have no room.
  static let otherSources = "The others, with addresses and dates: in the program."

  /// The heading of a table of contents.
  static let contents = "Contents"
  /// The row that opens the summary's pages.
  static let readOn = "Read on: your summary"
  /// The row that opens everything else.
  public static let everythingElse = "Everything else: answers, sources, who can help, countries"
  /// The same of a form, to which nothing is added.
  public static let everythingElseOfForm = "Everything else: all answers, about the questions"

  static func youSaid(_ words: String) -> String { ended("You said: \(words)") }

  static let noDiagnosis = "What follows is no diagnosis: only a doctor can say what it is."

  static func topicsFit(_ count: Int) -> String {
    switch count {
    case 0: "No topic of this program fits your answers closely."
    case 1: "One topic fits your answers. It is no diagnosis: only a doctor can say what it is."
    default: "These topics fit your answers. They are no diagnosis: only a doctor can say what it is."
    }
  }

  /// What stands before the numbers of a kind; nil for the emergency numbers, which need no word.
  public static func numbersOf(_ kind: Country.Line.Kind) -> String? {
    switch kind {
    case .emergency: nil
    case .urgentCare: "Urgent, but no emergency: "
    case .crisis: "To talk to somebody: "
    case .poison: "Poison: "
    case .relay: "If you cannot speak: "
    }
  }

  static let readMore = "Read more in the program"

  static func topicNumber(_ number: Int, _ length: String) -> String { "topic \(number), \(length)" }

  static func inProgram(_ count: Int) -> String { "and \(count) more in the program" }

  static func others(_ count: Int) -> String { "and \(count) more" }

  static func notKnown(_ names: some Collection<String>, of count: Int) -> String {
    "It is fine not to know. A doctor can help to find out: \(named(names, of: count))."
  }

  /// The same where nothing is advised.
  static func notKnownOnly(_ names: some Collection<String>, of count: Int) -> String {
    "You did not know: \(named(names, of: count))."
  }

  static func declined(_ names: some Collection<String>, of count: Int) -> String {
    "You preferred not to say: \(named(names, of: count))."
  }

  static func leftEmpty(_ names: some Collection<String>, of count: Int) -> String {
    "Not done, or left empty: \(named(names, of: count))."
  }

  private static func named(_ names: some Collection<String>, of count: Int) -> String {
    let rest = count - names.count
    if names.isEmpty { return count == 1 ? "1 question" : "\(count) questions" }
    return list(Array(names) + (rest > 0 ? [others(rest)] : []))
  }

  static func aboutSummary(file: String, version: String, reviewed: String) -> String {
    "The rest is in the program; on paper it is “Everything”. Question file \(file) \(version), checked by its authors on \(reviewed)."
  }

  static func aboutForm(file: String, version: String) -> String {
    "The rest is in the program; on paper it is “Everything”. Form \(file) \(version)."
  }

  /// How long something is: "2 pages, 4 minutes".
  static func length(pages: Int?, minutes: Int?) -> String {
    let parts = [
      pages.map { $0 == 1 ? "1 page" : "\($0) pages" },
      minutes.map { $0 == 1 ? "1 minute" : "\($0) minutes" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// The name of a line of a topic in brief.
  package static func title(of part: Topic.InBrief.Part) -> String {
    switch part {
    case .whatItIs: "What it is"
    case .foundBy: "Found by"
    case .helpedBy: "Helped by"
    case .course: "Course"
    case .tell: "Tell the doctor"
    }
  }

  /// A clause as a sentence: a full stop last, and a capital first where it begins a line.
  static func sentence(_ clause: String, isStart: Bool = true) -> String {
    let text = isStart ? clause.prefix(1).uppercased() + clause.dropFirst() : clause
    return text.last.map { ".!?".contains($0) } ?? true ? text : text + "."
  }

  /// The first sentence of a text: it ends where another begins with a capital, with emphasis or in quotation marks.
  public static func firstSentence(_ text: String) -> String {
    var isEnd = false
    for (place, character) in zip(text.indices, text) {
      if isEnd, character == " " {
        let next = text[place...].dropFirst().first
        if next?.isUppercase == true || next == "*" || next == "“" { return String(text[..<place]) }
      }
      isEnd = ".!?".contains(character)
    }
    return text
  }
}
