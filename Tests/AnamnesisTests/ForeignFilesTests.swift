import TestSupport
import Testing

/// Question files of somebody else are said to be; those that are, byte for byte, inside the program are not.
@Suite struct ForeignFilesTests {
  private static let shipped = "\(repositoryFolder)/Questionnaires"
  private static let mark = "this project has not reviewed"

  private func sheet(_ folder: String, _ questionnaire: String = "twisting", today: String = "2026-11-30")
    throws
    -> String
  {
    let result = try Invocation.of(
      "run", questionnaire, "--part", "sheet", "--answers", "-",
      input: "otherwise: unknown\nanswers: {respondent: me}\n",
      folder: folder, today: today)
    #expect(result.code == 0, "\(result.errors)")
    return result.output
  }

  @Test func theShippedFilesAreNot() throws {
    #expect(try !sheet(Self.shipped).contains(Self.mark))
  }

  @Test func anyOtherFolderIs() throws {
    #expect(try sheet(Invocation.lamps, "lamps").contains(Self.mark))
    let listed = try Invocation.of(
      "run", "lamps", "--format", "json", "--answers", "-", input: "answers: {respondent: me}\n")
    #expect(listed.output.contains(#""notReviewed": "Nobody of this project"#), "\(listed.output)")
  }

  /// One byte of one file is another questionnaire.
  @Test func aChangedCopyIs() throws {
    let scratch = try Scratch()
    _ = CommandResult.of(["/bin/cp", "-R", Self.shipped, scratch.path("copy")])
    try scratch.write(scratch.text("copy/sources.yaml") + "\n", "copy/sources.yaml")
    #expect(try sheet(scratch.path("copy")).contains(Self.mark))
  }

  @Test func theFirstScreenSaysSo() throws {
    let terminal = try PseudoTerminal(
      [try ProgramUnderTest.path(), "ask", "--country", "aa"],
      environment: PinnedEnvironment.variables(
        changing: ["ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "ANAMNESIS_TODAY": "2026-11-22"]))
    try terminal.wait(for: "Not reviewed by this project")
    try terminal.send("q")
    try terminal.wait(for: "leave")
  }

  /// By the day of the computer, which tests set.
  @Test func anOldProgramSaysThatItsReviewIsOverdue() throws {
    #expect(try !sheet(Self.shipped).contains("was to be reviewed by"))
    #expect(try sheet(Self.shipped, today: "2099-01-01").contains("was to be reviewed by"))
    let terminal = try PseudoTerminal(
      [try ProgramUnderTest.path(), "ask", "--country", "gb"],
      environment: PinnedEnvironment.variables(changing: ["ANAMNESIS_TODAY": "2099-01-01"]))
    try terminal.wait(for: "Review overdue")
    try terminal.send("q")
    try terminal.wait(for: "leave")
  }
}
