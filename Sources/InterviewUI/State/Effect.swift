public import QuestionnaireCore

/// What the shell does for the screen.
public enum Effect: Hashable, Sendable {
  /// Reads a questionnaire, lets go of the interview there was, and gives it back with `AppState.take(.opened(…))`.
  case load(questionnaire: String)
  /// Reads the topics of all questionnaires, and gives them back with `.topics(…)`.
  case loadTopics
  /// Puts what the person did on the disk, with everything that is not there yet, before anything else is shown;
  /// gives back whether it could.
  case record([InterviewChange])
  /// Reads an interview that was begun before, and gives it back with `.resumed(…)`.
  case resume(session: String)
  /// The person goes on with an interview although its questions have changed, or leaves it as it is.
  case changedQuestions(areAccepted: Bool)
  /// Lets go of the interview: its answers are kept, or deleted from the disk. Gives back whether it could.
  case close(deleting: Bool)
  /// Writes a text file, and gives back whether it could; an existing file is replaced only if told so.
  case writeText(name: String, text: String, replacing: Bool)
  /// Deletes an interview that is kept and is not the one on the screen; gives back whether it could.
  case deleteKept(session: String)
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
