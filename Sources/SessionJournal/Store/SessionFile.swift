/// A session open for writing: what it has taken and said to be saved is on the disk.
///
/// What could not be saved waits in memory, and is written first when more is added or a retry is asked for. When the
/// disk is full at the fifth answer, four are in the file, the fifth is `pending`, and `retry()` writes it later.
public final class SessionFile {
  /// The most bytes that a session may have.
  public static let largest = 8 << 20

  /// Its name.
  public let id: SessionID
  /// How it began.
  public let head: SessionHead
  /// The records that are on the disk, those of unknown kinds left out.
  public private(set) var saved: [JournalRecord]
  /// The records that are not, in order.
  public private(set) var pending: [JournalRecord]

  private let path: String
  /// The bytes that are on the disk.
  private var savedBytes: [UInt8]
  private var savedLineCount: Int
  private var pendingBytes: [UInt8] = []
  /// What the file is written through.
  private var state: State

  private enum State {
    /// The end of the file is where it should be.
    case good(OpenFile)
    /// A write failed: more than was meant may be in the file.
    case torn(OpenFile)
    /// There is no file yet, or a sync failed, or the file can only be read: only a fresh one will do. The old one is
    /// held for its lock.
    case fresh(OpenFile?)
    case deleted
  }

  /// A session that begins; nothing is on the disk yet.
  init(new id: SessionID, head: SessionHead, path: String) {
    self.id = id
    self.head = head
    self.path = path
    saved = []
    pending = [.open(head)]
    savedBytes = []
    savedLineCount = 0
    state = .fresh(nil)
    pendingBytes = JournalLine.bytes(of: .open(head), number: 0)
  }

  /// A session whose file holds this text and nothing else; one that cannot be written is left as it is.
  init(
    _ id: SessionID, head: SessionHead, text: JournalText, bytes: [UInt8], file: OpenFile, path: String,
    isReadOnly: Bool = false
  ) {
    self.id = id
    self.head = head
    self.path = path
    saved = text.records
    pending = []
    savedBytes = bytes
    savedLineCount = text.lineCount
    state = isReadOnly ? .fresh(file) : .good(file)
  }

  /// Whether everything is on the disk.
  public var isSaved: Bool { pending.isEmpty }

  /// The session as it is on the disk.
  public var session: RecordedSession {
    RecordedSession(id: id, head: head, records: saved, isDamaged: false)
  }

  /// Adds records, and returns when they and all before them are on the disk.
  public func append(_ records: [JournalRecord]) throws(StorageFault) {
    for record in records {
      pendingBytes += JournalLine.bytes(of: record, number: savedLineCount + pending.count)
      pending.append(record)
    }
    try retry()
  }

  /// Tries to save what waits, and returns when it is on the disk.
  public func retry() throws(StorageFault) {
    guard !pending.isEmpty else { return }
    guard savedBytes.count + pendingBytes.count <= Self.largest else { throw .tooLarge(limit: Self.largest) }
    switch state {
    case .deleted: throw .noSuchSession
    case .fresh(let old): try writeAnew(holding: old)
    case .good(let file): try writePending(to: file)
    case .torn(let file):
      try file.truncate(to: savedBytes.count)
      try writePending(to: file)
    }
    savedBytes += pendingBytes
    savedLineCount += pending.count
    saved += pending
    pendingBytes = []
    pending = []
  }

  /// Notes that the interview came to its end, and keeps what it came to beside the journal.
  ///
  /// The ending is on the disk before the journal says so: a journal never names one that is not whole.
  public func finish(_ ending: [UInt8], at time: Int) throws(StorageFault) {
    try retry()
    try SessionFolder(path, creating: true).replace(SessionFileName.ending(id).text, by: ending, of: id)
    try append([.done(at: time, ending: CRC32.text(ending))])
  }

  /// Keeps what was begun as answers and is none yet, in place of what was kept so before.
  ///
  /// A program that is killed leaves it; where the power goes too it is safe if it was `synced`, as when a person leaves.
  public func keep(_ drafts: [RecordedDraft], synced: Bool) throws(StorageFault) {
    guard !savedBytes.isEmpty else { return }
    let folder = try SessionFolder(path, creating: false)
    let name = SessionFileName.draft(id).text
    if drafts.isEmpty {
      try folder.remove(name)
    } else {
      try folder.replace(name, by: DraftFile.bytes(of: drafts), of: id, synced: synced)
    }
  }

  /// Deletes the session and, unless that is to stay, what was kept aside of it; nothing can be saved in it afterwards.
  public func delete(keepingDamaged: Bool = false) throws(StorageFault) {
    do {
      let folder = try SessionFolder(path, creating: false)
      try folder.removeAll(of: id, keepingDamaged: keepingDamaged)
      try folder.sync()
    } catch .noSuchSession {
      // Nothing of it was ever saved.
    }
    state = .deleted
    pending = []
    pendingBytes = []
  }

  private func writePending(to file: OpenFile) throws(StorageFault) {
    state = .torn(file)
    try file.write(pendingBytes)
    state = .fresh(file)
    try file.syncData()
    // Somebody may have taken the file away meanwhile: what is written to it then is nowhere.
    if try file.status().isNameless { try writeAnew(holding: file) } else { state = .good(file) }
  }

  /// Writes the whole session to a fresh file and puts it in place of the old one.
  private func writeAnew(holding old: OpenFile?) throws(StorageFault) {
    let folder = try SessionFolder(path, creating: true)
    let name = SessionFileName.fresh(id).text
    if old == nil, try folder.status(of: SessionFileName.session(id).text) != nil { throw .inUse }
    try folder.remove(name)
    let file = try folder.create(name)
    do {
      try file.lock()
      try file.write(savedBytes + pendingBytes)
      try file.sync()
      try folder.rename(name, to: SessionFileName.session(id).text)
    } catch {
      try? folder.remove(name)
      throw error
    }
    // From here on the new file has the name, but until the folder is synced it may lose it again.
    state = .fresh(file)
    try folder.sync()
    state = .good(file)
  }
}
