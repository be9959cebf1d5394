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
