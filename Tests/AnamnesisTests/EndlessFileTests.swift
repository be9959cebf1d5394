import TestSupport
import Testing

/// What has no end is read up to a limit and refused, or is no file to begin with: nothing waits for it, or for a pipe that
/// nobody writes to.
@Suite struct EndlessFileTests {
  /// A folder with links to `/dev/zero` and a pipe where files should be.
  private func endless() throws -> Scratch {
    let scratch = try Scratch()
    for name in ["zero.yaml", "zero.json"] {
      _ = CommandResult.of(["/bin/ln", "-s", "/dev/zero", scratch.path(name)])
    }
    for name in ["pipe.yaml", "pipe.json"] { _ = CommandResult.of(["mkfifo", scratch.path(name)]) }
    return scratch
  }

  /// Within ten seconds of processor time and little memory.
  private func run(_ arguments: [String], from place: String, folder: String = Invocation.lamps) throws
    -> Invocation
  {
    try Invocation.of(
      arguments: arguments, folder: folder, from: place,
      limits: "ulimit -t 10 && ulimit -v \(Self.isLinux && !Tier.isSanitized ? "500000" : "unlimited")")
  }

  @Test(arguments: ["zero", "pipe"]) func isNoFile(_ name: String) throws {
    let scratch = try endless()
    for arguments in [
      ["check", "\(name).yaml"], ["check", "\(name).json"], ["check", "--questionnaires", "\(name).yaml"],
      ["check", "lamps", "--against", "\(name).yaml"], ["test", "\(name).yaml"],
      ["run", "lamps", "--answers", "\(name).yaml"], ["run", "./\(name).yaml", "--answers", "/dev/null"],
      ["run", "\(name).json", "--answers", "/dev/null"], ["import", "\(name).json"],
      ["ask", "--plain", "./\(name).yaml"], ["ask", "--plain", "\(name).json"], ["tree", "./\(name).yaml"],
      ["export", "--fhir", "./\(name).yaml"],
    ] {
      let result = try run(arguments, from: scratch.folder)
      #expect(result.code == 65, "\(arguments): \(result.output) \(result.errors)")
      let errors = result.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(
        errors.contains("is not a regular file") || errors.contains("is not a folder"),
        "\(arguments): \(errors)")
    }
  }

  /// In a folder of question files each is refused by itself.
  @Test(arguments: ["zero", "pipe"]) func inAFolderItIsRefusedByItself(_ name: String) throws {
    let scratch = try endless()
    let lamps = try scratch.copy(
      Invocation.lamps, changing: "lamps.yaml", "version: 1.0.0", "version: 1.0.1")
    _ = CommandResult.of(["/bin/mv", scratch.path("\(name).yaml"), "\(lamps)/\(name).yaml"])
    let checked = try run(["check"], from: scratch.folder, folder: lamps)
    #expect(checked.code == 65 && checked.output.contains("not a regular file"), "\(checked.output)")
    let asked = try run(["run", "lamps", "--answers", "/dev/null"], from: scratch.folder, folder: lamps)
    #expect(asked.code == 65 && asked.errors.contains("not a regular file"), "\(asked.errors)")
  }

  /// From standard input a limit is reached, or thirty lines that are no answer.
  @Test(arguments: ["run lamps --answers -", "ask lamps --plain --no-save"])
  func fromStandardInputItIsRefused(_ command: String) throws {
    for stream in ["cat /dev/zero", "yes", "yes | tr -d '\\n'"] {
      let result = CommandResult.of(
        ["/bin/sh", "-c", "ulimit -t 10; \(stream) | \"$0\" \(command)", try ProgramUnderTest.path()],
        environment: PinnedEnvironment.variables(changing: [
          "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "ANAMNESIS_TODAY": "2026-11-22",
        ]))
      #expect(result.ending == .exit(65), "\(stream): \(result.output.suffix(300))")
    }
  }

  /// What is kept for the next time may have been replaced too: the country is asked again.
  @Test func aKeptCountryWithoutEndIsAskedAgain() throws {
    let scratch = try Scratch()
    _ = CommandResult.of(["/bin/mkdir", "-m", "700", scratch.path("anamnesis")])
    _ = CommandResult.of(["/bin/ln", "-s", "/dev/zero", scratch.path("anamnesis/country")])
    let result = try Invocation.of(
      "ask", "lamps", "--plain", input: "1\n", environment: ["XDG_STATE_HOME": scratch.folder])
    #expect(result.code == 0)
    #expect(result.output.contains("country"))
  }

  #if os(Linux)
    private static let isLinux = true
  #else
    private static let isLinux = false
  #endif
}
