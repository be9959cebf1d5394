import QuestionnaireCore

/// Every answer to a question that a questionnaire's conditions tell apart, found by trying.
struct EveryAnswer {
  let questionnaire: Questionnaire
  private let tests: [Test]
  /// Questions bound together by limits, by any of them.
  private let bound: [LinkID: Set<LinkID>]
  private let limiting: Set<LinkID>

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let content = questionnaire.content
    var conditions = content.items.map(\.guardCondition)
    conditions += content.items.compactMap(\.question).flatMap(\.options).compactMap(\.when)
    conditions += content.derived.flatMap(\.cases).map(\.when)
    conditions += content.flags.map(\.when)
    for topic in content.topics {
      conditions += [topic.shownWhen, topic.unless ?? .always, topic.neverWhen ?? .always]
      conditions += (topic.because + topic.but + topic.askYourDoctor).map(\.when)
    }
    conditions += content.claims.flatMap { [$0.when, $0.then] }
    tests = conditions.flatMap(\.tests)
    var bound: [LinkID: Set<LinkID>] = [:]
    var limiting: Set<LinkID> = []
    for item in content.items {
      guard let limit = item.question?.limitingQuestion else { continue }
      limiting.insert(limit)
      let all = (bound[limit] ?? [limit]).union(bound[item.linkId] ?? [item.linkId])
      for id in all { bound[id] = all }
    }
    self.bound = bound
    self.limiting = limiting
  }

  /// The definite answers to what a prompt asks.
  func values(of question: Question, for id: LinkID) -> [AnswerValue] {
    switch question.kind {
    case .yesNo: return [.yes, .no]
    case .choice(let choices): return choices.options.map { .option($0.id, writeIn: nil) }
    case .choices(let choices):
      let exclusive = choices.options.filter(\.isExclusive).map(\.id)
      return subsets(of: choices.options.map(\.id).filter { !exclusive.contains($0) })
        .map { .options($0, writeIn: nil) } + exclusive.map { .options([$0], writeIn: nil) }
    case .age, .duration:
      return intervals((0...12).compactMap { Quantity("\($0) years") }.map { .quantity($0) }, question, id)
    case .number:
      return intervals((0...24).map { .number(DecimalNumber(thousandths: $0 * 500)) }, question, id)
    case .scale: return intervals((0...10).map { .scale($0) }, question, id)
    case .date: return PartialDate(year: 2_001).map { [.date($0)] } ?? []
    case .time: return TimeOfDay(hour: 6, minute: 30).map { [.time($0)] } ?? []
    case .region: return questionnaire.bodyMap.regions.map { .regions([$0.id]) }
    case .regions: return subsets(of: questionnaire.bodyMap.regions.map(\.id)).map { .regions($0) }
    case .text: return [.text("given")]
    }
  }

  /// Every answer, "I do not know" first.
  func answers(to question: Question, for id: LinkID) -> [Answer] {
    (question.allowsUnknown ? [.unknown, .declined] : []) + values(of: question, for: id).map { .value($0) }
  }

  private func subsets<Element>(of all: [Element]) -> [[Element]] {
    (1..<(1 << all.count)).map { mask in all.indices.filter { mask & (1 << $0) != 0 }.map { all[$0] } }
  }

  /// One value of every stretch that tests tell apart: the last one if others are limited by it, else the first.
  private func intervals(_ candidates: [AnswerValue], _ question: Question, _ id: LinkID) -> [AnswerValue] {
    let family = bound[id] ?? [id]
    let isLimited = question.limitingQuestion != nil
    var runs: [(verdicts: [Bool], values: [AnswerValue])] = []
    for value in candidates {
      var verdicts = tests.filter { $0.linkId.map(family.contains) ?? false }.map { verdict($0, value) }
      for other in family { verdicts.append(isWithin(value, questionnaire.item(other)?.question)) }
      guard isWithin(value, question) else { continue }
      if runs.last?.verdicts == verdicts {
        runs[runs.count - 1].values.append(value)
      } else {
        runs.append((verdicts, [value]))
      }
    }
    return runs.compactMap { limiting.contains(id) && !isLimited ? $0.values.last : $0.values.first }
  }

  private func verdict(_ test: Test, _ value: AnswerValue) -> Bool {
    switch (test, value) {
    case (.quantity(_, let comparison, let literal), .quantity(let quantity)):
      quantity.compares(comparison, literal)
    case (.number(_, let comparison, let literal), .number(let number)): comparison.holds(number, literal)
    case (.number(_, let comparison, let literal), .scale(let step)):
      comparison.holds(DecimalNumber(step), literal)
    default: false
    }
  }

  private func isWithin(_ value: AnswerValue, _ question: Question?) -> Bool {
    switch (value, question?.kind) {
    case (.quantity(let quantity), .age(let limits)), (.quantity(let quantity), .duration(let limits)):
      limits.minimum.map { quantity.compares(.greaterOrEqual, $0) } ?? true
        && limits.maximum.map { quantity.compares(.lessOrEqual, $0) } ?? true
    case (.number(let number), .number(let limits)):
      limits.minimum.map { number >= $0 } ?? true && limits.maximum.map { number <= $0 } ?? true
    default: true
    }
  }
}
