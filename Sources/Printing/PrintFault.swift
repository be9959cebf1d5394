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
