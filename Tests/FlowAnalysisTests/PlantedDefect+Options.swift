import FlowAnalysis
import QuestionnaireCore
import TestSupport

extension PlantedDefect {
  /// What is wrong with options for some people only.
  static let options: [PlantedDefect] = [
    PlantedDefect(
      "an emergency whose line is offered to others", .flag("baby-fit"),
      .neverOccurs(conflict: [.options("signs", ["fit"]), .flag("baby-fit")])
    ) {
      $0.askSigns(when: .years("age", .greaterOrEqual, 1))
      $0.flags.append(
        Sample.flag("baby-fit", .emergency, when: .all([.years("age", .less, 1), .has("signs", "fit")])))
      $0.flags.append(.notKnown)
    } mended: {
      $0.askSigns(when: .years("age", .less, 3))
      $0.flags.append(
        Sample.flag("baby-fit", .emergency, when: .all([.years("age", .less, 1), .has("signs", "fit")])))
      $0.flags.append(.notKnown)
    },
    PlantedDefect("an emergency that not knowing the age leaves open", .flag("fit"), .emergencyNotRuledOut) {
      $0.askSigns(when: .years("age", .less, 3))
      $0.flags.append(Sample.flag("fit", .emergency, when: .has("signs", "fit")))
      $0.flags.append(Sample.flag("open", .sameDay, when: .all([.years("age", .less, 3), .signsOpen])))
    } mended: {
      $0.askSigns(when: .years("age", .less, 3))
      $0.flags.append(Sample.flag("fit", .emergency, when: .has("signs", "fit")))
      let isSmall = Condition.any([.years("age", .less, 3), .state("age", .notAnswered)])
      $0.flags.append(Sample.flag("open", .sameDay, when: .all([isSmall, .signsOpen])))
    },
    PlantedDefect("a claim that a line breaks", .claim(0), .claimFails) {
      $0.askSigns(when: nil, more: true)
      $0.claims = [.noFitsLater]
    } mended: {
      $0.askSigns(when: .years("age", .less, 3), more: true)
      $0.claims = [.noFitsLater]
    },
    PlantedDefect("a topic for a line that others are offered too", .topic("pains"), .contradictsReader) {
      $0.askSigns(when: nil)
      $0.topic(shownWhen: .has("signs", "fit"), never: .years("age", .greaterOrEqual, 3))
    } mended: {
      $0.askSigns(when: .years("age", .less, 3))
      $0.topic(shownWhen: .has("signs", "fit"), never: .years("age", .greaterOrEqual, 4))
    },
    PlantedDefect("a line for everybody who is asked", .options("signs", ["fit"]), .alwaysTrue(part: [])) {
      $0.askSigns(when: .years("age", .less, 3), of: .years("age", .less, 2))
      $0.flags.append(Sample.flag("see", .routine, when: .has("signs", "fit")))
    } mended: {
      $0.askSigns(when: .years("age", .less, 3), of: .years("age", .less, 4))
      $0.flags.append(Sample.flag("see", .routine, when: .has("signs", "fit")))
    },
    PlantedDefect("a line for nobody", .options("signs", ["fit"]), .neverTrue(part: [])) {
      $0.askSigns(when: .years("age", .less, 3), of: .years("age", .greaterOrEqual, 3), more: true)
      $0.flags.append(Sample.flag("see", .routine, when: .has("signs", "limp")))
    } mended: {
      $0.askSigns(when: .years("age", .less, 4), of: .years("age", .greaterOrEqual, 3), more: true)
      $0.flags.append(Sample.flag("see", .routine, when: .has("signs", "limp")))
    },
    PlantedDefect(
      "a part of an option's condition that is idle", .options("signs", ["fit"]), .neverTrue(part: [1])
    ) {
      $0.askSigns(
        when: .any([
          .years("age", .less, 3), .all([.years("age", .less, 5), .years("age", .greaterOrEqual, 5)]),
        ]))
      $0.flags.append(Sample.flag("see", .routine, when: .has("signs", "fit")))
    } mended: {
      $0.askSigns(
        when: .any([
          .years("age", .less, 3), .all([.years("age", .less, 6), .years("age", .greaterOrEqual, 5)]),
        ]))
      $0.flags.append(Sample.flag("see", .routine, when: .has("signs", "fit")))
    },
  ]
}

extension Draft {
  /// Asks the age, and a list in which fits are offered on a condition.
  fileprivate mutating func askSigns(when: Condition?, of isAsked: Condition = .always, more: Bool = false) {
    ask("age", .age(.init()))
    let options =
      (more ? Sample.options("fit", "limp", "none-of-these") : Sample.options("fit", "none-of-these")).options
    ask(
      "signs", .choices(.init(options.map { $0.id == "fit" ? $0.offered(when: when) : $0 })), when: isAsked)
  }
}

extension Condition {
  fileprivate static let signsOpen = Condition.any([.state("signs", .unknown), .state("signs", .declined)])
}

extension Flag {
  fileprivate static let notKnown = Sample.flag(
    "not-known", .sameDay,
    when: .any([
      .signsOpen, .all([.state("age", .notAnswered), .has("signs", "fit")]),
    ]))
}

extension Claim {
  fileprivate static let noFitsLater = Claim(
    name: "nobody of 3 years or more has fits",
    when: .all([.years("age", .greaterOrEqual, 3), .state("signs", .answered)]),
    then: .not(.has("signs", "fit")))
}
