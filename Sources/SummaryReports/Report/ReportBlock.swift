/// A paragraph, a line or a heading of a report, with its meaning instead of a look.
///
/// `ReportBlock(.labelled("Version"), "1.0.0", tone: .quiet)` is `Version: 1.0.0` in text, and a paragraph of the class
/// `quiet` with a bold label in HTML.
public struct ReportBlock: Hashable, Sendable {
  /// What a block is.
  public enum Kind: Hashable, Sendable {
    /// The name of a section.
    case heading
    /// The name of a part of a section.
    case subheading
    case paragraph
    case bullet
    /// One line that begins with a label: "Version: 1.0.0".
    case labelled(String)
    /// A question that was asked; its answer is the next block.
    case question
    /// The answer to the question before it.
    case answer
    /// A line across, without text.
    case rule
    /// The body with places marked on it; the text names them.
    case figure(BodyFigure)
  }

  /// What a block means to the reader.
  public enum Tone: Hashable, Sendable {
    case plain
    case disclaimer
    /// Help is needed now.
    case emergency
    /// Help is needed today.
    case sameDay
    /// Small print: sources, dates.
    case quiet
  }

  /// How it is laid out.
  public let kind: Kind
  /// What it means to the reader.
  public let tone: Tone
  /// The words, without the bullet or the label that stands before them.
  public let text: StyledText
  /// How deep it stands below another: a detail of an answer is 1 below it.
  public let depth: Int

  /// Makes a block.
  public init(_ kind: Kind, _ text: StyledText, tone: Tone = .plain, depth: Int = 0) {
    self.kind = kind
    self.tone = tone
    self.text = text
    self.depth = depth
  }

  /// The blank lines between a block and this one below it: one between paragraphs, none inside a list.
  public func gap(below above: ReportBlock) -> Int {
    switch (above.kind, kind) {
    case (_, .heading): 1
    case (.bullet, .bullet), (.labelled, .labelled), (.question, .answer), (.paragraph, .bullet): 0
    case (.heading, _), (.subheading, _): kind == .subheading ? 1 : 0
    case (_, .question): depth > 0 ? 0 : 1
    default: 1
    }
  }
}
