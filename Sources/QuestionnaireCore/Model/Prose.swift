/// Text to read: paragraphs and bullets, each with the sources it rests on.
public struct Prose: Hashable, Sendable {
  /// A paragraph or one bullet of a list. `*word*` in its text is emphasis.
  public struct Block: Hashable, Sendable {
    /// What the block is.
    public enum Kind: Hashable, Sendable {
      case paragraph
      case bullet
    }

    /// Whether it is a paragraph or a bullet.
    public let kind: Kind
    /// Its words.
    public let text: PersonText
    /// The sources it cites, in the order of the text.
    public let citations: [SourceID]

    /// Makes a block.
    public init(_ kind: Kind, _ text: PersonText, citations: [SourceID] = []) {
      self.kind = kind
      self.text = text
      self.citations = citations
    }
  }

  /// The blocks in order.
  public let blocks: [Block]

  /// Makes prose.
  public init(_ blocks: [Block]) { self.blocks = blocks }

  /// Every source cited, each once, in the order of the text.
  public var citations: [SourceID] {
    var seen: Set<SourceID> = []
    return blocks.flatMap(\.citations).filter { seen.insert($0).inserted }
  }
}
