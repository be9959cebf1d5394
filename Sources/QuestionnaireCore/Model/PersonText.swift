internal import PlainText

/// A text in up to three wordings, for whoever answers.
public struct PersonText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The wording for the person.
  public let person: String
  /// The wording for another who answers.
  public let other: String
  /// The wording for one who answers for a baby.
  public let baby: String

  /// Makes a text; a missing wording is the one before it.
  public init(_ person: String, other: String? = nil, baby: String? = nil) {
    self.person = person
    self.other = other ?? person
    self.baby = baby ?? other ?? person
  }

  /// Makes a text that is worded the same for everybody.
  public init(stringLiteral value: String) { self.init(value) }

  /// The wording for who answers.
  public subscript(respondent: Respondent) -> String {
    switch respondent {
    case .person: person
    case .other: other
    case .forBaby: baby
    }
  }

  /// The text with every wording changed alike.
  public func map(_ change: (String) -> String) -> PersonText {
    PersonText(change(person), other: change(other), baby: change(baby))
  }
}

/// Whose words a text uses: the person's own, another's for them, or another's for a baby.
public enum Respondent: Hashable, Sendable, CaseIterable {
  /// The person answers.
  case person
  /// Another person answers, or it is not known who does.
  case other
  /// Another person answers for a child under one year.
  case forBaby
}

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
  public var citations: [SourceID] { blocks.flatMap(\.citations).uniqued() }
}
