internal import FlowAnalysis
public import QuestionnaireCore

/// What every possible interview of a questionnaire comes to.
public struct QuestionnaireReport {
  /// What brings one flag or topic about.
  struct Subject {
    let name: Digest.Subject
    let level: TriageLevel?
    let title: String
    /// How late an emergency can be found; nil for anything else.
    let latest: Counts.Latest?
    let terms: [Digest.Fact]
    let answers: AnswerPatterns
  }

  /// The most patterns that are written for one flag or topic.
  static let mostPatterns = 50

  /// The questionnaire.
  public let questionnaire: Questionnaire
  let counts: Counts
  private let readsComputed: Bool
  /// Flags by urgency and name, then topics by name.
  let subjects: [Subject]

  /// Looks at every possible interview of a questionnaire.
  public init(_ questionnaire: Questionnaire) {
    let analysis = Analysis(questionnaire)
    let counts = analysis.counts()
    self.questionnaire = questionnaire
    self.counts = counts
    readsComputed = analysis.readsComputed
    let flags = questionnaire.flags.sorted { ($1.level, $0.id) < ($0.level, $1.id) }.map { flag in
      Subject(
        name: .flag(flag.id), level: flag.level, title: flag.record ?? flag.title.other,
        latest: counts.isUndecided ? nil : counts.latest.first { $0.flag == flag.id },
        terms: Digest.Fact.terms(of: flag), answers: analysis.answerPatterns(raising: flag.id))
    }
    let topics = questionnaire.topics.filter { !$0.isFallback }.sorted { $0.id < $1.id }.map { topic in
      Subject(
        name: .topic(topic.id), level: nil, title: topic.title.other, latest: nil,
        terms: Digest.Fact.terms(of: topic), answers: analysis.answerPatterns(showing: topic.id))
    }
    subjects = flags + topics
  }

  /// The report as a digest.
  public var digest: Digest {
    let lists = LongLists(subjects.flatMap { $0.answers.patterns.prefix(Self.mostPatterns) })
    let words = PatternWords(questionnaire, lists)
    let sections = subjects.map { subject in
      let shown = subject.answers.patterns.prefix(Self.mostPatterns)
      return DigestSection(
        subject: subject.name, level: subject.level, title: subject.title,
        latest: subject.latest.map(DigestFacts.latest), terms: subject.terms,
        isWhole: subject.answers.isWhole && shown.count == subject.answers.patterns.count,
        total: subject.answers.total.map { "\($0)" }, patterns: Array(shown), words: words.texts)
    }
    let used = Set(sections.flatMap(\.patterns).flatMap(\.terms).map(\.question))
    let labels = used.sorted().map { ($0, questionnaire.item($0)?.question?.record ?? $0.rawValue) }
    return Digest(
      questionnaire: questionnaire.id, title: questionnaire.title,
      facts: DigestFacts(counts, questionnaire, readsComputed: readsComputed).all, sections: sections,
      labels: Dictionary(uniqueKeysWithValues: labels))
  }
}

/// The numbers of a questionnaire as lines.
struct DigestFacts {
  private static let uncounted = "not counted: there is too much to look at"

  let all: [Digest.Fact]

  init(_ counts: Counts, _ questionnaire: Questionnaire, readsComputed: Bool = false) {
    guard !readsComputed else {
      all = [
        Digest.Fact(name: "interviews", value: "not counted: conditions compare what is worked out")
      ]
      return
    }
    guard !counts.isUndecided else {
      all = [Digest.Fact(name: "interviews", value: Self.uncounted)]
      return
    }
    var facts = [
      Digest.Fact(name: "interviews", value: counts.interviews.readable),
      Digest.Fact(
        name: "outcomes", value: Self.text(counts.outcomes)),
      Digest.Fact(name: "screens", value: Self.text(counts.screens)),
    ]
    if counts.endings.count > 1 {
      facts += counts.endings.map { ending in
        Digest.Fact(
          name: ending.end.map { "screens to the end '\($0)'" } ?? "screens to the last question",
          value: Self.text(ending.screens))
      }
    }
    let fallback = questionnaire.topics.first(where: \.isFallback)?.id.rawValue ?? ""
    facts.append(
      Digest.Fact(
        name: "interviews that end on '\(fallback)' alone",
        value: counts.onFallbackAlone?.readable ?? Self.uncounted))
    if let witness = counts.fallbackWitness {
      let answers = witness.sheet.answers.sorted { $0.key < $1.key }
        .map { "\($0.key) = \($0.value.joined(separator: " + "))" }
      facts.append(
        Digest.Fact(
          name: "the smallest answers that do",
          value: answers.isEmpty ? "everything unknown" : answers.joined(separator: "; ")))
    }
    all = facts
  }

  /// How late an emergency is found.
  static func latest(_ latest: Counts.Latest) -> Digest.Fact {
    let screens = latest.screens.map { $0 == 1 ? "after 1 screen" : "after \($0) screens" } ?? "never"
    let item = latest.item.map { ", at '\($0)'" } ?? ""
    return Digest.Fact(name: "found at the latest", value: screens + item)
  }

  private static func text(_ outcomes: Counts.Bounded) -> String {
    if outcomes.isExact { return "\(outcomes.count)" }
    return outcomes.count == 0 ? uncounted : "at least \(outcomes.count)"
  }

  private static func text(_ range: ClosedRange<Int>?) -> String {
    guard let range else { return "none" }
    return range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
  }
}

extension BigNatural {
  /// The number, rounded where nobody could read it.
  var readable: String {
    let (digits, exponent) = rounded
    return exponent < 12 ? "\(self)" : "about \(digits / 10).\(digits % 10) · 10^\(exponent)"
  }
}
