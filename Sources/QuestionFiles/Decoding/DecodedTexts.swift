import QuestionnaireCore

/// A text of a file as decoding meets it. There is no decoding a text without saying what it is for, so that the rules of
/// wording read whatever a person reads: `help: Count the whole night.` of the question `sleep` is recorded as
/// `DecodedText(role: .help, owner: "sleep", node: …)`.
struct DecodedText: Sendable {
  enum Role {
    /// The question itself, also in plainer words.
    case question
    case help
    case option
    case why
    /// A heading.
    case title
    /// The heading of a level of triage.
    case levelHeading
    /// The heading of a topic, which names it.
    case topicTitle
    /// A part of a topic.
    case section
    /// A topic in a few words, a line each.
    case brief
    /// Red flags, advice, notes, the words of the levels.
    case advice
    /// A sentence of a list, such as a question to take along.
    case line

    /// Other names of a topic.
    case topicName
    /// The name of a medicine, an organization or a publisher.
    case name
    /// Words of the doctor's sheet.
    case record
    /// What stands in drawings, tables and searches: regions, units, telephone lines, other words for an option.
    case label
    /// What only authors read: claims, and what vignettes are about.
    case authors

    /// Whether the rules of wording hold for it. Names are what they are, and a doctor reads doctors' words.
    var isJudged: Bool {
      switch self {
      case .question, .help, .option, .why, .title, .levelHeading, .topicTitle, .section, .brief, .advice,
        .line:
        true
      case .topicName, .name, .record, .label, .authors: false
      }
    }
  }

  let role: Role
  /// What it belongs to: the name of a question, a flag, a topic's section; of what has no name, the key.
  let owner: String
  let node: YamlNode
}

/// What decoding meets that the rules of wording and size look at.
struct DecodedTexts: Sendable {
  /// A question or sub-question: its name, and what may be answered.
  struct AskedQuestion {
    let id: Word
    let kind: Question.Kind
  }

  /// The texts, in the order of decoding.
  fileprivate(set) var texts: [DecodedText] = []
  /// The questions, in the order of decoding.
  fileprivate(set) var questions: [AskedQuestion] = []
  fileprivate(set) var sources: [Word] = []
  /// The names of sources that something rests on.
  fileprivate(set) var cited: Set<String> = []
}

/// Where decoding puts the texts it meets.
final class TextLog {
  private(set) var decoded = DecodedTexts()

  func add(_ text: DecodedText) { decoded.texts.append(text) }

  func add(_ id: Word, _ kind: Question.Kind) { decoded.questions.append(.init(id: id, kind: kind)) }

  func add(sources: [Word]) { decoded.sources += sources }

  func cite(_ source: String) { decoded.cited.insert(source) }
}
