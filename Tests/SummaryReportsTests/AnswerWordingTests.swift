import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

@Suite struct AnswerWordingTests {
  private static let spoken: [(LinkID, [String], String?, String)] = [
    ("respondent", ["me"], nil, "me"),
    ("age", ["about 40 years 6 months"], nil, "about 40 years 6 months"),
    ("flicker", ["yes"], nil, "Yes"),
    ("flicker", ["no"], nil, "No"),
    ("flicker", ["unknown"], nil, "I do not know"),
    ("flicker", ["declined"], nil, "I prefer not to say"),
    ("signs", ["dark", "buzz"], nil, "It is dark; It buzzes"),
    ("lamps", ["desk", "another"], "a red one", "desk; another: “a red one”"),
    ("lamps", ["another"], nil, "another"),
    ("hand", ["right-hand", "face"], nil, "Right hand; Face"),
    ("since", ["2024"], nil, "2024"),
    ("since", ["2024-05"], nil, "May 2024"),
    ("since", ["2024-05-12"], nil, "12 May 2024"),
    ("glare", ["7"], nil, "7 out of 10 (0 is “None”, 10 is “The most”)"),
    ("count", ["3.5"], nil, "3.5 lamps"),
    ("story", ["so *it* was"], nil, "“so *it* was”"),
  ]

  @Test(arguments: spoken)
  func says(_ id: LinkID, _ words: [String], _ writeIn: String?, _ expected: String) throws {
    let questionnaire = try Clinic.questionnaire()
    let question = try #require(questionnaire.item(id)?.question)
    let answer = try Answer(words: words, writeIn: writeIn, for: question, in: Sample.body)
    let wording = AnswerWording(bodyMap: Sample.body, respondent: .person)
    #expect(wording.words(for: answer, to: question) == expected)
  }
}
