import FlowAnalysis
import QuestionnaireCore
import TestSupport

extension PlantedDefect {
  private static let notKnown: Condition = .any([.state("fit", .unknown), .state("fit", .declined)])
  private static let fits = Sample.options("long", "none-of-these")

  /// Theorems 3 and 4.
  static let emergencies: [PlantedDefect] = [
    PlantedDefect(
      "an end before an emergency question", .item("fit"), .emergencyUnasked(flags: ["fits"])
    ) {
      $0.add("over", .end(title: "Over", text: Sample.prose("Enough.")), when: .no("pain"))
      $0.ask("fit", .choices(fits))
      $0.flags += [
        Sample.flag("fits", .emergency, when: .has("fit", "long")),
        Sample.flag("fit-unknown", .sameDay, when: notKnown),
        Sample.flag("unasked", .sameDay, when: .state("fit", .notAsked)),
      ]
    } mended: {
      $0.ask("fit", .choices(fits))
      $0.add("over", .end(title: "Over", text: Sample.prose("Enough.")), when: .no("pain"))
      $0.ask("more")
      $0.flags += [
        Sample.flag("fits", .emergency, when: .has("fit", "long")),
        Sample.flag("fit-unknown", .sameDay, when: notKnown),
      ]
    },
    PlantedDefect(
      "an emergency question skipped by not knowing", .item("fit"), .emergencyUnasked(flags: ["fits"])
    ) {
      $0.ask("fit", .choices(fits), when: .yes("pain"))
      $0.flags += [
        Sample.flag("fits", .emergency, when: .has("fit", "long")),
        Sample.flag("fit-unknown", .sameDay, when: notKnown),
        Sample.flag("pain-unknown", .sameDay, when: .state("pain", .notAnswered)),
      ]
    } mended: {
      $0.ask("fit", .choices(fits), when: .any([.yes("pain"), .state("pain", .notAnswered)]))
      $0.flags += [
        Sample.flag("fits", .emergency, when: .has("fit", "long")),
        Sample.flag("fit-unknown", .sameDay, when: notKnown),
      ]
    },
    PlantedDefect(
      "an emergency question skipped because another was not asked", .item("fit"),
      .emergencyUnasked(flags: ["fits"])
    ) {
      $0.ask("child", when: .yes("pain"))
      $0.ask("fit", .choices(fits), when: .any([.yes("child"), .no("child"), .state("child", .unknown)]))
      $0.flags += [
        Sample.flag("fits", .emergency, when: .has("fit", "long")),
        Sample.flag("fit-unknown", .sameDay, when: notKnown),
        Sample.flag("pain-unknown", .sameDay, when: .state("pain", .notAnswered)),
        Sample.flag("child-unknown", .sameDay, when: .state("child", .notAnswered)),
      ]
    } mended: {
      $0.ask("child", when: .yes("pain"))
      $0.ask("fit", .choices(fits))
      $0.flags += [
        Sample.flag("fits", .emergency, when: .has("fit", "long")),
        Sample.flag("fit-unknown", .sameDay, when: notKnown),
      ]
    },
    PlantedDefect(
      "not knowing calmer than any answer", .item("fit"), .notKnowingIsCalmer(than: .soon)
    ) {
      $0.ask("fit")
      $0.flags += [
        Sample.flag("fits", .emergency, when: .yes("fit")), Sample.flag("no-fits", .soon, when: .no("fit")),
      ]
    } mended: {
      $0.ask("fit")
      $0.flags += [
        Sample.flag("fits", .emergency, when: .yes("fit")), Sample.flag("no-fits", .soon, when: .no("fit")),
        Sample.flag("fit-unknown", .sameDay, when: notKnown),
      ]
    },
    PlantedDefect(
      "declining calmer than any answer", .item("fit"), .notKnowingIsCalmer(than: .sameDay)
    ) {
      $0.ask("fit")
      $0.flags += [
        Sample.flag("fits", .emergency, when: .yes("fit")),
        Sample.flag("no-fits", .sameDay, when: .any([.no("fit"), .state("fit", .unknown)])),
      ]
    } mended: {
      $0.ask("fit")
      $0.flags += [
        Sample.flag("fits", .emergency, when: .yes("fit")),
        Sample.flag("no-fits", .sameDay, when: .any([.no("fit"), notKnown])),
      ]
    },
    PlantedDefect(
      "an age that is not known calmer than every age", .item("age"), .notKnowingIsCalmer(than: .sameDay)
    ) {
      $0.ask("age", .age(.init()))
      $0.ask("fever")
      $0.flags += [
        Sample.flag("baby", .emergency, when: .all([.yes("fever"), .years("age", .less, 1)])),
        Sample.flag("older", .sameDay, when: .all([.yes("fever"), .years("age", .greaterOrEqual, 1)])),
        Sample.flag("fever-unknown", .sameDay, when: .state("fever", .notAnswered)),
      ]
    } mended: {
      $0.ask("age", .age(.init()))
      $0.ask("fever")
      $0.flags += [
        Sample.flag("baby", .emergency, when: .all([.yes("fever"), .years("age", .less, 1)])),
        Sample.flag("older", .sameDay, when: .all([.yes("fever"), .years("age", .greaterOrEqual, 1)])),
        Sample.flag("age-unknown", .sameDay, when: .all([.yes("fever"), .state("age", .notAnswered)])),
        Sample.flag("fever-unknown", .sameDay, when: .state("fever", .notAnswered)),
      ]
    },
    PlantedDefect("an emergency that not knowing leaves open", .flag("fits"), .emergencyNotRuledOut) {
      $0.ask("fit", .choices(fits))
      $0.flags.append(Sample.flag("fits", .emergency, when: .has("fit", "long")))
    } mended: {
      $0.ask("fit", .choices(fits))
      $0.flags += [
        Sample.flag("fits", .emergency, when: .has("fit", "long")),
        Sample.flag("fit-unknown", .sameDay, when: notKnown),
      ]
    },
    PlantedDefect("a line that nobody answered", .flag("fits"), .emergencyNotRuledOut) {
      $0.ask("fit", .choices(Sample.options("long", "short", "none-of-these"))) {
        $0.clearer = .lines(
          intro: nil, [.init(option: "long", text: "Long?"), .init(option: "short", text: "Short?")])
      }
      $0.flags += [
        Sample.flag("fits", .emergency, when: .has("fit", "long")),
        Sample.flag("fit-unknown", .sameDay, when: notKnown),
      ]
    } mended: {
      $0.ask("fit", .choices(Sample.options("long", "short", "none-of-these"))) {
        $0.clearer = .lines(
          intro: nil, [.init(option: "long", text: "Long?"), .init(option: "short", text: "Short?")])
      }
      $0.flags += [
        Sample.flag("fits", .emergency, when: .has("fit", "long")),
        Sample.flag("fit-unknown", .sameDay, when: notKnown),
        // A line that is yes answers the list, and says nothing of the others.
        Sample.flag("short-fits", .sameDay, when: .has("fit", "short")),
      ]
    },
    PlantedDefect("an emergency that rests on a feature not known", .flag("storm"), .emergencyNotRuledOut) {
      $0.ask("fit")
      $0.derived = [DerivedValue(linkId: "kind", record: "Kind", cases: [.init("storm", when: .yes("fit"))])]
      $0.flags += [
        Sample.flag("storm", .emergency, when: .derived("kind", "storm")),
        Sample.flag("fit-unknown", .sameDay, when: .state("fit", .unknown)),
      ]
    } mended: {
      $0.ask("fit")
      $0.derived = [DerivedValue(linkId: "kind", record: "Kind", cases: [.init("storm", when: .yes("fit"))])]
      $0.flags += [
        Sample.flag("storm", .emergency, when: .derived("kind", "storm")),
        Sample.flag("fit-unknown", .sameDay, when: notKnown),
      ]
    },
  ]

  /// Theorems 5 and 6.
  static let claims: [PlantedDefect] = [
    PlantedDefect("a claim that another flag does not keep", .claim(0), .claimFails) {
      $0.claims = [
        Claim(name: "pain is seen soon", when: .yes("pain"), then: .test(.triage(.greaterOrEqual, .soon)))
      ]
    } mended: {
      $0.flags.append(Sample.flag("painful", .soon, when: .yes("pain")))
      $0.claims = [
        Claim(name: "pain is seen soon", when: .yes("pain"), then: .test(.triage(.greaterOrEqual, .soon)))
      ]
    },
    PlantedDefect("a claim that holds only when all is answered", .claim(0), .claimFails) {
      $0.ask("later")
      $0.flags.append(
        Sample.flag(
          "painful", .soon,
          when: .all([.yes("pain"), .any([.yes("later"), .state("later", .notAnswered), .no("later")])])))
      $0.claims = [
        Claim(name: "pain is seen soon", when: .yes("pain"), then: .test(.triage(.greaterOrEqual, .soon)))
      ]
    } mended: {
      $0.ask("later")
      $0.flags.append(Sample.flag("painful", .soon, when: .yes("pain")))
      $0.claims = [
        Claim(name: "pain is seen soon", when: .yes("pain"), then: .test(.triage(.greaterOrEqual, .soon)))
      ]
    },
    PlantedDefect("a claim whose then is not known", .claim(0), .claimFails) {
      $0.claims = [Claim(name: "now is told", when: .yes("pain"), then: .state("now", .answered))]
    } mended: {
      $0.claims = [Claim(name: "now is passed", when: .yes("pain"), then: .not(.state("now", .notAsked)))]
    },
    PlantedDefect("a claim of a topic that may be away", .claim(0), .claimFails) {
      $0.claims = [
        Claim(
          name: "danger has its page", when: .test(.triage(.equal, .emergency)), then: .test(.topic("pains")))
      ]
    } mended: {
      $0.topic(shownWhen: .any([.yes("pain"), .has("now", "breathing")]), because: [.yes("pain")])
      $0.claims = [
        Claim(
          name: "danger has its page", when: .test(.triage(.equal, .emergency)), then: .test(.topic("pains")))
      ]
    },
    PlantedDefect("a claim that knowing is not calmer, where it is", .claim(0), .claimFails) {
      $0.flags.append(Sample.flag("unsaid", .sameDay, when: .state("pain", .notAnswered)))
      $0.claims = [Claim(name: "pain is known", when: .state("pain", .answered), known: "pain")]
    } mended: {
      $0.flags.append(
        Sample.flag("painful", .sameDay, when: .any([.state("pain", .notAnswered), .yes("pain")])))
      $0.claims = [Claim(name: "pain is known", when: .yes("pain"), known: "pain")]
    },
    PlantedDefect("a claim about nobody", .claim(0), .claimNeverApplies) {
      $0.claims = [
        Claim(
          name: "idle", when: .all([.test(.triage(.equal, .routine)), .has("now", "breathing")]),
          then: .always)
      ]
    } mended: {
      $0.claims = [
        Claim(
          name: "busy", when: .all([.test(.triage(.equal, .emergency)), .has("now", "breathing")]),
          then: .always)
      ]
    },
    PlantedDefect("a topic against its own word", .topic("pains"), .contradictsReader) {
      $0.topic(never: .has("now", "breathing"))
    } mended: {
      $0.topic(
        shownWhen: .all([.yes("pain"), .has("now", "none-of-these")]), never: .has("now", "breathing"))
    },
    PlantedDefect("a topic for the wrong age", .topic("pains"), .contradictsReader) {
      $0.ask("age", .age(.init()))
      $0.topic(
        shownWhen: .all([.yes("pain"), .years("age", .lessOrEqual, 16)]),
        never: .years("age", .greaterOrEqual, 16))
    } mended: {
      $0.ask("age", .age(.init()))
      $0.topic(
        shownWhen: .all([.yes("pain"), .years("age", .less, 16)]), never: .years("age", .greaterOrEqual, 16))
    },
    PlantedDefect("a fallback for whom it must not be", .topic("general"), .contradictsReader) {
      $0.topics[1] = Topic(
        id: "general", title: "In general", shownWhen: .always, neverWhen: .has("now", "breathing"),
        isFallback: true,
        sections: Sample.fallback.sections)
    } mended: {
      $0.topics[1] = Topic(
        id: "general", title: "In general", shownWhen: .always, neverWhen: .yes("pain"), isFallback: true,
        sections: Sample.fallback.sections)
    },
  ]
}
