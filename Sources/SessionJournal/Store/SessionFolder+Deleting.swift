#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension SessionFolder {
  /// Takes the lock of a session that is to be deleted; nil if what bears its name needs none.
  func lockForDeleting(_ id: SessionID) throws(StorageFault) -> OpenFile? {
    guard let status = try status(of: SessionFileName.session(id).text) else { return nil }
    guard !status.isFolder else { throw .notASession }
    // A link or a pipe is taken away itself; nobody has it open as a session.
    guard status.isRegular else { return nil }
    do {
      let file = try openSession(id, O_RDWR)
      try file.lock()
      return file
    } catch .noSuchSession, .notASession, .system(_, EACCES) {
      return nil
    }
  }

  /// Takes away every file of a session, the session itself last; what was kept aside of it may stay.
  func removeAll(of id: SessionID, keepingDamaged: Bool = false) throws(StorageFault) {
    for name in try names() {
      guard let file = SessionFileName(name), file.id == id, file != .session(id) else { continue }
      if keepingDamaged, case .damaged = file { continue }
      try remove(name)
    }
    try remove(SessionFileName.session(id).text)
  }

  /// Deletes an unfinished session that is too old; false if it is kept.
  func expire(_ id: SessionID, now: Int) -> Bool {
    do throws(StorageFault) {
      let file = try openSession(id, O_RDWR)
      let status = try checked(file)
      try file.lock()
      let session = try session(id, in: file)
      // The end of a damaged one cannot be read: the file says when it was written last.
      let lastAt = session.isDamaged ? max(session.lastAt, status.changedAt) : session.lastAt
      guard !session.isFinished, isOld(lastAt, now: now) else { return false }
      try removeAll(of: id)
      return true
    } catch {
      return false
    }
  }

  /// Deletes a file that belongs to no session and is too old; false if it is kept.
  func expireRemainder(_ name: SessionFileName, now: Int) -> Bool {
    do throws(StorageFault) {
      guard let status = try status(of: name.text), status.isRegular, status.isOurs else { return false }
      let isLeft = if case .fresh = name { true } else { false }
      // One that is just being written is locked, but for an instant at its beginning.
      guard isLeft ? now - status.changedAt > 60 : isOld(status.changedAt, now: now) else { return false }
      let file = try open(name.text, O_RDWR)
      try file.lock()
      try remove(name.text)
      return true
    } catch {
      return false
    }
  }

  private func isOld(_ time: Int, now: Int) -> Bool {
    let (age, hasOverflowed) = now.subtractingReportingOverflow(time)
    return !hasOverflowed && age > SessionStore.keptUnfinished
  }
}
