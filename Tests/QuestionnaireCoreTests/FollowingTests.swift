import QuestionnaireCore
import TestSupport
import Testing

/// An interview that goes on with another complaint too, and what several complaints say of a flag.
@Suite struct FollowingTests {
  private static let groups = [
    ItemGroup(linkId: "about-you", title: "About you", scope: .person, section: .patient),
    ItemGroup(linkId: "screen", title: "Dangers", role: .emergencyScreen),
  ]

  /// A questionnaire that asks "hot" of the person, "danger" first, and "since" at its end.
  private static func content(_ id: String, since: Question.Kind = .yesNo) throws -> QuestionnaireContent {
    func item(_ id: LinkID, _ kind: Question.Kind = .yesNo, group: Int?) -> Item {
      Item(linkId: id, kind: .question(Question(linkId: id, text: "Text", kind: kind)), group: group)
    }
    var content = try Sample.questionnaire(
      [item("hot", group: 0), item("danger", group: 1), item("since", since, group: nil)],
      groups: Self.groups,
      flags: [
        flag("urgent", .emergency, when: .test(.yesNo("danger", true))),
        flag("old", .soon, when: .test(.yesNo("since", true))),
        flag("warm", .soon, when: .test(.yesNo("hot", true))),
      ].filter { _ in since == .yesNo }
    ).content
    content.id = id
    return content
  }

  private static func flag(_ id: FlagID, _ level: TriageLevel, when: Condition) -> Flag {
    Flag(
      id: id, level: level, when: when, title: PersonText("\(id)"), text: Sample.prose("Do."))
  }

  private static func joint(_ ids: String...) throws -> Questionnaire {
    try Questionnaire(try #require(QuestionnaireContent.joined(try ids.map { try content($0) })))
  }

  @Test func everyAnswerAndEveryWarningThatWasReadStays() throws {
    var alone = Interview(try Questionnaire(try Self.content("x")))
    try alone.answer("hot", with: .value(.no))
    try alone.answer("danger", with: .value(.yes))
    try alone.apply(.acknowledge("urgent"))
    try alone.answer("since", with: .unknown)
    alone.earlier = [EarlierAnswer(linkId: "gone", question: "Gone?", words: "yes")]
    #expect(alone.evaluation.isComplete)
    let both = alone.following(try Self.joint("x", "y"))
    #expect(both.answers == alone.answers)
    #expect(both.earlier == alone.earlier)
    #expect(both.pendingEmergencies.isEmpty)
    #expect(both.evaluation.current?.linkId == "y:danger")
    #expect(both.evaluation.status(of: "y:hot") == .answered(.no))
    #expect(both.evaluation.level == .emergency)
  }

  @Test func aFlagNamesTheComplaintsThatRaiseIt() throws {
    let whole = try Self.joint("x", "y", "z")
    func complaints(of flag: FlagID, _ answers: [LinkID: AnswerValue]) throws -> [Int] {
      var interview = Interview(whole)
      while let prompt = interview.evaluation.current {
        try interview.answer(prompt.linkId, with: .value(answers[prompt.linkId] ?? .no))
      }
      return interview.complaints(of: try #require(whole.flag(flag)))
    }
    #expect(try complaints(of: "old", ["since": .yes]) == [0])
    #expect(try complaints(of: "y:old", ["y:since": .yes]) == [1])
    #expect(try complaints(of: "old", ["since": .yes, "z:since": .yes]) == [0, 2])
    #expect(try complaints(of: "warm", ["hot": .yes]).isEmpty)
    #expect(try complaints(of: "old", [:]).isEmpty)
    var alone = Interview(try Questionnaire(try Self.content("x")))
    for id in ["hot", "danger", "since"] as [LinkID] { try alone.answer(id, with: .value(.yes)) }
    for flag in alone.questionnaire.content.flags { #expect(alone.complaints(of: flag).isEmpty) }
  }

  /// What a second complaint offers and the first did not is asked, and what it does not offer counts as not known.
  @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
  func aListIsAskedAgainWhereMoreIsOffered(_ isLong: (x: Bool, y: Bool)) throws {
    func content(_ id: String) throws -> QuestionnaireContent {
      let list = Question(
        linkId: "list", text: "Text",
        kind: .choices(
          .init([
            AnswerOption(id: "a", text: "A"),
            AnswerOption(id: "b", text: "B", when: .test(.yesNo("more", true))),
            AnswerOption(id: "none", text: "None", isExclusive: true),
          ])))
      var content = try Sample.questionnaire(
        [
          Item(
            linkId: "more", kind: .question(Question(linkId: "more", text: "Text", kind: .yesNo)), group: 1),
          Item(linkId: "list", kind: .question(list), group: 0),
        ], groups: Self.groups
      ).content
      content.id = id
      return content
    }
    let parts = try [content("x"), content("y")]
    var interview = Interview(try Questionnaire(try #require(QuestionnaireContent.joined(parts))))
    try interview.answer("more", with: .value(isLong.x ? .yes : .no))
    try interview.answer("y:more", with: .value(isLong.y ? .yes : .no))
    let ticked: OptionID = isLong.x ? "b" : "a"
    try interview.answer("list", with: .value(.options([ticked], writeIn: nil)))
    if isLong.y, !isLong.x {
      #expect(interview.evaluation.current?.linkId == "y:list")
    } else {
      #expect(interview.evaluation.isComplete)
      let status = interview.evaluation.status(of: "y:list")
      #expect(status == (isLong.x == isLong.y ? .answered(.options([ticked], writeIn: nil)) : .unknown))
    }
  }
}
