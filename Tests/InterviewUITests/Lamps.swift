import InterviewUI
import QuestionnaireCore
import SummaryReports
import TestSupport

/// A questionnaire about lamps with every type of question, an emergency and advice for today.
enum Lamps {
  static func questionnaire(changing change: (inout QuestionnaireContent) -> Void = { _ in }) throws
    -> Questionnaire
  {
    var content = QuestionnaireContent(
      id: "lamps", version: "1.0.0", title: "A lamp that flickers",
      summary: "For lamps that do not shine as they did.",
      alsoCalled: ["flicker", "blinking", "dim"], reviewed: Sample.day, reviewBy: Sample.day,
      guidance: guidance)
    content.items = items
    content.groups = [
      ItemGroup(linkId: "about-you", title: "About you"),
      ItemGroup(linkId: "urgent", title: "First, is it urgent?", role: .emergencyScreen),
      ItemGroup(linkId: "onset", title: "How it began"), ItemGroup(linkId: "course", title: "How it goes"),
    ]
    content.flags = flags
    content.topics = [Sample.fallback]
    content.bodyMap = Sample.drawnBody
    content.countries = countries
    content.sources = [source]
    change(&content)
    return try Questionnaire(content)
  }

  /// The same, where the answers lead to the questions about doors.
  static func leading() throws -> Questionnaire {
    try questionnaire { $0.leads = [ComplaintLead("doors", when: .always, "A door sticks, too.")] }
  }

  /// The end of an interview with every question answered, as it is kept.
  static func ending() throws -> KeptEnding {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " text:x ctrl+d")
    guard let interview = bench.state.interview else { throw NotFinished() }
    return KeptEnding(of: interview, day: Sample.day, territory: "bb", program: "0.9.0")
  }

  struct NotFinished: Error {}

  static let frontMatter = FrontMatter(
    heads: [
      MenuEntry(
        id: "lamps", title: "A lamp that flickers", summary: "For lamps that do not shine as they did.",
        alsoCalled: ["blinking", "dim", "pulling cord"]),
      MenuEntry(
        id: "doors", title: "A door that sticks", summary: "For doors.", alsoCalled: ["jammed"]),
      MenuEntry(id: "taps", title: "A tap that drips", summary: "For taps.", alsoCalled: ["leak"]),
    ], guidance: guidance, countries: countries, sources: [source])

  static let source = Source(
    id: "lamp-council", title: "Lamps at home", publisher: "The Lamp Council",
    url: "https://example.org/lamps",
    checked: Sample.day, licence: "facts only")

  private static let guidance = Guidance(
    disclaimer: Prose([
      .init(
        .paragraph,
        "This program gives information only. It does not look at your lamp, and it does not say what is wrong with it. Ask a person who knows lamps."
      )
    ]),
    callNowTitle: PersonText("Call for help now if you see:", other: "Call for help now if they see:"),
    callNow: Prose([.init(.bullet, "smoke or fire"), .init(.bullet, "sparks from the *plug*")]),
    levels: Sample.guidance.levels, safety: Sample.prose("Do not open a lamp by yourself."))

  private static let countries = [
    country(
      "aa", "Aland", ("emergency", "112", "Fire and ambulance"), ("crisis", "555", "Somebody to talk to")),
    country("bb", "Borland", ("emergency", "999", "Fire and ambulance"), ("poison", "444", "Poison line")),
  ]

  private static func country(_ code: String, _ name: String, _ lines: (String, String, String)...) -> Country
  {
    Country(
      code: code, name: name,
      lines: lines.map {
        Country.Line(
          kind: .init(rawValue: $0.0) ?? .emergency, number: $0.1, text: $0.2, source: "lamp-council",
          checked: Sample.day)
      })
  }

  private static let flags = [
    Flag(
      id: "fire", level: .emergency, when: .test(.includes("now", .any, ["smoke"])),
      title: "There may be a fire",
      text: Prose([
        .init(
          .paragraph, "Go out of the house now, then call the fire brigade.", citations: ["lamp-council"]),
        .init(.bullet, "Do not touch the lamp."),
      ])),
    Flag(
      id: "plug", level: .sameDay, when: .test(.choice("speed", ["sudden"])),
      title: "Have the plug looked at today",
      text: Sample.prose("Call a shop today.")),
  ]
}
