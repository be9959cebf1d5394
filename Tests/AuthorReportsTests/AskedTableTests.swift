import AuthorReports
import QuestionnaireCore
import TestSupport
import Testing

/// Who is asked what, as a table.
@Suite struct AskedTableTests {
  private static func years(_ id: LinkID, _ comparison: QuestionnaireCore.Test.Comparison, _ years: Int)
    -> Condition
  {
    Quantity([.init(years, .years)]).map { .test(.quantity(id, comparison, $0)) } ?? .any([])
  }

  private static func questionnaire() throws -> Questionnaire {
    let hour = try #require(Quantity("1 day"))
    let adults = years("age", .greaterOrEqual, 16)
    let long = Condition.test(.quantity("lasting", .greaterOrEqual, hour))
    var lines = Sample.options("shaking", "driving", "writing", "none-of-these").options
    lines[1] = lines[1].offered(when: adults)
    lines[2] = lines[2].offered(when: .all([years("age", .greaterOrEqual, 6), long]))
    return try Sample.questionnaire([
      Sample.item("age", .age(.init())) { $0.role = .age },
      Sample.item("lasting", .duration(.init())) { $0.role = .lasting },
      Sample.item("hard", .choices(.init(lines))) { $0.short = "What is hard" },
      Sample.item("work", .yesNo, when: adults) { $0.short = "Work" },
      Sample.item("fever", .yesNo),
    ])
  }

  @Test func saysWhoIsAskedWhat() throws {
    expectGolden(AskedTable(try Self.questionnaire()).text(), "asked.txt")
  }

  @Test func needsNoOtherCharacters() throws {
    let text = AskedTable(try Self.questionnaire()).text(isASCII: true)
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.contains("Work"))
  }

  @Test func withoutAnAgeThereIsNoTable() throws {
    let text = AskedTable(try Sample.questionnaire([Sample.item("fever", .yesNo)])).text()
    #expect(text.split(separator: "\n").count == 2)
  }
}
