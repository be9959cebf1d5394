import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is done with kept interviews from the command line.
@Suite struct SessionCommandTests {
  /// One finished interview, with an answer that is found nowhere else.
  private func finished() throws -> KeptSession {
    let kept = try KeptSession()
    _ = try kept.ask("1", "0", "n", "canary cage", "")
    return kept
  }

  @Test(arguments: ["text", "markdown", "html", "json"], [true, false])
  func exportsWhatRunWrites(_ format: String, _ isSheet: Bool) throws {
    let kept = try finished()
    try kept.scratch.keepCountry()
    let options = ["--format", format] + (isSheet ? ["--part", "sheet"] : [])
    let exported = try Invocation.of(
      arguments: ["sessions", "export", "last"] + options,
      environment: ["XDG_STATE_HOME": kept.scratch.folder])
    let answers =
      "otherwise: no\nanswers: {respondent: me, now: none-of-these, flicker: no, place: canary cage}\n"
    let run = try Invocation.of(arguments: ["run", "lamps", "--answers", "-"] + options, input: answers)
    #expect(exported.code == 0)
    #expect(exported.output == run.output)
    #expect(exported.output.contains("canary cage"))
  }

  /// So that a doctor's program can tell two responses of one day apart.
  @Test(arguments: [("UTC", "T10:00:00+00:00"), ("AAA-5:30", "T15:30:00+05:30"), ("BBB3", "T07:00:00-03:00")])
  func aResponseSaysWhenItWasGiven(_ zone: String, _ time: String) throws {
    let kept = try finished()
    let response = try kept.run(
      "sessions", "export", "last", "--format", "fhir", later: 86_400, environment: ["TZ": zone])
    #expect(response.code == 0, "\(response.errors)")
    #expect(response.output.contains("\"authored\": \"2026-11-22\(time)\""))
  }

  @Test func aComparisonOffersOnlyWhatItWrites() throws {
    let help = try Invocation.of("help", "sessions", "compare").output
    #expect(help.contains("markdown") && !help.contains("json"))
    let refused = try Invocation.of("sessions", "compare", "AAAA", "BBBB", "--format", "json")
    #expect(refused.code == 64)
    let script = try Invocation.of("--generate-completion-script", "zsh").output
    #expect(script.contains("'html')"))
  }

  @Test func neverReplacesAFileUnlessToldTo() throws {
    let kept = try finished()
    try kept.scratch.write("mine", "sheet.html")
    let path = kept.scratch.path("sheet.html")
    let refused = try kept.run("sessions", "export", "last", "--format", "html", "--output", path)
    #expect(refused.code == 74)
    #expect(refused.errors.contains("--replace"))
    #expect(kept.scratch.text("sheet.html") == "mine")
    let replaced = try kept.run(
      "sessions", "export", "last", "--format", "html", "--output", path, "--replace")
    #expect(replaced.code == 0)
    #expect(kept.scratch.text("sheet.html").contains("canary cage"))
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  /// What stands in the place of an export and is no file is neither followed nor replaced, whatever was asked for.
  @Test(
    arguments: ["ln -s victim sheet", "ln -s nowhere sheet", "mkfifo sheet", "mkdir sheet"],
    [[], ["--replace"]])
  func whatIsNoFileIsNotReplaced(_ obstacle: String, _ options: [String]) throws {
    let kept = try finished()
    try kept.scratch.write("mine", "victim")
    _ = CommandResult.of(["/bin/sh", "-c", "cd '\(kept.scratch.folder)' && \(obstacle)"])
    let before = CommandResult.of(["/bin/ls", "-lA", kept.scratch.folder]).output
    let result = try Invocation.of(
      arguments: ["sessions", "export", "last", "--country", "aa", "--output", kept.scratch.path("sheet")]
        + options, environment: ["XDG_STATE_HOME": kept.scratch.folder])
    #expect(result.code == 74)
    #expect(result.errors.contains("Choose another name."), "\(result.errors)")
    #expect(kept.scratch.text("victim") == "mine")
    #expect(CommandResult.of(["/bin/ls", "-lA", kept.scratch.folder]).output == before)
  }

  @Test func showsTheSheetAndTheSummary() throws {
    let kept = try finished()
    #expect(try kept.run("sessions", "show", "last").output.contains("canary cage"))
    #expect(
      try kept.run("sessions", "show", "last", "--part", "sheet").output.contains("sheet for the doctor"))
    let name = String(kept.files[0].prefix(26))
    #expect(try kept.run("sessions", "show", String(name.suffix(6)).lowercased()).code == 0)
    let missing = try kept.run("sessions", "show", "ZZZZ")
    #expect(missing.code == 66)
    #expect(missing.errors.contains("anamnesis sessions list"))
    // Every name begins with the same letters: so few mean none.
    for few in ["0", "01", ""] { #expect(try kept.run("sessions", "delete", few).code == 64) }
    #expect(kept.journals.count == 1)
  }

  @Test func aSheetBearsTheDayOfItsAnswers() throws {
    let kept = try finished()
    let late = try kept.run("sessions", "show", "last", "--part", "sheet", later: 20 * 86_400)
    #expect(late.output.contains("22 November 2026"))
    #expect(!late.output.contains("December"))
  }

  @Test func theListSaysNothingOfWhatItIsAbout() throws {
    let kept = try finished()
    #expect(!(try kept.run("sessions").output.contains("lamps")))
    #expect(try kept.run("sessions", "list", "--titles").output.contains("lamps"))
  }

  @Test func deletesOneAndAll() throws {
    let kept = try finished()
    _ = try kept.ask("2", "1")
    _ = try kept.ask("2", "1")
    #expect(try kept.run("sessions", "delete", "last").code == 0)
    let rest = kept.journals.count
    try kept.scratch.write("x", "anamnesis/sessions/note.txt")
    let asked = try kept.run("sessions", "delete-all")
    #expect(asked.code == 64)
    #expect(asked.errors.contains("delete-all --yes"))
    #expect(kept.journals.count == rest)
    let all = try kept.run("sessions", "delete-all", "--yes")
    #expect(all.code == 0)
    #expect(all.errors.contains("of 22 November 2026, 10:00 was deleted"))
    #expect(all.errors.contains("\(rest) interview"))
    #expect(all.errors.contains("note.txt"))
    #expect(kept.files == ["note.txt"])
    #expect(CommandResult.of(["/bin/grep", "-r", "canary", kept.scratch.folder]).output == "")
  }

  @Test func comparesTwo() throws {
    let kept = try finished()
    _ = try kept.run("ask", "lamps", "--plain", input: "1\n1\n2\nn\ncellar\n\n", later: 86_400)
    let names = kept.journals.map { String($0.prefix(26)) }
    #expect(names.count == 2)
    let result = try kept.run("sessions", "compare", names[1], names[0])
    #expect(result.code == 0)
    #expect(result.output.contains("canary cage"))
    #expect(result.output.contains("cellar"))
    #expect(result.output.contains("22 November 2026"))
    #expect(result.output.contains("23 November 2026"))
    let page = try kept.run("sessions", "compare", names[0], names[1], "--format", "html")
    #expect(page.output.hasPrefix("<!DOCTYPE html>"))
    #expect(try kept.run("sessions", "compare", names[0]).code == 64)
  }

  @Test func printsThroughLp() throws {
    let kept = try finished()
    try kept.scratch.writeProgram(
      "printf '%s\\n' \"$@\" >'\(kept.scratch.path("argv"))'\ncat >'\(kept.scratch.path("page"))'\n"
        + "echo 'request id is office-7 (0 file(s))'\n", "lp")
    let path = ["PATH": "\(kept.scratch.folder):/usr/bin:/bin"]
    let result = try kept.run(
      "sessions", "print", "last", "--part", "everything", "--printer=-o raw", environment: path)
    #expect(result.code == 0)
    #expect(result.errors.contains("job office-7"))
    #expect(!kept.scratch.text("argv").contains("canary"))
    #expect(kept.scratch.text("argv").contains("\n-o raw\n"))
    let pages = kept.scratch.text("page").split(separator: "\u{C}")
    #expect(pages.count >= 2)
    for (place, page) in pages.enumerated() {
      #expect(page.contains("page \(place + 1) of \(pages.count)"))
      #expect(page.contains("Not a diagnosis"))
    }
  }

  @Test func withoutAPrinterItSaysWhatElse() throws {
    let kept = try finished()
    let result = try kept.run("sessions", "print", "last", environment: ["PATH": "/nowhere"])
    #expect(result.code == 69)
    #expect(result.errors.contains("save the text as a file"))
  }
}
