public import QuestionnaireCore

extension ReportWording {
  static let earlierAnswers = "Said before the questions changed, and asked otherwise now; counted nowhere"
  /// What stands first and last on every export, in one line of 72 columns.
  public static let shortDisclaimer = "Not a diagnosis: a person's own answers, put in order by a program."
  /// The same where the questions are from elsewhere.
  public static let shortDisclaimerElsewhere =
    "Not a diagnosis: own answers to questions this project has not reviewed."

  /// What stands first and last on every export of answers to a questionnaire.
  public static func shortDisclaimer(of questionnaire: Questionnaire) -> String {
    questionnaire.isFromElsewhere ? shortDisclaimerElsewhere : shortDisclaimer
  }

  /// The language of everything here, as HTML names it.
  static let language = "en"
  /// What the program is called where a page says whose it is.
  static let program = "Anamnesis"
  /// The name of the doctor's sheet.
  public static let sheetName = "sheet for the doctor"
  /// The name of the summary.
  static let summaryName = "summary"
  /// The name of a document with everything in it.
  static let everythingName = "everything"
  /// What is written in by hand.
  static let nameField = "Name"
  static let birthField = "Date of birth"
  /// The lines to write on, in 72 columns.
  static let handwritten =
    "\(nameField): \(String(repeating: "_", count: 32))  \(birthField): \(String(repeating: "_", count: 17))"
  static let urgency = "Urgency"
  static let contentNotReviewed = "Content not reviewed by a clinician."
  static let sheetNotComplete = "This interview was not finished: what follows is what was answered."
  static let interviewState = "Note"
  static let negativesLabel = "Pertinent negatives"
  static let derivedLabel = "Derived"
  static let notKnownLabel = "Not known"
  static let declinedLabel = "Declined"
  static let leftEmptyLabel = "Left empty"
  static let notAskedLabel = "Not asked"
  static let notTickedLabel = "Not ticked"
  static let disagreeing = "These answers disagree"
  static let notRuledOut = "Not ruled out, same day (not known)"
  static let detailsInAnswers = "(details in all answers)"
  static let wholeInAnswers = "… (whole in all answers)"
  static let cutMark = "…"
  static let plainerWords = "asked in plainer words"
  static let figureLabel = "Places that were marked"

  /// What the red flags of a level are called.
  static func redFlags(of level: TriageLevel) -> String {
    switch level {
    case .emergency: "RED FLAGS, emergency"
    case .sameDay: "RED FLAGS, same day"
    case .soon, .routine: "Advice"
    }
  }

  /// How many lines were left to all answers.
  static func moved(_ lines: Int) -> String {
    "More in all answers: \(lines) \(lines == 1 ? "line" : "lines")."
  }

  /// What a section of the history is called.
  static func section(_ section: HistorySection) -> String {
    switch section {
    case .patient: "Patient"
    case .screen: "Danger signs"
    case .complaint: "Presenting complaint"
    case .onset: "Onset"
    case .site: "Site"
    case .course: "Course"
    case .triggers: "Worse and better"
    case .associated: "Associated features"
    case .medicines: "Medicines"
    case .past: "Medical history"
    case .exposures: "Exposures"
    case .family: "Family history"
    case .impact: "Impact"
    case .tried: "Tried"
    case .wishes: "Wants to ask"
    }
  }

  /// How long before or after the first sign something was.
  static func onset(_ time: String, isBefore: Bool) -> String {
    "about \(time) \(isBefore ? "before" : "after") onset"
  }

  static let aroundOnset = "around the onset"

  static let noneTicked = "none"

  /// The lines of a list that were not ticked, a few by name.
  static func notTicked(_ names: [String]) -> String {
    let shown = names.prefix(names.count > 4 ? 3 : 4).joined(separator: ", ")
    return "not ticked: \(shown)" + (names.count > 4 ? " and \(names.count - 3) more" : "")
  }

  /// Where the questions come from, and when they were answered.
  static func origin(file: String, version: String, reviewed: String, written: String) -> String {
    "File \(file) \(version) of \(reviewed). Written \(written)."
  }

  /// How urgent it is: the level's name, and what the person reads.
  static func urgency(_ level: TriageLevel, heading: String) -> String {
    "\(level.name.split(separator: "-").joined(separator: " ")) (the person reads \(quoted(heading)))"
  }

  /// A step of a scale, short.
  static func shortScale(_ step: Int) -> String { "\(step)/10" }

  /// A thing that was asked, and is not so.
  static func negative(of record: String) -> String { "no \(inSentence(record))" }

  /// Whether words say that something is not so; "awareness lost" says what is.
  static func isDenial(_ words: String) -> Bool {
    let denying: Set<Substring> = ["no", "not", "none", "nothing", "never", "nobody", "without"]
    return words.lowercased().split(separator: " ").contains(where: denying.contains)
  }

  /// Things that are not so, each with its own "no": after one for all, the last would read as if they were so. One
  /// that is a list itself stands apart.
  static func negatives(_ parts: [String]) -> String {
    let ends = zip(parts, parts.dropFirst()).map(commonEnd) + [""]
    var text = ""
    for (place, part) in parts.enumerated() {
      if place > 0 {
        // What ends alike is one run: "no fits, no poisoning in the last days".
        let isRun = !ends[place - 1].isEmpty
        let isBetweenRuns = !isRun && (!ends[place].isEmpty || place > 1 && !ends[place - 2].isEmpty)
        text += isBetweenRuns || (parts[place - 1] + part).contains(",") ? "; " : ", "
      }
      text += part.dropLast(ends[place].count)
    }
    return text
  }

  /// The last words that two things have in common, three or more of them: " in the last days".
  private static func commonEnd(_ one: String, _ other: String) -> String {
    let words = zip(one.split(separator: " ").reversed(), other.split(separator: " ").reversed())
      .prefix { $0 == $1 }.map(\.0)
    // One that is a list itself stands apart, with all its words.
    return words.count < 3 || (one + other).contains(",") ? "" : " " + words.reversed().joined(separator: " ")
  }

  /// What was asked of something and is not known, or was not said.
  static func absent(_ record: String, isDeclined: Bool) -> String {
    "\(inSentence(record)) \(isDeclined ? "not said" : "not known")"
  }

  /// A label and its value inside a line of facts.
  static func fact(_ label: String, _ value: String, isMeasured: Bool = false) -> String {
    let label = inSentence(label)
    let last = label.split(separator: " ").last.map(String.init) ?? ""
    let isOpen = ["with", "by", "of", "in", "at", "to", "from", "on", "after", "since", "for"].contains(last)
    return isMeasured || isOpen ? "\(label) \(value)" : "\(label): \(value)"
  }

  /// A label as it stands inside a sentence: its first letter small, unless the word is written in capitals, or is
  /// somebody's name: "Parkinson's disease".
  public static func inSentence(_ label: String) -> String {
    guard let first = label.first, first.isUppercase, label.dropFirst().first?.isUppercase != true,
      !label.prefix(while: { $0 != " " }).hasSuffix("'s")
    else { return label }
    return first.lowercased() + label.dropFirst()
  }

  /// A label as it stands at the beginning of a line.
  static func atStart(_ label: String) -> String { label.prefix(1).uppercased() + label.dropFirst() }

  static func ended(_ text: String) -> String {
    var open = text[...]
    while let last = open.last, "”\"'’".contains(last) { open.removeLast() }
    guard let last = open.last, !".!?…".contains(last) else { return text }
    return text + "."
  }

  /// Several things, the last with how many more there are.
  static func more(_ count: Int) -> String { "… and \(count) more" }
}
