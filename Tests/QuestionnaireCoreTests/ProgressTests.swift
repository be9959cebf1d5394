import QuestionnaireCore
import TestSupport
import Testing

@Suite struct ProgressTests {
  private let smokes = Condition.test(.yesNo("smoke", true))

  @Test func boundsAreExactWhereGuardsReadAnsweredQuestions() throws {
    var interview = Interview(
      try Sample.questionnaire([
        Sample.item("smoke", .yesNo), Sample.item("packs", .yesNo, when: smokes),
        Sample.item("years", .yesNo, when: smokes), Sample.item("last", .yesNo),
      ]))
    #expect(interview.progress == Progress(atLeast: 2, atMost: 4))
    try interview.answer("smoke", with: .value(.no))
    #expect(interview.progress == Progress(atLeast: 1, atMost: 1))
    try interview.answer("smoke", with: .value(.yes))
    #expect(interview.progress == Progress(atLeast: 3, atMost: 3))
    for id in ["packs", "years", "last"] { try interview.answer(LinkID(id), with: .unknown) }
    #expect(interview.progress == Progress(atLeast: 0, atMost: 0))
  }

  @Test func anEndThatIsPossibleMakesTheRestOnlyPossible() throws {
    let end = Item(linkId: "stop", kind: .end(title: "Stop", text: Sample.prose("Enough.")), guard: smokes)
    var interview = Interview(
      try Sample.questionnaire([Sample.item("smoke", .yesNo), end, Sample.item("last", .yesNo)]))
    #expect(interview.progress == Progress(atLeast: 1, atMost: 2))
    try interview.answer("smoke", with: .value(.no))
    #expect(interview.progress == Progress(atLeast: 1, atMost: 1))
  }

  @Test func plainerWordsAndDetailsCount() throws {
    var interview = Interview(
      try Sample.questionnaire([
        Sample.item("pills", .choices(Sample.options("one", "two", "none-of-these"))) {
          $0.details = [Question(linkId: "dose", text: "Dose?", kind: .text)]
          $0.clearer = .lines(
            intro: nil, [.init(option: "one", text: "One?"), .init(option: "two", text: "Two?")])
        }
      ]))
    #expect(interview.progress == Progress(atLeast: 1, atMost: 5))
    try interview.answer("pills", with: .value(.options(["one", "two"], writeIn: nil)))
    #expect(interview.progress == Progress(atLeast: 2, atMost: 2))
    try interview.answer("pills", with: .unknown)
    #expect(interview.progress == Progress(atLeast: 2, atMost: 4))
    try interview.answer("pills/one", with: .value(.no))
    #expect(interview.progress == Progress(atLeast: 1, atMost: 3))
  }

  @Test func aListAskedAgainInPlainerWordsCanStillAskForDetails() throws {
    var interview = Interview(
      try Sample.questionnaire([
        Sample.item("pills", .choices(Sample.options("one", "two", "none-of-these"))) {
          $0.details = [Question(linkId: "dose", text: "Dose?", kind: .text)]
          $0.clearer = .question(text: "Any pills?", help: nil)
        }
      ]))
    try interview.answer("pills", with: .unknown)
    #expect(interview.progress == Progress(atLeast: 1, atMost: 3))
  }
}
