import QuestionnaireCore
import TestSupport
import Testing

/// What is typed for "another one": several entries, each with details of its own.
@Suite struct TypedEntryTests {
  private func interview(_ typed: String) throws -> Interview {
    let pills = Sample.item("pills", .choices(Sample.options("aspirin", "another", "none-of-these"))) {
      $0.details = [Question(linkId: "dose", text: "How much {option}?", kind: .text)]
    }
    var interview = Interview(try Sample.questionnaire([pills, Sample.item("last", .yesNo)]))
    try answer(typed, &interview)
    return interview
  }

  private func answer(_ typed: String, _ interview: inout Interview) throws {
    try interview.answer("pills", with: .value(.options(["another"], writeIn: typed)))
  }

  private func give(_ dose: String, _ interview: inout Interview) throws {
    try interview.answer(#require(interview.evaluation.current).linkId, with: .value(.text(dose)))
  }

  private func asked(_ interview: Interview) throws -> String {
    let prompt = try #require(interview.evaluation.current)
    return try #require(interview.question(for: prompt)).text[.person]
  }

  @Test func eachEntryIsAskedOfByItsName() throws {
    var interview = try interview("  red pill \n\nwater tablet\nred pill")
    #expect(interview.answers["pills"]?.value?.writeIns == ["red pill", "water tablet"])
    #expect(interview.evaluation.current?.linkId == "pills/another/dose")
    #expect(try asked(interview) == "How much “red pill”?")
    #expect(interview.progress.atLeast == 3)
    try give("one", &interview)
    #expect(interview.evaluation.current?.linkId == "pills/another/2/dose")
    #expect(try asked(interview) == "How much “water tablet”?")
    #expect(
      interview.questionnaire.prompt("pills/another/2/dose")?.part
        == .detail(option: "another", entry: 1, index: 0))
    #expect(interview.questionnaire.prompt("pills/aspirin/2/dose") == nil)
    try give("two", &interview)
    #expect(interview.evaluation.current?.linkId == "last")
  }

  @Test func detailsGoWithTheirEntry() throws {
    var interview = try interview("red pill\nwater tablet")
    try give("one", &interview)
    try give("two", &interview)
    try answer("water tablet", &interview)
    #expect(interview.answers["pills/another/dose"] == .value(.text("two")))
    #expect(interview.answers["pills/another/2/dose"] == nil)
    try answer("salt\nwater tablet", &interview)
    #expect(try asked(interview) == "How much “salt”?")
    #expect(interview.answers["pills/another/2/dose"] == .value(.text("two")))
  }

  @Test func aMendedSpellingKeepsItsDetails() throws {
    var interview = try interview("red pil\nwater tablet")
    try give("one", &interview)
    try give("two", &interview)
    try answer("red pill\nwater tablet", &interview)
    #expect(interview.answers["pills/another/dose"] == .value(.text("one")))
    #expect(interview.evaluation.current?.linkId == "last")
  }

  @Test func entriesAreLimited() throws {
    var interview = try interview("a")
    let many = (1...31).map { "pill \($0)" }.joined(separator: "\n")
    #expect(throws: AnswerRejection.tooManyEntries(limit: 30)) { try answer(many, &interview) }
    #expect(throws: AnswerRejection.tooLong(limit: 200)) {
      try answer("a\n" + String(repeating: "b", count: 201), &interview)
    }
  }
}
