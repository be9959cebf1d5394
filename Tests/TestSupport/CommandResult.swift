internal import CPseudoTerminal

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a program run to its end, without a terminal and without input, has written, and how it ended.
public struct CommandResult: Hashable, Sendable {
  /// What it wrote to standard output and standard error.
  public let output: String
  /// How it ended; nil when it could not be started or was killed.
  public let ending: ProgramEnding?

  /// Runs a program to its end; the first argument is its name or path.
  public static func of(_ arguments: [String], environment: [String: String] = PinnedEnvironment.variables())
    -> CommandResult
  {
    var text: UnsafeMutablePointer<CChar>?
    var length = 0
    let code = withCStrings(arguments) { names in
      withCStrings(PinnedEnvironment.assignments(environment)) { cpt_run(names, $0, &text, &length) } ?? -1
    }
    defer { free(text) }
    let output = text.map { String(cString: $0) } ?? ""
    return CommandResult(output: output, ending: code.flatMap { $0 < 0 ? nil : .exit(Int($0)) })
  }
}
