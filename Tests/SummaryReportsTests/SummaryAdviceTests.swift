import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// What a summary tells to do: nothing calm beside what is urgent, and nothing louder than it is for not knowing.
@Suite struct SummaryAdviceTests {
  private static func flag(
    _ id: FlagID, _ level: TriageLevel, act: Flag.Act? = nil, numbers: [Country.Line.Kind] = [.emergency]
  ) -> Flag {
    Flag(
      id: id, level: level, when: .test(.includes("signs", .any, [OptionID(id.rawValue)])),
      title: PersonText("Title of \(id)"), text: Sample.prose("Text of \(id)."), act: act, numbers: numbers,
      doNot: Prose([
        .init(.bullet, PersonText("Do not stop a prescribed medicine.")),
        .init(.bullet, PersonText("Do not go, with \(id) behind.")),
        .init(.bullet, PersonText("Do not stop the medicine.")),
      ]))
  }

  private func interview(_ answers: [LinkID: [String]]) throws -> Interview {
    let signs = Sample.item(
      "signs", .choices(Sample.options("smoke", "sad", "wet", "dim", "cold", "taken", "far", "none-of-these"))
    )
    let light = Sample.item("light", .yesNo) { $0.short = "Where the light is" }
    let fever = Sample.item("fever", .yesNo) { $0.short = "A fever" }
    let topic = Topic(
      id: "lamps", title: "Lamps", shownWhen: .always,
      because: [.init("there is a lamp", isLeading: true)],
      askYourDoctor: [
        .init("Which exercises could help?"), .init("Could any exercises help me?"), .init("Is it the bulb?"),
      ])
    var content = try Sample.questionnaire(
      [signs, fever, light],
      flags: [
        Self.flag("wet", .sameDay, act: .init(.today, "Dry it today.")),
        Self.flag("smoke", .emergency, act: .init(.call, "Go out, then call {emergency-number}.")),
        Self.flag("sad", .emergency, act: .init(.call, "Call {emergency-number}."), numbers: [.crisis]),
        Self.flag("far", .emergency, act: .init(.go, "Go to a lamp shop. Take the lamp with you.")),
        Self.flag("dim", .routine),
        Self.flag("cold", .emergency, act: .init(.call, "Call {emergency-number} if it is cold.")),
        Self.flag(
          "taken", .emergency, act: .init(.call, "Call {emergency-number}. Name all that was taken.")),
        Flag(
          id: "lost", level: .sameDay, when: .test(.state("light", .unknown)), title: "Lost",
          text: Sample.prose("Look for it."), numbers: [.crisis]),
        Flag(
          id: "hot", level: .soon,
          when: .any([.test(.yesNo("fever", true)), .test(.state("fever", .unknown))]), title: "Hot",
          text: Sample.prose("Cool it.")),
      ], topics: [topic]
    ).content
    content.sources = [
      Source(
        id: "s", title: "S", publisher: "P", url: "https://s.example", checked: Sample.day, licence: "facts")
    ]
    content.countries = [
      Country(
        code: "aa", name: "Aland",
        lines: Country.Line.Kind.allCases.map {
          .init(kind: $0, number: "9-\($0.rawValue)", text: "For it", source: "s", checked: Sample.day)
        })
    ]
    return AnswerSheet(answers: answers, otherwise: .no).conduct(try Questionnaire(content)).interview
  }

  private func whatToDo(_ answers: [LinkID: [String]], in territory: String? = "aa") throws -> [ReportBlock] {
    let report = Report(interview: try interview(answers), today: Sample.day, territory: territory)
    return try #require(report.sections.first { $0.part == .whatToDo }).blocks
  }

  private func labels(_ blocks: [ReportBlock]) -> [String] {
    blocks.compactMap { if case .labelled(let label) = $0.kind { label } else { nil } }
  }

  @Test func theFirstActStandsFirstAndNothingCalmIsWordedBesideIt() throws {
    let blocks = try whatToDo(["signs": ["smoke", "wet", "dim"], "fever": ["yes"]])
    let texts = blocks.map(\.text.plain)
    #expect(texts[1] == "Go out, then call 9-emergency.")
    #expect(texts.contains("Title of smoke") && texts.contains("Text of smoke."))
    for id in ["wet", "dim"] {
      #expect(!texts.contains("Title of \(id)") && !texts.contains { $0.contains("Text of \(id)") })
      #expect(texts.contains("Do not go, with \(id) behind."))
    }
    #expect(texts.count { $0.contains("Do not stop") } == 1)
    #expect(!texts.contains { $0.contains("Hot") || $0.contains("Cool") || $0.contains("Dry") })
  }

  @Test func theLinesThatTheFlagsNameStandWithThem() throws {
    #expect(try labels(whatToDo(["signs": ["smoke"]])) == ["9-emergency", "9-relay"])
    #expect(try labels(whatToDo(["signs": ["sad"]])) == ["9-emergency", "9-crisis", "9-relay"])
    #expect(try labels(whatToDo(["signs": ["wet"]])).isEmpty)
    let unknown = try whatToDo(["signs": ["sad"]], in: nil).map(\.text.plain)
    #expect(
      unknown.contains("To talk to somebody: 9-crisis Aland.")
        && unknown.contains("Call your emergency number."))
  }

  @Test func whatIsNotKnownIsSaidInOneSentenceThatNamesIt() throws {
    let texts = try whatToDo(["signs": ["none-of-these"], "fever": ["unknown"]]).map(\.text.plain)
    #expect(texts.contains("Not known: a fever. To be safe, this counts as “Level soon”."))
    #expect(!texts.contains { $0.contains("Hot") })
    let known = try whatToDo(["signs": ["none-of-these"], "fever": ["yes"]]).map(\.text.plain)
    #expect(known.contains("Hot. Cool it."))
  }

  @Test func whoMustCallIsNotToldToGoSomewhereToo() throws {
    func acts(_ signs: [String]) throws -> [String] {
      SummaryOpening(try interview(["signs": signs]), today: Sample.day, territory: "aa").acts
    }
    #expect(try acts(["far"]) == ["Go to a lamp shop. Take the lamp with you."])
    #expect(try acts(["far", "taken"]) == ["Call 9-emergency. Name all that was taken."])
    // What must not be forgotten stands with its reason still.
    #expect(try whatToDo(["signs": ["far", "taken"]]).map(\.text.plain).contains("Text of far."))
  }

  @Test func anActThatHangsOnSomethingSaysNoOther() throws {
    let acts = SummaryOpening(
      try interview(["signs": ["sad", "cold"]]), today: Sample.day, territory: "aa"
    ).acts
    #expect(acts == ["Call 9-emergency.", "Call 9-emergency if it is cold."])
  }

  @Test func anActThatGoesOnIsSaidInPlaceOfTheShorter() throws {
    let acts = SummaryOpening(
      try interview(["signs": ["sad", "taken"]]), today: Sample.day, territory: "aa"
    ).acts
    #expect(acts == ["Call 9-emergency. Name all that was taken."])
  }

  @Test func whatIsOnlyNotKnownHasItsReasonAndItsNumber() throws {
    let opening = SummaryOpening(
      try interview(["signs": ["none-of-these"], "light": ["unknown"]]), today: Sample.day, territory: "aa")
    #expect(opening.level == .sameDay)
    #expect(opening.why == "Not known: where the light is. To be safe, this counts as “Level same-day”.")
    #expect(opening.lines.map(\.kind) == [.crisis])
  }

  @Test func anEmergencySaysWhatToDoUntilHelpIsThere() throws {
    #expect(
      SummaryOpening(try interview(["signs": ["smoke"]]), today: Sample.day).firstAid == "Text of smoke.")
    #expect(SummaryOpening(try interview(["signs": ["wet"]]), today: Sample.day).firstAid == nil)
  }

  @Test func calmerAdviceStandsApartFromWhatIsForToday() throws {
    let blocks = try whatToDo(["signs": ["wet"], "fever": ["yes"]])
    let apart = blocks.filter { $0.kind == .labelled("Also for the doctor") }
    #expect(apart.map(\.text.plain) == ["hot."])
    #expect(!blocks.contains { $0.kind == .bullet && $0.text.plain.contains("Hot") })
  }

  @Test func aStrokeIsAlwaysAmongWhatToCallFor() throws {
    for id in Shipped.examples {
      let interview = try Shipped.interview(id)
      guard interview.evaluation.level != .emergency else { continue }
      let report = Report(interview: interview, today: Sample.day, territory: "gb")
      let sooner = report.sections.first { $0.part == .sooner }?.blocks.map(\.text.plain) ?? []
      #expect(sooner.contains { $0.hasPrefix("A drooping face") }, "\(id)")
    }
  }

  @Test func nearlyTheSameQuestionIsTakenAlongOnce() throws {
    let report = Report(interview: try interview(["signs": ["none-of-these"]]), today: Sample.day)
    let section = try #require(report.sections.first { $0.part == .questionsToAsk })
    #expect(
      section.blocks.dropFirst().map(\.text.plain)
        == ["Which exercises could help?", "Is it the bulb?", "What should make me call you sooner?"])
  }
}
