#if canImport(Glibc)
  @preconcurrency internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The start of a program by its path and an argument vector: no shell reads any of it.
enum Spawning {
  /// Why a program could not be started: the system's number of the error.
  struct Fault: Error {
    let number: Int32
  }

  #if canImport(Darwin)
    private static let ownSession = POSIX_SPAWN_SETSID
  #else
    // POSIX_SPAWN_SETSID, which the C library hides from Swift.
    private static let ownSession: Int32 = 0x80
  #endif

  /// Starts a program with these three standard streams, in a session of its own, and with every signal as usual.
  static func start(
    _ path: String, _ arguments: [String], streams: [Int32]
  ) throws(Fault) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { throw Fault(number: ENOMEM) }
    defer { posix_spawn_file_actions_destroy(&actions) }
    guard posix_spawnattr_init(&attributes) == 0 else { throw Fault(number: ENOMEM) }
    defer { posix_spawnattr_destroy(&attributes) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    // What this program ignores, the other would ignore as well.
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | ownSession
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var process: pid_t = 0
    let number = withList(of: arguments) { arguments in
      withList(of: environment()) { posix_spawn(&process, path, &actions, &attributes, arguments, $0) }
    }
    guard number == 0 else { throw Fault(number: number) }
    return process
  }

  /// The variables of this program, with messages in English, as the answers are read.
  private static func environment() -> [String] {
    #if canImport(Darwin)
      let variables = _NSGetEnviron().pointee
    #else
      let variables = environ
    #endif
    var kept: [String] = []
    var place = 0
    while let variable = variables[place] {
      let text = String(cString: variable)
      if !text.hasPrefix("LC_ALL="), !text.hasPrefix("LANGUAGE=") { kept.append(text) }
      place += 1
    }
    return kept + ["LC_ALL=C"]
  }

  /// Calls the body with the strings as a C list that ends with NULL.
  private static func withList(
    of strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> Int32 {
    var list = strings.map { strdup($0) } + [nil]
    defer { list.forEach { free($0) } }
    return list.withUnsafeMutableBufferPointer { $0.baseAddress.map(body) ?? ENOMEM }
  }
}

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
