/// A text that waits in a printer's queue.
public struct PrintJob: Hashable, Sendable {
  /// What the spooler calls it, such as `office-12`; nil if it did not say.
  public let id: String?

  /// Makes a job.
  public init(id: String?) { self.id = id }

  /// The title that every job has: others can read it in the queue, so it says nothing about the person.
  public static let title = "Anamnesis"
  /// What makes 60 lines of 72 columns fit on A4 and on US Letter; lengths are in points. The format is named, or
  /// a text that happens to begin like a PostScript file would be read as one.
  static let options = [
    "document-format=text/plain", "cpi=10", "lpi=6", "page-left=36", "page-right=18", "page-top=36",
    "page-bottom=18",
  ]
}

/// The printers that a spooler knows.
public struct Printers: Hashable, Sendable {
  /// Their names, each once, in the spooler's order.
  public let names: [String]
  /// The one that is used when none is named.
  public let usual: String?

  /// Makes a list.
  public init(names: [String], usual: String? = nil) {
    self.names = names
    self.usual = usual
  }
}

/// Why nothing was printed, or no printers could be listed: facts, for whoever words them.
public enum PrintFault: Error, Hashable, Sendable {
  /// There is no such program: no spooler is installed.
  case noProgram(String)
  /// The spooler knows no default printer, and none was named.
  case noDefaultPrinter
  /// The spooler knows no printer of this name.
  case unknownPrinter(String)
  /// The program took longer than its limit and was ended.
  case tookTooLong(program: String, limit: Duration)
  /// The program failed; the reason is the first line it gave, made harmless, or nothing.
  case failed(program: String, reason: String?)
  /// The program took only a part of the text, and did not say why.
  case textNotTaken
  /// The program could not be started: the system's number of the error.
  case notStarted(program: String, number: Int32)
}
