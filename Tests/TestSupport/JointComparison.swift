public import QuestionnaireCore

/// Compares what one of several complaints comes to in an interview about all with what it comes to in its own.
public struct JointComparison {
  /// The interview about the one complaint, held with the same answers.
  public private(set) var alone: Interview
  /// What is not the same, in words.
  public private(set) var differences: [String] = []

  /// Holds the interview about one complaint; the names of the first are as they are, those of another stand behind its own.
  public init(_ joint: Interview, _ content: QuestionnaireContent, isFirst: Bool) throws {
    alone = Interview(try Questionnaire(content))
    let prefix = isFirst ? "" : "\(content.id):"
    let elsewhere = Dictionary(grouping: joint.evaluation.path, by: \.linkId.ownName)
    while let prompt = alone.evaluation.current {
      let id = prompt.linkId
      let own = LinkID(prefix + id.rawValue)
      let item = joint.questionnaire.item(LinkID(prefix + content.items[prompt.item].linkId.rawValue))
      let others = item?.sameAs == nil ? [] : elsewhere[id.rawValue] ?? []
      let asked = others.first { Self.offers($0, in: joint, all: alone.question(for: prompt)) }
      guard let answer = joint.answers[own] ?? asked.flatMap({ joint.answers[$0.linkId] }) else {
        differences.append("\(content.id) asks \(id), which was not asked together")
        return
      }
      try alone.answer(id, with: alone.question(for: prompt).map { Self.keeping(answer, $0) } ?? answer)
    }
    compare(joint, content, prefix)
  }

  private mutating func compare(_ joint: Interview, _ content: QuestionnaireContent, _ prefix: String) {
    let (whole, part) = (joint.evaluation, alone.evaluation)
    for flag in content.flags {
      let same = joint.questionnaire.flag(FlagID(prefix + flag.id.rawValue))
      if same.map({ whole.truth(of: $0.when) }) != part.truth(of: flag.when) {
        differences.append("the flag \(flag.id) of \(content.id)")
      }
    }
    for (value, state) in part.derived {
      let name = LinkID(prefix + value.linkId.rawValue)
      if whole.derived.first(where: { $0.value.linkId == name })?.state != state {
        differences.append("the derived value \(value.linkId) of \(content.id)")
      }
    }
    for topic in content.topics where !topic.isFallback && topic.place != .danger {
      let same = joint.questionnaire.topic(TopicID(prefix + topic.id.rawValue))
      if same.map({ whole.truth(of: $0.shownWhen) }) != part.truth(of: topic.shownWhen) {
        differences.append("the topic \(topic.id) of \(content.id)")
      }
    }
    if part.level > whole.level { differences.append("the level of \(content.id) is lowered") }
  }

  /// Whether what was asked together offered everything that is offered by itself.
  private static func offers(_ prompt: Prompt, in joint: Interview, all question: Question?) -> Bool {
    Set(question?.options.map(\.id) ?? []).isSubset(of: joint.question(for: prompt)?.options.map(\.id) ?? [])
  }

  /// An answer as far as it is offered; what is not is as if it were not known.
  private static func keeping(_ answer: Answer, _ question: Question) -> Answer {
    if case .value(.option(let option, _)) = answer {
      return question.option(option) == nil ? .unknown : answer
    }
    guard case .value(.options(let options, let typed)) = answer else { return answer }
    let kept = options.filter { question.option($0) != nil }
    return kept.isEmpty ? .unknown : .value(.options(kept, writeIn: typed))
  }
}
