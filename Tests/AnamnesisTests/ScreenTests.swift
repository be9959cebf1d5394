import InterviewUI
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The full-screen program at a terminal: its endings, and the file it saves.
@Suite(.serialized) struct ScreenTests {
  private static let variables = [
    "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "ANAMNESIS_TODAY": "2026-11-22",
  ]

  private func start() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [try ProgramUnderTest.path()], environment: PinnedEnvironment.variables(changing: Self.variables))
    try terminal.wait(for: "Anamnesis")
    return terminal
  }

  private func check(_ ending: ProgramEnding, _ end: (PseudoTerminal) throws -> Void) throws {
    let terminal = try start()
    try end(terminal)
    #expect(try terminal.waitForEnd() == ending)
    #expect(terminal.isCooked || ending == .exit(129))
  }

  @Test func leaves() throws {
    try check(.exit(0)) {
      try $0.send("q")
      try $0.wait(for: "leave")
      try $0.send("2\r")
    }
  }

  @Test func interruptedTwiceItEndsWith130() throws {
    try check(.exit(130)) {
      try $0.send("\u{3}")
      try $0.wait(for: "leave")
      try $0.send("\u{3}")
    }
  }

  @Test func askedToEndItEndsWith143() throws { try check(.exit(143)) { $0.signal(SIGTERM) } }

  @Test func aHangupEndsWith129() throws { try check(.exit(129)) { $0.signal(SIGHUP) } }

  /// The program in a folder, after an interview, on the summary; `before` is the shell's.
  private func summary(in scratch: Scratch, before: String = "true", options: String = "")
    throws -> TmuxSession
  {
    let program = try ProgramUnderTest.path()
    let command =
      "cd '\(scratch.folder)' && \(before); '\(program)' ask lamps --country aa \(options); echo \"code $?\"; sleep 60"
    let screen = try TmuxSession(["/bin/sh", "-c", command], environment: Self.variables)
    try screen.wait(for: "Begin")
    try screen.press("1", "Enter")
    try screen.wait(for: "Whose lamp is it?")
    try screen.press("1", "Enter")
    try screen.wait(for: "What is happening now?")
    try screen.press("3", "Enter")
    try screen.wait(for: "lamp flicker?")
    try screen.press("n", "Enter")
    try screen.wait(for: "Where is it?")
    try screen.type("hall")
    try screen.press("C-d")
    try screen.wait(for: "When it suits")
    return screen
  }

  /// A spooler that hangs keeps nobody waiting.
  @Test(.enabled(if: TmuxSession.isAvailable))
  func aPrinterThatDoesNotAnswerKeepsNobodyWaiting() throws {
    let scratch = try Scratch()
    try scratch.writeProgram("sleep 30\n", "lpstat")
    let screen = try summary(in: scratch, before: "PATH='\(scratch.folder)':$PATH")
    try screen.press("p")
    try screen.wait(for: "Looking for printers.")
    try screen.press("Escape")
    try screen.wait(for: "When it suits")
    try screen.press("p")
    try screen.wait(for: "Looking for printers.")
    try screen.wait(for: "did not answer for 4 seconds")
    try screen.press("2", "Enter")
    try screen.wait(for: "When it suits")
  }

  @Test(.enabled(if: TmuxSession.isAvailable))
  func savesTheSummaryForItsOwnerOnly() throws {
    let scratch = try Scratch()
    try scratch.write("mine", "anamnesis-summary-2026-11-22.txt")
    let screen = try summary(in: scratch)
    try screen.press("s")
    try screen.wait(for: "What shall be saved?")
    try screen.press("1", "Enter")
    try screen.wait(for: "Web page")
    try screen.press("2", "Enter")
    try screen.wait(for: "anamnesis-summary-2026-11-22.txt")
    try screen.press("Enter")
    try screen.wait(for: "already")
    #expect(scratch.text("anamnesis-summary-2026-11-22.txt") == "mine")
    try screen.press("Escape")
    try screen.wait(untilGone: "already")
    try screen.press("C-u")
    try screen.type("sheet.txt")
    try screen.press("Enter")
    try screen.wait(for: "Saved as")
    #expect(scratch.text("sheet.txt").contains("When it suits"))
    var status = stat()
    #expect(stat(scratch.path("sheet.txt"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    try screen.press("C-c")
    try screen.wait(for: "leave")
    try screen.press("C-c")
    let last = try screen.wait(for: "code 130")
    #expect(last.contains("Saved as "))
    #expect(last.contains("Your answers are kept on this computer."))
    #expect(CommandResult.of(["/bin/ls", scratch.folder]).output.split(separator: "\n").count == 2)
  }

  @Test(
    .enabled(if: TmuxSession.isAvailable),
    .disabled(if: Tier.isSanitized, "a sanitizer leaves signals to itself"))
  func aLimitOfFileSizesIsSaidOnTheScreen() throws {
    let scratch = try Scratch()
    let screen = try summary(in: scratch, before: "ulimit -f 0", options: "--no-save")
    try screen.press("s")
    try screen.wait(for: "What shall be saved?")
    try screen.press("2", "Enter")
    try screen.wait(for: "Web page")
    try screen.press("2", "Enter")
    try screen.wait(for: "anamnesis-sheet-2026-11-22.txt")
    try screen.press("Enter")
    try screen.wait(for: "may not become that large")
    #expect(CommandResult.of(["/bin/ls", "-A", scratch.folder]).output == "")
    try screen.press("C-c", "C-c")
    try screen.wait(for: "Your answers were not kept on this computer.")
  }
}
