import InterviewUI
import SessionJournal

/// What `ask` is asked for on the command line, for the full screen and for plain lines: `ask twisting --for me`.
struct InterviewRequest {
  /// Whom the answers are about.
  enum Person: String, CaseIterable {
    case me
    case other
  }

  /// A questionnaire's name or file; nil: the menu.
  var questionnaire: String?
  /// Whom the answers are about, if that is said.
  var person: Person?
  /// The interview to go on with: its name, or `last`.
  var resumes: String?
  /// Whether answers are kept on the disk.
  var keeps = true
  /// The country that the person is in, if that is said.
  var country: ChosenCountry?
  /// The folder in place of the shipped files.
  var folder: String?
  /// Whether plain lines are asked for, in place of the full screen.
  var isPlain = false
  /// Whether a wide screen has something beside its main column.
  var showsSide = true

  /// Holds the interview: on the full screen, or in plain lines where those are asked for or the terminal cannot be drawn
  /// on.
  @MainActor
  func hold() throws {
    if isPlain || LineSession.isAskedFor { return try LineSession.run(self) }
    if try !FullScreenSession.run(self) { try LineSession.run(self) }
  }

  /// The interview to go on with, if one was asked for.
  func resumed(in store: SessionStore?) throws(Failure) -> SessionID? {
    guard let resumes else { return nil }
    guard let store else { throw Failure(.noInput, "no interview is kept: there is no place for one") }
    let session = try SessionName(text: resumes).session(in: store, unfinishedOnly: true)
    if let fault = session.fault { throw Failure(fault) }
    guard !session.isInUse else { throw Failure(StorageFault.inUse) }
    return session.id
  }
}
