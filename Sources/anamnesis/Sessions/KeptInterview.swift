import QuestionnaireCore
import SessionJournal

/// An interview read from the disk for a command; nothing on the disk is changed.
struct KeptInterview {
  let session: SessionSummary
  /// The interview, with every answer that still applies.
  let interview: Interview
  /// When it was last answered: seconds since 1970.
  let lastAt: Int

  /// Reads the interview that a person names; says what of it does not apply any more.
  init(_ name: String, folder: String?) throws {
    let store = try Self.store()
    session = try SessionName(text: name).session(in: store)
    let recorded: RecordedSession
    do throws(StorageFault) {
      recorded = try store.read(session.id)
    } catch {
      throw Failure(error)
    }
    let files = try QuestionSource(QuestionPlace(option: folder))
    let questionnaire = try files.questionnaire(recorded.head.questionnaire)
    guard let restored = RestoredInterview(recorded, of: questionnaire)
    else { throw Failure(.badInput, "'\(recorded.head.questionnaire)' is another questionnaire now") }
    interview = restored.interview
    lastAt = recorded.lastAt
    if recorded.isDamaged { Streams.note("the end of this interview's file is damaged and was left out") }
    if restored.isChanged { Streams.note("the questions have changed since this interview was begun") }
    for loss in restored.losses { Streams.note("the answer to '\(loss.linkId)' does not apply any more") }
  }

  static func delete(_ id: SessionID, in store: SessionStore) throws(Failure) {
    do throws(StorageFault) {
      try store.delete(id)
    } catch {
      throw Failure(error)
    }
  }

  static func store() throws(Failure) -> SessionStore {
    guard let folder = StateFolder.sessions else {
      throw Failure(
        .noInput, "there is no place for interviews", remedy: "set HOME, or XDG_STATE_HOME to a whole path")
    }
    return SessionStore(folder: folder)
  }
}
