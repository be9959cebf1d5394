import QuestionnaireCore
import TestSupport
import Testing

/// Texts say "you", "your child", "your partner" or "the person", as the one who answers would.
@Suite struct PersonTextTests {
  private let text = PersonText("Do you sleep?", other: "Does {person} sleep?")

  @Test func thePersonIsNamedAsTheReaderWould() {
    #expect(text[.person] == "Do you sleep?")
    #expect(text[.other] == "Does the person sleep?")
    #expect(text[.forBaby] == "Does the baby sleep?")
    #expect(text[.forChild] == "Does the child sleep?")
    #expect(text[Respondent(.other, relation: .partner)] == "Does your partner sleep?")
    for voice in [Respondent.Voice.other, .baby, .child] {
      #expect(text[Respondent(voice, relation: .parent)] == "Does your child sleep?")
    }
  }

  @Test func parentsAreNamedAsTheReaderWould() {
    let text = PersonText("Are {parents} related?")
    #expect(text[.person] == "Are your parents related?")
    #expect(text[.other] == "Are the parents related?")
    #expect(text[Respondent(.child, relation: .parent)] == "Are you and the other parent related?")
  }

  @Test func aCapitalStaysOne() {
    let text = PersonText("{Person}'s head. {Parents}.")
    #expect(text[Respondent(.baby, relation: .parent)] == "Your child's head. You and the other parent.")
  }

  @Test func otherBracesAreLeftAlone() {
    #expect(PersonText("Take {option} {")[.other] == "Take {option} {")
  }

  @Test(arguments: [
    ("parent", "8 years", Respondent(.child, relation: .parent)),
    ("parent", "40 years", Respondent(.other, relation: .parent)),
    ("parent", "7 weeks", Respondent(.baby, relation: .parent)),
    ("partner", "40 years", Respondent(.other, relation: .partner)),
    ("partner", "8 years", .forChild), ("carer", "70 years", .other), ("carer", "15 years", .forChild),
    ("carer", "16 years", .other), ("me", "8 years", .person),
  ])
  func anInterviewKnowsWhoReads(who: String, age: String, expected: Respondent) throws {
    var interview = Interview(
      try Sample.questionnaire([
        Sample.item("who", .choice(Sample.options("me", "parent", "partner", "carer"))) {
          $0.role = .respondent
        },
        Sample.item("age", .age(.init())) { $0.role = .age },
      ]))
    try interview.answer("who", with: .value(.option(OptionID(who), writeIn: nil)))
    try interview.answer("age", with: .value(.quantity(#require(Quantity(age)))))
    #expect(interview.evaluation.respondent == expected)
  }
}
