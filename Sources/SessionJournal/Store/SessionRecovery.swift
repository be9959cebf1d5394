#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension SessionFolder {
  /// Opens a session for writing: locked, private, cut to its whole lines, and all of it on the disk.
  func recover(_ id: SessionID, path: String) throws(StorageFault) -> (SessionFile, Recovery) {
    let file: OpenFile
    let status: FileStatus
    do {
      (file, status) = try openLocked(id)
    } catch .system(_, EROFS), .system(_, EACCES), .system(_, EPERM) {
      return try readOnly(id, path: path)
    }
    let bytes = try file.readAll(limit: SessionFile.largest)
    let text = JournalText(bytes)
    if let format = text.otherFormat { throw .otherFormat(format) }
    guard let head = text.head else {
      let name = try freeName(forDamagedOf: id)
      try rename(SessionFileName.session(id).text, to: name)
      try sync()
      throw .unreadable(movedTo: name)
    }
    if status.isOpenToOthers { _ = try OpenFile.call("fchmod") { fchmod(file.number, 0o600) } }
    // What a program that died left half done; its answers are in the session.
    try remove(SessionFileName.fresh(id).text)
    var keptIn: String?
    if text.goodCount < bytes.count {
      keptIn = try keepAside(Array(bytes[text.goodCount...]), of: id)
      try file.truncate(to: text.goodCount)
    }
    // Who wrote it may have died before saying that it is saved. Here it is shown as saved, so it must be.
    try file.sync()
    try sync()
    let session = SessionFile(
      id, head: head, text: text, bytes: Array(bytes[..<text.goodCount]), file: file, path: path)
    let recovery = Recovery(
      keptAside: bytes.count - text.goodCount, file: keptIn, wasOpenToOthers: status.isOpenToOthers)
    return (session, recovery)
  }

  /// Opens a session whose file cannot be written: it is read, and what is added will want a fresh file.
  private func readOnly(_ id: SessionID, path: String) throws(StorageFault) -> (SessionFile, Recovery) {
    let file = try openForReading(id)
    try file.lock()
    let bytes = try file.readAll(limit: SessionFile.largest)
    let text = JournalText(bytes)
    if let format = text.otherFormat { throw .otherFormat(format) }
    guard let head = text.head else { throw .unreadable(movedTo: nil) }
    let damaged = Array(bytes[text.goodCount...])
    let session = SessionFile(
      id, head: head, text: text, bytes: Array(bytes[..<text.goodCount]), file: file, path: path,
      isReadOnly: true)
    return (
      session,
      // Where the folder can be written, the fresh file will not have these.
      Recovery(
        keptAside: damaged.count, file: damaged.isEmpty ? nil : try? keepAside(damaged, of: id),
        wasOpenToOthers: false)
    )
  }

  /// Opens a session and locks it; the file is the one that has the name once the lock is ours.
  func openLocked(_ id: SessionID) throws(StorageFault) -> (OpenFile, FileStatus) {
    for _ in 0..<5 {
      let file = try openSession(id, O_RDWR | O_APPEND)
      let status = try checked(file)
      try file.lock()
      guard let named = try self.status(of: SessionFileName.session(id).text) else { throw .noSuchSession }
      if named.isSameFile(as: status) { return (file, try checked(file)) }
    }
    throw .inUse
  }

  /// Copies bytes to a new file beside the session, and returns its name when they are on the disk.
  private func keepAside(_ bytes: [UInt8], of id: SessionID) throws(StorageFault) -> String {
    let name = try freeName(forDamagedOf: id)
    let copy = try create(name)
    do {
      try copy.write(bytes)
      try copy.sync()
      try sync()
    } catch {
      try? remove(name)
      throw error
    }
    return name
  }

  private func freeName(forDamagedOf id: SessionID) throws(StorageFault) -> String {
    var number = 1
    while try status(of: SessionFileName.damaged(id, number).text) != nil { number += 1 }
    return SessionFileName.damaged(id, number).text
  }
}

/// What opening a session had to set right.
public struct Recovery: Hashable, Sendable {
  /// How many bytes at the end could not be read; they were copied aside.
  public let keptAside: Int
  /// The file they were copied to, in the folder of sessions; nil if there were none.
  public let file: String?
  /// Whether others could read the file until now.
  public let wasOpenToOthers: Bool

  /// Makes what was set right.
  public init(keptAside: Int, file: String?, wasOpenToOthers: Bool) {
    self.keptAside = keptAside
    self.file = file
    self.wasOpenToOthers = wasOpenToOthers
  }
}
