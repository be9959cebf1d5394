#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension SessionStore {
  /// How long an unfinished session is kept after its last record, in seconds: 30 days.
  public static let keptUnfinished = 30 * 24 * 60 * 60

  /// Deletes a session and what was kept aside of it; throws `inUse` if another program has it open.
  public func delete(_ id: SessionID) throws(StorageFault) {
    let folder = try SessionFolder(path, creating: false)
    guard try folder.names().contains(where: { SessionFileName($0)?.id == id }) else { throw .noSuchSession }
    let lock = try folder.lockForDeleting(id)
    try withExtendedLifetime(lock) { () throws(StorageFault) in try folder.removeAll(of: id) }
    try folder.sync()
  }

  /// Deletes every session that is not in use, and everything kept aside; then looks again.
  public func deleteAll() throws(StorageFault) -> Deletion {
    let folder: SessionFolder
    do {
      folder = try SessionFolder(path, creating: false)
    } catch .noSuchSession {
      return Deletion(sessions: 0, left: [], foreign: [])
    }
    let names = try folder.names()
    for id in Set(names.compactMap { SessionFileName($0)?.id }) {
      do throws(StorageFault) {
        let lock = try folder.lockForDeleting(id)
        try withExtendedLifetime(lock) { () throws(StorageFault) in try folder.removeAll(of: id) }
      } catch {
        // What could not be deleted is found when looking again.
      }
    }
    try folder.sync()
    let rest = try folder.names()
    let gone = Set(names).subtracting(rest)
    return Deletion(
      sessions: gone.count { if case .session? = SessionFileName($0) { true } else { false } },
      left: rest.filter { SessionFileName($0) != nil }, foreign: rest.filter { SessionFileName($0) == nil })
  }

  /// Deletes unfinished sessions that are too old, and gives their count.
  ///
  /// One whose last record is older than 30 days is due, and goes when the program runs on another day and finds it still
  /// due. Where the clock cannot be believed, or could not when it was written, it goes when the program has run on
  /// thirty days. Finished ones are never deleted so. What was kept aside of a session that is gone goes in the same way,
  /// by the file's own time. What a program that died left half written goes at once where nobody has its session open, and
  /// without a session after a minute.
  public func expire(_ clock: ClockReading) throws(StorageFault) -> Int {
    let folder: SessionFolder
    do {
      folder = try SessionFolder(path, creating: false)
    } catch .noSuchSession {
      return 0
    }
    let files = try folder.names().compactMap { SessionFileName($0) }
    let sessions = Set(files.compactMap { if case .session(let id) = $0 { id } else { nil } })
    var count = 0
    for id in sessions where folder.expire(id, clock) { count += 1 }
    var isChanged = count > 0
    for file in files {
      let isRemoved =
        sessions.contains(file.id) ? folder.removeHalfWritten(file) : folder.expireRemainder(file, clock)
      if isRemoved { isChanged = true }
    }
    if isChanged { try folder.sync() }
    return count
  }
}

/// The files that deleting all sessions has removed and left.
public struct Deletion: Hashable, Sendable {
  /// How many sessions were deleted, copies of damaged ones not counted.
  public let sessions: Int
  /// The files of sessions that are still there, because they are in use or could not be deleted.
  public let left: [String]
  /// Other names in the folder, which this program does not give and did not touch.
  public let foreign: [String]

  /// Makes a count.
  public init(sessions: Int, left: [String], foreign: [String]) {
    self.sessions = sessions
    self.left = left
    self.foreign = foreign
  }
}

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
  func expire(_ id: SessionID, _ clock: ClockReading) -> Bool {
    do throws(StorageFault) {
      let file = try openSession(id, O_RDWR)
      let status = try checked(file)
      try file.lock()
      let session = try session(id, in: file)
      // The end of a damaged one cannot be read: the file says when it was written last.
      let lastAt = session.isDamaged ? max(session.lastAt, status.changedAt) : session.lastAt
      guard !session.isFinished, try isOver(clock.standing(of: lastAt), id, on: clock.today) else {
        return false
      }
      try removeAll(of: id)
      return true
    } catch {
      return false
    }
  }

  /// Takes away what a program that died left half written beside a session: the answers are in that, and what was begun as
  /// one is as it was kept before. False if it is nothing of the kind, or the session is open elsewhere.
  func removeHalfWritten(_ name: SessionFileName) -> Bool {
    guard case .fresh(let id) = name else { return false }
    do throws(StorageFault) {
      let (file, _) = try openLocked(id)
      try withExtendedLifetime(file) { () throws(StorageFault) in try remove(name.text) }
      return true
    } catch {
      return false
    }
  }

  /// Deletes a file that belongs to no session and is too old; false if it is kept.
  func expireRemainder(_ name: SessionFileName, _ clock: ClockReading) -> Bool {
    do throws(StorageFault) {
      guard let status = try status(of: name.text), status.isRegular, status.isOurs else { return false }
      let isOver =
        switch name {
        // One that is just being written is locked, but for an instant at its beginning.
        case .fresh: clock.now - status.changedAt > 60
        case .session, .damaged, .ending, .draft:
          try isOver(clock.standing(of: status.changedAt), name.id, on: clock.today)
        // It goes with what it is about.
        case .due:
          try !names().contains { SessionFileName($0).map { $0.id == name.id && $0 != name } ?? false }
        }
      guard isOver else { return false }
      let file = try open(name.text, O_RDWR)
      try file.lock()
      try remove(name.text)
      return true
    } catch {
      return false
    }
  }

  /// Whether it is time, and notes that the program ran on this day and found it so old.
  private func isOver(_ standing: ClockReading.Standing, _ id: SessionID, on day: Int) throws(StorageFault)
    -> Bool
  {
    let name = SessionFileName.due(id).text
    guard standing != .fresh else {
      try remove(name)
      return false
    }
    var before: DueNote?
    if try status(of: name) != nil { before = DueNote(try open(name, O_RDONLY).readAll(limit: 1_000)) }
    let note = DueNote(after: before, on: day)
    if note.isOver(standing) { return true }
    try remove(name)
    try create(name).write(note.bytes)
    return false
  }
}
