import FlowAnalysis
import QuestionnaireCore
import TestSupport
import Testing

/// What the article "How the proofs work" says of its example is so.
@Suite struct ArticleTests {
  private static let guardOfFlicker = Condition.test(.yesNo("flicker", true))

  private static func lamp() throws -> Questionnaire {
    let week = try #require(Quantity("7 days"))
    return try Sample.questionnaire(
      [
        Sample.item("flicker", .yesNo),
        Sample.item("since", .duration(.init()), when: guardOfFlicker),
        Sample.item("smoke", .yesNo, when: guardOfFlicker),
        Sample.item("place", .text),
      ],
      flags: [
        Sample.flag("fire", .emergency, when: .test(.yesNo("smoke", true))),
        Sample.flag("old", .sameDay, when: .test(.quantity("since", .greaterOrEqual, week))),
      ])
  }

  @Test func thereAreAsManyInterviews() throws {
    let counts = Analysis(try Self.lamp()).counts()
    #expect(counts.interviews == 57)
    #expect(counts.screens == 2...4)
  }

  @Test func theEmergencyGoesUnasked() throws {
    let found = Analysis(try Self.lamp()).findings().first { $0.theorem == .noEmergencyUnasked }
    #expect(found?.subject == .item("smoke"))
    #expect(found?.fact == .emergencyUnasked(flags: ["fire"]))
    #expect(found?.witness?.sheet == AnswerSheet(answers: [:]))
  }

  @Test func theSmallestAnswersAreTwo() throws {
    let smallest = Analysis(try Self.lamp()).minimalAnswers(raising: "fire")
    #expect(smallest.total == 1)
    #expect(smallest.sets.map(\.answers) == [["flicker": ["yes"], "smoke": ["yes"]]])
  }
}
