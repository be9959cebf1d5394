import TestSupport
import Testing

@Suite struct RunCommandTests {
  private func run(_ answers: String, _ more: String..., input: String = "") throws -> Invocation {
    let scratch = try Scratch()
    try scratch.write(answers, "answers.yaml")
    return try Invocation.of(
      arguments: ["run", "lamps", "--answers", scratch.path("answers.yaml")] + more, input: input)
  }

  private let flickering =
    "otherwise: no\nanswers: {respondent: friend, flicker: yes, since: 3 days, place: hall}\n"

  @Test func printsTheSummary() throws {
    let result = try run(flickering)
    expectGolden(result.output, "run.txt")
    #expect(result.errors == "")
    #expect(result.code == 0)
  }

  @Test func printsJSON() throws {
    let result = try run(flickering, "--format", "json")
    expectGolden(result.output, "run.json")
    #expect(result.code == 0)
  }

  @Test func explains() throws {
    let result = try run(flickering, "--explain")
    let summary = try run(flickering).output
    #expect(result.output.hasPrefix(summary))
    #expect(result.output.dropFirst(summary.count).hasPrefix("\nWhy\n\ntriage is "))
    #expect(result.code == 0)
  }

  @Test func explainsInJSON() throws {
    let result = try run(flickering, "--explain", "--format", "json")
    let plain = try run(flickering, "--format", "json").output
    #expect(result.output.hasPrefix(plain.dropLast(3) + ",\n  \"explain\": {"))
    expectGolden(result.output, "run-explain.json")
    #expect(result.code == 0)
  }

  @Test(arguments: [["--part", "sheet"], ["--format", "html"], ["--format", "markdown"]])
  func explainsOnlyTheSummaryInTextOrJSON(_ more: [String]) throws {
    let scratch = try Scratch()
    try scratch.write(flickering, "answers.yaml")
    let result = try Invocation.of(
      arguments: ["run", "lamps", "--answers", scratch.path("answers.yaml"), "--explain"] + more)
    #expect(result.code == 64)
    #expect(result.output == "" && result.errors.contains("--explain"))
  }

  @Test func printsTheSheet() throws {
    let result = try run(flickering, "--part", "sheet-and-answers")
    expectGolden(result.output, "run-sheet.txt")
    #expect(result.code == 0)
  }

  @Test(arguments: [
    ("markdown", "# "), ("html", "<!DOCTYPE html>"), ("json", "{"), ("text", "Not a diagnosis"),
  ])
  func printsTheSheetInEveryFormat(_ format: String, _ part: String) throws {
    let result = try run(flickering, "--part", "sheet-and-answers", "--format", format)
    #expect(result.output.contains(part) && result.output.contains("Not a diagnosis"))
    #expect(result.code == 0)
  }

  @Test(arguments: [("markdown", "# "), ("html", "<!DOCTYPE html>")])
  func printsTheSummaryInOtherFormats(_ format: String, _ part: String) throws {
    let result = try run(flickering, "--format", format)
    #expect(result.output.contains(part) && result.code == 0)
  }

  @Test(arguments: ["text", "json"])
  func refusesACountryWithoutNumbers(_ format: String) throws {
    let result = try run(flickering, "--format", format, "--country", "zz")
    #expect(result.code == 64)
    #expect(result.output == "" && result.errors.contains("no telephone numbers of a country 'zz'"))
  }

  @Test func readsStandardInput() throws {
    let result = try Invocation.of("run", "lamps", "--answers", "-", "--format", "json", input: flickering)
    #expect(result.output == (try run(flickering, "--format", "json")).output)
  }

  @Test func namesWhatIsMissing() throws {
    let result = try run("otherwise: no\nanswers: {flicker: yes}\n", "--format", "json")
    #expect(result.code == 65)
    #expect(result.output.contains("\"complete\": false"))
    #expect(result.errors.contains("'respondent'"))
  }

  @Test func namesAnswersThatAreNotTaken() throws {
    let result = try run("answers: {respondent: me, flicker: yes, since: many apples}\n", "--format", "json")
    #expect(result.code == 65)
    #expect(result.output.contains("\"complete\": false"))
    #expect(result.errors.contains(":1:48: error: 'since' does not take this answer: 'many apples'"))
    #expect(result.errors.contains("   help: it takes a length of time such as '2 weeks 3 days'"))
  }

  @Test func notesAnswersToWhatIsNotAsked() throws {
    let result = try run("otherwise: no\nanswers: {respondent: me, since: 3 days}\n")
    #expect(result.code == 0)
    #expect(result.errors == "anamnesis: note: answers to questions that were not asked: 'since'\n")
  }

  @Test func manyUnknownNamesAreCounted() throws {
    let names = (1...200).map { "zz\($0): yes" }.joined(separator: ", ")
    let result = try run("answers: {\(names)}\n")
    #expect(result.code == 65)
    #expect(result.errors.split(separator: "\n").count { $0.contains("[unknown-question]") } == 100)
    #expect(result.errors.contains("[too-many-mistakes]"))
  }

  @Test func refusesNamesThatAreNoQuestion() throws {
    let result = try run("answers: {respondent: me, flickr: yes, now/smoke: yes, now/smok: no}\n")
    #expect(result.code == 65)
    #expect(result.output == "")
    let helps = result.errors.split(separator: "\n").filter { $0.hasPrefix("   help: ") }
    #expect(helps == ["   help: did you mean 'flicker'?", "   help: did you mean 'now/smoke'?"])
    #expect(result.errors.contains(":1:27: error: nothing in the questionnaire is called 'flickr'"))
    #expect(!result.errors.contains("'now/smoke' "))
  }

  @Test func showsWhereAnAnswersFileIsWrong() throws {
    let result = try run("answer: {respondent: me}\n")
    #expect(result.code == 65)
    #expect(result.errors.contains(":1:1: error:"))
  }

  @Test(arguments: [("/nonexistent/file", 66), ("/tmp", 65), ("/dev/null", 65)])
  func saysWhyAFileCannotBeRead(_ path: String, _ code: Int) throws {
    let result = try Invocation.of("run", "lamps", "--answers", path)
    #expect(result.code == code)
    #expect(result.output == "")
    #expect(result.errors.contains(path))
    #expect(result.errors.split(separator: "\n").last?.hasPrefix("  ") == true, "\(result.errors)")
  }

  @Test func saysWhichQuestionnairesThereAre() throws {
    let result = try Invocation.of("run", "lamp", "--answers", "-")
    #expect(result.code == 66)
    #expect(result.errors.contains("did you mean 'lamps'?"))
  }

  @Test func theAnswersOfAnExportAreAnswersAgain() throws {
    let first = try run(flickering, "--format", "json")
    let line = first.output.split(separator: "\n").first { $0.hasPrefix("  \"answers\": ") }
    let answers = try #require(line).dropFirst("  \"answers\": ".count).dropLast()
    let second = try run("answers: \(answers)\n", "--format", "json")
    #expect(second.output == first.output)
  }
}
