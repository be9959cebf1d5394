import QuestionnaireCore
import TestSupport

/// A questionnaire with one of everything, for tests of reports.
enum Clinic {
  static func questionnaire() throws(IllFormedQuestionnaire) -> Questionnaire {
    var content = QuestionnaireContent(
      id: "lights", version: "2.1.0", title: "Lights that flicker", summary: "For tests.",
      reviewed: Sample.day,
      reviewBy: Sample.day, guidance: guidance)
    content.groups = [
      ItemGroup(linkId: "who", title: PersonText("About you", other: "About the person")),
      ItemGroup(linkId: "what-happens", title: "What happens"),
      ItemGroup(linkId: "inner", title: "Inside", parent: 1),
    ]
    content.items = items
    content.derived = [
      DerivedValue(
        linkId: "age-band", record: "Age band",
        cases: [
          .init("early-years", when: quantity("age", .less, 5)),
          .init("later-years", when: quantity("age", .greater, 4)),
        ])
    ]
    content.flags = [
      Flag(
        id: "dark", level: .emergency, when: includes("signs", ["dark"]), title: "It went dark",
        text: Prose([.init(.paragraph, PersonText("*Stop* and wait for a helper now."), citations: ["board"])]
        )),
      Flag(
        id: "buzz", level: .sameDay, when: includes("signs", ["buzz"]),
        title: PersonText("Your lights buzz", other: "Their lights buzz"),
        text: Prose([.init(.paragraph, "Ask for a helper today."), .init(.bullet, "Keep away from water.")])),
    ]
    content.topics = [bulbs, Sample.fallback]
    content.bodyMap = Sample.body
    content.countries = [
      Country(code: "aa", name: "Aland", lines: [number("1", .emergency), number("2", .poison)]),
      Country(code: "bb", name: "Beland", lines: [number("3", .emergency)]),
    ]
    content.organizations = [
      Organization(
        id: "lamp-club", name: "Lamp Club", does: "Answers questions about lamps.",
        web: "https://lamps.example",
        phone: "123", checked: Sample.day)
    ]
    content.formerOrganizations = [
      FormerOrganization(name: "Candle Guild", text: Sample.prose("Closed in 1900."))
    ]
    content.sources = [
      Source(
        id: "board", title: "When it is dark", publisher: "Board of Light",
        url: "https://board.example/" + String(repeating: "very-long/", count: 9) + "dark",
        checked: Sample.day,
        licence: "facts only"),
      Source(
        id: "atlas", title: "Atlas of lamps", publisher: "Lamp Press", url: "https://atlas.example",
        checked: Sample.day, licence: "facts only"),
    ]
    return try Questionnaire(content)
  }

  private static let guidance = Guidance(
    disclaimer: Prose([
      .init(
        .paragraph, "This is *information only*. It does not replace the people who look after your lights.")
    ]), callNowTitle: "Call now if", callNow: Sample.prose("it is dark"),
    levels: TriageLevel.allCases.map {
      .init(
        level: $0, heading: PersonText("What to do: \($0.name)"), action: Sample.prose("Do \($0.name)."),
        worse: Prose([.init(.paragraph, "Call for help.", citations: ["atlas"])]))
    }, safety: Prose([.init(.bullet, "Do not open the lamp."), .init(.bullet, "Do not pull the cord.")]))

  private static let bulbs = Topic(
    id: "bulbs", title: "Bulbs", alsoCalled: ["lamps", "globes"], shownWhen: .test(.yesNo("flicker", true)),
    because: [
      .init(PersonText("you said the light flickers", other: "they said the light flickers")),
      .init(when: .test(.yesNo("flicker", false)), "this is never said"),
    ],
    but: [.init(when: .test(.state("hand", .unknown)), "it is not known which lamp it is")],
    sections: [
      .init(
        .whatItIs,
        Prose([
          .init(.paragraph, "A bulb gives light.", citations: ["atlas", "board"]),
          .init(.bullet, "some are *warm*"), .init(.bullet, "some are cold", citations: ["board"]),
        ])), .init(.usualTests, Sample.prose("Somebody looks at it.")),
    ],
    askYourDoctor: [.init("Which bulb is it?"), .init(when: .test(.yesNo("flicker", false)), "Not asked.")],
    organizations: ["lamp-club"])

  private static func number(_ number: String, _ kind: Country.Line.Kind) -> Country.Line {
    Country.Line(
      kind: kind, number: number, text: "For \(kind.rawValue)", source: "board", checked: Sample.day)
  }

  static func includes(_ id: LinkID, _ options: [OptionID]) -> Condition {
    .test(.includes(id, .any, options))
  }

  static func quantity(_ id: LinkID, _ comparison: Test.Comparison, _ years: Int) -> Condition {
    Quantity([.init(years, .years)]).map { .test(.quantity(id, comparison, $0)) } ?? .always
  }
}
