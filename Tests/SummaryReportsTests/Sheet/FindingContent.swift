import QuestionnaireCore
import TestSupport

/// Random questionnaires in which a few findings are asked in many places, of different times.
enum FindingContent {
  static let findings: [FindingID] = ["fever", "tremor", "fits"]

  static func made(using generator: inout SeededGenerator) throws(IllFormedQuestionnaire) -> Questionnaire {
    var content = QuestionnaireContent(
      id: "findings", version: "1.0.0", title: "Findings", summary: "For tests.", reviewed: Sample.day,
      reviewBy: Sample.day, guidance: Sample.guidance)
    content.findings = findings.map {
      ClinicalFinding(id: $0, record: "\($0) found", recordNo: "no \($0) found")
    }
    content.groups = [
      ItemGroup(linkId: "screen", title: "Screen", role: .emergencyScreen),
      ItemGroup(linkId: "past", title: "Past", section: .past),
      ItemGroup(linkId: "tried", title: "Tried", section: .tried),
      ItemGroup(linkId: "open", title: "Open"),
    ]
    for place in 0..<Int.random(in: 3...9, using: &generator) {
      let question = question(LinkID("q\(place)"), using: &generator)
      let group = [nil, 0, 1, 2, 3].randomElement(using: &generator) ?? nil
      content.items.append(Item(linkId: question.linkId, kind: .question(question), group: group))
    }
    content.derived = content.items.compactMap(\.question).filter { !$0.options.isEmpty }.prefix(2).map {
      let first = $0.options.map(\.id).filter { $0 != "none-of-these" }
      return DerivedValue(
        linkId: LinkID("derived-\($0.linkId)"), record: "Derived of \($0.linkId)",
        cases: [
          .init("one", when: .test(.includes($0.linkId, .any, Array(first.prefix(1))))),
          .init("other", when: .test(.state($0.linkId, .answered))),
        ])
    }
    content.topics = [Sample.fallback]
    content.bodyMap = Sample.body
    return try Questionnaire(content)
  }

  private static func question(_ id: LinkID, using generator: inout SeededGenerator) -> Question {
    let options =
      (0..<Int.random(in: 1...4, using: &generator)).map { place in
        AnswerOption(
          id: OptionID("o\(place)"), text: PersonText("\(id) option \(place)"),
          record: Bool.random(using: &generator) ? "\(id)-o\(place) told" : nil,
          recordNo: Bool.random(using: &generator) ? "no \(id)-o\(place) told" : nil,
          finding: mention(using: &generator))
      } + [AnswerOption(id: "none-of-these", text: "None of these", isExclusive: true)]
    var question = Question(
      linkId: id, text: PersonText("\(id)?"),
      kind: Bool.random(using: &generator)
        ? .yesNo : .choices(.init(options, isSearched: Int.random(in: 0..<5, using: &generator) == 0)),
      record: "\(id) told")
    question.recordNo = Bool.random(using: &generator) ? "no \(id) told" : nil
    question.pertinence = Question.Pertinence.allCases.randomElement(using: &generator) ?? .always
    if case .yesNo = question.kind {
      question.finding = mention(using: &generator)
    } else if Bool.random(using: &generator) {
      let lines = options.filter { !$0.isExclusive }.prefix(Int.random(in: 1...4, using: &generator))
      question.clearer = .lines(intro: nil, lines.map { .init(option: $0.id, text: "Is it so?") })
    }
    return question
  }

  private static func mention(using generator: inout SeededGenerator) -> FindingMention? {
    guard Int.random(in: 0..<3, using: &generator) > 0,
      let finding = findings.randomElement(using: &generator),
      let time = FindingMention.Time.allCases.randomElement(using: &generator)
    else { return nil }
    return FindingMention(finding, time)
  }
}
