import QuestionnaireCore

extension FlowChartMaker {
  /// Adds red flags and advice, the most urgent first, and topics.
  mutating func addOutcomes(last: Int) {
    for flag in content.flags.sorted(by: { $0.level > $1.level }) {
      let node = add(
        .flag(flag.level), "\(flag.level.name): \(flag.id)", flag.title.person, columns: Self.outcomeColumns,
        section: nil)
      addArrow(to: node, when: flag.when, otherwise: last)
    }
    for topic in content.topics {
      let node = add(
        .topic, "topic: \(topic.id)", topic.title.person, columns: Self.outcomeColumns, section: nil)
      if topic.isFallback {
        addArrow(from: last, to: node, saying: "no other topic is shown")
      } else {
        addArrow(to: node, when: topic.shownWhen, otherwise: last)
      }
    }
  }
}
