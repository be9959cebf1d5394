public import QuestionnaireCore

extension ReportWording {
  static let disclaimer = "Please read this first"
  /// The heading of the disclaimer where it stands last.
  static let disclaimerAgain = "Please remember"
  /// What stands under every disclaimer.
  public static let notReviewed = "No clinician has reviewed this content."
  /// The same of questions from elsewhere.
  public static let notReviewedHere =
    "Nobody of this project has reviewed this content, and no clinician for it."

  /// What stands under every disclaimer of what is this project's, or from elsewhere.
  public static func notReviewed(isFromElsewhere: Bool) -> String {
    isFromElsewhere ? notReviewedHere : notReviewed
  }

  /// Said where the day is past by which the content had to be reviewed again.
  public static func reviewOverdue(since day: CalendarDay) -> String {
    "This content was to be reviewed by \(self.day(day)). It may be out of date."
  }

  /// Said of an interview that was left early.
  public static let notComplete =
    "This interview is not complete. What you read here may change when the other questions are answered."
  static let ifWorse = "If it gets worse"
  static let sooner = "When to get help sooner"
  static let numbers = "Telephone numbers"
  static let numbersOfAll = "Telephone numbers by country"
  static let safety = "To stay safe"
  static let readLater = "To read later"
  /// The heading of topics that wait until a danger is over.
  static let afterDanger = "When the danger is over"
  static let why = "Why you are reading this"
  static let whyLabel = "Why"
  static let becauseOfFallback = "no other topic fits the answers that were given"
  static let butLabel = "But"
  static let remember = "Remember"
  static let alsoCalled = "Also called"
  static let sources = "Sources"
  static let sourcesInShort = "Sources in short"
  static let sourcesInProgram = "All, with addresses and dates: in the program."
  static let notAnswered = "What you could not answer"
  static let questionsToAsk = "Questions to ask the doctor"
  static let lastQuestion = "What should make me call you sooner?"
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
  static let aboutQuestions = "About the questions"
  static let questions = "Questions about"
  static let questionFile = "Question file"
  static let version = "Version"
  static let reviewed = "Content last checked by its authors"
  static let written = "This summary was written on"
  static let web = "Web"
  static let checked = "Checked"
  static let phone = "Telephone"
  static let onAuthority = "On the authority of"
  static let howSoon = "How soon"
  /// What stands before advice that is less urgent than the rest, and only named.
  static let alsoForDoctor = "Also for the doctor"
  /// Whom to call where the country is not known.
  static let emergencyNumber = "your emergency number"

  static func checked(_ day: String) -> String { "Checked \(day)" }

  /// Who published a source, and where a copy of it stands if that was read: "NHS, copy on Zana".
  public static func publisher(_ source: Source) -> String {
    source.publisher + (source.copyOn.map { ", copy on \($0)" } ?? "")
  }

  static func source(publisher: String, title: String, checked day: String) -> String {
    "\(publisher): \(title)\(title.last?.isPunctuation == true && title.last != ")" ? "" : ".") \(checked(day))."
  }

  static func numbers(in country: String) -> String { "Telephone numbers: \(country)" }

  static func days(_ first: CalendarDay, _ last: CalendarDay) -> String {
    "between \(day(first)) and \(day(last))"
  }
}
