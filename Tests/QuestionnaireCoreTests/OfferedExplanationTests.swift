import QuestionnaireCore
import TestSupport
import Testing

/// What decides, and what would have changed, where options are for some people only.
@Suite struct OfferedExplanationTests {
  private static func years(_ comparison: QuestionnaireCore.Test.Comparison, _ years: Int) -> Condition {
    Quantity([.init(years, .years)]).map { .test(.quantity("age", comparison, $0)) } ?? .always
  }

  private static func flag(_ id: FlagID, _ level: TriageLevel, _ when: Condition) -> Flag {
    Flag(id: id, level: level, when: when, title: PersonText("\(id)"), text: Sample.prose("Go."))
  }

  /// Signs, of which `driving` is for the grown, and `school`, which has lines for children only.
  private func questionnaire(lines: Bool = false) throws -> Questionnaire {
    let signs = Sample.options("shaking", "driving", "none-of-these").options
    let school = Sample.options("late", "none-of-these").options
    return try Sample.questionnaire(
      [
        Sample.item("age", .age(.init())),
        Sample.item(
          "signs",
          .choices(
            .init(signs.map { $0.id == "driving" ? $0.offered(when: Self.years(.greaterOrEqual, 16)) : $0 }))
        ) {
          if lines {
            $0.clearer = .lines(
              intro: nil,
              [.init(option: "shaking", text: "Shaking?"), .init(option: "driving", text: "Driving?")])
          }
        },
        Sample.item(
          "school",
          .choices(.init(school.map { $0.id == "late" ? $0.offered(when: Self.years(.less, 16)) : $0 }))),
      ],
      flags: [
        Self.flag("drives", .sameDay, .test(.includes("signs", .any, ["driving"]))),
        Self.flag("shakes", .soon, .test(.includes("signs", .any, ["shaking"]))),
        Self.flag("parks", .routine, .test(.includes("signs", .none, ["driving"]))),
        Self.flag("grown", .routine, .test(.state("school", .notAsked))),
      ])
  }

  private func explanation(_ answers: [LinkID: [String]], lines: Bool = false) throws -> Explanation {
    let held = AnswerSheet(answers: answers).conduct(try questionnaire(lines: lines))
    #expect(held.refusals.isEmpty && held.interview.evaluation.isComplete)
    return Explanation(held.interview)
  }

  private func deciding(_ flag: FlagID, _ explanation: Explanation) -> [LinkID]? {
    explanation.decisions.first { $0.subject == .flag(flag) }?.questions
  }

  /// "None of these" of a child says nothing of driving: the age does.
  @Test func whatWasNotOfferedIsDecidedByWhatWithheldIt() throws {
    let child = try explanation(["age": ["8 years"], "signs": ["none-of-these"], "school": ["none-of-these"]])
    #expect(deciding("parks", child) == ["age", "signs"])
    let byLine = try explanation(
      ["age": ["8 years"], "signs": ["unknown"], "signs/shaking": ["no"], "school": ["none-of-these"]],
      lines: true)
    #expect(deciding("parks", byLine) == ["age", "signs"])
    let grown = try explanation(["age": ["40 years"], "signs": ["none-of-these"]])
    #expect(deciding("parks", grown) == ["signs"])
  }

  @Test func whatOffersNothingIsDecidedByWhoIsAsked() throws {
    #expect(deciding("grown", try explanation(["age": ["40 years"], "signs": ["shaking"]])) == ["age"])
  }

  /// Another age offers another line; what was ticked stays ticked, and the age at which that happens is tried.
  @Test func aListThatIsAskedAgainKeepsItsTicks() throws {
    let changes = try explanation(["age": ["8 years"], "signs": ["shaking"], "school": ["late"]]).changes
    let ages = changes.filter { $0.linkId == "age" }
    #expect(ages.allSatisfy { $0.level == .soon })
    #expect(!changes.contains { $0.answer == .value(.options(["shaking", "driving"], writeIn: nil)) })
  }

  @Test func whatIsNotOfferedWorsensNothing() throws {
    func worsenings(_ age: String) throws -> [FlagID] {
      let held = AnswerSheet(answers: ["age": [age], "signs": ["none-of-these"], "school": ["none-of-these"]])
        .conduct(try questionnaire())
      return held.interview.worsenings(atMost: 5).map(\.flag.id)
    }
    #expect(try worsenings("8 years") == [])
    #expect(try worsenings("40 years") == ["drives"])
  }
}
