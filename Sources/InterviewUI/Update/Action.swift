internal import QuestionnaireCore

/// What a screen asks of the program.
enum Action: Sendable {
  /// Shows a screen above this one.
  case push(any Screen)
  /// Takes this screen away.
  case pop
  case showStart
  case showMenu
  case showReview
  case showSummary
  /// Shows the summary; from there Esc goes back to this question.
  case stopAt(LinkID?)
  case showPrivacy
  /// Goes on with the interview where an answer waits.
  case goOn
  /// Goes to a question, and returns to the review after it.
  case jump(LinkID)
  /// Opens a questionnaire; `dropping` starts anew though there are answers.
  case open(String, dropping: Bool)
  /// Goes back to a question as it was left.
  case returnTo(LinkID)
  /// Goes back to a question as it was answered before; what was changed there since is forgotten.
  case revert(LinkID)
  /// Gives an answer; `dropping` agrees that answers it makes irrelevant are dropped.
  case answer(LinkID, Answer, dropping: Bool)
  /// Goes to what was asked before this.
  case back(from: LinkID)
  /// The emergencies that hold were read.
  case acknowledge
  /// Goes on with an interview that was begun before.
  case resume(session: String)
  /// Takes an interview up again.
  case take(Resumption)
  /// Goes from an interview that has no question left to the menu; one that was only read again is let go of.
  case leaveSummary
  /// Leaves an interview that was begun before as it is.
  case dropResumption
  /// Tries once more to put on the disk what is not there.
  case retrySaving
  /// The person goes on although answers are not on the disk.
  case acceptNotSaved
  /// Takes the text that is being written as the answer, before the person leaves.
  case keepDraft
  /// Goes back to the summary or the topic, to what stands under one of its headings, subheadings counted.
  case readFrom(heading: Int)
  /// Lists the topics that can be read, those of some words if there are any.
  case readTopics(search: String)
  case effect(Effect)
}
