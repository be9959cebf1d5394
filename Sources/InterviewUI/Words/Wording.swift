internal import PlainText
internal import QuestionnaireCore
internal import SummaryReports

/// Everything that a person reads on the screen and that does not come from a question file, in one place, so that it
/// can be translated.
enum Wording {
  static let programName = "Anamnesis"
  static let programSentence =
    "Questions a doctor would ask. At the end: a summary, and a sheet for the doctor. It informs; it does not tell "
    + "you what you have."
  /// The same with what must be known first, where there are only a few rows.
  static let programDigest =
    "Asks what a doctor would ask. It does not tell you what you have. No clinician has reviewed it."
  /// The disclaimer in two rows; all of it stands behind the row on privacy.
  static func startDisclaimer(_ notReviewed: String) -> String {
    "Information only, no diagnosis. \(notReviewed) It works offline; your answers stay on this computer."
  }

  static let startBegin = "Begin"
  static let startTopics = "Read about a condition"
  static let startPrivacy = "Privacy, and the whole disclaimer"
  static let privacyContinue = "Go on"
  static let privacyTitle = "Your privacy"
  static let menuLeave = "Leave the program"
  static let opening = "Opening the questions. One moment, please."
  static let noteGoOn = "Go on"
  static let emergencyTitle = "Get help now"
  static func finished(_ keeping: Keeping) -> String {
    "That was the last question." + (keeping.isSafe ? " Your answers are kept on this computer." : "")
  }
  static func ifUrgent(isTyping: Bool) -> String { "If it is urgent, press \(isTyping ? "F9" : "!")." }
  static func emergencyStill(number: String?) -> String {
    emergencyTitle + (number.map { ": \($0)" } ?? "")
  }

  static let emergencyStop = "Stop here and see what to do"
  static let emergencyCarryOn = "Carry on with the questions"
  static let leaveTitle = "Do you want to leave?"
  static let leaveNothingKept =
    "Nothing is kept. When you leave, your answers are gone, unless you save them as a file first."
  static let leaveNothingBegun = "You have not answered any questions yet, so nothing is lost."
  static let leaveNoneOpen =
    "No interview is open now. What is kept on this computer stays there."
  static let leaveInterrupted = "Press Ctrl+C once more to leave at once."
  static let leaveKeepGoing = "Keep going"
  static let leaveSummary = "See the summary so far"
  static let leaveWholeSummary = "See the summary"
  static let leaveToMenu = "Go to the menu"
  static let leaveSave = "Save as a file"
  static let leaveNow = "Leave; nothing is kept"
  static let startOverTitle = "Start something else?"
  static let startAgainTitle = "Start again?"
  static let startAgainGoOn = "Go on where I was"
  static let startOverKeep = "Go back to my answers"
  static let dropTitle = "Some answers will not count"
  static let dropText =
    "With your new answer, these questions are not asked any more, and your answers to them do not count:"
  static let dropKeep = "Keep the answer that I gave before"
  static let dropChange = "Change it"
  static let reviewTitle = "Your answers"
  static let reviewText = "Enter changes an answer. Nothing is sent anywhere."
  static let reviewGoOn = "Go on with the questions"
  static let reviewToSummary = "Go to the summary"
  static let reviewNotAnswered = "not answered yet"
  static let reviewOthers = "Other questions"
  static let keyChangeAnswer = "change"
  static let keyPartNumber = "go to the part of that number"
  static let keyPartShort = "part"
  static let keyNextUnknown = "next not known"
  static let keyNextUnknownShort = "not known"
  static let contentsTitle = "What is in it"
  static let summaryTitle = "Your summary"
  static let sheetTitle = "Doctor's sheet"
  static let saveTitle = "Save as a file"
  static let saveText = "What shall the file be called? Only your account can read it."
  static let overwriteTitle = "This file exists"
  static let overwriteOther = "Choose another name"
  static let overwriteReplace = "Replace the file"
  static let whyTitle = "Why is this asked?"
  static let helpTitle = "Help"
  static let keysTitle = "Keys on this screen"
  static let sourcesTitle = "Sources"
  static let numbersTitle = "Telephone numbers"
  static let emergencyLinesTitle = "When to call for help at once"
  static let hidden = "Hidden. F12 shows it again."
  static let tooSmallLeaving = "Press q again to leave. Any other key stays."
  static let keyClear = "clear"
  static let keyStep = "highlight that number; 1 0 is ten"

  /// Where there are only a few rows: call, and where it says when.
  static func urgentDigest(number: String?) -> String {
    "Emergency? Call \(number ?? "your emergency number") now. ! says when."
  }

  static func tooSmall(_ size: Size, least: Size) -> String {
    "needs \(least.columns) x \(least.rows), now \(size.columns) x \(size.rows); enlarge, or q to leave"
  }

  static func startOver(_ count: Int, title: String, isKept: Bool) -> String {
    let given = "You have given \(count) \(count == 1 ? "answer" : "answers"). If you start “\(title)”, "
    if isKept {
      return given + (count == 1 ? "it stays" : "they stay")
        + " on this computer, and you can go on there later."
    }
    return given + (count == 1 ? "it is gone." : "they are gone.")
  }

  static func startOverDrop(_ title: String, isKept: Bool) -> String {
    isKept ? "Start “\(title)”" : "Start “\(title)” and drop my answers"
  }

  static func authority(_ publishers: [String]) -> String {
    "On the authority of: " + publishers.uniqued().joined(separator: "; ")
  }

  static func reviewCount(_ count: Int, unknown: Int) -> [String] {
    unknown == 0 ? [answers(count)] : ["\(answers(count)), \(unknown) not known", answers(count)]
  }

  static func answers(_ count: Int) -> String { count == 1 ? "1 answer" : "\(count) answers" }
  static func reviewNoPart(of count: Int) -> String {
    "There is no part of that number: they are 1 to \(count)."
  }
  static func position(_ line: Int, of count: Int) -> String { "Line \(line) of \(count)" }

  /// The name that is suggested for a file: "anamnesis-sheet-2026-11-22.html".
  static func fileName(_ part: Document.Part, _ format: Document.Format, day: CalendarDay) -> String {
    let name = format == .json && part == .summary ? "answers" : part.rawValue
    return "anamnesis-\(name)-\(day).\(format.fileExtension)"
  }

  static func fhirFileName(day: CalendarDay) -> String { "anamnesis-fhir-\(day).json" }

  static func saved(_ place: String) -> String { "Saved as \(place)." }
  static func notSaved(_ name: String, reason: String) -> String { "“\(name)” was not saved. \(reason)" }

  static func overwrite(_ name: String) -> String {
    "There is a file called “\(name)” already. If you replace it, what is in it now is gone."
  }

  static func sourceLine(_ source: Source) -> String {
    "\(ReportWording.publisher(source)): \(source.title). Checked \(ReportWording.day(source.checked)). \(source.url)"
  }

  static let exportText = "What shall be saved?"
  static let printTitle = "Print"
  static let printNone = "No printer was found."
  static let printWhere = "Which printer?"
  static let printSaveInstead = "Save it as a file instead"
  static let printLooking =
    "Looking for printers. This may take some seconds."
  static let printGoBack = "Go back"

  static func printing(on printer: String) -> String {
    "Giving the pages to “\(printer)”. This may take some seconds."
  }

  static func printTitle(on printer: String) -> String { "Print on “\(printer)”" }
  static let printWhat = "What shall be printed?"

  /// The row that leads to the other printers; the only other one is named.
  static func printElsewhere(_ others: [String]) -> String {
    others.count == 1 ? "Another printer (\(others[0]))" : "Another printer"
  }
}

/// What is said of the person's country and of telephone numbers.
extension Wording {
  static let countryTitle = "Which country are you in?"
  static let countryText = "So that the program can name the number to call."
  static let countryTextKept =
    "So that the program can name the number to call. It is kept on this computer, and stands on no sheet."
  static let countryAnother = "Another country"
  static let emergencyElsewhere = "I am in another country"

  static func why(_ title: String) -> String { "Why: \(title)" }
}
