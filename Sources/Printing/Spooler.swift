#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The system's print spooler, reached through its programs `lp` and `lpstat` (CUPS, or any that takes the same words).
public struct Spooler: Sendable {
  /// The folders that the programs are looked for in, with colons between them.
  public let searchPath: String
  /// How long a question to the spooler may take.
  public let listLimit: Duration
  /// How long handing over a text may take.
  public let printLimit: Duration

  /// Makes a spooler; without a search path it is the one of the environment, `PATH`.
  public init(
    searchPath: String? = nil, listLimit: Duration = .seconds(4), printLimit: Duration = .seconds(20)
  ) {
    self.searchPath = searchPath ?? getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    self.listLimit = listLimit
    self.printLimit = printLimit
  }

  /// Runs one of the spooler's programs to its end.
  func run(
    _ name: String, _ arguments: [String], input: String = "", limit: Duration
  ) throws(PrintFault) -> ProgramRun {
    guard let program = program(name) else { throw .noProgram(name) }
    let run: ProgramRun
    do {
      run = try ChildProcess(program, [name] + arguments).finish(writing: Array(input.utf8), within: limit)
    } catch {
      throw .notStarted(program: name, number: error.number)
    }
    if run.ending == .tookTooLong { throw .tookTooLong(program: name, limit: limit) }
    return run
  }

  /// The path of a program; it is a file that may be run. What is relative in the search path is left out.
  private func program(_ name: String) -> String? {
    for folder in searchPath.split(separator: ":") where folder.hasPrefix("/") {
      let path = "\(folder)/\(name)"
      var status = stat()
      if access(path, X_OK) == 0, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG { return path }
    }
    return nil
  }
}
