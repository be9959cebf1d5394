import FlowAnalysis
import QuestionnaireCore
import TestSupport

extension PlantedDefect {
  /// What is only warned of.
  static let warnings: [PlantedDefect] = [
    PlantedDefect("advice for everybody", .flag("see"), .alwaysTrue(part: [])) {
      $0.flags.append(
        Sample.flag("see", .routine, when: .any([.state("pain", .answered), .state("pain", .notAnswered)])))
    } mended: {
      $0.flags.append(
        Sample.flag("see", .routine, when: .any([.state("pain", .answered), .state("now", .unknown)])))
    },
    PlantedDefect("a part that is never true", .flag("see"), .neverTrue(part: [1])) {
      $0.flags.append(
        Sample.flag("see", .routine, when: .any([.yes("pain"), .all([.yes("pain"), .no("pain")])])))
    } mended: {
      $0.flags.append(
        Sample.flag(
          "see", .routine, when: .any([.no("pain"), .all([.yes("pain"), .has("now", "breathing")])])))
    },
    PlantedDefect(
      "a question to take along that is never said", .askYourDoctor("pains", 0), .neverTrue(part: [])
    ) {
      $0.topic(ask: [.all([.yes("pain"), .no("pain")])])
    } mended: {
      $0.topic(ask: [.yes("pain")])
    },
    PlantedDefect("what would hide a topic and never can", .unless("pains"), .neverTrue(part: [])) {
      $0.ask("worse", when: .yes("pain"))
      $0.topic(unless: .all([.yes("worse"), .no("pain")]))
    } mended: {
      $0.ask("worse", when: .yes("pain"))
      $0.topic(unless: .all([.yes("worse"), .yes("pain")]))
    },
    PlantedDefect("a topic that not knowing hides", .unless("pains"), .hidesByNotKnowing) {
      $0.ask("worse")
      $0.topic(unless: .not(.no("worse")))
    } mended: {
      $0.ask("worse")
      $0.topic(unless: .yes("worse"))
    },
    PlantedDefect("a topic that a feature hides from who does not know", .unless("pains"), .hidesByNotKnowing)
    {
      $0.ask("worse")
      $0.derived = [
        DerivedValue(
          linkId: "course", record: "Course", cases: [.init("worse", when: .state("worse", .notAnswered))])
      ]
      $0.topic(unless: .derived("course", "worse"))
    } mended: {
      $0.ask("worse")
      $0.derived = [
        DerivedValue(linkId: "course", record: "Course", cases: [.init("worse", when: .yes("worse"))])
      ]
      $0.topic(unless: .derived("course", "worse"))
    },
    PlantedDefect("a value behind a wider one", .derivedCase("band", 1), .valueNeverFirst) {
      $0.ask("age", .age(.init()))
      $0.derived = [
        DerivedValue(
          linkId: "band", record: "Band",
          cases: [
            .init("child", when: .years("age", .less, 13)), .init("baby", when: .years("age", .less, 3)),
          ])
      ]
    } mended: {
      $0.ask("age", .age(.init()))
      $0.derived = [
        DerivedValue(
          linkId: "band", record: "Band",
          cases: [
            .init("baby", when: .years("age", .less, 3)), .init("child", when: .years("age", .less, 13)),
          ])
      ]
    },
    PlantedDefect("a question for nothing", .item("idle"), .decidesNothing) {
      $0.ask("idle") { $0.pertinence = .never }
      $0.ask("idle-too", when: .yes("idle")) { $0.pertinence = .never }
    } mended: {
      $0.ask("idle") { $0.pertinence = .never }
      $0.ask("idle-too", when: .yes("idle")) { $0.pertinence = .always }
    },
    PlantedDefect("not of what was not asked", .flag("calm"), .negatedWhereUnasked("worse")) {
      $0.ask("worse", when: .yes("pain"))
      $0.flags.append(Sample.flag("calm", .routine, when: .not(.yes("worse"))))
    } mended: {
      $0.ask("worse", when: .yes("pain"))
      $0.flags.append(
        Sample.flag("calm", .routine, when: .any([.not(.yes("worse")), .state("worse", .notAsked)])))
    },
    PlantedDefect("none of what was not asked", .flag("calm"), .negatedWhereUnasked("where")) {
      $0.ask("where", .regions, when: .yes("pain"))
      $0.flags.append(Sample.flag("calm", .routine, when: .test(.regions("where", .none, ["face"]))))
    } mended: {
      $0.ask("where", .regions)
      $0.flags.append(Sample.flag("calm", .routine, when: .test(.regions("where", .none, ["face"]))))
    },
  ]
}
