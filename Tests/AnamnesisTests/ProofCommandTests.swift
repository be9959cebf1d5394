import TestSupport
import Testing

/// What `check` finds by looking at every possible interview.
@Suite struct ProofCommandTests {
  @Test func theLampsThemselvesAreClean() throws {
    let found = try Invocation.of("check", "--strict")
    #expect(found.code == 0)
    #expect(found.output == "")
  }

  /// What is looked for is followed from question to question, and a file may have thousands of them.
  @Test func manyQuestionsNeedNoDeepStack() throws {
    let scratch = try Scratch()
    let files = filesOfFolder("Tests/AnamnesisTests/Planted") ?? [:]
    _ = CommandResult.of(["/bin/mkdir", scratch.path("topics")])
    for name in PlantedFolder.dataFiles {
      try scratch.write(String(decoding: files[name] ?? [], as: UTF8.self), name)
    }
    var text = """
      questionnaire: long
      version: 1.0.0
      title: Fever
      summary: Fever.
      reviewed: 2026-11-22
      review-by: 2027-11-22
      items:

      """
    for number in 1...150 {
      text += """
        - question: q\(number)
          text: Is it so?
          type: yes-no
          why: It tells what to do next. [@handbook]
          record: S\(number)

        """
    }
    text += """
      red-flags:
      - red-flag: all-of-it
        triage: same-day
        title: All of it
        when: \((1...150).map { "q\($0) is no" }.joined(separator: " and "))
        text: Ask a doctor today. [@handbook]
      topics: [general]

      """
    try scratch.write(text, "long.yaml")
    let result = CommandResult.of(
      [
        "/bin/sh", "-c", "ulimit -s 512 && exec \"$0\" check \"$1\" >\"$2\" 2>&1",
        try ProgramUnderTest.path(),
        scratch.path("long.yaml"), scratch.path("out"),
      ], environment: PinnedEnvironment.variables(changing: ["ANAMNESIS_TODAY": "2026-11-22"]))
    #expect(result.ending == .exit(0), "\(scratch.text("out"))")
  }
}
