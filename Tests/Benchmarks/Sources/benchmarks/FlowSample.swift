internal import QuestionnaireCore

/// Questionnaires of many sections: yes-no questions that read questions of their own section and a few hubs.
enum FlowSample {
  /// A questionnaire of so many sections; the first question of each of the first sections is a hub.
  static func questionnaire(sections: Int, questions: Int, hubs: Int = 10) throws -> Questionnaire {
    var numbers = Numbers()
    var items: [Item] = []
    var flags: [Flag] = []
    var topics: [Topic] = []
    let prose = Prose([.init(.paragraph, "Words.")])
    let hubs = (0..<min(hubs, questions)).map { LinkID("hub-\($0)") }
    for section in 0..<sections {
      var own: [LinkID] = []
      // A section reads two hubs.
      let read =
        hubs.isEmpty || section == 0
        ? [] : [hubs[section % hubs.count], hubs[(section * 3 + 1) % hubs.count]]
      for place in 0..<questions {
        let id = section == 0 && place < hubs.count ? hubs[place] : LinkID("q-\(section)-\(place)")
        var parts: [Condition] = []
        if place > 0, section > 0, numbers.next(2) == 0 {
          parts.append(.test(.yesNo(own[numbers.next(own.count)], numbers.next(2) == 0)))
        }
        if let hub = read.randomElement(using: &numbers), numbers.next(4) == 0 {
          parts.append(.any([.test(.yesNo(hub, true)), .test(.state(hub, .unknown))]))
        }
        items.append(
          Item(linkId: id, kind: .question(Question(linkId: id, text: "?", kind: .yesNo)), guard: .all(parts))
        )
        own.append(id)
      }
      let danger = own[questions / 2]
      let named: [Condition] = [.test(.yesNo(danger, true)), .test(.state(danger, .notAnswered))]
      flags.append(
        Flag(id: FlagID("danger-\(section)"), level: .emergency, when: named[0], title: "?", text: prose))
      flags.append(
        Flag(id: FlagID("open-\(section)"), level: .sameDay, when: named[1], title: "?", text: prose))
      topics.append(
        Topic(
          id: TopicID("topic-\(section)"), title: "?",
          shownWhen: .all([.test(.yesNo(own[1], true)), .test(.yesNo(own[questions - 1], false))]),
          sections: [.init(.whatItIs, prose)]))
    }
    return try EngineSample.questionnaire(items: items, flags: flags, topics: topics)
  }

  /// Numbers that are the same every time.
  private struct Numbers: RandomNumberGenerator {
    private var state: UInt64 = 7

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }

    mutating func next(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
  }
}
