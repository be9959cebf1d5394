internal import PlainText

extension Interview {
  /// The other answers that something on the path could have had: one for every option that is ticked or taken back,
  /// and of amounts those that conditions tell apart. Some may not be taken.
  func otherAnswers(to prompt: Prompt) -> [Answer] {
    guard let question = question(for: prompt), let given = answers[prompt.linkId] else { return [] }
    let absent: [Answer] = question.allowsUnknown ? [.unknown, .declined] : []
    let values = otherValues(of: question, given: given.value, item: questionnaire.content.items[prompt.item])
    return (values.map { .value($0) } + absent).uniqued().filter { $0 != given }
  }

  private func otherValues(of question: Question, given: AnswerValue?, item: Item) -> [AnswerValue] {
    switch question.kind {
    case .yesNo: return [.yes, .no]
    case .choice(let choices): return choices.options.map { .option($0.id, writeIn: nil) }
    case .choices(let choices):
      var ticked: [OptionID] = []
      if case .options(let options, _)? = given {
        ticked = options.filter { question.option($0)?.isExclusive == false }
      }
      return choices.options.compactMap { option in
        if option.isExclusive { return .options([option.id], writeIn: nil) }
        let options = Self.toggled(option.id, in: ticked)
        return options.isEmpty ? nil : .options(options, writeIn: given?.writeIn)
      }
    case .scale: return (0...10).map { .scale($0) }
    case .region: return questionnaire.content.bodyMap.regions.map { .regions([$0.id]) }
    case .regions:
      var chosen: [RegionID] = []
      if case .regions(let regions)? = given { chosen = regions }
      return questionnaire.content.bodyMap.regions.compactMap { region in
        let regions = Self.toggled(region.id, in: chosen)
        return regions.isEmpty ? nil : .regions(regions)
      }
    case .age, .duration, .number: return amounts(around: item.linkId)
    case .date, .time, .text: return []
    }
  }

  private static func toggled<Element: Equatable>(_ element: Element, in list: [Element]) -> [Element] {
    list.contains(element) ? list.filter { $0 != element } : list + [element]
  }

  /// Amounts below, at and above every amount that a condition compares a question's answer with, in order of size.
  private func amounts(around id: LinkID) -> [AnswerValue] {
    var quantities: [Quantity] = []
    var numbers: Set<DecimalNumber> = []
    for test in questionnaire.content.decidingConditions.flatMap(\.tests) {
      switch test {
      case .quantity(id, _, let literal):
        let unit = literal.finestUnit
        let count = literal.completed(unit)
        quantities += (count - 1...count + 1).compactMap { Quantity([.init($0, unit)]) }
      case .number(id, _, let literal):
        let step = questionnaire.step(of: id)
        for side in -1...1 { numbers.insert(DecimalNumber(thousandths: literal.thousandths + side * step)) }
      default: break
      }
    }
    return quantities.sorted { $0.seconds < $1.seconds }.map { .quantity($0) }
      + numbers.sorted().map { .number($0) }
  }
}

extension Questionnaire {
  /// The smallest step between two answers to a number, in thousandths.
  fileprivate func step(of id: LinkID) -> Int {
    if case .number(let limits)? = item(id)?.question?.kind { limits.step } else { 1 }
  }
}

extension QuestionnaireContent {
  /// The conditions that the path, what is offered on it, the flags and the topics rest on.
  fileprivate var decidingConditions: [Condition] {
    items.map(\.guardCondition) + items.compactMap(\.question).flatMap(\.options).compactMap(\.when)
      + derived.flatMap(\.cases).map(\.when) + flags.map(\.when)
      + topics.map(\.shownWhen) + topics.compactMap(\.unless) + topics.flatMap(\.because).map(\.when)
  }
}
