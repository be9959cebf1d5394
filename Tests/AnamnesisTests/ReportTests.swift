import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What `check` says of every possible interview, and what it says changed.
@Suite struct ReportTests {
  @Test func reportsInText() throws {
    let result = try Invocation.of("check", "--report")
    expectGolden(result.output, "report.txt")
    #expect(result.errors == "nothing is wrong\n")
    #expect(result.code == 0)
  }

  @Test func reportsInJSON() throws {
    let result = try Invocation.of("check", "--report", "--format", "json")
    expectGolden(result.output, "report.json")
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
    expectGolden(scratch.text("digests/lamps.txt"), "digest.txt")
    #expect(scratch.text("digests/notes.txt") == "mine")
    let names = CommandResult.of(["/bin/ls", "-A", scratch.path("digests")]).output
    #expect(names == "lamps.txt\nnotes.txt\n")
    let against = try Invocation.of("check", "--against", scratch.path("digests"))
    #expect(against.output == "lamps: nothing changed in meaning\n")
    #expect(against.code == 0)
  }

  @Test(arguments: [
    ("narrowed", "lamps.yaml", "when: flicker is yes\n  title: Ask", "when: since >= 7 days\n  title: Ask"),
    ("widened", "lamps.yaml", "now includes smoke", "now includes any of [smoke, hum]"),
    ("level", "lamps.yaml", "triage: soon", "triage: routine"),
    ("flag-gone", "lamps.yaml", fire, ""),
  ])
  func saysWhatAnEditChanged(_ name: String, _ file: String, _ old: String, _ new: String) throws {
    let scratch = try Scratch()
    _ = try Invocation.of("check", "--digest", scratch.path("digests"))
    let folder = try scratch.copy(Invocation.lamps, changing: file, old, new)
    _ = CommandResult.of(["/bin/rm", "-r", folder + "/vignettes"])
    let result = try Invocation.of("check", folder, "--against", scratch.path("digests"))
    expectGolden(Self.changes(result), "against-\(name).txt")
  }

  @Test func aTopicThatIsGoneIsNamed() throws {
    let scratch = try Scratch()
    _ = try Invocation.of("check", "--digest", scratch.path("digests"))
    let folder = try scratch.copy(
      Invocation.lamps, changing: "lamps.yaml", "[flickering, general]", "[general]")
    _ = CommandResult.of(["/bin/rm", "-r", folder + "/topics/flickering.yaml", folder + "/vignettes"])
    let result = try Invocation.of("check", folder, "--against", scratch.path("digests"))
    expectGolden(Self.changes(result), "against-topic-gone.txt")
    let back = try Invocation.of("check", folder, "--digest", scratch.path("without"))
    #expect(back.errors.contains("errors: 0") || back.errors == "nothing is wrong\n")
    expectGolden(
      Self.changes(try Invocation.of("check", "--against", scratch.path("without"))), "against-topic-new.txt")
  }

  @Test func aQuestionWithAnotherNameIsFoundByItsLabel() throws {
    let scratch = try Scratch()
    _ = try Invocation.of("check", "--digest", scratch.path("digests"))
    _ = CommandResult.of(["/bin/cp", "-R", Invocation.lamps, scratch.path("copy")])
    _ = CommandResult.of(["/bin/rm", "-r", scratch.path("copy/vignettes")])
    for file in ["lamps.yaml", "topics/flickering.yaml"] {
      let text = scratch.text("copy/" + file).replacing("flicker is", with: "blinks is")
      try scratch.write(text.replacing("question: flicker", with: "question: blinks"), "copy/" + file)
    }
    let result = try Invocation.of("check", scratch.path("copy"), "--against", scratch.path("digests"))
    expectGolden(Self.changes(result), "against-renamed.txt")
  }

  @Test func anEditOfWordsChangesNoMeaning() throws {
    let scratch = try Scratch()
    _ = try Invocation.of("check", "--digest", scratch.path("digests"))
    let folder = try scratch.copy(
      Invocation.lamps, changing: "lamps.yaml", "record: Signs", "record: Signs now")
    let result = try Invocation.of("check", folder, "--against", scratch.path("digests"))
    #expect(result.output == "lamps: nothing changed in meaning\n")
    let json = try Invocation.of(
      "check", folder, "--against", scratch.path("digests"), "--format", "json")
    #expect(json.output.contains("nothing changed in meaning"))
    #expect(json.output.hasPrefix("{\"findings\": []"))
  }

  // MARK: What cannot be read or written

  @Test func aFolderThatIsMissingIsNoInput() throws {
    let result = try Invocation.of("check", "--against", "/nonexistent/digests")
    #expect(result.code == 66)
    #expect(try Invocation.of("check", "--digest", "/nonexistent/digests").code == 74)
  }

  @Test(arguments: [
    ("", 1), ("nonsense\n", 1), ("anamnesis digest 1\n", 2),
    ("anamnesis digest 1\nquestionnaire: lamps\n\nemergency fire\n- Signs\n    now -> emergency\n", 6),
    ("anamnesis digest 1\nquestionnaire: lamps\n\nurgent fire\n", 4),
    ("anamnesis digest 1\nquestionnaire: lamps\n\ntopic t\n    now = @list -> soon\n", 5),
  ])
  func aDigestThatCannotBeReadNamesTheLine(_ text: String, _ line: Int) throws {
    let scratch = try Scratch()
    try scratch.write(text, "lamps.txt")
    let result = try Invocation.of("check", "--against", scratch.folder)
    #expect(result.code == 65)
    #expect(result.errors.contains("lamps.txt:\(line): "), "\(result.errors)")
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

  /// What is said of the changes, behind what is wrong with the files.
  private static func changes(_ result: Invocation) -> String {
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { !$0.hasPrefix("lamps") }.joined(separator: "\n")
  }

  private static let fire = """
    - red-flag: fire
      triage: emergency
      when: now includes smoke
      title: Smoke
      text: Leave the room now. [@atlas]

    """
}
