import QuestionnaireCore
import TestSupport

/// A small questionnaire about lamps, of everything that a form can hold.
enum Lamps {
  /// The questions: every kind, a list that is asked line by line, plainer words, details, options for some people only,
  /// a page and an end.
  static func questionnaire() throws -> Questionnaire {
    try Sample.questionnaire(
      items,
      groups: [ItemGroup(linkId: "lamp", title: "The lamp"), ItemGroup(linkId: "more", title: "More")],
      derived: [
        DerivedValue(
          linkId: "kind", record: "Kind",
          cases: [
            .init("old", when: .test(.quantity("age", .greaterOrEqual, years(10)))),
            .init("dark", when: .test(.includes("signs", .any, ["dark"]))),
            .init("other", when: .not(.test(.yesNo("hums", true)))),
          ])
      ],
      flags: [
        flag("fire", .emergency, .test(.includes("signs", .any, ["smoke", "sparks"]))),
        flag("not-known", .sameDay, .test(.state("signs", .notAnswered))),
        flag("is-other", .soon, .test(.derived("kind", ["other"]))),
        flag("is-not-old", .routine, .not(.test(.derived("kind", ["old"])))),
        flag("calm", .routine, .test(.includes("signs", .none, ["smoke", "sparks", "dark"]))),
        flag("two", .routine, .test(.count("signs", .greaterOrEqual, 2))),
        flag("exactly-one", .routine, .test(.count("rooms", .equal, 1))),
        flag(
          "one-side", .routine,
          .any([.test(.sitesOnOneSide("places")), .test(.countSites("places", .greaterOrEqual, 3))])),
        flag(
          "tangled", .soon,
          .any([
            .all([.test(.yesNo("hums", true)), .test(.quantity("age", .less, years(2)))]),
            .all([.test(.number("price", .greater, DecimalNumber(50))), .test(.state("pain", .unknown))]),
            .all([
              .not(.test(.choice("colour", ["red"]))), .test(.number("pain", .lessOrEqual, DecimalNumber(4))),
            ]),
          ])),
      ])
  }

  static func years(_ count: Int) -> Quantity { quantity(count, .years) }

  static func quantity(_ count: Int, _ unit: QuantityUnit) -> Quantity {
    guard let quantity = Quantity([.init(count, unit)]) else { preconditionFailure("counts are small") }
    return quantity
  }

  private static func flag(_ id: FlagID, _ level: TriageLevel, _ when: Condition) -> Flag {
    Sample.flag(id, level, when: when)
  }

  private static func choices(_ options: AnswerOption...) -> Question.Kind { .choices(.init(options)) }

  private static func option(_ id: OptionID, when: Condition? = nil) -> AnswerOption {
    AnswerOption(
      id: id, text: PersonText(id.rawValue), isExclusive: id == "none-of-these", isWriteIn: id == "another",
      when: when)
  }

  private static let items: [Item] = [
    Sample.item("age", .age(.init())) { $0.help = "A guess will do." },
    Sample.item(
      "signs",
      choices(option("smoke"), option("sparks"), option("dark", when: isOld), option("none-of-these"))
    ) {
      $0.clearer = .lines(
        intro: nil,
        [
          .init(option: "smoke", text: "Is there smoke?"), .init(option: "sparks", text: "Are there sparks?"),
          .init(option: "dark", text: "Is it dark?"),
        ])
    },
    Sample.item("hums", .yesNo, when: .not(.test(.includes("signs", .any, ["smoke"])))) {
      $0.clearer = .question(text: "Does it make a low noise?", help: nil)
    },
    Item(
      linkId: "page", kind: .note(title: "A page", text: Sample.prose("Lamps *are* <hot>.")),
      guard: .test(.quantity("age", .less, quantity(6, .months)))),
    Sample.item(
      "colour", .choice(Sample.options("red", "green", "blue")), when: .test(.state("hums", .notAsked))),
    Sample.item("rooms", .choices(Sample.options("hall", "attic", "another", "none-of-these"))) {
      $0.details = [Question(linkId: "which", text: "Which lamp: {option}?", kind: .text)]
    },
    Sample.item(
      "price", .number(.init(unit: "€", minimum: DecimalNumber(0))), when: .test(.state("rooms", .answered))),
    Item(
      linkId: "gone", kind: .end(title: "The lamp is gone", text: Sample.prose("Buy one.")),
      guard: .all([
        .test(.number("price", .greaterOrEqual, DecimalNumber(150))),
        .test(.includes("rooms", .all, ["hall", "attic"])),
      ])),
    grouped(Sample.item("pain", .scale(low: "none", high: "the worst")), 0),
    grouped(Sample.item("since", .date(), when: .test(.state("pain", .declined))), 0),
    grouped(Sample.item("places", .regions, when: .test(.number("pain", .less, DecimalNumber(9)))), 0),
    grouped(
      Sample.item("first", .region, when: .test(.sites("places", .all, ["right-arm", "left-arm"]))), 1),
    grouped(
      Sample.item(
        "only", choices(option("old-one", when: isOld), option("arm", when: isArm), option("none-of-these"))),
      1),
    grouped(
      Sample.item(
        "last", .text,
        when: .any([
          .test(.state("only", .notAsked)), .test(.state("first", .notAnswered)),
          .test(.quantity("lasting", .greater, quantity(3, .days))),
        ])), 1),
  ].movingLasting

  private static let isOld = Condition.test(.quantity("age", .greaterOrEqual, years(10)))
  private static let isArm = Condition.test(.sites("places", .any, ["right-arm", "left-arm"]))

  private static func grouped(_ item: Item, _ group: Int) -> Item {
    Item(linkId: item.linkId, kind: item.kind, guard: item.guardCondition, group: group)
  }
}

extension [Item] {
  /// With a question about a duration before the last, which reads it.
  fileprivate var movingLasting: [Item] {
    dropLast() + [Sample.item("lasting", .duration(.init()), when: .test(.state("only", .answered)))]
      + suffix(1)
  }
}
