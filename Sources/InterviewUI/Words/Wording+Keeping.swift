internal import QuestionnaireCore
internal import SummaryReports

extension Wording {
  static let notSavedTitle = "NOT SAVED"
  static let notSavedText =
    "Your answers are safe as long as this program runs. Put things right if you can, and try again. "
    + "If you go on without saving, they are gone when the program ends."
  static let notSavedRetry = "Try to save again"
  static let notSavedGoOn = "Go on without saving"
  static let notSavedMark = "NOT SAVED"
  static let notKeptMark = "Not kept"
  /// Beside the title where questions are from elsewhere, the longest wording first.
  static let notReviewedMarks = ["Not reviewed by this project", "Not reviewed"]
  static let overdueMarks = ["Review overdue", "Overdue"]
  static let savedAgain = "All your answers are saved now."
  static let keyRetry = "save again"
  static let resumedTitle = "Going on"
  static let resumedDamaged =
    "The file with your answers was damaged at its end. The last answer, or the last few, may be missing. "
    + "All answers before them are here. The damaged part is kept beside the file."
  static let resumedLater =
    "Some time has passed since your last answer. So first you are asked once more whether anything is urgent."
  static let resumedGoOn = "Go on"
  static let resumedGoOnChanged = "Go on with the answers that still count"
  static let resumedLeaveIt = "Leave it as it is, and go back"
  static let unfinishedTitle = "Unfinished interviews"
  static let unfinishedText = "You began before. Do you want to go on, or to start a new one?"
  static let unfinishedNew = "Start a new interview"
  static let finishedTitle = "Finished interviews"
  static let finishedText = "Which one?"
  static let finishedNone = "No finished interview is kept on this computer."
  static let finishedOneTitle = "A finished interview"
  static let finishedRead = "Read it again; there it can be printed and saved"
  static func keptEnding(_ ending: KeptEnding) -> String {
    "This interview came to its end on \(ReportWording.day(ending.day)). It followed version \(ending.version) of the "
      + "questions, in version \(ending.program) of the program."
  }
  static let keptWordForWord =
    "The questions, or the program, have changed since. What follows is what was said then, word for word."
  static let keptMadeAgain =
    "The questions have changed since, and its words were not kept. What follows was made again of the answers that still "
    + "fit. It may differ from what was said then."
  static let keptPrint = "Print"
  static let keptSave = "Save as a file"
  static let finishedDelete = "Delete it from this computer"
  static let finishedDeleted = "Deleted."
  static let finishedAgain =
    "This interview is finished. Esc goes to the menu, r changes answers."
  static let deleteKeptYes = "Yes, delete them"
  static let goBackRow = "Go back"
  static let leavePause = "Pause: leave now, go on later at this question"
  static let leaveAndKeep = "Leave; my answers are kept"
  static let deleteTitle = "Delete your answers?"
  static let deleteNot = "No, keep my answers"
  static let deleteYes = "Yes, delete them and leave"
  static let leaveFinished =
    "Your answers are on this computer. Delete them if you do not need them any more, or if others use it too."
  static let deleteAllTitle = "Delete all that is kept?"
  static let deleteAllNot = "No, keep it"
  static let deleteAllYes = "Yes, delete all of it"
  static let leaveNotSaved = "Your last answers are NOT SAVED. If you leave now, they are gone."

  static func deleteText(_ count: Int) -> String {
    "\(count == 1 ? "One answer" : "\(count) answers") would be gone from this computer. This cannot be undone."
  }

  static func resumedChanged(_ lost: Int) -> String {
    let start = "The questions have changed since you began. "
    switch lost {
    case 0: return start + "All your answers still count. Some questions may be new."
    case 1:
      return start
        + "This answer does not count any more; the others do. It is kept, and stands behind your answers at the end:"
    default:
      return start
        + "These \(lost) answers do not count any more; the others do. They are kept, and stand behind your answers "
        + "at the end:"
    }
  }

  static let resumedOffered = " (filled in where it is asked again)"

  static func finishedEntry(_ session: SessionEntry) -> String { "The \(interview(session))" }

  private static func interview(_ session: SessionEntry) -> String {
    "interview of \(session.begun) (\(session.answers) \(session.answers == 1 ? "answer" : "answers"))"
  }

  static func menuExpired(_ count: Int, days: Int) -> String {
    count == 1
      ? "An unfinished interview of more than \(days) days ago was deleted."
      : "\(count) unfinished interviews of more than \(days) days ago were deleted."
  }

  static func leaveKept(_ count: Int, days: Int) -> String {
    "\(sentenceStart(count)) saved here, and kept for \(days) days."
  }

  private static func sentenceStart(_ count: Int) -> String {
    count == 1 ? "1 answer is" : "\(count) answers are"
  }

  static func leaveAndDelete(_ count: Int) -> String {
    (count == 1 ? "Delete the 1 answer" : "Delete all \(count) answers") + " and leave (asks once more)"
  }

  static func deleteAllKept(_ count: Int) -> String {
    count == 1 ? "Delete the 1 interview that is kept" : "Delete the \(count) interviews that are kept"
  }

  static func deleteAllText(_ count: Int) -> String {
    "\(count == 1 ? "1 interview" : "\(count) interviews") would be gone from this computer. This cannot be undone."
  }

  /// What happens to answers, a paragraph each.
  static func privacy(_ keeping: Keeping) -> [String] {
    [
      "Your answers stay on this computer. The program does not use the internet, and it sends nothing to anybody."
    ] + (keeping.folder.map { privacyKept(in: $0, days: keeping.days) } ?? [privacyNothingKept]) + [
      "What you save as a file or print can be read by everybody who gets hold of it. A printer keeps a copy for a "
        + "while. No name and no date of birth is asked for: they stand only where you write them into an answer.",
      "People who stand near you can see your screen. On the full screen F12 hides it at once, and shows it again. "
        + "Some terminals keep what was shown on it.",
    ]
  }

  private static let privacyNothingKept =
    "Your answers are kept only while the program runs. When you leave, they are gone."

  private static func privacyKept(in folder: String, days: Int) -> [String] {
    [
      "So that nothing is lost, every answer is kept in the folder \(folder). Only your account on this computer, "
        + "and those who look after the computer, can read it.",
      "An interview that you do not finish is deleted after \(days) days. At the end of one you choose whether it "
        + "is deleted or kept. You can delete all with: anamnesis sessions delete-all",
    ]
  }
}
