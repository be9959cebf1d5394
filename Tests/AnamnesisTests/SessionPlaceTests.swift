import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where interviews are kept: whose it is, and what happens where nothing can be kept.
@Suite struct SessionPlaceTests {
  /// On a disk that can only be read, what is kept there is read and gone on with; it is said that nothing is saved.
  @Test(.enabled(if: SessionPlaceTests.canMount)) func aDiskThatCanOnlyBeReadIsRead() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1", "0")
    let before = kept.scratch.text(kept.file)
    let folder = kept.scratch.path("anamnesis")
    let program = try ProgramUnderTest.path()
    func ask(_ lines: String) -> String {
      let mount = "mount --bind '\(folder)' '\(folder)' && mount -o remount,ro,bind '\(folder)'"
      let result = CommandResult.of(
        [
          "unshare", "-rm", "/bin/sh", "-c",
          "\(mount) && printf '\(lines)' | '\(program)' ask --plain --country aa 2>&1",
        ],
        environment: PinnedEnvironment.variables(changing: [
          "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "XDG_STATE_HOME": kept.scratch.folder, "TZ": "UTC",
          "ANAMNESIS_NOW": String(KeptSession.now),
        ]))
      return result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let resumed = ask("1\\n1\\nn\\n2\\nhall\\n\\nquit\\nquit\\n")
    #expect(resumed.contains("Does your lamp flicker?"))
    #expect(resumed.contains("NOT SAVED. The disk can only be read"), "\(resumed)")
    #expect(resumed.contains("When it suits"))
    #expect(kept.scratch.text(kept.file) == before)
    _ = try kept.run("ask", "--resume", "--plain", input: "1\nn\nhall\n\nquit\nquit\n")
    let read = ask("1\\n3\\n1\\n1\\nquit\\nquit\\n")
    #expect(read.contains("When it suits") && !read.contains("NOT SAVED"), "\(read)")
  }

  /// Whether a test may mount something that only it sees.
  private static var canMount: Bool {
    CommandResult.of(["unshare", "-rm", "/bin/sh", "-c", "mount -t tmpfs none /tmp"]).ending == .exit(0)
  }

  @Test func isForItsOwnerOnly() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1")
    for (path, mode) in [("anamnesis", 0o700), ("anamnesis/sessions", 0o700), (kept.file, 0o600)] {
      var status = stat()
      #expect(stat(kept.scratch.path(path), &status) == 0)
      #expect(Int(status.st_mode) & 0o777 == mode, "\(path)")
    }
  }

  @Test func aFileThatIsTakenAwayIsWrittenAnew() throws {
    let kept = try KeptSession()
    let terminal = try PseudoTerminal(
      [try ProgramUnderTest.path(), "ask", "lamps", "--country", "aa"],
      environment: PinnedEnvironment.variables(changing: [
        "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "XDG_STATE_HOME": kept.scratch.folder,
      ]))
    try terminal.wait(for: "Begin")
    try terminal.send("1\r")
    try terminal.wait(for: "Whose lamp is it?")
    try terminal.send("1\r")
    try terminal.wait(for: "happening now?")
    _ = CommandResult.of(["/bin/rm", "-r", kept.scratch.path("anamnesis")])
    try terminal.send("3\r")
    try terminal.wait(for: "lamp flicker?")
    #expect(try kept.run("sessions").output.contains("2 answers"))
    terminal.signal(SIGTERM)
    _ = try terminal.waitForEnd()
  }

  @Test func whatWasSavedNeedsSaving() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1", "0")
    let refused = try kept.run("ask", "--plain", "--no-save", "--resume")
    #expect(refused.code == 64)
  }

  @Test func aFolderThatIsALinkIsRefused() throws {
    let kept = try KeptSession()
    _ = CommandResult.of(["/bin/mkdir", kept.scratch.path("elsewhere"), kept.scratch.path("anamnesis")])
    _ = CommandResult.of(["/bin/ln", "-s", "../elsewhere", kept.scratch.path("anamnesis/sessions")])
    let result = try kept.ask("1", "2", "2", "3")
    #expect(result.output.contains("NOT SAVED"))
    #expect(result.output.contains("only a link to another place"))
    #expect(result.output.contains("What is happening now?"))
    #expect(result.code == 74)
    #expect(result.errors.contains("Your last answers were NOT SAVED."))
    #expect(try kept.run("sessions").code == 77)
    #expect(CommandResult.of(["/bin/ls", "-A", kept.scratch.path("elsewhere")]).output == "")
  }

  /// A path that is not absolute is no place (XDG Base Directory Specification): the one in the home folder is.
  @Test func aRelativePlaceIsNone() throws {
    let scratch = try Scratch()
    let result = try Invocation.of(
      "ask", "lamps", "--plain", "--country", "aa", input: "1\n1\n", from: scratch.folder,
      environment: ["XDG_STATE_HOME": "state", "HOME": scratch.path("home")])
    #expect(result.code == 0 && result.errors.contains("Your answers are kept on this computer."))
    let found = CommandResult.of(["/usr/bin/find", scratch.folder, "-name", "*.jsonl"]).output
    #expect(found.hasPrefix(scratch.path("home/.local/state/anamnesis/sessions/")), "\(found)")
    #expect(CommandResult.of(["/bin/ls", "-A", scratch.folder]).output == "home\n")
  }

  @Test func withoutAPlaceItSaysSo() throws {
    let result = try Invocation.of(
      "ask", "lamps", "--plain", "--country", "aa", input: "1\n1\n",
      environment: ["XDG_STATE_HOME": "relative", "HOME": ""])
    #expect(result.output.contains("There is no place to keep your answers"))
    #expect(result.code == 74)
  }
}
