#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// An open file or folder, closed with the value.
final class OpenFile {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// What the call gives, tried again when a signal interrupts it.
  static func call(_ name: String, _ body: () -> Int32) throws(StorageFault) -> Int32 {
    while true {
      let result = body()
      if result >= 0 { return result }
      if errno != EINTR { throw .system(call: name, errno: errno) }
    }
  }

  func write(_ bytes: [UInt8]) throws(StorageFault) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        #if canImport(Glibc)
          Glibc.write(number, $0.baseAddress, $0.count)
        #else
          Darwin.write(number, $0.baseAddress, $0.count)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system(call: "write", errno: count < 0 ? errno : ENOSPC) }
      start += count
    }
  }

  /// Reads from the beginning to the end; throws `tooLarge` past the limit.
  func readAll(limit: Int) throws(StorageFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = pread(number, &buffer, buffer.count, off_t(bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(call: "read", errno: errno) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
  }

  /// Returns when the contents are on the disk. Never tried again: after a failure the system may say yes to a lie.
  func syncData() throws(StorageFault) {
    #if canImport(Darwin)
      try sync()
    #else
      guard fdatasync(number) == 0 else { throw .system(call: "fdatasync", errno: errno) }
    #endif
  }

  /// Returns when the contents and what the system knows of them are on the disk.
  func sync() throws(StorageFault) {
    #if canImport(Darwin)
      if fcntl(number, F_FULLFSYNC) == 0 { return }
    #endif
    guard fsync(number) == 0 else { throw .system(call: "fsync", errno: errno) }
  }

  func truncate(to count: Int) throws(StorageFault) {
    _ = try Self.call("ftruncate") { ftruncate(number, off_t(count)) }
  }

  /// Takes the lock of the file, which goes with the process; throws `inUse` if another has it.
  func lock() throws(StorageFault) {
    // A list of sessions looks at each lock for an instant.
    for attempt in 0..<5 {
      if attempt > 0 { usleep(10_000) }
      while true {
        if flock(number, LOCK_EX | LOCK_NB) == 0 { return }
        if errno == EINTR { continue }
        guard errno == EWOULDBLOCK else { throw .system(call: "flock", errno: errno) }
        break
      }
    }
    throw .inUse
  }

  /// Whether another has the lock. The answer is old at once.
  var isLockedByAnother: Bool {
    guard flock(number, LOCK_SH | LOCK_NB) == 0 else { return errno == EWOULDBLOCK }
    flock(number, LOCK_UN)
    return false
  }

  /// What the system knows of the file.
  func status() throws(StorageFault) -> FileStatus {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .system(call: "fstat", errno: errno) }
    return FileStatus(status)
  }
}

/// What the system knows of a file or folder.
struct FileStatus {
  private let status: stat

  init(_ status: stat) { self.status = status }

  var isRegular: Bool { status.st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
  var isLink: Bool { status.st_mode & S_IFMT == S_IFLNK }
  var isOurs: Bool { status.st_uid == geteuid() }
  var permissions: UInt32 { UInt32(status.st_mode) & 0o7777 }
  var isOpenToOthers: Bool { permissions & 0o077 != 0 }
  var isWritableByOthers: Bool { permissions & 0o022 != 0 }
  /// Whether no name is left that leads to it.
  var isNameless: Bool { status.st_nlink == 0 }
  var size: Int { Int(status.st_size) }

  /// When it was last written, in seconds since 1970.
  var changedAt: Int {
    #if canImport(Darwin)
      Int(status.st_mtimespec.tv_sec)
    #else
      Int(status.st_mtim.tv_sec)
    #endif
  }

  func isSameFile(as other: FileStatus) -> Bool {
    status.st_dev == other.status.st_dev && status.st_ino == other.status.st_ino
  }
}
