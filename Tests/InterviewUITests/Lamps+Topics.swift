import InterviewUI
import QuestionnaireCore
import SummaryReports
import TestSupport

extension Lamps {
  /// Topics of two questionnaires, in the order in which they are listed: fire, bulbs, cords, general, taps.
  static let topics: TopicCollection = {
    let lamps = try? questionnaire("lamps", [fire(), cords, bulbs, Sample.fallback])
    let others = try? questionnaire("taps", [fire(related: ["taps"]), taps, Sample.fallback])
    return TopicCollection([lamps, others].compactMap { $0 })
  }()

  private static func questionnaire(_ id: String, _ topics: [Topic]) throws -> Questionnaire {
    var content = QuestionnaireContent(
      id: id, version: "1.0.0", title: "About \(id)", summary: "For \(id).", reviewed: Sample.day,
      reviewBy: Sample.day, guidance: frontMatter.guidance)
    content.items = items
    content.groups = try Lamps.questionnaire().content.groups
    content.bodyMap = Sample.drawnBody
    content.countries = frontMatter.countries
    content.sources = [source]
    content.organizations = [
      Organization(
        id: "lamp-club", name: "The Lamp Club", does: "Answers letters about lamps.",
        web: "https://example.org/club", checked: Sample.day)
    ]
    content.topics = topics
    return try Questionnaire(content)
  }

  private static func fire(related: [TopicID] = []) -> Topic {
    Topic(
      id: "fire", title: "When there is smoke", alsoCalled: ["danger"], shownWhen: .always,
      sections: [section(.whatItIs, "Smoke comes before the flame. Leave the house.")], related: related)
  }

  private static let bulbs = Topic(
    id: "bulbs", title: "Bulbs that go dim (bulb fatigue)", alsoCalled: ["tired bulb", "dim light"],
    shownWhen: .test(.yesNo("cord", true)),
    because: [.init(when: .always, "the cord was pulled")],
    sections: [
      section(.whatItIs, "A bulb that goes dim gives less light than it did."),
      section(.usualTests, "Somebody puts another bulb in, and looks."),
      section(.outlook, "A dim bulb does not come back."),
    ],
    askYourDoctor: [
      .init(PersonText("Which bulb do I need?", other: "Which bulb do they need?")),
      .init(when: .test(.yesNo("cord", true)), "The cord was pulled. Is that why?"),
    ], organizations: ["lamp-club"], related: ["cords", "fire"])

  private static let cords = Topic(
    id: "cords", title: "Cords that pull", alsoCalled: ["pulling cord", "string"],
    shownWhen: .test(.yesNo("cord", false)),
    sections: [section(.whatItIs, "A cord that is pulled switches the lamp.")], related: ["bulbs"])

  private static let taps = Topic(
    id: "taps", title: "Taps and lamps", alsoCalled: ["leak", "string"], shownWhen: .always,
    sections: [section(.whatItIs, "A tap is no lamp.")])

  private static func section(_ part: Topic.Part, _ text: String) -> Topic.Section {
    .init(part, Prose([.init(.paragraph, PersonText(text), citations: ["lamp-council"])]))
  }
}
