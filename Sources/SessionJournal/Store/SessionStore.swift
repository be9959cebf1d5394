/// The sessions in a folder of this computer, each a file that only its owner may read.
public struct SessionStore: Hashable, Sendable {
  /// The folder's path. It is made when the first session is saved.
  public let path: String

  /// The sessions of a folder.
  public init(folder path: String) { self.path = path }

  /// A session that begins. Nothing is on the disk before `retry()` or `append(_:)` returns; a fault leaves it as it is.
  public func begin(_ head: SessionHead, id: SessionID) -> SessionFile {
    SessionFile(new: id, head: head, path: path)
  }

  /// Begins a session, and returns when its beginning is on the disk.
  public func create(_ head: SessionHead, id: SessionID) throws(StorageFault) -> SessionFile {
    let file = begin(head, id: id)
    try file.retry()
    return file
  }

  /// The sessions, the one begun first first; none if there is no folder.
  public func sessions() throws(StorageFault) -> [SessionSummary] {
    do {
      let folder = try SessionFolder(path, creating: false)
      var summaries: [SessionSummary] = []
      for name in try folder.names() {
        guard case .session(let id)? = SessionFileName(name) else { continue }
        if let summary = folder.summary(of: id) { summaries.append(summary) }
      }
      return summaries
    } catch .noSuchSession {
      return []
    }
  }

  /// Reads a session without locking it.
  public func read(_ id: SessionID) throws(StorageFault) -> RecordedSession {
    let folder = try SessionFolder(path, creating: false)
    return try folder.session(id, in: try folder.openForReading(id))
  }

  /// Opens a session for writing, after setting right what a crash has left.
  public func open(_ id: SessionID) throws(StorageFault) -> (file: SessionFile, recovery: Recovery) {
    try SessionFolder(path, creating: false).recover(id, path: path)
  }

  /// What a finished session came to, as it was kept; nil: nothing was kept, or not a byte for byte whole file.
  public func ending(of session: RecordedSession) throws(StorageFault) -> [UInt8]? {
    guard let checksum = session.endingChecksum else { return nil }
    let folder = try SessionFolder(path, creating: false)
    let bytes = try folder.bytes(of: SessionFileName.ending(session.id).text)
    return bytes.flatMap { CRC32.text($0) == checksum ? $0 : nil }
  }

  /// What was begun in a session as answers and is none yet; nothing where the file is not whole.
  public func drafts(of id: SessionID) throws(StorageFault) -> [RecordedDraft] {
    let folder = try SessionFolder(path, creating: false)
    return try folder.bytes(of: SessionFileName.draft(id).text).map { DraftFile.drafts(in: $0) } ?? []
  }
}
