import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// What a derived feature is said to rest on.
@Suite struct DerivedBasisTests {
  private func derived(_ answers: [LinkID: [String]]) throws -> String? {
    let list = Sample.item("signs", .choices(Sample.options("pain", "shakes", "jerks", "none-of-these"))) {
      $0.record = "Signs"
      $0.clearer = .lines(
        intro: nil,
        [.init(option: "pain", text: "Pain?"), .init(option: "shakes", text: "Shaking?")])
    }
    let calm = DerivedValue(
      linkId: "calm", record: "Calm",
      cases: [.init("painless", when: .test(.includes("signs", .none, ["pain"])))])
    let interview = AnswerSheet(answers: answers)
      .conduct(try Sample.questionnaire([list], derived: [calm])).interview
    return DoctorSheet(interview: interview, today: Sample.day).history
      .first { $0.kind == .labelled("Derived") }?.text.plain
  }

  /// Of lines that were asked one by one, one denied is not all denied.
  @Test func aListOfWhichALineIsNotKnownIsNotSaidToBeNone() throws {
    let one = try derived(["signs": ["unknown"], "signs/pain": ["no"], "signs/shakes": ["unknown"]])
    #expect(one == "calm: painless (signs not known).")
    let all = try derived(["signs": ["none-of-these"]])
    #expect(all == "calm: painless (signs: none).")
  }
}
