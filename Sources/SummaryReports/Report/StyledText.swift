/// Words, some of them emphasized: of the markup "Do *not* stop" come three spans, the second emphasized.
public struct StyledText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A run of words in one style.
  public struct Span: Hashable, Sendable {
    /// The words.
    public let text: String
    /// Whether they are emphasized.
    public let isEmphasized: Bool

    /// Makes a span.
    public init(_ text: String, isEmphasized: Bool = false) {
      self.text = text
      self.isEmphasized = isEmphasized
    }
  }

  /// The runs in order; none is empty.
  public let spans: [Span]

  /// Makes text of runs.
  public init(spans: [Span]) { self.spans = spans.filter { !$0.text.isEmpty } }

  /// Makes text without emphasis, exactly as it stands: what a person typed is never read as markup.
  public init(plain text: String) { self.init(spans: [Span(text)]) }

  /// Makes text without emphasis from a literal.
  public init(stringLiteral value: String) { self.init(plain: value) }

  /// Reads `*word*` as emphasis; a star that has no partner, or stands beside a blank, is a star.
  public init(markup: String) {
    guard markup.utf8.contains(0x2A) else {
      self.init(plain: markup)
      return
    }
    let pieces = markup.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    var spans: [Span] = []
    var plain = pieces.first ?? ""
    var index = 1
    while index < pieces.count {
      let inside = pieces[index]
      let isPair =
        index + 1 < pieces.count && inside.first?.isWhitespace == false && inside.last?.isWhitespace == false
      if isPair {
        spans += [Span(plain), Span(inside, isEmphasized: true)]
        plain = pieces[index + 1]
        index += 2
      } else {
        plain += "*" + inside
        index += 1
      }
    }
    self.init(spans: spans + [Span(plain)])
  }

  /// The words alone.
  public var plain: String { spans.map(\.text).joined() }

  /// The words with more behind them.
  public func appending(_ more: String) -> StyledText { StyledText(spans: spans + [Span(more)]) }
}
