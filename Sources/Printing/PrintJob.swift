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
