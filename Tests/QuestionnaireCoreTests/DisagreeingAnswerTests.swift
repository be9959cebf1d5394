import QuestionnaireCore
import TestSupport
import Testing

/// Answers about time that cannot all be right.
@Suite struct DisagreeingAnswerTests {
  private func disagreements(_ age: String, _ onset: String, _ lasting: String) throws -> [Disagreement] {
    var interview = Interview(
      try Sample.questionnaire([
        Sample.item("age", .age(.init())) { $0.role = .age },
        Sample.item("first", .age(.init())) { $0.role = .onset },
        Sample.item("since", .duration(.init())) { $0.role = .lasting },
      ]))
    for (id, words) in [("age", age), ("first", onset), ("since", lasting)] {
      try interview.answer(
        LinkID(id), with: words == "unknown" ? .unknown : .value(.quantity(#require(Quantity(words)))))
    }
    return interview.disagreements
  }

  @Test(arguments: [
    ("47 years", "45 years", "2 years"), ("47 years", "45 years", "18 months"),
    ("47 years", "45 years", "3 years"),
    ("40 years", "39 years", "2 years"), ("40 years", "40 years", "3 weeks"),
    ("40 years", "40 years", "1 hour"),
    ("7 weeks", "5 weeks", "2 weeks"), ("8 years", "about 3 years", "7 years"),
    ("52 years", "unknown", "3 months"),
    ("30 years", "1 month", "30 years"), ("47 years", "47 years", "1 year"),
  ])
  func whatMayBeSoIsLeftAlone(age: String, onset: String, lasting: String) throws {
    #expect(try disagreements(age, onset, lasting).isEmpty)
  }

  @Test(arguments: [
    ("52 years", "6 months", "3 months"), ("40 years", "40 years", "5 years"),
    ("40 years", "10 years", "2 years"),
    ("47 years", "45 years", "1 week"), ("7 weeks", "2 days", "2 days"),
  ])
  func whatCannotBeSoIsSaid(age: String, onset: String, lasting: String) throws {
    #expect(
      try disagreements(age, onset, lasting) == [.onset(age: "age", onset: "first", lasting: "since")])
  }

  @Test func aStopBeforeItsStartIsSaid() throws {
    let pills = Sample.item("pills", .choices(Sample.options("aspirin", "another", "none-of-these"))) {
      $0.details = [
        Question(linkId: "since", text: "Since?", kind: .date()),
        Question(linkId: "until", text: "Until?", kind: .date(.init(after: "since"))),
      ]
    }
    var interview = Interview(try Sample.questionnaire([pills]))
    try interview.answer("pills", with: .value(.options(["another"], writeIn: "one\ntwo")))
    func give(_ id: LinkID, _ day: String) throws {
      try interview.answer(id, with: .value(.date(#require(PartialDate(day)))))
    }
    try give("pills/another/since", "2020")
    try give("pills/another/until", "2020-03")
    try give("pills/another/2/since", "2021-05")
    try give("pills/another/2/until", "2021-04-30")
    #expect(
      interview.disagreements == [.order(start: "pills/another/2/since", stop: "pills/another/2/until")])
    try give("pills/another/2/until", "2021")
    #expect(interview.disagreements.isEmpty)
  }

  @Test func aDateFollowsAnEarlierDate() {
    for items in [
      [Sample.item("until", .date(.init(after: "since"))), Sample.item("since", .date())],
      [Sample.item("since", .yesNo), Sample.item("until", .date(.init(after: "since")))],
      [Sample.item("until", .date(.init(after: "nothing")))],
    ] {
      #expect(throws: IllFormedQuestionnaire.self) { try Sample.questionnaire(items) }
    }
  }
}
