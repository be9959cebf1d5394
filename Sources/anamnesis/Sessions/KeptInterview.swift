import PlainText
import QuestionnaireCore
import SessionJournal
import SummaryReports

/// An interview read from the disk for a command; nothing on the disk is changed.
struct KeptInterview {
  let session: SessionSummary
  /// When it was last answered: seconds since 1970.
  let lastAt: Int
  private let content: Content
  private let files: QuestionSource
  private var areQuestionsHere = true

  private enum Content {
    /// It is not finished, or today's questions and program say the same as at its end.
    case interview(Interview)
    /// It is finished, and can only be read as it was kept.
    case ending(KeptEnding)
  }

  /// Reads the interview that a person names; says what of it does not apply any more.
  init(_ name: String, folder: String?) throws {
    let store = try Self.store()
    session = try SessionName(text: name).session(in: store)
    let recorded: RecordedSession
    let ending: KeptEnding?
    do throws(StorageFault) {
      recorded = try store.read(session.id)
      ending = try store.ending(of: recorded).flatMap { KeptEnding(bytes: $0) }
    } catch {
      throw Failure(error)
    }
    lastAt = recorded.finishedAt ?? recorded.lastAt
    if recorded.isDamaged { Streams.note("the end of this interview's file is damaged and was left out") }
    let name = recorded.head.questionnaire
    files = try QuestionSource(QuestionPlace(option: folder))
    guard let ending else {
      let questionnaire = try files.questionnaire(name)
      content = .interview(try Self.interview(recorded, of: questionnaire))
      return
    }
    // What was said at the end stays, whatever became of the files.
    let questionnaire = try? files.questionnaire(name)
    if let restored = questionnaire.flatMap({ RestoredInterview(recorded, of: $0) }), !restored.isOther,
      ending.isSaidAgain(by: restored.interview)
    {
      content = .interview(restored.interview)
      return
    }
    areQuestionsHere = questionnaire != nil
    content = .ending(ending)
    Streams.note("\(why): this is what was said then, word for word")
  }

  private static func interview(_ recorded: RecordedSession, of questionnaire: Questionnaire) throws(Failure)
    -> Interview
  {
    guard let restored = RestoredInterview(recorded, of: questionnaire)
    else { throw Failure(.badInput, "'\(recorded.head.questionnaire)' is another questionnaire now") }
    if restored.isChanged { Streams.note("the questions have changed since this interview was begun") }
    for answer in restored.interview.earlierAnswers {
      Streams.note("not counted any more: \(answer.question) \(answer.words)")
    }
    return restored.interview
  }

  /// The interview; nil where it can only be read as it was kept.
  var interview: Interview? { if case .interview(let interview) = content { interview } else { nil } }

  /// A part of it in a format.
  func text(
    _ part: Document.Part, as format: Document.Format, isASCII: Bool, country: CountryOption
  ) throws -> String {
    switch content {
    case .interview: try document(part, country).text(as: format, isASCII: isASCII)
    case .ending(let ending): ending.text(part, as: format, isASCII: isASCII)
    }
  }

  /// Why it can only be read as it was kept.
  private var why: String {
    areQuestionsHere ? "the questions or the program have changed since" : "its questions are not here"
  }

  /// It as FHIR, which only the questions of its time can say.
  func fhir(isASCII: Bool) throws -> String {
    guard let interview else {
      throw Failure(
        .badInput, "\(why): it cannot be written as FHIR",
        remedy: areQuestionsHere
          ? "export it as json, which keeps it word for word"
          : "name the form, or the folder, that they come from: --questionnaires FORM.json")
    }
    let text = try files.response(of: interview, on: try Surroundings.day(of: lastAt), at: lastAt)
    return isASCII ? JSONValue.inASCII(text) : text
  }

  /// A part of it on pages for a printer.
  func pages(_ part: Document.Part, country: CountryOption) throws -> String {
    switch content {
    case .interview: try document(part, country).pages()
    case .ending(let ending): ending.pages(part)
    }
  }

  private func document(_ part: Document.Part, _ country: CountryOption) throws -> Document {
    guard let interview else { throw Failure(.unexpected, "the interview cannot be read") }
    return Document(
      part, of: interview, today: try Surroundings.day(of: lastAt),
      territory: try country.code(among: interview.questionnaire.countries))
  }

  /// It as an ending, to be compared with one that can only be read so.
  func ending() throws -> KeptEnding {
    switch content {
    case .ending(let ending): ending
    case .interview(let interview):
      KeptEnding(
        of: interview, day: try Surroundings.day(of: lastAt), territory: nil, program: Program.version)
    }
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
