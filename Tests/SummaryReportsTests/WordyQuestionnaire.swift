import QuestionnaireCore
import TestSupport

/// Questionnaires of random shape whose texts are long.
enum WordyQuestionnaire {
  static func made(
    using generator: inout SeededGenerator
  ) throws(IllFormedQuestionnaire) -> Questionnaire {
    let groupCount = Int.random(in: 1...9, using: &generator)
    var groups: [ItemGroup] = []
    for index in 0..<groupCount {
      let role: ItemGroup.Role? = index == 1 ? .emergencyScreen : nil
      groups.append(
        ItemGroup(
          linkId: LinkID("group-\(index)"), title: PersonText(words(using: &generator)),
          parent: index > 3 && Bool.random(using: &generator) ? index - 1 : nil, role: role,
          scope: Bool.random(using: &generator) ? .person : nil,
          record: Bool.random(using: &generator) ? words(using: &generator) : nil))
    }
    var items: [Item] = []
    var flags: [Flag] = []
    for index in 0..<Int.random(in: 1...40, using: &generator) {
      let id = LinkID("question-\(index)")
      let group = Bool.random(using: &generator) ? nil : Int.random(in: 0..<groupCount, using: &generator)
      let asked = question(id, using: &generator)
      items.append(Item(linkId: id, kind: .question(asked), group: group))
      let level = TriageLevel.allCases.randomElement(using: &generator) ?? .soon
      flags.append(
        Flag(
          id: FlagID("flag-\(index)"), level: level,
          when: .test(.state(id, Bool.random(using: &generator) ? .answered : .unknown)),
          title: PersonText(words(using: &generator)), text: Sample.prose("Do it."),
          record: Bool.random(using: &generator) ? words(using: &generator) : nil))
    }
    let derived = items.prefix(6).map { item in
      DerivedValue(
        linkId: LinkID("derived-" + item.linkId.rawValue), record: words(using: &generator),
        cases: [.init("something-long-enough", when: .test(.state(item.linkId, .answered)))])
    }
    return try Sample.questionnaire(items, groups: groups, derived: derived, flags: flags)
  }

  private static func question(_ id: LinkID, using generator: inout SeededGenerator) -> Question {
    let options = (0..<Int.random(in: 1...12, using: &generator)).map { place in
      AnswerOption(
        id: OptionID("option-\(place)"), text: PersonText(words(using: &generator)),
        record: Bool.random(using: &generator) ? words(using: &generator) : nil, isExclusive: place == 0,
        isWriteIn: place == 1)
    }
    let kinds: [Question.Kind] = [
      .yesNo, .choice(.init(options)), .choices(.init(options)), .age(.init()), .duration(.init()),
      .number(.init(unit: words(using: &generator))), .date(), .date(.init(takesTime: true)),
      .time, .scale(low: "none", high: "most"), .region,
      .regions, .text,
    ]
    var question = Question(
      linkId: id, text: PersonText(words(using: &generator)),
      kind: kinds.randomElement(using: &generator) ?? .text,
      record: words(using: &generator))
    question.recordNo = Bool.random(using: &generator) ? words(using: &generator) : nil
    question.pertinence = Question.Pertinence.allCases.randomElement(using: &generator) ?? .always
    if case .choices = question.kind, Bool.random(using: &generator) {
      question.details = [
        Question(
          linkId: "how-much", text: "How much {option}?", kind: .text, record: words(using: &generator)),
        Question(
          linkId: "helps", text: "Does {option} help?", kind: .yesNo, record: words(using: &generator)),
      ]
    }
    return question
  }

  private static func words(using generator: inout SeededGenerator) -> String {
    let parts = ["no ", "tremor of the hand", "字字字", "Überlaufen; ", "a ", String(repeating: "M", count: 90)]
    let length = [5, 20, 80, 300].randomElement(using: &generator) ?? 20
    var text = ""
    while text.count < length { text += parts.randomElement(using: &generator) ?? " " }
    return text
  }
}
