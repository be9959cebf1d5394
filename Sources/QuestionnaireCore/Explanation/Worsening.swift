/// One thing that would make help more urgent than it is: a single answer that would raise a flag.
public struct Worsening: Hashable, Sendable {
  /// The flag, which does not hold now.
  public let flag: Flag
  /// What was asked.
  public let linkId: LinkID
  /// The line of the list that would be ticked; nil for a yes.
  public let option: AnswerOption?
  /// The answer that would raise the flag.
  public let answer: Answer
}

extension Interview {
  /// What would make help more urgent, and needed today at least: only lines of a list that would be ticked too, and
  /// questions that would be answered yes. The most urgent first, each line once.
  public func worsenings(atMost count: Int) -> [Worsening] {
    let flags = questionnaire.content.flags.filter { $0.level > max(evaluation.level, .soon) }
    var ticks = WorseningTicks(self)
    var found: [Worsening] = []
    for level in TriageLevel.allCases.reversed() {
      for flag in flags where flag.level == level {
        guard found.count < count else { return found }
        guard let tick = ticks.first(raising: flag) else { continue }
        found.append(
          Worsening(flag: flag, linkId: tick.prompt.linkId, option: tick.option, answer: .value(tick.value)))
      }
    }
    return found
  }
}

/// The lines that could be ticked and the questions that could be answered yes, each tried once.
struct WorseningTicks {
  struct Tick {
    let prompt: Prompt
    let option: AnswerOption?
    let value: AnswerValue
    var raised: Set<FlagID> = []
  }

  private struct Line: Hashable {
    let item: Int
    let option: OptionID?
  }

  private let interview: Interview
  private var tried: [Int: [Tick]] = [:]
  private var used: Set<Line> = []

  init(_ interview: Interview) { self.interview = interview }

  /// The first tick that raises a flag, and that no flag before had.
  mutating func first(raising flag: Flag) -> Tick? {
    for item in interview.questionnaire.places(readBy: flag.when.tests) {
      let ticks = tried[item] ?? ticks(at: item).compactMap(outcome)
      tried[item] = ticks
      for tick in ticks where tick.raised.contains(flag.id) {
        if used.insert(Line(item: item, option: tick.option?.id)).inserted { return tick }
      }
    }
    return nil
  }

  private func ticks(at item: Int) -> [Tick] {
    interview.evaluation.path.filter { $0.item == item }.flatMap { prompt -> [Tick] in
      guard let question = interview.question(for: prompt), let given = interview.answers[prompt.linkId]
      else { return [] }
      switch (prompt.part, question.kind) {
      case (.question, .choices(let choices)) where !choices.isSearched:
        var ticked: [OptionID] = []
        if case .options(let options, _)? = given.value {
          ticked = options.filter { question.option($0)?.isExclusive == false }
        }
        return choices.options.filter { !$0.isExclusive && !$0.isWriteIn && !ticked.contains($0.id) }.map {
          Tick(prompt: prompt, option: $0, value: .options(ticked + [$0.id], writeIn: given.value?.writeIn))
        }
      case (.line(let id), .yesNo) where given != .value(.yes):
        let option = interview.questionnaire.content.items[item].question?.option(id)
        return [Tick(prompt: prompt, option: option, value: .yes)]
      case (.question, .yesNo), (.clearer, .yesNo):
        return given == .value(.yes) ? [] : [Tick(prompt: prompt, option: nil, value: .yes)]
      default: return []
      }
    }
  }

  /// The tick with what it would raise; nil if it is not more urgent.
  private func outcome(_ tick: Tick) -> Tick? {
    var other = interview
    guard (try? other.answer(tick.prompt.linkId, with: .value(tick.value))) != nil,
      other.evaluation.level > interview.evaluation.level
    else { return nil }
    var tick = tick
    tick.raised = Set(other.evaluation.flags.map(\.id)).subtracting(interview.evaluation.flags.map(\.id))
    return tick
  }
}
