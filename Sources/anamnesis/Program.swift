import ArgumentParser

/// The program: reads its arguments, does what they say, and ends with a code.
enum Program {
  static let version = "0.1.0"

  /// Runs it, and returns the code it ends with.
  @MainActor
  static func run(_ arguments: [String]) -> Int32 {
    do {
      // The full screen appears at once: without arguments there is nothing to parse.
      if arguments.isEmpty {
        try InterviewRequest().hold()
      } else {
        var command = try RootCommand.parseAsRoot(arguments)
        try command.run()
      }
      return ExitReason.done.rawValue
    } catch let ending as Ending {
      return ending.reason.rawValue
    } catch let failure as Failure {
      Streams.report(failure)
      return failure.reason.rawValue
    } catch {
      return end(error)
    }
  }

  /// Writes what the parser of arguments has to say, help to standard output, and returns its code.
  private static func end(_ error: any Error) -> Int32 {
    let code = RootCommand.exitCode(for: error).rawValue
    let text = RootCommand.fullMessage(for: error)
    guard !text.isEmpty else { return code }
    guard code == ExitReason.done.rawValue else {
      Streams.say(text)
      return code
    }
    do {
      try Streams.write(text + "\n")
      return code
    } catch {
      Streams.report(error)
      return error.reason.rawValue
    }
  }
}
