import QuestionnaireCore
import TestSupport
import Testing

/// Answers behind a question that a change has opened: they were given, and nothing takes them away.
@Suite struct StandingAnswerTests {
  private let works = Condition.test(.yesNo("works", true))

  private func interview(danger: Condition = .always) throws -> Interview {
    Interview(
      try Sample.questionnaire(
        [
          Sample.item("works", .yesNo), Sample.item("job", .text, when: works),
          Sample.item("shift", .yesNo, when: works), Sample.item("danger", .yesNo, when: danger),
          Sample.item("last", .yesNo),
        ], flags: [Sample.flag("call", .emergency, when: .test(.yesNo("danger", true)))]))
  }

  @Test func aDangerStandsWhileAnEarlierQuestionIsOpen() throws {
    var interview = try interview()
    for (id, value) in [("works", AnswerValue.no), ("danger", .yes), ("last", .no)] {
      try interview.answer(LinkID(id), with: .value(value))
    }
    interview.acknowledge("call")
    try interview.answer("works", with: .value(.yes))
    #expect(interview.evaluation.path.map(\.linkId) == ["works", "job"])
    #expect(interview.evaluation.current?.linkId == "job")
    #expect(!interview.evaluation.isComplete)
    #expect(interview.evaluation.level == .emergency)
    #expect(interview.evaluation.answered.map(\.linkId) == ["works", "danger", "last"])
    #expect(interview.evaluation.status(of: "danger") == .answered(.yes))
    #expect(interview.pendingEmergencies.isEmpty, "It was acknowledged, and held all the time.")
  }

  @Test func whatIsKnownTakesAnAnswerAway() throws {
    var interview = try interview(danger: .not(works))
    for (id, value) in [("works", AnswerValue.no), ("danger", .yes)] {
      try interview.answer(LinkID(id), with: .value(value))
    }
    try interview.answer("works", with: .value(.yes))
    #expect(interview.evaluation.level == .routine)
    #expect(interview.evaluation.status(of: "danger") == .notAsked)
  }

  @Test func whatIsOpenTakesNoAnswerAway() throws {
    var interview = try interview(danger: .any([.not(works), .test(.yesNo("shift", true))]))
    for (id, value) in [("works", AnswerValue.no), ("danger", .yes)] {
      try interview.answer(LinkID(id), with: .value(value))
    }
    try interview.answer("works", with: .value(.yes))
    #expect(interview.evaluation.level == .emergency, "Whether it is asked depends on the shift.")
    try interview.answer("job", with: .unknown)
    #expect(interview.evaluation.level == .emergency)
    try interview.answer("shift", with: .value(.no))
    #expect(interview.evaluation.level == .routine)
  }

  @Test func whatIsAheadWithoutAnAnswerIsStillAhead() throws {
    var interview = try interview()
    try interview.answer("works", with: .value(.no))
    try interview.answer("danger", with: .value(.no))
    try interview.answer("works", with: .value(.yes))
    #expect(interview.evaluation.status(of: "shift") == .ahead)
    #expect(interview.evaluation.status(of: "last") == .ahead)
    #expect(interview.evaluation.answered.map(\.linkId) == ["works", "danger"])
  }
}
