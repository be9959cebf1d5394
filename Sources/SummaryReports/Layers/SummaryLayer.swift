public import QuestionnaireCore

/// What of an interview is read by itself: the summary's pages, and everything that opens from there.
///
/// `Report(.topic("tremor"), of: interview, today: day)` is that topic whole, with its sources.
public enum SummaryLayer: Hashable, Sendable {
  /// What matters first, on two pages.
  case summary
  /// The doctor's sheet: its one page.
  case sheet
  /// A topic whole, with its sources.
  case topic(TopicID)
  /// Every question to take along.
  case questions
  /// Every answer, what was worked out from them, and the drawing.
  case answers
  /// The sources of the advice, with addresses.
  case sources
  /// Who can help.
  case organizations
  /// Telephone numbers of all countries.
  case countries
  /// Which questions they were, and the disclaimer.
  case about

  /// A layer with what it is called and how long it is.
  public struct Entry: Hashable, Sendable {
    /// What it opens.
    public let layer: SummaryLayer
    /// What it is called: "All about tremor".
    public let title: String
    /// How long it is.
    public let length: Length
  }

  /// How long something is: "2 pages, 4 minutes".
  public struct Length: Hashable, Sendable {
    /// The printed pages; nil: it is not printed by itself.
    public let pages: Int?
    /// The minutes that it takes to read it aloud; nil: it is looked at.
    public let minutes: Int?

    /// The words a minute of one who reads aloud.
    public static let wordsPerMinute = 160

    init(pages: Int? = nil, words: Int? = nil) {
      self.pages = pages
      minutes = words.map { max(1, ($0 + Self.wordsPerMinute / 2) / Self.wordsPerMinute) }
    }

    /// The length in words.
    public var words: String { ReportWording.length(pages: pages, minutes: minutes) }
  }
}

extension Report {
  /// How many words it has.
  public var wordCount: Int {
    blocks.reduce(0) { sum, block in
      let label = if case .labelled(let label) = block.kind { label } else { "" }
      return sum + (label + " " + block.text.plain).split(whereSeparator: \.isWhitespace).count
    }
  }
}
