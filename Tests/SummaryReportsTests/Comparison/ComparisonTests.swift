import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

@Suite struct ComparisonTests {
  private func interview(
    _ changes: [LinkID: [String]] = [:], _ questionnaire: Questionnaire? = nil
  ) throws -> Interview {
    let answers = Clinic.calm.merging(changes) { $1 }
    return AnswerSheet(answers: answers).conduct(try questionnaire ?? Clinic.questionnaire()).interview
  }

  private func comparison(_ earlier: Interview, _ later: Interview) throws -> Comparison {
    try Comparison(
      earlier: earlier, later: later, earlierDay: try #require(CalendarDay("2026-05-01")),
      laterDay: Sample.day)
  }

  private func text(_ comparison: Comparison) -> String {
    TextWriter().text(of: Report(comparison: comparison, today: Sample.day))
  }

  private func check(_ name: String, _ earlier: Interview, _ later: Interview) throws {
    expectGolden(text(try comparison(earlier, later)), "compare-\(name).txt", file: Self.goldens)
  }

  /// All goldens of these tests lie in one folder.
  private static let goldens = #filePath.replacingFolder

  @Test func worse() throws {
    try check(
      "worse", try interview(),
      try interview([
        "signs": ["dark", "buzz"], "hand": ["face", "left-hand"], "lamps": ["another"],
        "lamps/another": ["a blue one"], "lamps/another/watts": ["60"], "glare": ["9"], "last": ["yes"],
        "since": ["unknown"], "flicker": ["no"], "age": ["4 years"],
      ]))
  }

  @Test func better() throws {
    try check(
      "better",
      try interview([
        "signs": ["unknown"], "signs/dark": ["unknown"], "signs/buzz": ["yes"], "count": ["300"],
      ]),
      try interview(["lamps": ["desk"], "lamps/desk/watts": ["unknown"]]))
  }

  @Test func nothingKnown() throws {
    try check("nothing-known", try interview(), AnswerSheet().conduct(try Clinic.questionnaire()).interview)
  }

  @Test func versionsThatDifferAreSaid() throws {
    var content = try Clinic.questionnaire().content
    content.version = "3.0.0"
    content.items.removeAll { $0.linkId == "story" }
    let newer = try interview([:], try Questionnaire(content))
    try check("versions", try interview(), newer)
  }

  @Test func whatIsNotCompleteIsSaid() throws {
    var started = Interview(try Clinic.questionnaire())
    try started.answer("respondent", with: .value(.option("me", writeIn: nil)))
    let text = text(try comparison(started, try interview()))
    #expect(text.contains("The interview of 1 May 2026 is not complete."))
  }

  @Test func aFlagThatIsNotKnownAnyMoreIsNotOver() throws {
    let earlier = try interview(["signs": ["dark"]])
    let unknown = text(try comparison(earlier, try interview(["signs": ["unknown"], "signs/buzz": ["no"]])))
    #expect(unknown.contains("- It went dark (now not known, which does not mean “no”)"))
    #expect(!text(try comparison(earlier, try interview())).contains("now not known"))
  }

  @Test func differentQuestionnairesAreNotCompared() throws {
    let other = Interview(try Sample.questionnaire([Sample.item("a", .yesNo)]))
    #expect(throws: ComparisonFault.differentQuestionnaires(earlier: "lights", later: "sample")) {
      try comparison(try interview(), other)
    }
  }

  @Test(arguments: [
    (["unknown"], ["unknown"], ["yes"], ["buzz"], "Not known before, now no: It is dark"),
    (["unknown"], ["no"], ["no"], ["none-of-these"], nil),
    (["unknown"], ["no"], ["yes"], ["buzz"], nil),
    (["unknown"], ["no"], ["yes"], ["dark"], "New: It is dark. No longer: It buzzes"),
    (["unknown"], ["unknown"], ["unknown"], ["dark"], "not known → It is dark"),
    (["unknown"], ["unknown"], ["no"], ["dark"], "Not known before, now yes: It is dark"),
    (["unknown"], ["unknown"], ["no"], ["none-of-these"], "Not known before, now no: It is dark"),
    (
      ["unknown"], ["unknown"], ["no"], ["unknown"],
      "No: It buzzes. The rest is not known → not known"
    ),
    (
      ["buzz"], [], [], ["unknown", "unknown", "yes"],
      "Not known any more, which does not mean “no”: It is dark"
    ),
    (["dark"], [], [], ["declined"], "It is dark → preferred not to say"),
    (["dark"], [], [], ["none-of-these"], "New: None of these. No longer: It is dark"),
  ])
  func listsAreComparedLineByLine(
    _ then: [String], _ dark: [String], _ buzz: [String], _ now: [String], _ expected: String?
  ) throws {
    let earlier = try interview(
      ["signs": then, "signs/dark": dark, "signs/buzz": buzz].filter { !$1.isEmpty })
    let change = try comparison(
      earlier,
      try interview([
        "signs": now.first.map { [$0] } ?? [],
        "signs/dark": now.dropFirst().first.map { [$0] } ?? ["unknown"],
        "signs/buzz": now.dropFirst(2).first.map { [$0] } ?? ["unknown"],
      ])
    ).changes
    #expect(change.map(\.words) == [expected].compactMap { $0 })
  }
}

extension String {
  /// The path with the folder left out that this file stands in.
  fileprivate var replacingFolder: String {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    return (parts.dropLast(2) + parts.suffix(1)).joined(separator: "/")
  }
}
