/// What is read of an interview, a topic or a comparison, as a value: a screen draws it, and a format writes it.
///
/// The summary of an interview is the sections `disclaimer`, its parts `whatToDo`, `sooner`, `why` … `about`, and
/// `lastWords`; a section without anything to say is left out.
public struct Report: Hashable, Sendable {
  /// The sections in the order they are read; the first and the last are the disclaimer.
  public let sections: [ReportSection]

  /// Makes a report of sections.
  public init(sections: [ReportSection]) { self.sections = sections }

  /// Everything in it, in order.
  public var blocks: [ReportBlock] { sections.flatMap(\.blocks) }
}

/// A part of a report that can be found by what it is for: a screen opens a summary at `.whatToDo`.
public struct ReportSection: Hashable, Sendable {
  /// What a section is for, in the order of the report.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case disclaimer
    /// The first page of the sheet for the doctor.
    case sheet
    /// The parts of a summary begin here; behind `sources` stands `about`.
    case whatToDo
    /// What would make help more urgent than it is.
    case sooner
    /// Why the person reads this, and the topics in brief.
    case why
    /// What a form works out from the answers.
    case computed
    case notAnswered
    case questionsToAsk
    case safety
    case numbers
    case organizations
    case sources
    /// A topic whole, with its sources.
    case topics
    case answers
    case derived
    /// The body with the places of the answers marked on it.
    case figures
    /// Telephone numbers of all countries.
    case numbersElsewhere
    /// Which interviews are compared; the sections from here to `unchanged` are those of a comparison.
    case compared
    case urgency
    case changedRegions
    case changedLists
    case changedAnswers
    case newlyKnown
    case noLongerKnown
    case onlyLater
    case onlyEarlier
    case changedDerived
    case changedTopics
    case unchanged
    /// The title of a topic's page: formats that put the title above everything leave this section out.
    case title
    /// The topics that belong near; this section and the next are those of a topic's page.
    case related
    /// When to call for help at once, and whom.
    case callNow
    case about
    /// The disclaimer again, as the last words.
    case lastWords
  }

  /// What it is for.
  public let part: Part
  /// What it says; a section that has a heading begins with it.
  public let blocks: [ReportBlock]

  /// Makes a section.
  public init(_ part: Part, _ blocks: [ReportBlock]) {
    self.part = part
    self.blocks = blocks
  }
}
