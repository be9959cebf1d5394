import QuestionnaireCore
import TestSupport
import Testing

/// One interview about several complaints: what each comes to is what it comes to by itself, and nothing is asked twice.
@Suite struct JoiningTests {
  /// Random questionnaires that ask the same about the person: some of it only for what was said of the complaint.
  struct Maker {
    var generator: SeededGenerator

    private static let person: [LinkID] = ["age", "smoke", "signs", "birth"]
    private static let complaint: [LinkID] = ["since", "speed"]

    mutating func content(_ id: String) throws -> QuestionnaireContent {
      let own = (0..<2).map { LinkID("own\($0)") }
      var groups = [
        ItemGroup(linkId: "about-you", title: "About you", scope: .person, section: .patient),
        ItemGroup(linkId: "screen", title: "Dangers", role: .emergencyScreen, scope: .person),
        ItemGroup(linkId: "onset", title: "Start", scope: .complaint, section: .onset),
        ItemGroup(linkId: "first-years", title: "First years", scope: .person),
        ItemGroup(linkId: "mine", title: "More"),
        ItemGroup(linkId: "wishes", title: "Wishes", scope: .person, section: .wishes),
      ]
      groups[4] = ItemGroup(linkId: "mine", title: PersonText("More of \(id)"))
      var items = [
        item("age", .yesNo, 0), item("smoke", .yesNo, 1, when: .test(.yesNo("age", true))),
        item("signs", .choices(.init(Self.options(nil))), 1), item("since", .yesNo, 2),
        item("speed", .choice(.init(Self.options(nil))), 2, when: condition(["age", "signs", "since"], 1)),
        // What was said of the complaint decides whether, and of what, the person is asked.
        item(
          "birth", .choices(.init(Self.options(.test(.yesNo("since", true))))), 3,
          when: condition(["age", "since", "speed"], 2)),
      ]
      for (place, id) in own.enumerated() {
        items.append(
          item(id, .yesNo, 4, when: condition(Self.person + Self.complaint + own.prefix(place), 2)))
      }
      items.append(item("ask", .text, 5))
      let names = Self.person + Self.complaint + own
      let derived = [
        DerivedValue(
          linkId: "kind", record: "Kind",
          cases: [.init("one", when: condition(names, 2)), .init("two", when: condition(names, 1))])
      ]
      let readable = names + ["kind"]
      var content = try Sample.questionnaire(
        items, groups: groups, derived: derived,
        flags: (0..<5).map { number in
          Flag(
            id: FlagID("f\(number)"), level: TriageLevel.allCases[number % 4], when: condition(readable, 2),
            title: number == 0 ? "Danger" : PersonText("Flag \(number) of \(id)"), text: Sample.prose("Do."))
        },
        topics: (0..<4).map { number in
          Topic(
            id: TopicID("t\(number)"), title: "Topic", shownWhen: condition(readable, 2),
            unless: condition(readable, 1),
            because: [.init(when: condition(readable, 1), "sign", isLeading: true)])
        }
      ).content
      content.id = id
      content.guidance.together = Question(linkId: "together", text: "Text", kind: .yesNo)
      return content
    }

    private func item(_ id: LinkID, _ kind: Question.Kind, _ group: Int, when: Condition = .always) -> Item {
      Item(
        linkId: id, kind: .question(Question(linkId: id, text: "Text", kind: kind)), guard: when, group: group
      )
    }

    private static func options(_ when: Condition?) -> [AnswerOption] {
      [
        AnswerOption(id: "a", text: "A"), AnswerOption(id: "b", text: "B", when: when),
        AnswerOption(id: "none", text: "None", isExclusive: true),
      ]
    }

    private mutating func condition(_ names: [LinkID], _ depth: Int) -> Condition {
      if depth > 0 {
        let parts = (0..<2).map { _ in condition(names, depth - 1) }
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: return .all(parts)
        case 1, 2: return .any(parts)
        default: return .not(parts[0])
        }
      }
      let id = names.randomElement(using: &generator) ?? "age"
      if Int.random(in: 0..<4, using: &generator) == 0, id != "kind" {
        return .test(
          .state(
            id, [.unknown, .notAsked, .answered, .notAnswered].randomElement(using: &generator) ?? .unknown))
      }
      switch id {
      case "signs", "birth":
        return .test(
          .includes(
            id, Bool.random(using: &generator) ? .any : .none,
            ["a", "b"].filter { _ in Bool.random(using: &generator) } + ["a"]))
      case "speed": return .test(.choice(id, [Bool.random(using: &generator) ? "a" : "b"]))
      case "kind": return .test(.derived(id, [Bool.random(using: &generator) ? "one" : "two"]))
      default: return .test(.yesNo(id, Bool.random(using: &generator)))
      }
    }
  }

  @Test(arguments: Tier.cases(60, nightly: 300)) func eachComesToWhatItComesToByItself(_ seed: UInt64) throws
  {
    var maker = Maker(generator: SeededGenerator(seed: seed))
    let contents = try ["x", "y", "z"].prefix(Int(2 + seed % 2)).map { try maker.content($0) }
    let whole = try Questionnaire(try #require(QuestionnaireContent.joined(contents)))
    var random = RandomAnswers(seed: seed)
    for _ in 0..<6 {
      var joint = Interview(whole)
      var asked: [String] = []
      while let prompt = joint.evaluation.current {
        asked.append(prompt.linkId.ownName)
        try joint.answer(prompt.linkId, with: random.answer(to: prompt, in: joint))
      }
      // "birth" is asked again where another complaint offers more of it.
      let aboutPerson = asked.filter { ["age", "smoke", "signs", "ask"].contains($0) }
      #expect(Set(aboutPerson).count == aboutPerson.count, "asked twice: \(asked)")
      #expect(asked.count { $0 == "together" } == contents.count - 1)
      #expect(asked.last == "ask")
      let alone = try contents.enumerated().map { place, content in
        let comparison = try JointComparison(joint, content, isFirst: place == 0)
        #expect(comparison.differences.isEmpty)
        return comparison.alone.evaluation
      }
      #expect(joint.evaluation.level == alone.map(\.level).max())
      #expect(joint.evaluation.flags.count { $0.title == "Danger" } <= 1)
      let names = joint.evaluation.topics.map(\.ownName)
      #expect(Set(names).count == names.count)
      let shown = alone.flatMap { $0.topics.filter { !$0.isFallback }.map(\.ownName) }
      #expect(Set(names.filter { $0 != "general" }) == Set(shown))
    }
  }

  @Test func theFirstKeepsItsNamesAndDangersComeFirst() throws {
    var maker = Maker(generator: SeededGenerator(seed: 3))
    let (x, y) = (try maker.content("x"), try maker.content("y"))
    let whole = try #require(QuestionnaireContent.joined([x, y]))
    #expect(whole.id == "x+y")
    #expect(Set(x.items.map(\.linkId)).isSubset(of: whole.items.map(\.linkId)))
    let dangers = whole.items.lastIndex { $0.linkId == "y:signs" }
    let rest = whole.items.firstIndex { $0.linkId == "since" }
    #expect(try #require(dangers) < #require(rest))
    #expect(
      whole.groups.map(\.title.other).filter { $0.hasSuffix("Start") } == [
        "Sample: Start", "Sample: Start",
      ])
    #expect(QuestionnaireContent.names(in: "x+y") == ["x", "y"])
    #expect(QuestionnaireContent.joined([x])?.items == x.items)
    #expect(QuestionnaireContent.joined([]) == nil)
  }
}
