#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A pipe: programs that are started get neither end unless it is handed to them; closed with the value.
final class Pipe {
  /// The end to read from; -1 once it is closed.
  private(set) var reading: Int32 = -1
  /// The end to write to; -1 once it is closed.
  private(set) var writing: Int32 = -1

  /// Opens a pipe; nil if the system has none left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    // Where a standard stream is closed, a pipe would get its number.
    reading = fcntl(ends[0], F_DUPFD_CLOEXEC, 3)
    writing = fcntl(ends[1], F_DUPFD_CLOEXEC, 3)
    ends.forEach { _ = close($0) }
    if reading < 0 || writing < 0 { return nil }
  }

  deinit {
    closeReading()
    closeWriting()
  }

  func closeReading() {
    if reading >= 0 { _ = close(reading) }
    reading = -1
  }

  func closeWriting() {
    if writing >= 0 { _ = close(writing) }
    writing = -1
  }
}
