import PlainText

/// Standard output for results, standard error for talk.
enum Streams {
  static func write(_ text: String) throws(Failure) {
    let problem = write(Array(text.utf8), to: STDOUT_FILENO)
    // A reader that has gone has read enough: nobody wants to hear of it.
    if problem == EPIPE { throw Failure(.cannotWrite, "") }
    guard problem == 0
    else { throw Failure(.cannotWrite, "the output cannot be written: \(Streams.text(of: problem))") }
  }

  /// Says something beside the result; what could do something to a terminal is spelled out: `<U+001B>`.
  ///
  /// A path that the person chose is said `as` a terminal shows it, with the joiners of Persian and of pictures.
  static func say(_ text: String, as policy: TextPolicy = .message) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let clean = lines.map { policy.cleaned($0) + "\n" }.joined()
    _ = write(Array(clean.utf8), to: STDERR_FILENO)
  }

  /// Says something that is worth knowing and changes nothing.
  static func note(_ text: String) { say("anamnesis: note: \(text)") }

  /// Says why the command failed.
  static func report(_ failure: Failure) {
    guard !failure.message.isEmpty else { return }
    say("anamnesis: \(failure.message)")
    if let remedy = failure.remedy { say("  \(remedy)") }
  }

  /// What the system calls an error.
  static func text(of number: Int32) -> String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }

  /// Writes bytes to an open file; the system's number of the error, or 0.
  static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return errno }
      written += count
    }
    return 0
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  guard let bytes else { return 0 }
  return write(file, bytes, count)
}
