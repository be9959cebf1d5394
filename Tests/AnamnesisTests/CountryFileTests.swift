import TestSupport
import Testing

/// The file of the person's country: kept beside the interviews, used by the commands, and ignored if it says anything else.
@Suite struct CountryFileTests {
  private static let question = "Which country are you in?"

  private func ask(_ scratch: Scratch, _ options: [String] = [], _ lines: String...) throws -> Invocation {
    try Invocation.of(
      arguments: ["ask", "lamps", "--plain"] + options, input: lines.map { $0 + "\n" }.joined(),
      environment: ["XDG_STATE_HOME": scratch.folder])
  }

  @Test func isKeptOnceItWasSaid() throws {
    let scratch = try Scratch()
    #expect(try ask(scratch, [], "1").output.contains(Self.question))
    #expect(scratch.text("anamnesis/country") == "aa\n")
    let again = try ask(scratch, [], "1").output
    #expect(!again.contains(Self.question))
    #expect(again.contains("call 1 (Aland)"))
    let files = CommandResult.of(["/bin/ls", "-lA", scratch.path("anamnesis")]).output
    #expect(files.contains("-rw-------"))
  }

  @Test func withoutSavingItIsNotKept() throws {
    let scratch = try Scratch()
    let result = try ask(scratch, ["--no-save"], "1", "1")
    #expect(result.output.contains("call 1 (Aland)"))
    #expect(CommandResult.of(["/bin/ls", "-A", scratch.folder]).output == "")
  }

  @Test func anOptionIsKeptWhereNoneWas() throws {
    let scratch = try Scratch()
    #expect(try ask(scratch, ["--country", "aa", "--no-save"], "1").code == 0)
    #expect(scratch.text("anamnesis/country").isEmpty)
    #expect(try ask(scratch, ["--country", "aa"], "1").code == 0)
    #expect(scratch.text("anamnesis/country") == "aa\n")
  }

  @Test func anOptionOverridesIt() throws {
    let scratch = try Scratch()
    try scratch.keepCountry()
    #expect(!(try ask(scratch, ["--country", "another"]).output.contains("call 1 (Aland)")))
    #expect(scratch.text("anamnesis/country") == "aa\n")
    let refused = try ask(scratch, ["--country", "zz"])
    #expect(refused.code == 64)
    #expect(refused.errors.contains("write one of: aa (Aland), another (any other country)"))
  }

  @Test(arguments: ["", "AA\n", "aa\naa\n", "aa bb", "\u{0}\u{1}", String(repeating: "a", count: 2_000_000)])
  func anythingElseIsAskedAgain(_ text: String) throws {
    let scratch = try Scratch()
    try scratch.keepCountry(text)
    let result = try ask(scratch, [], "1")
    #expect(result.code == 0)
    #expect(result.output.contains(Self.question))
    #expect(scratch.text("anamnesis/country") == "aa\n")
  }

  @Test func aFolderInItsPlaceDoesNoHarm() throws {
    let scratch = try Scratch()
    _ = CommandResult.of(["/bin/mkdir", "-p", scratch.path("anamnesis/country")])
    #expect(try ask(scratch, [], "1").output.contains("call 1 (Aland)"))
    #expect(try ask(scratch, [], "1").output.contains(Self.question))
  }
}
