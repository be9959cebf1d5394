import QuestionnaireCore
import SessionJournal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A scripted interview of ten answers, held with a store.
struct Probe {
  static let answerCount = 10
  private static let mostTries = 12
  private let store: SessionStore
  private let id: SessionID

  init(folder: String, id: SessionID) {
    store = SessionStore(folder: folder)
    self.id = id
  }

  /// Gives every answer that is not there yet; the exit code is 73 if one is not saved in the end.
  func run(isNew: Bool) -> Int32 {
    guard let file = isNew ? begin() : open() else { return 73 }
    let count = file.session.answered.count
    if count < Self.answerCount {
      for number in (count + 1)...Self.answerCount {
        let record = JournalRecord.answer(
          RecordedAnswer(
            linkId: LinkID("q\(number)"), content: .words(["answer \(number)"], writeIn: nil),
            asked: Fingerprint(rawValue: UInt64(number))), at: 1_000 + number)
        guard save(number, by: { () throws(StorageFault) in try file.append([record]) }, again: file.retry)
        else { continue }
      }
    }
    say(file.isSaved ? "all saved" : "left unsaved")
    return file.isSaved ? 0 : 73
  }

  private func begin() -> SessionFile? {
    let head = SessionHead(
      program: "1.0.0", questionnaire: "probe", version: "1.0.0", fingerprint: Fingerprint(rawValue: 1),
      openedAt: 1_000)
    let file = store.begin(head, id: id)
    _ = save(0, by: file.retry, again: file.retry)
    return file
  }

  private func open() -> SessionFile? {
    for _ in 0..<Self.mostTries {
      do throws(StorageFault) {
        let (file, recovery) = try store.open(id)
        say("has \(file.session.answered.count)")
        if recovery.keptAside > 0 { say("kept aside \(recovery.keptAside)") }
        return file
      } catch {
        say("NOT OPENED \(Self.text(of: error))")
      }
    }
    return nil
  }

  /// Saves once and then again until it is saved; false if it never is.
  private func save(
    _ number: Int, by first: () throws(StorageFault) -> Void, again: () throws(StorageFault) -> Void
  ) -> Bool {
    for attempt in 0..<Self.mostTries {
      do throws(StorageFault) {
        try attempt == 0 ? first() : again()
        say("saved \(number)")
        return true
      } catch {
        say("NOT SAVED \(number) \(Self.text(of: error))")
      }
    }
    return false
  }

  private static func text(of fault: StorageFault) -> String {
    if case .system(let call, let number) = fault { "\(call) \(number)" } else { "\(fault)" }
  }

  private func say(_ text: String) {
    let bytes = Array("\(text)\n".utf8)
    _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}
