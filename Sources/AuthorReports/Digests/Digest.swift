internal import FlowAnalysis
internal import QuestionnaireCore

/// What a questionnaire means, small enough to be read and to be kept beside the question files: for the flag `fire`
/// "Signs: smoke", and under it `now = smoke -> emergency`.
public struct Digest {
  /// A number of the whole questionnaire.
  struct Fact: Equatable {
    let name: String
    let value: String
  }

  /// What a section tells of.
  enum Subject: Hashable {
    case flag(FlagID)
    case topic(TopicID)

    /// It as a part of the questionnaire.
    var part: QuestionnairePart {
      switch self {
      case .flag(let id): .flag(id)
      case .topic(let id): .topic(id)
      }
    }
  }

  /// The name of the questionnaire.
  public let questionnaire: String
  let title: String
  let facts: [Fact]
  let sections: [DigestSection]
  /// The labels of the questions that the sections name.
  let labels: [LinkID: String]

  /// The first line of a digest's file.
  public static let mark = "anamnesis digest 1"

  /// The digest as a file, to be read by people and by `init(file:)`.
  public var file: String { DigestText(self).file }

  /// The digest as `--report` prints it.
  public var report: String { DigestText(self).report }

  /// The long lists of answers that the sections name.
  var lists: LongLists { LongLists(sections.flatMap(\.patterns)) }
}

extension Digest.Fact {
  /// The names of what is said of a flag or a topic, in the order in which it is.
  static let termNames = ["act", "replaces", "leading", "unless"]

  /// What is said of a flag.
  static func terms(of flag: Flag) -> [Digest.Fact] {
    [
      flag.act.map { Digest.Fact(name: "act", value: $0.kind.rawValue) },
      flag.replaces.isEmpty
        ? nil
        : Digest.Fact(name: "replaces", value: flag.replaces.map(\.rawValue).joined(separator: ", ")),
    ].compactMap(\.self)
  }

  /// What is said of a topic.
  static func terms(of topic: Topic) -> [Digest.Fact] {
    let leading = topic.because.filter(\.isLeading).map(\.when)
    return [
      leading.isEmpty ? nil : Digest.Fact(name: "leading", value: Condition.any(leading).text),
      topic.unless.map { Digest.Fact(name: "unless", value: $0.text) },
    ].compactMap(\.self)
  }
}

/// What brings one flag or topic about.
struct DigestSection {
  let subject: Digest.Subject
  let level: TriageLevel?
  let title: String
  let latest: Digest.Fact?
  /// What else the files say of it that decides what is read first: "act: call", "leading: trick is yes".
  let terms: [Digest.Fact]
  /// Whether the patterns stand for all smallest sets of answers.
  let isWhole: Bool
  /// How many smallest sets there are; nil if a limit was reached, or if it is not written.
  let total: String?
  let patterns: [AnswerPattern]
  /// A pattern for a clinician, a text a question.
  let words: (AnswerPattern) -> [String]

  /// What every pattern asks for, if there are several.
  var common: AnswerPattern {
    guard patterns.count > 1, let first = patterns.first else { return AnswerPattern([], level: .routine) }
    let terms = first.terms.filter { term in patterns.allSatisfy { $0.terms.contains(term) } }
    return AnswerPattern(terms, level: .routine)
  }

  var name: String {
    switch subject {
    case .flag(let id): id.rawValue
    case .topic(let id): id.rawValue
    }
  }

  /// The heading: `emergency airway`, `topic general`.
  var heading: String { "\(level?.name ?? "topic") \(name)" }
}

/// Long lists of answers that stand in many places, under names.
struct LongLists {
  /// Lists of more words have a name.
  private static let mostWords = 8

  /// The lists, in the order of their names.
  private(set) var all: [(name: String, words: [String])] = []
  private var names: [[String]: String] = [:]

  init() {}

  /// The long lists of patterns, each named for its first word.
  init(_ patterns: [AnswerPattern]) {
    let lists = Set(patterns.flatMap(\.terms).flatMap(\.choices).filter { $0.count > Self.mostWords })
    var taken: [String: Int] = [:]
    for list in lists.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let name = (list.first ?? "") + "-etc"
      let count = taken[name, default: 0] + 1
      taken[name] = count
      add(list, named: count == 1 ? name : "\(name)-\(count)")
    }
  }

  mutating func add(_ words: [String], named name: String) {
    names[words] = name
    all.append((name, words))
  }

  func name(of words: [String]) -> String? { names[words] }

  func list(named name: String) -> [String]? { all.first { $0.name == name }?.words }
}
