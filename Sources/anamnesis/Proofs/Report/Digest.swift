import FlowAnalysis
import QuestionnaireCore

/// What a questionnaire means, small enough to be read and to be kept beside the question files.
struct Digest {
  /// A number of the whole questionnaire.
  struct Fact: Equatable {
    let name: String
    let value: String
  }

  let questionnaire: String
  let title: String
  let facts: [Fact]
  let sections: [DigestSection]
  /// The labels of the questions that the sections name.
  let labels: [LinkID: String]

  /// The long lists of answers that the sections name.
  var lists: LongLists { LongLists(sections.flatMap(\.patterns)) }
}

/// What brings one flag or topic about.
struct DigestSection {
  /// A flag or a topic by name.
  enum Name: Hashable {
    case flag(FlagID)
    case topic(TopicID)

    /// Its name in question files.
    var text: String {
      switch self {
      case .flag(let id): id.rawValue
      case .topic(let id): id.rawValue
      }
    }
  }

  let name: Name
  /// The level of a flag.
  let level: TriageLevel?
  let title: String
  /// How late an emergency is found.
  let latest: Digest.Fact?
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

  /// The heading: `emergency airway`, `topic general`.
  var heading: String { "\(level?.name ?? "topic") \(name.text)" }
}
