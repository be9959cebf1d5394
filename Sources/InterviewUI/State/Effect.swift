public import SummaryReports
public import QuestionnaireCore

/// What the shell does for the screen, in the order it is asked for.
///
/// Enter on "Yes" gives `.record([.answer("cord", .value(.yes))])`: the shell puts it on the disk, and gives back the
/// outcome `.recorded`, or `.notRecorded(reason: "The disk is full.")`.
public enum Effect: Hashable, Sendable {
  /// Reads a questionnaire, lets go of the interview there was, and gives it back with `AppState.take(.opened(…))`.
  case load(questionnaire: String)
  /// Goes on with the questions about one more complaint, every answer kept, and gives the interview back with
  /// `.resumed(…)`.
  case addComplaint(questionnaire: String)
  /// Reads the topics of all questionnaires, and gives them back with `.topics(…)`.
  case loadTopics
  /// Puts what the person did on the disk, with everything that is not there yet, before anything else is shown;
  /// gives back whether it could.
  case record([InterviewChange])
  /// The interview came to its end, and its summary is shown: it is kept word for word, unless that is so already.
  case finish
  /// Reads an interview that was begun before, and gives it back with `.resumed(…)`.
  case resume(session: String)
  /// The person goes on with an interview although its questions have changed, or leaves it as it is.
  case changedQuestions(areAccepted: Bool)
  /// Lets go of the interview: its answers are kept, or deleted from the disk. Gives back whether it could.
  case close(deleting: Bool)
  /// Writes a text file, and gives back whether it could; an existing file is replaced only if told so.
  case writeText(name: String, text: String, replacing: Bool)
  /// Writes the interview for a doctor's program, in ASCII or not, and gives that back with `.response(…)`.
  case writeResponse(isASCII: Bool)
  /// Deletes an interview that is kept and is not the one on the screen; gives back whether it could.
  case deleteKept(session: String)
  /// Keeps the person's country for the next time; a country is no answer, and stands on no sheet.
  case keepCountry(ChosenCountry)
  /// Finds the printers, and gives them back with `.printers(…)`; the person sees that it takes its time.
  case findPrinters
  /// Prints pages, and gives back what came of it.
  case printPages(String, printer: String)
  /// Drops keys that were typed before this moment and have not been read.
  case discardInput
  /// Stops the program until the person brings it back.
  case suspend
  /// Paints the whole screen again.
  case redraw
  /// Rings the bell once.
  case bell
  /// Ends the program.
  case leave(Leaving)
}

/// How the program ends.
public enum Leaving: Hashable, Sendable {
  /// The person chose to leave.
  case done
  /// The person pressed ^C twice.
  case interrupted
}

/// What came of an effect, which the shell gives back with `AppState.take`.
///
/// `.findPrinters` is followed by `.printers(["office", "attic"])`, `.writeText` by `.written(place: "/home/you/lamps.txt")`.
public enum Outcome: Sendable {
  /// The questionnaire that was asked for, and the option that says who answers, if that is known already.
  case opened(Questionnaire, respondent: OptionID? = nil)
  /// A questionnaire, or an interview that was begun before, could not be opened; the reason is a whole sentence.
  case notOpened(reason: String)
  /// The topics of all questionnaires.
  case topics(TopicCollection)
  /// How long the rest of any interview with a questionnaire is, better than the bounds that hold until then.
  case progressKnown(any ProgressSource, of: String)
  /// The interviews that are kept and are not the present one, the newest first; and how many were deleted because
  /// they were too old.
  case sessions([SessionEntry], expired: Int = 0)
  /// Everything that was done is on the disk.
  case recorded
  /// Something that was done is not on the disk; the reason is a whole sentence.
  case notRecorded(reason: String)
  /// An interview that was begun before.
  case resumed(Resumption)
  /// A finished interview that today's questions would say otherwise, as it was kept, in place of the interview that
  /// there was; or made again of what still applies, where nothing was kept.
  case keptEnding(KeptEnding, isWordForWord: Bool)
  /// The interview was let go of as was asked.
  case closed
  /// The interview that is not on the screen was deleted.
  case keptDeleted
  /// An interview could not be let go of, or deleted; the reason is a whole sentence.
  case notClosed(reason: String)
  /// The interview as a doctor's program reads it (FHIR); nil: its questions cannot be written so without a loss.
  case response(String?)
  /// The text was written; the place is as the person can find it again.
  case written(place: String)
  /// A file of this name exists already, and nothing was written.
  case exists(name: String)
  /// The text could not be written; the reason is a whole sentence.
  case notWritten(name: String, reason: String)
  /// The printers, the usual one first; none: the reason is a whole sentence.
  case printers([String], reason: String? = nil)
  /// Pages were given to the printer; the sentence says so.
  case printed(String)
  /// They were not; the reason is a whole sentence.
  case notPrinted(reason: String)
}
