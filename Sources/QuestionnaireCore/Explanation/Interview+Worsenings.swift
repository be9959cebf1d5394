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
