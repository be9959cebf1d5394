import TestSupport
import Testing

/// What `check` finds by looking at every possible interview.
@Suite struct ProofCommandTests {
  @Test func theLampsThemselvesAreClean() throws {
    let found = try Invocation.of("check", "--strict")
    #expect(found.code == 0)
    #expect(found.output == "")
  }

  /// One planted mistake as the program shows it; each of them is found by the tests of the library.
  @Test func aPlantedMistakeIsFound() throws {
    let scratch = try Scratch()
    try plant(in: scratch, "flag-of-three-signs.yaml")
    let found = try Invocation.of("check", "--strict", "flag-of-three-signs.yaml", from: scratch.folder)
    #expect(found.code == 65)
    #expect(found.output.hasPrefix("flag-of-three-signs.yaml:27:9: error: "), "\(found.output)")
    #expect(found.errors == "errors: 1, warnings: 0\n")
  }

  /// Nothing is wrong that is known, and nothing is known: that has a code of its own, whatever else is asked for.
  @Test(arguments: ["--format=text", "--strict"])
  func whatIsNotDecidedIsNoSuccess(_ option: String) throws {
    let found = try Invocation.of("check", "--budget", "0", option)
    #expect(found.code == 2)
    #expect(found.output.contains("not decided whether no emergency goes unasked"), "\(found.output)")
    #expect(found.output.contains("help: give the proofs more with --budget"), "\(found.output)")
    #expect(found.errors == "errors: 0, warnings: 0, undecided: 7\n")
  }

  /// A check as a whole has a budget too: what is not begun is named, each questionnaire and each pair, and what is wrong
  /// without a proof is said all the same.
  @Test func whatTheWholeCheckHasNoRoomForIsNamed() throws {
    let scratch = try Scratch()
    let lamps = try scratch.copy(Invocation.lamps, changing: "lamps.yaml", "version: 1.0.0", "version: 1.0.1")
    let torches = "sed 's/^questionnaire: lamps/questionnaire: torches/' lamps.yaml >torches.yaml"
    _ = CommandResult.of(["/bin/sh", "-c", "cd '\(lamps)' && rm -rf vignettes && \(torches)"])
    let found = try Invocation.of("check", "--in-all", "0", folder: lamps)
    #expect(found.code == 2)
    for (name, other) in [("lamps", "torches"), ("torches", "lamps")] {
      for what in ["nothing of it is proved", "it is not tried after '\(other)'"] {
        let said =
          "the questionnaire '\(name)': \(what), the 0 units of the whole check are spent [undecided]"
        #expect(found.output.contains(said), "\(found.output)")
      }
    }
    #expect(found.output.contains("--in-all 4"))
    let warnings = try Invocation.of("check", folder: lamps)
    #expect(warnings.code == 0 && !warnings.output.contains("are spent"), "\(warnings.output)")
    // What reading alone finds.
    try scratch.write(
      scratch.text("copy/lamps.yaml").replacing("flicker is yes", with: "flicks is yes"), "copy/lamps.yaml")
    #expect(try Invocation.of("check", "--in-all", "0", folder: lamps).code == 65)
  }

  /// Writes the data files of the planted mistakes, and others beside them.
  private func plant(in scratch: Scratch, _ others: String...) throws {
    let files = try #require(filesOfFolder("Tests/AuthorReportsTests/Planted"))
    let dataFiles = [
      "body-map.yaml", "medicines.yaml", "numbers.yaml", "organizations.yaml", "sources.yaml", "triage.yaml",
      "topics/general.yaml",
    ]
    _ = CommandResult.of(["/bin/mkdir", scratch.path("topics")])
    for name in dataFiles + others {
      try scratch.write(String(decoding: try #require(files[name]), as: UTF8.self), name)
    }
  }

  /// What is looked for is followed from question to question, and a file may have thousands of them.
  @Test(.disabled(if: Tier.isSanitized, "a sanitizer needs more of the stack"))
  func manyQuestionsNeedNoDeepStack() throws {
    let scratch = try Scratch()
    try plant(in: scratch)
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
