import QuestionLibrary
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The commands for whoever writes question files.
@Suite struct AuthorCommandTests {
  /// What is said when the one vignette passes.
  private static let passed = """
    ok    old-lamp
    vignettes: 1 passed, 0 failed
    coverage of lamps: 5 of 5 questions, 3 of 6 options, 1 of 2 derived values, 0 of 2 red flags, \
    1 of 1 piece of advice, 1 of 2 topics, 1 of 1 'because' line

    """

  @Test func listsQuestionnaires() throws {
    expectGolden(try Invocation.of("list").output, "list.txt")
    expectGolden(try Invocation.of("list", "--format", "json").output, "list.json")
  }

  @Test func checksFiles() throws {
    let result = try Invocation.of("check")
    #expect(result.output == "")
    #expect(result.code == 0)
  }

  @Test func aReviewThatIsDueIsAWarning() throws {
    let lax = try Invocation.of("check", today: "2028-01-01")
    #expect(lax.output.contains("warning:"))
    #expect(lax.code == 0)
    #expect(try Invocation.of("check", "--strict", today: "2028-01-01").code == 65)
  }

  @Test func wordingIsCheckedToo() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(
      Invocation.lamps, changing: "topics/general.yaml", "A lamp gives", "Nothing to worry about gives")
    for place in [folder, folder + "/topics", folder + "/topics/general.yaml", folder + "/lamps.yaml"] {
      let found = try Invocation.of("check", place)
      #expect(found.output.contains("general.yaml:5:15: warning: "), "\(found.output)")
      #expect(found.errors == "errors: 0, warnings: 1\n")
      #expect(found.code == 0)
    }
    #expect(try Invocation.of("check", "--strict", folder).code == 65)
    #expect(try Invocation.of("check", folder + "/vignettes").output == "")
  }

  /// The item cites what nothing else does, and is left out of what was read.
  @Test func aSourceOfAMisspeltItemIsNotCalledUnused() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(
      Invocation.lamps, changing: "lamps.yaml", "type: text\n    why: The helper must find it. [@atlas]",
      "type: text\n    why: The helper must find it. [@plan]")
    let sources = scratch.text("copy/sources.yaml")
    try scratch.write(
      sources
        + sources.split(separator: "\n").dropFirst().joined(separator: "\n")
        .replacing("atlas", with: "plan") + "\n", "copy/sources.yaml")
    #expect(try Invocation.of("check", folder).output == "")
    try scratch.write(
      scratch.text("copy/lamps.yaml").replacing("question: place", with: "qestion: place"), "copy/lamps.yaml")
    let result = try Invocation.of("check", folder)
    #expect(result.output.contains("error: ") && !result.output.contains("plan"), "\(result.output)")
    #expect(result.code == 65)
  }

  @Test func anErrorShowsItsPlace() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(Invocation.lamps, changing: "lamps.yaml", "flicker is yes", "flickr is yes")
    let text = try Invocation.of("check", folder)
    #expect(text.output.contains("lamps.yaml:91:9: error: "))
    #expect(text.code == 65)
    let json = try Invocation.of("check", folder, "--format", "json")
    #expect(json.output.hasPrefix("[\n  {\"severity\": \"error\""))
    let list = try Invocation.of("list", folder: folder)
    #expect(list.code == 65)
    #expect(list.output == "")
    #expect(list.errors.contains("lamps.yaml:91:9: error: "))
  }

  @Test func aFileStandsForWhatBelongsToIt() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(
      Invocation.lamps, changing: "topics/general.yaml", "A lamp gives", "A lamp ")
    try scratch.write("nonsense", "copy/other.yaml")
    let file = folder + "/lamps.yaml"
    #expect(try Invocation.of("check", file, folder: "/nonexistent").code == 0)
    #expect(try Invocation.of("tree", file).output == Invocation.of("tree", "lamps").output)
    #expect(try Invocation.of("check", folder).code == 65)
    let vignette = try Invocation.of("test", Invocation.lamps + "/vignettes/old-lamp.yaml")
    #expect(vignette.output == Self.passed)
  }

  @Test func aNameStandsForWhatBelongsToIt() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(
      Invocation.lamps, changing: "topics/general.yaml", "A lamp gives", "Nothing to worry about gives")
    try scratch.write("nonsense", "copy/other.yaml")
    let check = try Invocation.of("check", "lamps", folder: folder)
    #expect(check.output.hasPrefix(folder + "/topics/general.yaml:5:15: warning: "), "\(check.output)")
    #expect(check.errors == "errors: 0, warnings: 1\n")
    #expect(try Invocation.of("check", "lamps", "--questionnaires", folder).output == check.output)
    #expect(try Invocation.of("check", "other", folder: folder).code == 65)
    #expect(try Invocation.of("test", "lamps", folder: folder).output == Self.passed)
    #expect(try Invocation.of("tree", "lamps").output == Invocation.of("tree", folder + "/lamps.yaml").output)
    // A file or a folder of that name comes first.
    #expect(try Invocation.of("check", "lamps", folder: folder, from: folder + "/..").code == 0)
    #expect(try Invocation.of("check", "copy", folder: folder, from: folder + "/..").code == 65)
  }

  @Test func aShippedQuestionnaireIsKnownByName() throws {
    let name = try #require(ShippedQuestions.names.last)
    let check = try Invocation.of("check", name, folder: "")
    #expect(check.output == "" && check.code == 0, "\(check.output)\(check.errors)")
    let test = try Invocation.of("test", name, folder: "")
    #expect(test.code == 0)
    #expect(test.output.contains("\ncoverage of \(name): "))
    #expect(test.output.split(separator: "\n").count { $0.hasPrefix("coverage of ") } == 1)
  }

  /// Whatever cannot be read, the last line says what to do.
  @Test func whatCannotBeReadIsSaidWithARemedy() throws {
    let scratch = try Scratch()
    try scratch.write(String(repeating: "#", count: 1 << 20 + 1), "large.yaml")
    let file = Invocation.lamps + "/lamps.yaml"
    for arguments in [
      ["check", "--questionnaires", file], ["check", "--against", file],
      ["check", "--digest", file], ["check", "--digest", "/dev/null/folder"],
      ["run", "lamps", "--answers", scratch.path("large.yaml")],
    ] {
      let result = try Invocation.of(arguments: arguments)
      let lines = result.errors.split(separator: "\n")
      #expect(lines.last?.hasPrefix("  ") == true, "\(arguments): \(result.errors)")
      #expect((result.code ?? 0) >= 64, "\(arguments)")
    }
  }

  @Test func aMisspeltNameIsSaidWithTheNearest() throws {
    for command in ["check", "test"] {
      let near = try Invocation.of(command, "lamp")
      #expect(near.errors.contains("there is no file, folder or questionnaire 'lamp'"))
      #expect(near.errors.contains("did you mean 'lamps'?"))
      #expect(near.code == 66)
      let far = try Invocation.of(command, "sources")
      #expect(far.errors.contains("see the names of questionnaires with: anamnesis list"))
      #expect(far.code == 66)
    }
  }

  @Test(arguments: [["check"], ["test"], ["tree"], ["run", "--answers", "-"], ["replay", "--keys", "1"]])
  func standardInputIsNoQuestionFile(_ command: [String]) throws {
    let lamps = try #require(bytesOfFile(Invocation.lamps + "/lamps.yaml"))
    let result = try Invocation.of(arguments: command + ["-"], input: String(decoding: lamps, as: UTF8.self))
    #expect(result.errors.contains("question files are not read from standard input"), "\(result.errors)")
    #expect(result.errors.contains("save the questionnaire as a file"))
    #expect(result.output == "")
    #expect(result.code == 64)
  }

  @Test(arguments: ["topics", "vignettes", "vignettes/old-lamp.yaml", "lamps.yaml", "."])
  func pathsAreTakenFromAnywhere(_ path: String) throws {
    let holdsNone = path == "topics"
    let steps = path.split(separator: "/").map(String.init)
    for depth in 0...steps.count {
      let inside = steps.prefix(depth).joined(separator: "/")
      if inside.hasSuffix(".yaml") { continue }
      let rest = steps.dropFirst(depth).joined(separator: "/")
      let typed = rest.isEmpty ? "." : rest
      let folder = Invocation.lamps + "/" + inside
      let check = try Invocation.of("check", typed, from: folder)
      #expect(check.output == "", "\(typed) in \(inside)")
      #expect(check.code == 0, "\(typed) in \(inside)")
      let test = try Invocation.of("test", typed, from: folder)
      #expect(
        test.output == (holdsNone ? "" : Self.passed),
        "\(typed) in \(inside)")
      #expect(test.code == (holdsNone ? 65 : 0), "\(typed) in \(inside)")
    }
  }

  @Test func findingsAreShownAsTypedAndOnce() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(
      Invocation.lamps, changing: "vignettes/old-lamp.yaml", "flicker: yes", "flickr: yes")
    func expect(_ places: String..., from inside: String, _ shown: String) throws {
      let result = try Invocation.of(arguments: ["check"] + places, from: folder + inside)
      #expect(result.output.hasPrefix(shown + ":"), "\(result.output)")
      #expect(result.errors == "errors: 1, warnings: 0\n")
      #expect(result.code == 65)
    }
    try expect("old-lamp.yaml", from: "/vignettes", "old-lamp.yaml")
    try expect(".", from: "/vignettes", "./old-lamp.yaml")
    try expect("vignettes", from: "", "vignettes/old-lamp.yaml")
    try expect("./vignettes/", "./vignettes/old-lamp.yaml", from: "", "./vignettes/old-lamp.yaml")
    try expect("copy/vignettes", "copy", from: "/..", "copy/vignettes/old-lamp.yaml")
    #expect(try Invocation.of("check", "topics", from: folder).code == 0)
  }

  @Test func aQuestionnaireIsTestedBesideABrokenOne() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(
      Invocation.lamps, changing: "topics/general.yaml", "A lamp gives", "A lamp ")
    try scratch.write("nonsense", "copy/other.yaml")
    let result = try Invocation.of("test", folder + "/lamps.yaml")
    #expect(result.output == Self.passed)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func aFolderThatMayNotBeReadNamesItsPermissions() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(
      Invocation.lamps, changing: "topics/general.yaml", "A lamp gives", "A lamp ")
    #expect(chmod(folder + "/topics", 0) == 0)
    defer { chmod(folder + "/topics", 0o700) }
    let result = try Invocation.of("check", folder)
    #expect(result.code == 77)
    #expect(result.errors.contains("ls -ld '\(folder)/topics/'"))
  }

  @Test func vignettesPass() throws {
    let result = try Invocation.of("test")
    #expect(result.output == Self.passed)
    #expect(result.code == 0)
  }

  @Test func aVignetteThatFailsEndsWith65() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(
      Invocation.lamps, changing: "vignettes/old-lamp.yaml", "flicker: yes", "now: [hum]")
    let result = try Invocation.of("test", folder)
    #expect(result.output.hasPrefix("FAIL  old-lamp\n"))
    #expect(result.code == 65)
  }

  @Test func saysWhatNoVignetteTouches() throws {
    let text = try Invocation.of("test", "--coverage")
    #expect(text.output.hasPrefix(Self.passed + "\n# "))
    #expect(text.code == 0)
    let json = try Invocation.of("test", "--coverage", "--strict", "--format", "json")
    #expect(json.output.hasPrefix("{\n  \"passed\": 1,") && json.output.contains("untouched"))
    #expect(json.code == 65)
    let short = try Invocation.of("test", "--format", "json")
    #expect(short.output.contains("\"redFlags\"") && !short.output.contains("untouched"))
    #expect(short.code == 0)
  }

  @Test func vignettesThatTouchEverythingAreEnough() throws {
    let scratch = try Scratch()
    let head = "questionnaire: lamps\nabout: A lamp.\notherwise: no\n"
    let folder = try scratch.copy(Invocation.lamps, changing: "lamps.yaml", "A new flicker", "A new flicker")
    try scratch.write(
      "vignette: new-lamp\n\(head)answers: {respondent: me, now: smoke, flicker: yes, since: 1 day}\n"
        + "expect:\n  triage: emergency\n", "copy/vignettes/new-lamp.yaml")
    #expect(try Invocation.of("test", "--coverage", "--strict", folder).code == 65)
    try scratch.write(
      "vignette: humming-lamp\n\(head)answers: {respondent: me, now: hum, flicker: no}\n"
        + "expect:\n  triage: same-day\n", "copy/vignettes/humming-lamp.yaml")
    let result = try Invocation.of("test", "--coverage", "--strict", folder)
    #expect(result.output.contains("vignettes: 3 passed, 0 failed\n"), "\(result.output)")
    #expect(result.code == 0)
  }
}
