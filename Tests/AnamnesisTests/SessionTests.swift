import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Interviews that are kept on the disk, as a person meets them.
@Suite struct SessionTests {
  @Test func goesOnAtTheSameQuestion() throws {
    let kept = try KeptSession()
    let first = try kept.ask("1", "0")
    #expect(first.code == 0)
    #expect(first.errors.contains("Your answers are kept on this computer."))
    #expect(
      try kept.run("sessions").output.contains("begun 22 November 2026, 10:00; 2 answers; unfinished, kept"))
    let second = try kept.run("ask", "--plain", "--resume", input: "1\nn\nhall\n\n", later: 60)
    #expect(second.output.contains("Does your lamp flicker?"))
    #expect(!second.output.contains("Whose lamp is it?\n1."))
    #expect(second.errors.contains("To see or delete them"))
    #expect(try kept.run("sessions").output.contains("4 answers; finished"))
    let third = try kept.run("ask", "--plain", "--resume")
    #expect(third.code == 66)
    #expect(third.errors.contains("there is no unfinished interview"))
  }

  /// The word for the end, said twice, leaves: it never takes the row that deletes.
  @Test func quitTwiceDeletesNothing() throws {
    let kept = try KeptSession()
    let left = try kept.run("ask", "lamps", "--plain", input: "1\n1\nquit\nquit\n")
    #expect(!left.output.contains("Delete your answers?"))
    #expect(left.errors.contains("Your answers are kept on this computer."))
    #expect(kept.files.count == 1)
  }

  @Test func isOfferedWhereTheQuestionnaireIsNamed() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1", "0")
    let offer = try kept.ask()
    #expect(offer.output.contains("(10:00 today, 2 answers)"))
    #expect(offer.output.contains("2. Start a new interview"))
    _ = try kept.ask("2", "2")
    #expect(kept.files.count == 2)
  }

  /// An interview that was finished can be read again where it was held, and deleted there.
  @Test func aFinishedOneIsReadAgainAndDeleted() throws {
    let kept = try KeptSession()
    _ = try kept.run("ask", "lamps", "--plain", input: "1\n1\n0\nn\nhall\n\nquit\nquit\n")
    let before = kept.scratch.text(kept.file)
    let read = try kept.run(
      "ask", "--plain", input: "1\n3\n1\n1\nquit\nquit\n", later: 10 * 86_400,
      environment: ["ANAMNESIS_TODAY": "2026-12-02"])
    #expect(read.output.contains("3. Read or print a finished interview (1)"))
    #expect(read.output.contains("The interview of 22 November 2026, 10:00 (4 answers)."))
    #expect(read.output.contains("When it suits"))
    #expect(!read.output.contains("whether anything is"))
    #expect(read.errors.contains("To see or delete them"))
    #expect(kept.scratch.text(kept.file) == before)
    // Going back lets go of it, and it is offered once more.
    let left = try kept.run("ask", "--plain", input: "1\n3\n1\n1\nback\nquit\nquit\n", later: 10 * 86_400)
    #expect(left.output.split(separator: "Read or print a finished interview").count == 3)
    #expect(left.output.contains("No interview is open now."))
    #expect(!left.output.contains("You have not answered any questions"))
    #expect(kept.scratch.text(kept.file) == before)
    let deleted = try kept.run("ask", "--plain", input: "1\n3\n1\n2\n2\n", later: 10 * 86_400)
    #expect(deleted.output.contains("\nDeleted.\n"))
    #expect(kept.files.isEmpty)
  }

  @Test func oneThatIsOpenElsewhereIsNamedAndStaysThere() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1", "0")
    let path = kept.scratch.path(kept.file)
    let program = try ProgramUnderTest.path()
    let result = CommandResult.of(
      [
        "/bin/sh", "-c",
        "exec 9<'\(path)'; flock -x 9; printf '1\n1\n' | '\(program)' ask --plain --country aa 2>&1 9<&-",
      ],
      environment: PinnedEnvironment.variables(changing: [
        "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "XDG_STATE_HOME": kept.scratch.folder, "TZ": "UTC",
        "ANAMNESIS_NOW": String(KeptSession.now),
      ]))
    let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("1. Open in another window: "))
    #expect(words.contains("Problem: This interview is open in another window."), "\(result.output)")
  }

  @Test func noSaveLeavesNothing() throws {
    let kept = try KeptSession()
    let result = try kept.run("ask", "lamps", "--plain", "--no-save", input: "1\n1\n3\nn\nattic\n\n")
    #expect(result.errors.contains("Your answers were not kept on this computer."))
    #expect(CommandResult.of(["/bin/ls", "-A", kept.scratch.folder]).output == "")
  }

  @Test func askedAgainAfterSixHours() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1", "0")
    let soon = try kept.run("ask", "--plain", "--resume", input: "1\n", later: 6 * 3_600)
    #expect(!soon.output.contains("whether anything is"))
    let late = try kept.run("ask", "--plain", "--resume", input: "1\n1\n0\n", later: 12 * 3_600 + 2)
    #expect(late.output.contains("whether anything is"))
    #expect(late.output.contains("What is happening now?"))
    #expect(late.output.contains("Does your lamp flicker?"))
  }

  @Test func unfinishedOnesAreDeletedAfterThirtyDays() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1")
    let due = try kept.run("ask", "--plain", input: "1\n", later: 31 * 86_400)
    #expect(due.output.contains("(old: it will be"))
    #expect(kept.files.count == 2)
    let result = try kept.run("ask", "--plain", input: "1\n", later: 32 * 86_400)
    #expect(
      result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .contains("An unfinished interview of more than 30 days ago was deleted."))
    #expect(kept.files.isEmpty)
  }

  /// It may be the answers of the last days that cannot be read.
  @Test func aDamagedOneIsAsOldAsItsFile() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1", "0")
    try kept.scratch.write(String(kept.scratch.text(kept.file).dropLast(5)), kept.file)
    // Written five days after its last whole record, by the clock of the file.
    let written = "@\(KeptSession.now + 5 * 86_400)"
    _ = CommandResult.of(["/usr/bin/touch", "-d", written, kept.scratch.path(kept.file)])
    _ = try kept.run("ask", "--plain", input: "1\n", later: 31 * 86_400)
    #expect(kept.files.count == 1)
    _ = try kept.run("ask", "--plain", input: "1\n", later: 36 * 86_400)
    _ = try kept.run("ask", "--plain", input: "1\n", later: 37 * 86_400)
    #expect(kept.files.isEmpty)
  }

  /// A program that was killed while it wrote leaves words of the person in a file that is no part of the interview.
  @Test func whatIsHalfWrittenGoesAtTheNextStart() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1", "0")
    let before = kept.scratch.text(kept.file)
    try kept.scratch.write("canary", kept.file.replacing(".jsonl", with: ".new"))
    #expect(kept.files.count == 2)
    let started = try kept.run("ask", "--plain")
    #expect(started.code == 0)
    #expect(kept.files == kept.journals && kept.files.count == 1)
    #expect(kept.scratch.text(kept.file) == before)
    #expect(
      try kept.run("ask", "--plain", "--resume", input: "1\n").output.contains("Does your lamp flicker?"))
  }

  @Test func aDamagedEndIsSaidAndKept() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1", "0")
    try kept.scratch.write(String(kept.scratch.text(kept.file).dropLast(5)), kept.file)
    #expect(try kept.run("sessions").output.contains("1 answer; unfinished"))
    let result = try kept.run("ask", "--plain", "--resume", input: "1\n1\n")
    #expect(result.output.contains("was damaged at its end"))
    #expect(result.output.contains("What is happening now?"))
    #expect(kept.files.contains { $0.hasSuffix(".damaged") })
  }

  @Test func changedQuestionsAreListedFirst() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1", "0")
    let scratch = try Scratch()
    let folder = try scratch.copy(
      Invocation.lamps, changing: "lamps.yaml", "What is happening now?", "What do you see now?")
    let refused = try kept.run("ask", "--plain", "--resume", input: "1\n2\n", folder: folder)
    #expect(refused.output.contains("The questions have changed since you began."))
    #expect(refused.output.contains("What is happening now? None of these (filled in"))
    #expect(kept.files.count == 1)
    let taken = try kept.run("ask", "--plain", "--resume", input: "1\n1\n", folder: folder)
    #expect(taken.output.contains("What do you see now?\n1. Smoke"))
    #expect(try kept.run("sessions", "--format", "json", folder: folder).output.contains("\"answers\": 1"))
    #expect(kept.journals.count == 1)
    #expect(taken.output.contains("Empty keeps") || taken.output.contains("None of these"))
  }

  @Test func whatWasKeptAsideOutlivesTheChange() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1", "0", "n")
    try kept.scratch.write(String(kept.scratch.text(kept.file).dropLast(5)), kept.file)
    let scratch = try Scratch()
    let folder = try scratch.copy(
      Invocation.lamps, changing: "lamps.yaml", "What is happening now?", "What do you see now?")
    _ = try kept.run("ask", "--plain", "--resume", input: "1\n1\n", folder: folder)
    #expect(kept.files.count { $0.hasSuffix(".jsonl") } == 1)
    #expect(kept.files.contains { $0.hasSuffix(".damaged") })
  }

  @Test func theFreeOneIsTakenUpWhileAnotherIsOpen() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1")
    _ = try kept.run("ask", "lamps", "--plain", input: "1\n2\n1\n0\n", later: 60)
    #expect(kept.files.count == 2)
    let terminal = try PseudoTerminal(
      [try ProgramUnderTest.path(), "ask", "--resume", "--country", "aa"],
      environment: PinnedEnvironment.variables(changing: [
        "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "XDG_STATE_HOME": kept.scratch.folder,
        "ANAMNESIS_NOW": String(KeptSession.now + 60),
      ]))
    try terminal.wait(for: "Begin")
    try terminal.send("1\r")
    try terminal.wait(for: "flicker")
    let second = try kept.run("ask", "--plain", "--resume", input: "1\n", later: 60)
    #expect(second.code == 0)
    #expect(second.output.contains("What is happening now?"))
  }

  @Test func oneOpenElsewhereIsLeftAlone() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1")
    let terminal = try PseudoTerminal(
      [try ProgramUnderTest.path(), "ask", "--resume", "--country", "aa"],
      environment: PinnedEnvironment.variables(changing: [
        "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "XDG_STATE_HOME": kept.scratch.folder,
        "ANAMNESIS_NOW": String(KeptSession.now),
      ]))
    try terminal.wait(for: "Begin")
    try terminal.send("1\r")
    try terminal.wait(for: "happening now?")
    let second = try kept.run("ask", "--plain", "--resume")
    #expect(second.code == 75)
    #expect(second.errors.contains("open in another window"))
    #expect(try kept.run("sessions").output.contains("open in another window"))
    #expect(try kept.run("sessions", "delete", "last").code == 75)
    #expect(kept.files.count == 1)
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd() == .exit(143))
    #expect(try kept.run("ask", "--plain", "--resume", input: "1\n").code == 0)
  }
}
