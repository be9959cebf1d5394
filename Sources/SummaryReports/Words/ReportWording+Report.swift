import QuestionnaireCore

extension ReportWording {
  static let disclaimer = "Please read this first"
  /// The heading of the disclaimer where it stands last.
  static let disclaimerAgain = "Please remember"
  /// What stands under every disclaimer.
  public static let notReviewed = "No clinician has reviewed this content."
  /// Said of an interview that was left early.
  public static let notComplete =
    "This interview is not complete. What you read here may change when the other questions are answered."
  static let alsoImportant = "Also important"
  static let ifWorse = "If it gets worse"
  static let sooner = "When to get help sooner"
  static let numbers = "Telephone numbers"
  static let numbersElsewhere = "Telephone numbers in other countries"
  static let numbersOfAll = "Telephone numbers by country"
  static let safety = "To stay safe"
  static let readLater = "To read later"
  static let readLaterText =
    "First do what is written above. The pages below can wait until help has been given."
  static let why = "Why you are reading this"
  static let because = "You are reading this because"
  static let becauseOfFallback =
    "You are reading this because no other page fits the answers that were given."
  static let but = "What does not fit, or is not known:"
  static let alsoCalled = "Also called"
  static let sources = "Sources"
  static let notAnswered = "What could not be answered"
  static let notAnsweredUnknown = "The answer to these questions was “I do not know”:"
  static let notAnsweredDeclined = "The answer to these questions was “I prefer not to say”:"
  static let notAnsweredAdvice = "A doctor can help to find out. It is fine not to know."
  static let questionsToAsk = "Questions to ask the doctor"
  static let organizations = "Who can help"
  static let formerOrganizations = "Named for their history"
  static let formerOrganizationsText =
    "This program grew from an older page of health information. What is known now of bodies that changed since:"
  static let derived = "What the answers come to"
  static let derivedText =
    "Worked out from the answers, in the words that doctors use. It is not a diagnosis."
  static let answers = "All answers"
  static let otherAnswers = "Other questions"
  static let adviceSources = "Sources of the advice"
  static let about = "About this summary"
  static let questions = "Questions about"
  static let questionFile = "Question file"
  static let version = "Version"
  static let reviewed = "Content last checked by its authors"
  static let written = "This summary was written on"
  static let web = "Web"
  static let checked = "Checked"
  static let phone = "Telephone"
  static let onAuthority = "On the authority of"

  static func checked(_ day: String) -> String { "Checked \(day)" }

  static func source(publisher: String, title: String, checked day: String) -> String {
    "\(publisher): \(title)\(title.last?.isPunctuation == true && title.last != ")" ? "" : ".") \(checked(day))."
  }

  static func numbersChecked(_ day: String) -> String { "These numbers were last checked on \(day)." }
}

extension ReportWording {
  /// What to do if something happens that would make help more urgent; one thing, or several.
  static func sooner(_ level: TriageLevel, isOne: Bool) -> String {
    let event = isOne ? "this happens" : "one of these happens"
    return switch level {
    case .emergency: "Call your emergency number at once if \(event):"
    case .sameDay, .soon, .routine: "Speak to a doctor today if \(event):"
    }
  }

  /// A clause as a sentence: a capital first, a full stop last.
  static func sentence(_ clause: String) -> String {
    let text = clause.prefix(1).uppercased() + clause.dropFirst()
    return text.last.map { ".!?".contains($0) } ?? true ? text : text + "."
  }
}
