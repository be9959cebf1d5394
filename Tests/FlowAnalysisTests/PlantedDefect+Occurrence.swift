import FlowAnalysis
import QuestionnaireCore
import TestSupport

extension PlantedDefect {
  /// Theorems 1 and 2.
  static let occurrence: [PlantedDefect] = [
    PlantedDefect(
      "a follow-up of an answer that its own group shuts out", .item("how-bad"),
      .neverOccurs(conflict: [.item("how-bad")])
    ) {
      $0.ask("how-bad", when: .all([.yes("pain"), .no("pain")]))
    } mended: {
      $0.ask("how-bad", when: .yes("pain"))
    },
    PlantedDefect(
      "a follow-up whose parent is asked only of others", .item("third"),
      .neverOccurs(conflict: [.item("second"), .item("third")])
    ) {
      $0.ask("second", when: .no("pain"))
      $0.ask("third", when: .all([.yes("second"), .yes("pain")]))
    } mended: {
      $0.ask("second", when: .yes("pain"))
      $0.ask("third", when: .all([.yes("second"), .has("now", "none-of-these")]))
    },
    PlantedDefect(
      "a question behind an end that everybody reaches", .item("after"),
      .neverOccurs(conflict: [.item("over"), .item("after")])
    ) {
      $0.add(
        "over", .end(title: "Over", text: Sample.prose("It is over.")), when: .state("pain", .notAnswered))
      $0.ask("after", when: .state("pain", .unknown))
    } mended: {
      $0.add("over", .end(title: "Over", text: Sample.prose("It is over.")), when: .state("pain", .declined))
      $0.ask("after", when: .state("pain", .unknown))
    },
    PlantedDefect("a page for nobody", .item("page"), .neverOccurs(conflict: [.item("page")])) {
      $0.ask("age", .age(.init()))
      $0.add(
        "page", .note(title: "Page", text: Sample.prose("Read.")),
        when: .all([.years("age", .less, 3), .years("age", .greaterOrEqual, 5)]))
    } mended: {
      $0.ask("age", .age(.init()))
      $0.add(
        "page", .note(title: "Page", text: Sample.prose("Read.")),
        when: .all([.years("age", .less, 5), .years("age", .greaterOrEqual, 3)]))
    },
    PlantedDefect("a fallback where every answer has a page", .topic("general"), .neverOccurs(conflict: [])) {
      $0.topic(shownWhen: .any([.yes("pain"), .state("pain", .notAnswered)]))
      $0.topics.append(
        Topic(
          id: "none", title: "No pain", shownWhen: .no("pain"),
          sections: [.init(.whatItIs, Sample.prose("No pain."))]))
    } mended: {
      $0.topic(shownWhen: .yes("pain"))
    },
    PlantedDefect("advice for nobody", .flag("rest"), .neverOccurs(conflict: [.flag("rest")])) {
      $0.flags.append(
        Sample.flag("rest", .soon, when: .all([.has("now", "breathing"), .has("now", "none-of-these")])))
    } mended: {
      $0.flags.append(Sample.flag("rest", .soon, when: .yes("pain")))
    },
    PlantedDefect(
      "a topic for an answer beyond a limit", .topic("pains"), .neverOccurs(conflict: [.topic("pains")])
    ) {
      $0.ask("age", .age(.init(maximum: Quantity([.init(17, .years)]))))
      $0.topic(shownWhen: .years("age", .greaterOrEqual, 18))
    } mended: {
      $0.ask("age", .age(.init(maximum: Quantity([.init(18, .years)]))))
      $0.topic(shownWhen: .years("age", .greaterOrEqual, 18))
    },
    PlantedDefect(
      "a topic that what it is shown for hides", .topic("pains"),
      .neverOccurs(conflict: [.unless("pains"), .topic("pains")])
    ) {
      $0.ask("sore")
      $0.topic(
        shownWhen: .all([.yes("pain"), .yes("sore")]), unless: .any([.has("now", "breathing"), .yes("sore")]))
    } mended: {
      $0.ask("sore")
      $0.topic(
        shownWhen: .all([.yes("pain"), .state("sore", .answered)]),
        unless: .any([.has("now", "breathing"), .yes("sore")]))
    },
    PlantedDefect(
      "a leading sign that the topic shuts out", .because("pains", 0),
      { if case .neverOccurs = $0 { true } else { false } }
    ) {
      $0.ask("sore")
      $0.topic(unless: .yes("sore"), leading: [.yes("sore")])
    } mended: {
      $0.ask("sore")
      $0.topic(unless: .yes("sore"), leading: [.no("sore")])
    },
    PlantedDefect(
      "an onset after the age now", .flag("late"), .neverOccurs(conflict: [.flag("late")])
    ) {
      $0.ask("age", .age(.init()))
      $0.ask("onset", .age(.init(atMost: "age")))
      $0.flags.append(
        Sample.flag(
          "late", .soon, when: .all([.years("age", .less, 3), .years("onset", .greaterOrEqual, 4)])))
    } mended: {
      $0.ask("age", .age(.init()))
      $0.ask("onset", .age(.init(atMost: "age")))
      $0.flags.append(
        Sample.flag(
          "late", .soon, when: .all([.years("age", .less, 4), .years("onset", .greaterOrEqual, 3)])))
    },
    PlantedDefect("a feature that nobody has", .derived("band"), .neverOccurs(conflict: [.derived("band")])) {
      $0.derived = [
        DerivedValue(
          linkId: "band", record: "Band",
          cases: [.init("none", when: .all([.yes("pain"), .state("pain", .unknown)]))])
      ]
    } mended: {
      $0.derived = [DerivedValue(linkId: "band", record: "Band", cases: [.init("some", when: .yes("pain"))])]
    },
    PlantedDefect(
      "a reason that the topic shuts out", .because("pains", 0),
      .neverOccurs(conflict: [.because("pains", 0)])
    ) {
      $0.ask("sex", .choice(Sample.options("female", "male")))
      $0.topic(because: [.all([.choice("sex", "female"), .choice("sex", "male")])])
    } mended: {
      $0.ask("sex", .choice(Sample.options("female", "male")))
      $0.topic(because: [.choice("sex", "female")])
    },
    PlantedDefect(
      "what never speaks against the topic", .but("pains", 0),
      { if case .neverOccurs = $0 { true } else { false } }
    ) {
      $0.topic(but: [.no("pain")])
    } mended: {
      $0.topic(but: [.has("now", "breathing")])
    },
    PlantedDefect(
      "a reason for a level that the topic never has", .because("pains", 0),
      { if case .neverOccurs = $0 { true } else { false } }
    ) {
      $0.topic(shownWhen: .has("now", "breathing"), because: [.test(.triage(.less, .emergency))])
    } mended: {
      $0.topic(shownWhen: .has("now", "breathing"), because: [.test(.triage(.equal, .emergency))])
    },
    PlantedDefect("a fallback without a text", .questionnaire, .endsOnNothing) {
      $0.topics[1] = Topic(id: "general", title: "In general", shownWhen: .always, isFallback: true)
    } mended: {
      $0.topics[1] = Sample.fallback
    },
    PlantedDefect("an end that does not say why", .questionnaire, .endsOnNothing) {
      $0.topics[1] = Topic(id: "general", title: "In general", shownWhen: .always, isFallback: true)
      $0.flags.append(Sample.flag("see", .routine, when: .state("pain", .answered)))
      $0.add("over", .end(title: "Over", text: Prose([])), when: .state("pain", .notAnswered))
    } mended: {
      $0.topics[1] = Topic(id: "general", title: "In general", shownWhen: .always, isFallback: true)
      $0.flags.append(Sample.flag("see", .routine, when: .state("pain", .answered)))
      $0.add(
        "over", .end(title: "Over", text: Sample.prose("No more.")), when: .state("pain", .notAnswered))
    },
    PlantedDefect("a question that nothing answers", .item("since"), .cannotBeAnswered) {
      $0.ask("age", .age(.init()))
      $0.ask("since", .age(.init(atMost: "age", minimum: Quantity([.init(2, .years)])))) {
        $0.allowsUnknown = false
      }
    } mended: {
      $0.ask("age", .age(.init(minimum: Quantity([.init(2, .years)]))))
      $0.ask("since", .age(.init(atMost: "age", minimum: Quantity([.init(2, .years)])))) {
        $0.allowsUnknown = false
      }
    },
  ]
}
