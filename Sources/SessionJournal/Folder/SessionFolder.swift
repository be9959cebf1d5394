#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The folder that sessions lie in: opened, not a link, ours, and writable by us alone.
final class SessionFolder {
  private let file: OpenFile

  /// Opens the folder, or makes it and the folders above it; throws `noSuchSession` if there is none to open.
  init(_ path: String, creating: Bool) throws(StorageFault) {
    let (above, name) = Self.split(path)
    do {
      let parent = try Self.plainFolder(above, creating: creating)
      if creating { try Self.make(name, in: parent) }
      file = try Self.open(name, in: parent)
    } catch .system(_, ENOENT) where !creating {
      throw .noSuchSession
    }
    let status = try file.status()
    guard status.isOurs else { throw .folderNotOurs }
    guard !status.isWritableByOthers else { throw .folderOpenToOthers(mode: status.permissions) }
    guard status.isOpenToOthers else { return }
    do {
      _ = try OpenFile.call("fchmod") { fchmod(file.number, 0o700) }
    } catch .system(_, EROFS) where !creating {
      // What is on a disk that can only be read can still be read.
    }
  }

  /// Returns when the names in the folder are on the disk.
  func sync() throws(StorageFault) { try Self.sync(file) }

  /// Opens a file in the folder without following a link and without waiting for a pipe's other end.
  func open(_ name: String, _ flags: Int32) throws(StorageFault) -> OpenFile {
    do {
      let flags = flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
      return OpenFile(try OpenFile.call("openat") { openat(file.number, name, flags, mode_t(0o600)) })
    } catch .system(_, ELOOP), .system(_, EISDIR), .system(_, ENXIO) {
      throw .notASession
    }
  }

  /// Makes a new file that nobody else may read.
  func create(_ name: String) throws(StorageFault) -> OpenFile {
    try open(name, O_RDWR | O_CREAT | O_EXCL | O_APPEND)
  }

  /// What the system knows of a name; nil if it names nothing.
  func status(of name: String) throws(StorageFault) -> FileStatus? {
    var status = stat()
    if fstatat(file.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
    guard errno == ENOENT else { throw .system(call: "fstatat", errno: errno) }
    return nil
  }

  /// Gives a file another name, in place of what has it.
  func rename(_ old: String, to new: String) throws(StorageFault) {
    _ = try OpenFile.call("renameat") { renameat(file.number, old, file.number, new) }
  }

  /// Writes a whole file beside a session and puts it in place of what has its name; returns when it is on the disk, or,
  /// if it is not `synced`, when a program that dies leaves it.
  func replace(_ name: String, by bytes: [UInt8], of id: SessionID, synced: Bool = true) throws(StorageFault)
  {
    let fresh = SessionFileName.fresh(id).text
    try remove(fresh)
    let file = try create(fresh)
    do {
      try file.write(bytes)
      if synced { try file.sync() }
      try rename(fresh, to: name)
      if synced { try sync() }
    } catch {
      try? remove(fresh)
      throw error
    }
  }

  /// The bytes of a regular file of ours; nil if there is none.
  func bytes(of name: String) throws(StorageFault) -> [UInt8]? {
    guard let status = try status(of: name), status.isRegular, status.isOurs else { return nil }
    return try open(name, O_RDONLY).readAll(limit: SessionFile.largest)
  }

  /// Takes a name away; it need not be there.
  func remove(_ name: String) throws(StorageFault) {
    guard unlinkat(file.number, name, 0) != 0, errno != ENOENT else { return }
    throw .system(call: "unlinkat", errno: errno)
  }

  /// The names in the folder, sorted.
  func names() throws(StorageFault) -> [String] {
    let copy = try OpenFile.call("openat") { openat(file.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(copy) else {
      let number = errno
      close(copy)
      throw .system(call: "fdopendir", errno: number)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func open(_ name: String, in parent: OpenFile) throws(StorageFault) -> OpenFile {
    do {
      return OpenFile(
        try OpenFile.call("openat") {
          openat(parent.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        })
    } catch .system(let call, let number) {
      guard number == ENOTDIR || number == ELOOP else { throw .system(call: call, errno: number) }
      var status = stat()
      let isLink =
        fstatat(parent.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && FileStatus(status).isLink
      throw isLink ? .folderIsLink : .notAFolder
    }
  }

  /// A folder above, which may be a link and anybody's; made if it is missing.
  private static func plainFolder(_ path: String, creating: Bool) throws(StorageFault) -> OpenFile {
    do {
      return OpenFile(
        try OpenFile.call("open") {
          #if canImport(Glibc)
            Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
          #else
            Darwin.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
          #endif
        })
    } catch .system(_, ENOENT) where creating {
      let (above, name) = split(path)
      guard name != "." else { throw .system(call: "open", errno: ENOENT) }
      let parent = try plainFolder(above, creating: true)
      try make(name, in: parent)
      return try open(name, in: parent)
    }
  }

  /// Makes a folder for us alone if it is not there, and returns when its name is on the disk.
  private static func make(_ name: String, in parent: OpenFile) throws(StorageFault) {
    if mkdirat(parent.number, name, 0o700) != 0, errno != EEXIST {
      throw .system(call: "mkdirat", errno: errno)
    }
    // Also of one that is there already: who made it may have died before this.
    try sync(parent)
  }

  private static func sync(_ folder: OpenFile) throws(StorageFault) {
    do {
      try folder.sync()
    } catch .system(_, EINVAL) {
      // Some file systems keep names without being asked.
    }
  }

  /// The folder above, and the name in it.
  private static func split(_ path: String) -> (above: String, name: String) {
    var path = Substring(path)
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return (".", path.isEmpty ? "." : String(path)) }
    let name = String(path[path.index(after: slash)...])
    let above = path[..<slash]
    return (above.isEmpty ? "/" : String(above), name.isEmpty ? "." : name)
  }
}

extension SessionFolder {
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
