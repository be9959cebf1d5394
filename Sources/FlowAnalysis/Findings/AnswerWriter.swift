internal import QuestionnaireCore

/// Writes an assignment down as answers that a person could give.
struct AnswerWriter {
  let encoding: Encoding
  /// Whether answers to questions that are not asked are written too, as if remembered.
  var writesRemembered = false

  /// The answers of an assignment; what is not named is "I do not know".
  func sheet(_ assignment: Assignment) -> AnswerSheet {
    var answers: [LinkID: [String]] = [:]
    let amounts = amounts(of: assignment)
    for (item, block) in encoding.blocks.enumerated() {
      guard let block else { continue }
      let isAsked = encoding.store.holds(encoding.asked[item], assignment.values)
      guard isAsked || writesRemembered else { continue }
      guard let variable = block.variable else {
        if !block.question.allowsUnknown, let value = anyAnswer(to: block.question) {
          write(value, block, &answers)
        }
        continue
      }
      let mode = assignment.values[Int(variable)]
      switch block.modes[mode].content {
      case .unknown: writeUnknown(block, assignment, &answers)
      case .declined: answers[block.question.linkId] = ["declined"]
      case .values(let values): if let value = values.first { write(value, block, &answers) }
      case .amounts: if let value = amounts[item] { write(value, block, &answers) }
      case .some: write(ticked(block, assignment), block, &answers)
      }
    }
    return AnswerSheet(answers: answers)
  }

  private func write(_ value: AnswerValue, _ block: Block, _ answers: inout [LinkID: [String]]) {
    answers[block.question.linkId] = value.words
    if case .options(let options, _) = value { writeDetails(block.question, of: options, &answers) }
  }

  private func writeDetails(_ question: Question, of options: [OptionID], _ answers: inout [LinkID: [String]])
  {
    for detail in question.details where !detail.allowsUnknown {
      for option in options where question.option(option)?.isExclusive != true {
        let id = question.linkId.appending(option.rawValue).appending(detail.linkId.rawValue)
        answers[id] = anyAnswer(to: detail)?.words
      }
    }
  }

  private func writeUnknown(
    _ block: Block, _ assignment: Assignment, _ answers: inout [LinkID: [String]]
  ) {
    for part in block.parts.indices where block.parts[part].line != nil && block.hasLines {
      let value = assignment.values[Int(block.variable(ofPart: part))]
      guard case .ticked(let range) = block.parts[part].values[value],
        let member = block.parts[part].members.first
      else { continue }
      answers[block.question.linkId] = ["unknown"]
      answers[block.question.linkId.appending(member)] = [range.lowerBound > 0 ? "yes" : "no"]
      if range.lowerBound > 0 { writeDetails(block.question, of: [OptionID(member)], &answers) }
    }
  }

  private func ticked(_ block: Block, _ assignment: Assignment) -> AnswerValue {
    let names = Set(
      block.parts.indices.flatMap { part in
        let value = assignment.values[Int(block.variable(ofPart: part))]
        return block.parts[part].members.prefix(block.parts[part].fewest(value))
      })
    if case .regions = block.question.kind {
      return .regions(encoding.script.bodyMap.regions.map(\.id).filter { names.contains($0.rawValue) })
    }
    return .options(block.question.options.map(\.id).filter { names.contains($0.rawValue) }, writeIn: nil)
  }

  /// Amounts that keep to the limits they set each other, by item.
  private func amounts(of assignment: Assignment) -> [Int: AnswerValue] {
    var chosen: [Int: AnswerValue] = [:]
    let intervals = encoding.blocks.map { block -> [Interval]? in
      guard let block, let variable = block.variable,
        case .amounts(let intervals) = block.modes[assignment.values[Int(variable)]].content
      else { return nil }
      return intervals
    }
    func candidates(_ item: Int) -> [AnswerValue] {
      guard let question = encoding.blocks[item]?.question else { return [] }
      return (intervals[item] ?? []).flatMap { interval in
        [Amounts(question).value(in: interval)].compactMap { $0 } + Amounts(question).extremes(in: interval)
      }
    }
    let limiting = encoding.blocks.map { block in
      block?.question.limitingQuestion.flatMap { encoding.script.itemIndex[$0] }
    }
    for item in intervals.indices where intervals[item] != nil {
      let own = candidates(item).filter { value in
        limiting[item].flatMap { chosen[$0] }.map { Amounts.isAtMost(value, $0) } ?? true
      }
      let dependents = limiting.indices.filter { limiting[$0] == item && intervals[$0] != nil }.map(
        candidates)
      func kept(_ value: AnswerValue) -> Int {
        dependents.count { $0.contains { Amounts.isAtMost($0, value) } }
      }
      var best: (value: AnswerValue, kept: Int)?
      for value in own {
        let count = dependents.isEmpty ? 0 : kept(value)
        if best.map({ count > $0.kept }) ?? true { best = (value, count) }
      }
      chosen[item] = best?.value
    }
    return chosen
  }

  /// Some answer to a question that takes no "I do not know".
  private func anyAnswer(to question: Question) -> AnswerValue? {
    switch question.kind {
    case .yesNo: return .no
    case .choice(let choices): return choices.options.first.map { .option($0.id, writeIn: nil) }
    case .choices(let choices):
      let option = choices.options.first(where: \.isExclusive) ?? choices.options.first
      return option.map { .options([$0.id], writeIn: nil) }
    case .age, .duration, .number:
      guard let range = Cuts.range(of: question.kind) else { return nil }
      return Amounts(question).value(in: Interval(lower: range.lower, upper: range.upper))
    case .date(let limits): return limits.example.map { .date($0) }
    case .time: return TimeOfDay(hour: 12, minute: 0).map { .time($0) }
    case .scale: return .scale(0)
    case .region, .regions: return encoding.script.bodyMap.regions.first.map { .regions([$0.id]) }
    case .text: return .text("words")
    }
  }
}
