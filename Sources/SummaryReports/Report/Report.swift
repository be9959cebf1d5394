/// The summary of an interview as a value: a screen draws it, and text is written from it.
public struct Report: Hashable, Sendable {
  /// The sections in the order they are read; the first and the last are the disclaimer.
  public let sections: [ReportSection]

  /// Makes a report of sections.
  public init(sections: [ReportSection]) { self.sections = sections }

  /// Everything in it, in order.
  public var blocks: [ReportBlock] { sections.flatMap(\.blocks) }
}
