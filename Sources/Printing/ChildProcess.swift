#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A program that runs beside this one, with pipes to its three standard streams.
///
/// It runs in a session of its own: it has no terminal to write to, to ask for a password on, or to change.
struct ChildProcess {
  private let process: pid_t
  private let input: Pipe
  private let output: Pipe
  private let errors: Pipe

  /// The most that is kept of what a program writes to one stream, in bytes; more is read and dropped.
  static let mostKept = 1 << 16
  /// How often it is looked whether the program has ended, in milliseconds.
  private static let beat: Int32 = 10

  /// Starts a program by its path with an argument vector, the first being its name.
  init(_ path: String, _ arguments: [String]) throws(Spawning.Fault) {
    guard let input = Pipe(), let output = Pipe(), let errors = Pipe() else {
      throw Spawning.Fault(number: EMFILE)
    }
    process = try Spawning.start(
      path, arguments, streams: [input.reading, output.writing, errors.writing])
    input.closeReading()
    output.closeWriting()
    errors.closeWriting()
    for end in [input.writing, output.reading, errors.reading] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    self.input = input
    self.output = output
    self.errors = errors
  }

  /// Writes the input and reads what comes until the program ends or its time is over. What a program that has ended
  /// left running is not waited for.
  func finish(writing bytes: [UInt8], within limit: Duration) -> ProgramRun {
    let deadline = SuspendingClock.now.advanced(by: limit)
    var run = ProgramRun(ending: .unknown)
    var rest = bytes[...]
    while true {
      write(&rest)
      let ending = self.ending()
      read(from: output, into: &run.output, isLast: ending != nil)
      read(from: errors, into: &run.errors, isLast: ending != nil)
      run.isInputTaken = rest.isEmpty
      if let ending {
        run.ending = ending
        return run
      }
      if SuspendingClock.now >= deadline {
        end()
        run.ending = .tookTooLong
        return run
      }
      wait()
    }
  }

  /// Writes what the program takes now; behind the last byte, or when nobody reads, the pipe is closed.
  private func write(_ rest: inout ArraySlice<UInt8>) {
    while input.writing >= 0 {
      guard !rest.isEmpty else { return input.closeWriting() }
      let count = rest.withUnsafeBytes { systemWrite(input.writing, $0) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      if count < 0 { return input.closeWriting() }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads what has come; the last time all of it, unless something goes on writing.
  private func read(from pipe: Pipe, into kept: inout [UInt8], isLast: Bool) {
    var buffer = [UInt8](repeating: 0, count: Self.mostKept)
    for _ in 0..<(isLast ? 16 : 1) where pipe.reading >= 0 {
      let count = systemRead(pipe.reading, &buffer)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      guard count > 0 else { return pipe.closeReading() }
      kept += buffer[..<min(count, Self.mostKept - kept.count)]
    }
  }

  /// Waits for one beat, or less if a pipe moves.
  private func wait() {
    var pipes = [
      pollfd(fd: input.writing, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output.reading, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors.reading, events: Int16(POLLIN), revents: 0),
    ]
    poll(&pipes, nfds_t(pipes.count), Self.beat)
  }

  /// How the program ended; nil while it runs.
  private func ending() -> ProgramRun.Ending? {
    var status: Int32 = 0
    let found = waitpid(process, &status, WNOHANG)
    if found == process { return status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F) }
    return found < 0 && errno != EINTR ? .unknown : nil
  }

  /// Ends the program and what it has started, and waits for a moment until the system has noted it.
  private func end() {
    kill(-process, SIGKILL)
    kill(process, SIGKILL)
    for _ in 0..<200 where ending() == nil { poll(nil, 0, Self.beat) }
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}

private func systemRead(_ file: Int32, _ buffer: inout [UInt8]) -> Int {
  read(file, &buffer, buffer.count)
}

/// How a program ended and what it wrote.
struct ProgramRun: Hashable, Sendable {
  /// How it ended.
  enum Ending: Hashable, Sendable {
    case exit(Int32)
    case signal(Int32)
    /// It was ended, because its time was over.
    case tookTooLong
    /// It has ended, and the system no longer knows how: signals of ended children are switched off.
    case unknown
  }

  /// How it ended.
  var ending: Ending
  /// What it wrote to standard output, as far as it is kept.
  var output: [UInt8] = []
  /// What it wrote to standard error, as far as it is kept.
  var errors: [UInt8] = []
  /// Whether it took all of its input.
  var isInputTaken = false

  /// Whether it ended as a program does that has done its work. Where that is not known, it did if it complained of
  /// nothing.
  var isDone: Bool { ending == .exit(0) || (ending == .unknown && errors.isEmpty) }
}
