internal import PlainText

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The system's print spooler, reached through its programs `lp` and `lpstat` (CUPS, or any that takes the same words).
///
/// `lp -t Anamnesis -d office -o cpi=10 … --` with the text on its standard input answers
/// `request id is office-12 (0 file(s))`: the job is `office-12`.
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
  private func run(
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

extension Spooler {
  /// Hands a text over to be printed: pages end with a form feed, and no line is broken that has 72 columns or fewer.
  ///
  /// Without a printer's name the default one prints. A name is only ever data: whatever is in it, it is no option.
  public func print(_ text: String, on printer: String? = nil) throws(PrintFault) -> PrintJob {
    // A name that ends early on its way to the program could be another printer's.
    if let printer, printer.isEmpty || printer.utf8.contains(0) { throw .unknownPrinter(printer) }
    let arguments =
      ["-t", PrintJob.title] + (printer.map { ["-d", $0] } ?? [])
      + PrintJob.options.flatMap { ["-o", $0] } + ["--"]
    let run = try run("lp", arguments, input: text, limit: printLimit)
    guard run.isDone else {
      let reason = HarmlessText.firstLine(of: run.errors) ?? HarmlessText.firstLine(of: run.output)
      throw Self.fault(reason, printer)
    }
    guard run.isInputTaken else { throw .textNotTaken }
    return PrintJob(id: Self.jobID(run.output))
  }

  /// What went wrong, by the words of CUPS.
  private static func fault(_ reason: String?, _ printer: String?) -> PrintFault {
    if let reason, printer == nil, reason.hasSuffix("No default destination.") { return .noDefaultPrinter }
    if let reason, let printer, reason.hasSuffix("The printer or class does not exist.") {
      return .unknownPrinter(printer)
    }
    return .failed(program: "lp", reason: reason)
  }

  /// `request id is office-12 (0 file(s))` names the job office-12.
  private static func jobID(_ output: [UInt8]) -> String? {
    let beginning = "request id is "
    for line in HarmlessText.lines(of: output) where line.hasPrefix(beginning) {
      return line.dropFirst(beginning.count).split(separator: " ").first.flatMap { HarmlessText.name($0) }
    }
    return nil
  }
}

extension Spooler {
  /// Asks for the printers, and for the one that is used when none is named.
  ///
  /// A spooler that is not running has no printers; lines that can be no name are left out.
  public func printers() throws(PrintFault) -> Printers {
    let listed = try run("lpstat", ["-e"], limit: listLimit)
    let names = HarmlessText.lines(of: listed.output).compactMap { HarmlessText.name($0) }.uniqued()
    if names.isEmpty, !listed.isDone {
      throw .failed(program: "lpstat", reason: HarmlessText.firstLine(of: listed.errors))
    }
    return Printers(names: names, usual: usual())
  }

  /// The default; one that cannot be found out is none.
  private func usual() -> String? {
    guard let asked = try? run("lpstat", ["-d"], limit: listLimit), asked.isDone else { return nil }
    let beginning = "system default destination: "
    for line in HarmlessText.lines(of: asked.output) where line.hasPrefix(beginning) {
      return HarmlessText.name(line.dropFirst(beginning.count))
    }
    return nil
  }
}

/// What a program wrote, as text that cannot do anything to a terminal or to a page.
private enum HarmlessText {
  /// The most that is kept of a line, in Unicode scalars.
  static let longest = 200

  /// The lines as they stand.
  static func lines(of bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The first line that has anything in it: of `"\n lp: \u{1B}it  is bad\n"` it is `lp: it is bad`.
  static func firstLine(of bytes: [UInt8]) -> String? {
    for line in lines(of: bytes) {
      let words = TextPolicy.paper.onOneLine(line).unicodeScalars.prefix(longest)
      if !words.isEmpty { return String(String.UnicodeScalarView(words)) }
    }
    return nil
  }

  /// The text as one name: nil if it is empty, too long, or has anything in it that a printer's name cannot have.
  static func name(_ text: some StringProtocol) -> String? {
    let isName =
      !text.isEmpty && text.utf8.count <= longest
      && text.unicodeScalars.allSatisfy {
        TextPolicy.file.allows($0) && !$0.properties.isWhitespace && $0 != "\u{FFFD}"
      }
    return isName ? String(text) : nil
  }
}
