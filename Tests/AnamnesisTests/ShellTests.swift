import TestSupport
import Testing

/// Help, exit codes and streams.
@Suite struct ShellTests {
  @Test(arguments: [
    "", "ask", "run", "replay", "list", "topics", "check", "tree", "import", "test", "export", "sessions",
  ])
  func helps(_ command: String) throws {
    let result = try command.isEmpty ? Invocation.of("--help") : Invocation.of("help", command)
    expectGolden(result.output, "help\(command.isEmpty ? "" : "-" + command).txt")
    #expect(result.code == 0)
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func tellsItsVersion() throws { #expect(try Invocation.of("--version").output == "0.1.0\n") }

  @Test(arguments: [["list", "--nonsense"], ["run", "lamps"], ["replay", "lamps", "--keys", "hop"]])
  func aWrongCommandLineEndsWith64(_ arguments: [String]) throws {
    let result = try Invocation.of(arguments: arguments)
    #expect(result.code == 64)
    #expect(result.output == "")
  }

  @Test func withoutATerminalItNamesRun() throws {
    for result in [try Invocation.of(), try Invocation.of("ask", "lamps")] {
      #expect(result.code == 69)
      #expect(result.output == "")
      #expect(result.errors.contains("anamnesis run NAME --answers FILE"))
    }
  }

  @Test(arguments: ["list", "--help"])
  func aReaderThatLeavesHearsNothing(_ argument: String) throws {
    let scratch = try Scratch()
    let script =
      "{ sleep 0.2; \"$0\" $1 2>'\(scratch.path("err"))'; echo $? >'\(scratch.path("code"))'; } | true; "
      + "for _ in $(seq 200); do [ -s '\(scratch.path("code"))' ] && exit; sleep 0.05; done"
    let environment = PinnedEnvironment.variables(changing: ["ANAMNESIS_QUESTIONNAIRES": Invocation.lamps])
    _ = CommandResult.of(
      ["/bin/sh", "-c", script, try ProgramUnderTest.path(), argument], environment: environment)
    #expect(scratch.text("err") == "")
    #expect(scratch.text("code") == "74\n")
  }

  @Test(arguments: ["list", "--help", "--version"], ["/dev/full", "&-"])
  func outputThatCannotBeWrittenIsSaid(_ argument: String, _ target: String) throws {
    let result = try Invocation.of(argument, into: target)
    #expect(result.code == 74)
    #expect(result.errors.contains("cannot be written"))
  }

  @Test(.disabled(if: Tier.isSanitized, "a sanitizer leaves signals to itself"))
  func aLimitOfFileSizesIsSaid() throws {
    let scratch = try Scratch()
    let target = scratch.path("out")
    let script =
      "ulimit -f 0; \"$0\" --help 2>&1 >'\(target)' | cat; \"$0\" --help >'\(target)' 2>/dev/null"
    let result = CommandResult.of(["/bin/sh", "-c", script, try ProgramUnderTest.path()])
    #expect(result.output.contains("cannot be written"))
    #expect(result.ending == .exit(74))
  }

  @Test func aFolderThatIsMissingIsSaid() throws {
    let result = try Invocation.of("list", folder: "/nonexistent/folder")
    #expect(result.code == 66)
    #expect(result.errors.contains("/nonexistent/folder"))
  }

  @Test func aMisspelledCommandIsNamed() throws {
    let result = try Invocation.of("chekc")
    #expect(result.code == 66)
    #expect(result.errors.contains("did you mean the command 'check'?"))
  }

  @Test func whoAnswersCanBeSaidBefore() throws {
    let keys = "1 enter"
    #expect(try Invocation.of("replay", "lamps", "--keys", keys).output.contains("Whose lamp is it?"))
    let known = try Invocation.of("replay", "lamps", "--for", "me", "--keys", keys)
    #expect(known.output.contains("What is happening now?"))
  }

  @Test func replaysKeys() throws {
    let result = try Invocation.of("replay", "lamps", "--keys", "f9", "--size", "60x14")
    #expect(result.code == 0)
    #expect(result.output.split(separator: "\n", omittingEmptySubsequences: false).count == 15)
    #expect(result.output.contains("there is smoke"))
  }
}
