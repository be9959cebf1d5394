import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

@Suite struct ReportTests {
  private func interview(_ changes: [LinkID: [String]] = [:]) throws -> Interview {
    let answers = Clinic.calm.merging(changes) { $1 }
    return AnswerSheet(answers: answers).conduct(try Clinic.questionnaire()).interview
  }

  private func report(_ interview: Interview) -> Report {
    Report(interview: interview, today: Sample.day, territory: "bb")
  }

  private func check(_ name: String, _ interview: Interview) {
    expectGolden(TextWriter().text(of: report(interview)), name + ".txt")
  }

  @Test func calmEvening() throws { check("calm", try interview()) }

  @Test func emergencyForAnother() throws {
    check("emergency-for-another", try interview(["respondent": ["parent"], "signs": ["dark", "buzz"]]))
  }

  @Test func nothingKnown() throws {
    check("nothing-known", AnswerSheet().conduct(try Clinic.questionnaire()).interview)
  }

  @Test func anEndWithALineUnknown() throws {
    check(
      "an-end",
      try interview([
        "signs": ["unknown"], "signs/dark": ["unknown"], "signs/buzz": ["yes"], "count": ["101"],
      ]))
  }

  @Test func notComplete() throws {
    var interview = Interview(try Clinic.questionnaire())
    try interview.answer("respondent", with: .value(.option("me", writeIn: nil)))
    check("not-complete", interview)
  }

  @Test func sectionsStandInTheirOrder() throws {
    for changes in [[:], ["signs": ["dark"]], ["flicker": ["no"], "count": ["200"]]] as [[LinkID: [String]]] {
      let parts = report(try interview(changes)).sections.map(\.part)
      let order = parts.compactMap(ReportSection.Part.allCases.firstIndex)
      #expect(order == order.sorted())
      #expect(Set(parts).count == parts.count)
    }
  }

  @Test func topicsWaitUnderAnEmergency() throws {
    func headings(_ interview: Interview) throws -> [String] {
      let why = try #require(report(interview).sections.first { $0.part == .why })
      return why.blocks.filter { $0.kind == .heading || $0.kind == .subheading }.map(\.text.plain)
    }
    #expect(try headings(interview(["signs": ["dark"]])) == ["When the danger is over"])
    #expect(try headings(interview()) == ["Why you are reading this", "Bulbs"])
  }
}
