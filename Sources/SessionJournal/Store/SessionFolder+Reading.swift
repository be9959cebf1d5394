#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension SessionFolder {
  /// Opens a session to look at it.
  func openForReading(_ id: SessionID) throws(StorageFault) -> OpenFile {
    let file = try openSession(id, O_RDONLY)
    _ = try checked(file)
    return file
  }

  /// Opens a session; throws `noSuchSession` if there is none.
  func openSession(_ id: SessionID, _ flags: Int32) throws(StorageFault) -> OpenFile {
    do {
      return try open(SessionFileName.session(id).text, flags)
    } catch .system(_, ENOENT) {
      throw .noSuchSession
    }
  }

  /// The status of an open session that is a regular file of ours and not too large.
  func checked(_ file: OpenFile) throws(StorageFault) -> FileStatus {
    let status = try file.status()
    guard status.isRegular else { throw .notASession }
    guard status.isOurs else { throw .notOurs }
    guard status.size <= SessionFile.largest else { throw .tooLarge(limit: SessionFile.largest) }
    return status
  }

  /// What an open session holds, as far as it is whole.
  func session(_ id: SessionID, in file: OpenFile) throws(StorageFault) -> RecordedSession {
    let bytes = try file.readAll(limit: SessionFile.largest)
    let text = JournalText(bytes)
    if let format = text.otherFormat { throw .otherFormat(format) }
    guard let head = text.head else { throw .unreadable(movedTo: nil) }
    return RecordedSession(
      id: id, head: head, records: text.records, isDamaged: text.goodCount != bytes.count)
  }

  /// A line of the list; nil if the session has just been deleted.
  func summary(of id: SessionID) -> SessionSummary? {
    var isInUse = false
    do throws(StorageFault) {
      let file = try openForReading(id)
      isInUse = file.isLockedByAnother
      let session = try session(id, in: file)
      return SessionSummary(
        id: id, head: session.head, answerCount: session.answered.count, lastAt: session.lastAt,
        isFinished: session.isFinished, isDamaged: session.isDamaged, isInUse: isInUse, fault: nil)
    } catch .noSuchSession {
      return nil
    } catch {
      return SessionSummary(
        id: id, head: nil, answerCount: 0, lastAt: nil, isFinished: false, isDamaged: true, isInUse: isInUse,
        fault: error)
    }
  }
}
