import QuestionnaireCore

extension ReportComposer {
  /// The most things that are named: more would frighten, and would not be read.
  private static let mostNamed = 6

  /// What would make help more urgent than it is, the most urgent first; nothing under an emergency.
  func sooner() -> ReportSection {
    let worsenings = interview.worsenings(atMost: Self.mostNamed)
    let blocks = [TriageLevel.emergency, .sameDay].flatMap { level in
      lines(worsenings.filter { $0.flag.level == level }, level)
    }
    return section(.sooner, ReportWording.sooner, blocks)
  }

  private func lines(_ worsenings: [Worsening], _ level: TriageLevel) -> [ReportBlock] {
    var seen: Set<String> = []
    // A line of a list stands for itself; a question does not without its answer: then the flag's title says it.
    let words = worsenings.map { $0.option?.text[respondent] ?? $0.flag.title[respondent] }
      .filter { seen.insert($0).inserted }
    guard !words.isEmpty else { return [] }
    return [paragraph(ReportWording.sooner(level, isOne: words.count == 1))]
      + words.map { ReportBlock(.bullet, StyledText(plain: $0)) }
  }
}
