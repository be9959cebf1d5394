internal import PlainText

/// A text in up to four wordings, for whoever answers.
///
///     let text = PersonText("How old are you?", other: "How old is {person}?")
///     text[.person]                                    // How old are you?
///     text[Respondent(.other, relation: .partner)]     // How old is your partner?
///
/// `{person}` and `{parents}` are said as the one who answers would say them.
public struct PersonText: Hashable, Sendable, ExpressibleByStringLiteral {
  private let own: String
  private let others: String
  private let forBaby: String
  private let forChild: String

  /// Makes a text; a missing wording for another is the person's, for a baby or a child another's.
  public init(_ person: String, other: String? = nil, baby: String? = nil, child: String? = nil) {
    own = person
    others = other ?? person
    forBaby = baby ?? other ?? person
    forChild = child ?? other ?? person
  }

  /// Makes a text that is worded the same for everybody.
  public init(stringLiteral value: String) { self.init(value) }

  /// The wording for the person.
  public var person: String { self[.person] }
  /// The wording for another who is neither parent nor partner.
  public var other: String { self[.other] }
  /// The wording for one who answers for a baby.
  public var baby: String { self[.forBaby] }
  /// The wording for one who answers for a child.
  public var child: String { self[.forChild] }

  /// Every wording as it was written, the person's first.
  public var written: [String] { [own, others, forBaby, forChild] }

  /// The wording for who answers.
  public subscript(respondent: Respondent) -> String {
    let text =
      switch respondent.voice {
      case .person: own
      case .other: others
      case .baby: forBaby
      case .child: forChild
      }
    return text.utf8.contains(UInt8(ascii: "{")) ? respondent.naming(text) : text
  }

  /// The text with every wording changed alike.
  public func map(_ change: (String) -> String) -> PersonText {
    PersonText(change(own), other: change(others), baby: change(forBaby), child: change(forChild))
  }

  /// The text with a placeholder filled in each wording by that of another text.
  func replacing(_ placeholder: String, with name: PersonText) -> PersonText {
    let filled = zip(written, name.written).map { $0.replacing(placeholder, with: $1) }
    return PersonText(filled[0], other: filled[1], baby: filled[2], child: filled[3])
  }
}

extension PersonText: Imaged {
  /// Reads a text: whether it has one wording for everybody, and that or all four.
  public init(from image: inout ImageReader) throws {
    let isSame = try image.read() as Bool
    own = try image.read()
    others = isSame ? own : try image.read()
    forBaby = isSame ? own : try image.read()
    forChild = isSame ? own : try image.read()
  }

  /// Writes the text.
  public func write(to image: inout ImageWriter) {
    if written.allSatisfy({ $0 == own }) {
      image.write(true, own)
    } else {
      image.write(false, own, others, forBaby, forChild)
    }
  }
}

/// Whose words a text uses, and how the one who answers speaks of the person.
public struct Respondent: Hashable, Sendable {
  /// Which of a text's wordings is used.
  public enum Voice: Hashable, Sendable, CaseIterable {
    /// The person answers.
    case person
    /// Another answers for an adult, or it is not known who or for whom.
    case other
    /// Another answers for a child under one year.
    case baby
    /// Another answers for a child of 1 to 15 years.
    case child
  }

  /// What the one who answers is to the person, as far as it changes the words.
  public enum Relation: Hashable, Sendable, CaseIterable {
    case parent
    case partner
  }

  /// Which wording is used.
  public let voice: Voice
  /// What the one who answers is to the person; nil: neither parent nor partner.
  public let relation: Relation?

  /// Makes a respondent.
  public init(_ voice: Voice, relation: Relation? = nil) {
    self.voice = voice
    self.relation = relation
  }

  /// The person answers.
  public static let person = Respondent(.person)
  /// Another person answers, or it is not known who does.
  public static let other = Respondent(.other)
  /// Another person answers for a child under one year.
  public static let forBaby = Respondent(.baby)
  /// Another person answers for a child of 1 to 15 years.
  public static let forChild = Respondent(.child)

  /// Everybody who may answer: each voice with each relation that it can have.
  public static let all: [Respondent] = Voice.allCases.flatMap { voice in
    (voice == .person ? [nil] : voice == .other ? [nil, .parent, .partner] : [nil, .parent])
      .map { Respondent(voice, relation: $0) }
  }

  /// The text with `{person}` and `{parents}`, and the same with a capital, as this one says them.
  fileprivate func naming(_ text: String) -> String {
    var named = ""
    var rest = text[...]
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      named += rest[..<start]
      rest = rest[start...]
      let end = rest.utf8.firstIndex(of: UInt8(ascii: "}")).map { rest.index(after: $0) } ?? rest.endIndex
      named += name(for: rest[..<end]) ?? String(rest[..<end])
      rest = rest[end...]
    }
    return named + rest
  }

  /// What stands for a placeholder; nil: it is none of these.
  private func name(for placeholder: Substring) -> String? {
    func capital(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
    return switch placeholder {
    case "{person}": personName
    case "{Person}": capital(personName)
    case "{parents}": parentsName
    case "{Parents}": capital(parentsName)
    default: nil
    }
  }

  private var personName: String {
    switch (relation, voice) {
    case (_, .person): "you"
    case (.parent?, _): "your child"
    case (.partner?, _): "your partner"
    case (nil, .other): "the person"
    case (nil, .baby): "the baby"
    case (nil, .child): "the child"
    }
  }

  private var parentsName: String {
    switch (relation, voice) {
    case (_, .person): "your parents"
    case (.parent?, _): "you and the other parent"
    default: "the parents"
    }
  }
}

/// Text to read: paragraphs and bullets, each with the sources it rests on.
public struct Prose: Hashable, Sendable {
  /// A paragraph or one bullet of a list. `*word*` in its text is emphasis.
  public struct Block: Hashable, Sendable {
    /// What the block is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
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
