internal import QuestionnaireCore
internal import SummaryReports

/// What a screen, or what takes an answer on it, asks of the program.
///
/// Enter on the row "Delete the answers" asks for `.effect(.close(deleting: true))`; enter in a number field asks for
/// `.answer(.value(.number(…)))`, or says `.problem("Type a number from 1 to 10.")`.
enum Action: Sendable {
  /// There is nothing more to do.
  case done
  /// The key means nothing here.
  case ignored
  /// The key or the answer cannot be taken; the text says why.
  case problem(String)
  /// Something happened that is worth a word.
  case remark(String)
  /// Gives an answer to what is asked; `dropping` agrees that answers it makes irrelevant are dropped.
  case answer(Answer, dropping: Bool = false)
  /// Goes to what was asked before.
  case back
  /// Goes back to what is asked as it was answered before; what was changed there since is forgotten.
  case revert
  /// Shows a screen above this one.
  case push(any Screen)
  /// Takes this screen away.
  case pop
  /// Shows a screen in place of all others.
  case show(any Screen)
  case showReview
  /// Shows the summary; from there Esc goes back to this question, else to the last.
  case showSummary(comingFrom: LinkID? = nil)
  /// Goes on with the interview where an answer waits.
  case goOn
  /// Goes to a question; the review may come after it.
  case go(to: LinkID, returnsToReview: Bool = false)
  /// Goes to a question whose answer may be wrong; what waits for an answer comes after it.
  case mend(LinkID, returnsToReview: Bool)
  /// Adds no other complaint, and shows the summary.
  case declineLeads
  /// Leaves answers that disagree as they are, and goes on.
  case leaveDisagreement(Disagreement, origin: LinkID?, returnsToReview: Bool)
  /// Opens a questionnaire; `dropping` starts anew though there are answers.
  case open(String, dropping: Bool)
  /// The person said which country they are in.
  case choose(ChosenCountry)
  /// The emergencies that hold were read.
  case acknowledge
  /// Takes an interview up again.
  case take(Resumption)
  /// Leaves an interview that was begun before as it is.
  case dropResumption
  /// Goes from an interview that has no question left to the menu; one that was only read again is let go of.
  case leaveSummary
  /// Tries once more to put on the disk what is not there.
  case retrySaving
  /// The person goes on although answers are not on the disk.
  case acceptNotSaved
  /// Goes back to the summary or the topic, to what stands under one of its headings, subheadings counted.
  case readFrom(heading: Int)
  /// Shows a layer of the summary, or its first screen.
  case readLayer(SummaryLayer?)
  /// Has the shell do something.
  case effect(Effect)
}

extension [Action] {
  static func resume(session: String) -> [Action] {
    [.show(OpeningScreen()), .effect(.resume(session: session))]
  }

  /// Lists the topics that can be read, those of some words if there are any.
  static func readTopics(search: String) -> [Action] {
    [.push(TopicListScreen(search: search)), .effect(.loadTopics)]
  }

  /// Looks for printers of what a screen exports.
  static let findPrinters: [Action] = [.push(WaitingScreen(errand: .printers)), .effect(.findPrinters)]
}
