import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What `check` says of every possible interview, and what it says changed.
@Suite struct CheckReportTests {
  @Test func reportsInJSON() throws {
    let result = try Invocation.of("check", "--report", "--format", "json")
    expectGolden(result.output, "report.json")
    #expect(result.code == 0)
  }

  @Test func reportsAsText() throws {
    let result = try Invocation.of("check", "--report")
    expectGolden(result.output, "report.txt")
    #expect(result.errors == "nothing is wrong\n")
    #expect(result.code == 0)
  }

  @Test func nothingIsReportedOfFilesThatAreWrong() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(Invocation.lamps, changing: "lamps.yaml", "flicker is yes", "flickr is yes")
    let result = try Invocation.of("check", folder, "--report", "--digest", scratch.path("digests"))
    #expect(!result.output.contains("numbers"))
    #expect(result.code == 65)
    #expect(scratch.text("digests/lamps.txt") == "")
  }

  @Test func writesADigestAndFindsItUnchanged() throws {
    let scratch = try Scratch()
    try #require(mkdir(scratch.path("digests"), 0o700) == 0)
    try scratch.write("mine", "digests/notes.txt")
    for _ in 0..<2 {
      let written = try Invocation.of("check", "--digest", scratch.path("digests"))
      #expect(written.output == "")
      #expect(written.code == 0)
    }
    #expect(scratch.text("digests/lamps.txt").hasPrefix("anamnesis digest 1\nquestionnaire: lamps\n"))
    #expect(scratch.text("digests/notes.txt") == "mine")
    let names = CommandResult.of(["/bin/ls", "-A", scratch.path("digests")]).output
    #expect(names == "lamps.txt\nnotes.txt\n")
    let against = try Invocation.of("check", "--against", scratch.path("digests"))
    #expect(against.output.hasPrefix("lamps: the digests are alike\n"))
    #expect(against.code == 0)
  }

  @Test func saysWhatAnEditChanged() throws {
    let scratch = try Scratch()
    _ = try Invocation.of("check", "--digest", scratch.path("digests"))
    let folder = try scratch.copy(Invocation.lamps, changing: "lamps.yaml", "triage: soon", "triage: routine")
    let result = try Invocation.of("check", folder, "--against", scratch.path("digests"))
    #expect(result.output.contains("lamps\n"), "\(result.output)")
    #expect(result.output.contains("  helper is routine now, was soon\n"), "\(result.output)")
  }

  @Test func anEditOfWordsChangesNoMeaning() throws {
    let scratch = try Scratch()
    _ = try Invocation.of("check", "--digest", scratch.path("digests"))
    let folder = try scratch.copy(
      Invocation.lamps, changing: "lamps.yaml", "record: Signs", "record: Signs now")
    let result = try Invocation.of("check", folder, "--against", scratch.path("digests"))
    #expect(result.output.hasPrefix("lamps: the digests are alike\n"))
    let json = try Invocation.of(
      "check", folder, "--against", scratch.path("digests"), "--format", "json")
    #expect(json.output.contains("the digests are alike"))
    #expect(json.output.hasPrefix("{\"findings\": []"))
  }

  @Test func editionsAreComparedOverEveryAnswer() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(
      Invocation.lamps, changing: "lamps.yaml", "now includes smoke", "now includes any of [smoke, hum]")
    let same = try Invocation.of("check", folder, "--against", folder)
    #expect(same.output == "lamps: nothing changed in meaning\n")
    #expect(same.code == 0)
    let result = try Invocation.of("check", folder, "--against", Invocation.lamps)
    #expect(result.output.contains("  the red flag 'fire' is now raised by\n"), "\(result.output)")
    #expect(result.output.contains("is emergency)\n    these answers show it: "), "\(result.output)")
  }

  // MARK: What cannot be read or written

  @Test func aFolderThatIsMissingIsNoInput() throws {
    let result = try Invocation.of("check", "--against", "/nonexistent/digests")
    #expect(result.code == 66)
    #expect(try Invocation.of("check", "--digest", "/nonexistent/digests").code == 74)
  }

  @Test func aDigestThatCannotBeReadNamesTheLine() throws {
    let scratch = try Scratch()
    try scratch.write("anamnesis digest 1\n", "lamps.txt")
    let result = try Invocation.of("check", "--against", scratch.folder)
    #expect(result.code == 65)
    #expect(result.errors.contains("lamps.txt:2: "), "\(result.errors)")
  }

  @Test func onlyADigestIsReplaced() throws {
    let scratch = try Scratch()
    try scratch.write("mine", "lamps.txt")
    let result = try Invocation.of("check", "--digest", scratch.folder)
    #expect(result.code == 65)
    #expect(scratch.text("lamps.txt") == "mine")
    try scratch.write("", "file")
    #expect(try Invocation.of("check", "--digest", scratch.path("file")).code == 65)
  }

  @Test func aQuestionnaireWithoutADigestIsNamed() throws {
    let scratch = try Scratch()
    let result = try Invocation.of("check", "--against", scratch.folder)
    #expect(result.output.hasPrefix("lamps: there is no digest of it in "))
    #expect(result.code == 0)
  }
}
