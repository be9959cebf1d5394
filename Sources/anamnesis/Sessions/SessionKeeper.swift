import InterviewUI
import QuestionnaireCore
import SessionJournal
import SummaryReports

/// Keeps the interview on the screen on the disk, and takes up earlier ones again: every answer is one line of a journal
/// before the next question is drawn.
final class SessionKeeper {
  private static let mostOffered = 5
  private static let mostFinishedOffered = 20

  /// The sessions; nil where there is no place for them.
  private let store: SessionStore?
  /// The session of the interview on the screen; nil as long as it has no answers.
  private var file: SessionFile?
  /// A session whose questions have changed since, until the person says what becomes of it.
  private var changed: (file: SessionFile, records: [JournalRecord], head: SessionHead)?
  /// What was begun as answers, as it is kept on the disk.
  private var drafts: [LinkID: Draft] = [:]
  /// Whether something was to be kept and there is no place for it.
  private var hasNoPlace = false
  /// What the last interview that was let go of left on the disk.
  private(set) var left: Left?

  /// What is on the disk when the program ends.
  enum Left {
    case unfinished
    case finished
    case nothing
  }

  init(_ store: SessionStore?) { self.store = store }

  /// Puts on the disk what the person did, and what is not there yet.
  func record(_ changes: [InterviewChange], in interview: Interview) -> Outcome {
    guard let store else {
      hasNoPlace = true
      return .notRecorded(reason: ShellWording.noPlaceForAnswers)
    }
    let now = Surroundings.now
    let file =
      self.file
      ?? begin(SessionHead(interview.questionnaire, program: Program.version, openedAt: now), in: store)
    self.file = file
    return append(changes.compactMap { JournalRecord($0, in: interview, at: now) }, to: file)
  }

  /// Keeps what was begun as answers and is none yet, after every key that changes it: a program that is killed leaves it.
  ///
  /// What cannot be kept is tried again with the next key, and when the person leaves.
  func keep(_ drafts: [LinkID: Draft], in interview: Interview?, isLeaving: Bool = false) {
    guard let file, drafts != self.drafts || isLeaving && !drafts.isEmpty else { return }
    let recorded = drafts.map { id, draft in
      let content: RecordedDraft.Content =
        switch draft {
        case .answer(let answer): .answer(RecordedAnswer.Content(answer))
        case .fields(let fields): .fields(fields)
        }
      let question = interview?.questionnaire.prompt(id).flatMap { interview?.question(for: $0) }
      return RecordedDraft(
        linkId: id, content: content, question: question?.text[interview?.evaluation.respondent ?? .person])
    }
    if (try? file.keep(recorded, synced: isLeaving)) != nil { self.drafts = drafts }
  }

  /// Takes a session up again; what came of it, in order.
  ///
  /// The interview on the screen, which may be at its end, is let go of, unless the person has to agree first.
  func resume(
    _ text: String, insteadOf end: InterviewEnd?, questionnaire: (String) throws -> Questionnaire
  ) -> [Outcome] {
    guard let store, let id = SessionID(text)
    else { return [.notOpened(reason: ShellWording.noSuchInterview)] }
    do throws(StorageFault) {
      let (file, recovery) = try store.open(id)
      let session = file.session
      let ending = try store.ending(of: session).flatMap { KeptEnding(bytes: $0) }
      let restored = (try? questionnaire(session.head.questionnaire))
        .flatMap { RestoredInterview(session, of: $0) }
      if session.isFinished, let kept = kept(ending, restored, session) {
        if case .notClosed(let reason) = close(deleting: false, end) { return [.notOpened(reason: reason)] }
        return [kept]
      }
      guard let restored else { return [.notOpened(reason: ShellWording.questionsAreGone)] }
      if !restored.isOther, case .notClosed(let reason) = close(deleting: false, end) {
        return [.notOpened(reason: reason)]
      }
      return take(restored, file, isDamaged: recovery.keptAside > 0)
    } catch {
      return [.notOpened(reason: ShellWording.fault(error))]
    }
  }

  /// A finished interview as it was kept; nil where today's questions and program say the same.
  private func kept(_ ending: KeptEnding?, _ restored: RestoredInterview?, _ session: RecordedSession)
    -> Outcome?
  {
    if let restored, !restored.isOther, ending?.isSaidAgain(by: restored.interview) ?? true { return nil }
    if let ending { return .keptEnding(ending, isWordForWord: true) }
    // Earlier versions kept the answers only.
    guard let restored, let day = try? Surroundings.day(of: session.finishedAt ?? session.lastAt) else {
      return nil
    }
    let again = KeptEnding(
      of: restored.interview, day: day, territory: KeptCountry.country?.code, program: session.head.program)
    return .keptEnding(again, isWordForWord: false)
  }

  private func take(_ restored: RestoredInterview, _ file: SessionFile, isDamaged: Bool) -> [Outcome] {
    let now = Surroundings.now
    var interview = restored.interview
    // One that is finished is read, not gone on with.
    let endedOn = interview.evaluation.isComplete ? file.session.finishedAt : nil
    let again =
      endedOn != nil
      ? [] : interview.changesToAskEmergencyScreenAgain(lastRecordAt: file.session.latestAt, now: now)
    let kept = restored.isOther ? interview.answersToGiveAgain : []
    for change in again { try? interview.apply(change) }
    let begun = OfferedAnswers(
      in: interview, losses: restored.losses, drafts: (try? store?.drafts(of: file.id)) ?? [])
    interview.earlier += begun.others.map(\.earlier)
    let records =
      (kept + again).compactMap { JournalRecord($0, in: interview, at: now) }
      + (restored.losses.map(\.answer) + begun.others).map { .earlier($0, at: now) }
    let resumption = Resumption(
      interview: interview, isChanged: restored.isOther,
      lost: restored.losses.map { Resumption.Lost($0) },
      isDamaged: isDamaged, asksUrgentAgain: !again.isEmpty,
      offers: begun.offers,
      endedOn: endedOn.flatMap { try? Surroundings.day(of: $0) })
    guard !restored.isOther else {
      changed = (file, records, SessionHead(interview.questionnaire, program: Program.version, openedAt: now))
      return [.resumed(resumption)]
    }
    self.file = file
    return [.resumed(resumption)] + (records.isEmpty ? [] : [append(records, to: file)])
  }

  /// Goes on with a session whose questions have changed: what still counts begins a new one, which replaces the old.
  func adoptChanged(insteadOf end: InterviewEnd?) -> Outcome {
    guard let store, let (old, records, head) = changed else { return .recorded }
    letGo(end)
    return replace(old, with: head, records, in: store)
  }

  /// Goes on with the interview on the screen, which has become one about another complaint too: it begins a new session,
  /// which replaces the old.
  func goOn(with interview: Interview) -> Outcome {
    guard let store, let old = file else { return .recorded }
    let now = Surroundings.now
    let head = SessionHead(interview.questionnaire, program: Program.version, openedAt: now)
    let earlier = old.session.records.filter { if case .earlier = $0 { true } else { false } }
    let given = interview.changesToGiveAgain.compactMap { JournalRecord($0, in: interview, at: now) }
    return replace(old, with: head, earlier + given, in: store)
  }

  /// Begins a new session, which replaces an old one.
  private func replace(
    _ old: SessionFile, with head: SessionHead, _ records: [JournalRecord], in store: SessionStore
  ) -> Outcome {
    let file = begin(head, in: store)
    self.file = file
    let result = append(records, to: file)
    // What cannot be deleted is offered again, which does no harm.
    if case .recorded = result { try? old.delete(keepingDamaged: true) }
    return result
  }

  /// Lets go of the interview on the screen, for another begins: what cannot be saved is gone, and the person was told.
  func letGo(_ end: InterviewEnd?) {
    changed = nil
    try? file?.retry()
    if let end { finish(end) }
    file = nil
    drafts = [:]
  }

  /// Leaves a session whose questions have changed as it is.
  func dropChanged() { changed = nil }

  /// Lets go of the interview on the screen: it is kept, or deleted.
  func close(deleting: Bool, _ end: InterviewEnd?) -> Outcome {
    changed = nil
    guard let file else { return hasNoPlace ? .notClosed(reason: ShellWording.noPlaceForAnswers) : .closed }
    do throws(StorageFault) {
      if deleting { try file.delete() } else { try file.retry() }
    } catch {
      return .notClosed(reason: ShellWording.fault(error))
    }
    if let end, !deleting { finish(end) }
    drafts = [:]
    left = deleting ? .nothing : file.session.isFinished ? .finished : .unfinished
    self.file = nil
    return .closed
  }

  /// Keeps the end of the interview on the screen, word for word, unless that is on the disk already.
  ///
  /// Where it cannot be kept the answers are safe: the interview stays unfinished, and it is tried again when it is left.
  func finish(_ end: InterviewEnd) {
    guard let file, file.isSaved, !file.session.isFinished else { return }
    let ending = KeptEnding(
      of: end.interview, day: end.day, territory: end.territory, program: Program.version)
    try? file.finish(ending.bytes, at: Surroundings.now)
  }

  /// Deletes a session that is not the one on the screen.
  func delete(_ text: String) -> Outcome {
    guard let store, let id = SessionID(text), id != file?.id
    else { return .notClosed(reason: ShellWording.noSuchInterview) }
    do throws(StorageFault) {
      try store.delete(id)
    } catch {
      return .notClosed(reason: ShellWording.fault(error))
    }
    return .keptDeleted
  }

  /// The sessions that are not on the screen, the newest first.
  var entries: [SessionEntry] {
    let all = (try? store?.sessions()) ?? []
    let others = all.filter { $0.fault == nil && $0.answerCount > 0 && $0.id != file?.id }
      .sorted { ($0.lastAt ?? 0, $0.id) > ($1.lastAt ?? 0, $1.id) }
    let unfinished = others.filter { !$0.isFinished || $0.isInUse }.prefix(Self.mostOffered)
    let finished = others.filter { $0.isFinished && !$0.isInUse }.prefix(Self.mostFinishedOffered)
    return (unfinished + finished).compactMap { summary in
      summary.head.map {
        SessionEntry(
          id: summary.id.text, questionnaire: $0.questionnaire,
          begun: ShellWording.begun(
            $0.openedAt, Surroundings.clock.standing(of: summary.lastAt ?? $0.openedAt)),
          answers: summary.answerCount,
          state: summary.isInUse ? .inUse : summary.isFinished ? .finished : .unfinished)
      }
    }
  }

  /// Deletes what is unfinished and too old; how many there were.
  func expire() -> Int { (try? store?.expire(Surroundings.clock)) ?? 0 }

  private func begin(_ head: SessionHead, in store: SessionStore) -> SessionFile {
    var random = SystemRandomNumberGenerator()
    return store.begin(
      head, id: SessionID(milliseconds: UInt64(max(Surroundings.now, 0)) &* 1_000, using: &random))
  }

  private func append(_ records: [JournalRecord], to file: SessionFile) -> Outcome {
    do throws(StorageFault) {
      try file.append(records)
      return .recorded
    } catch {
      return .notRecorded(reason: ShellWording.fault(error))
    }
  }
}

/// An interview that has no question left: what is kept of it, and for which day and country.
struct InterviewEnd {
  let interview: Interview
  let day: CalendarDay
  let territory: String?
}

extension RestoredInterview {
  /// Whether the questions are not as they were, so that the person has to agree before it goes on.
  var isOther: Bool { isChanged || !losses.isEmpty }
}
