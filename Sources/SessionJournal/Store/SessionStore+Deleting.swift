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

  /// Deletes unfinished sessions whose last record is older than 30 days, and gives their count.
  ///
  /// Finished ones are never deleted so. What was kept aside of a session that is gone, and what a program that died
  /// left half written, goes by the file's own time. `now` is seconds since 1970.
  public func expire(now: Int) throws(StorageFault) -> Int {
    let folder: SessionFolder
    do {
      folder = try SessionFolder(path, creating: false)
    } catch .noSuchSession {
      return 0
    }
    let files = try folder.names().compactMap { SessionFileName($0) }
    let sessions = Set(files.compactMap { if case .session(let id) = $0 { id } else { nil } })
    var count = 0
    for id in sessions where folder.expire(id, now: now) { count += 1 }
    var isChanged = count > 0
    for file in files where !sessions.contains(file.id) {
      if folder.expireRemainder(file, now: now) { isChanged = true }
    }
    if isChanged { try folder.sync() }
    return count
  }
}
