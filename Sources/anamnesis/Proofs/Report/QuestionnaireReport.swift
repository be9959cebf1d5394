import FlowAnalysis
import QuestionnaireCore

/// What every possible interview of a questionnaire comes to.
struct QuestionnaireReport {
  /// What brings one flag or topic about.
  struct Subject {
    let name: DigestSection.Name
    let level: TriageLevel?
    let title: String
    /// How late an emergency can be found; nil for anything else.
    let latest: Counts.Latest?
    let answers: AnswerPatterns
  }

  /// The most patterns that are written for one flag or topic.
  static let mostPatterns = 50

  let questionnaire: Questionnaire
  let counts: Counts
  /// Flags by urgency and name, then topics by name.
  let subjects: [Subject]

  init(_ questionnaire: Questionnaire) {
    let analysis = Analysis(questionnaire)
    let counts = analysis.counts()
    self.questionnaire = questionnaire
    self.counts = counts
    let flags = questionnaire.flags.sorted { ($1.level, $0.id) < ($0.level, $1.id) }.map { flag in
      Subject(
        name: .flag(flag.id), level: flag.level, title: flag.record ?? flag.title.other,
        latest: counts.isUndecided ? nil : counts.latest.first { $0.flag == flag.id },
        answers: analysis.answerPatterns(raising: flag.id))
    }
    let topics = questionnaire.topics.filter { !$0.isFallback }.sorted { $0.id < $1.id }.map { topic in
      Subject(
        name: .topic(topic.id), level: nil, title: topic.title.other, latest: nil,
        answers: analysis.answerPatterns(showing: topic.id))
    }
    subjects = flags + topics
  }

  /// The report as a digest.
  var digest: Digest {
    let lists = LongLists(subjects.flatMap { $0.answers.patterns.prefix(Self.mostPatterns) })
    let words = PatternWords(questionnaire, lists)
    let sections = subjects.map { subject in
      let shown = subject.answers.patterns.prefix(Self.mostPatterns)
      return DigestSection(
        name: subject.name, level: subject.level, title: subject.title,
        latest: subject.latest.map(DigestFacts.latest),
        isWhole: subject.answers.isWhole && shown.count == subject.answers.patterns.count,
        total: subject.answers.total.map { "\($0)" }, patterns: Array(shown), words: words.texts)
    }
    let used = Set(sections.flatMap(\.patterns).flatMap(\.terms).map(\.question))
    let labels = used.sorted().map { ($0, questionnaire.item($0)?.question?.record ?? $0.rawValue) }
    return Digest(
      questionnaire: questionnaire.id, title: questionnaire.title,
      facts: DigestFacts(counts, questionnaire).all, sections: sections,
      labels: Dictionary(uniqueKeysWithValues: labels))
  }
}
