import TestSupport
import Testing

/// What a finished interview said stays as it was, whatever becomes of the question files.
@Suite struct KeptEndingTests {
  private func finished() throws -> KeptSession {
    let kept = try KeptSession()
    _ = try kept.ask("1", "2", "y", "3 weeks", "canary cage", "")
    #expect(try kept.run("sessions").output.contains("finished"))
    return kept
  }

  /// Everything that commands say of it, from a folder of questions.
  private func words(_ kept: KeptSession, _ folder: String) throws -> [String] {
    try ["text", "html", "markdown", "json"].flatMap { format in
      try ["sheet-and-answers", "everything"].map { part in
        try kept.run(
          "sessions", "export", "last", "--part", part, "--format", format, later: 86_400, folder: folder
        ).output
      }
    } + [try kept.run("sessions", "list", later: 86_400, folder: folder).output]
  }

  /// One line of the questions at a time: other words, another type, an option gone.
  private static func changes(of text: String) -> [(name: String, text: String)] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var changes: [(String, String)] = []
    for (place, line) in lines.enumerated() {
      let words = line.split(separator: ":", maxSplits: 1).first.map(String.init) ?? ""
      var changed = lines
      switch words.trimmingPrefix(while: { " -".contains($0) }) {
      case "text", "title", "short", "record", "version", "why":
        changed[place] = line + (line.hasSuffix("]") ? " Now." : " now")
      case "type": changed[place] = words + (line.contains("text") ? ": number" : ": text")
      case "id": changed.removeSubrange(place...place + 1)
      case "triage": changed[place] = words + ": routine"
      default: continue
      }
      changes.append(("line \(place + 1): \(line)", changed.joined(separator: "\n")))
    }
    return changes
  }

  @Test func aChangedFileChangesNothingThatWasSaid() throws {
    let kept = try finished()
    let before = try words(kept, Invocation.lamps)
    #expect(before[0].contains("canary cage"))
    let journal = kept.scratch.text(kept.file)
    let folder = try kept.scratch.copy(
      Invocation.lamps, changing: "lamps.yaml", "A steady lamp", "A steady lamp")
    let changes = Self.changes(of: kept.scratch.text("copy/lamps.yaml"))
    #expect(changes.count > 40)
    for (place, change) in changes.enumerated() where Tier.isNightly || place.isMultiple(of: 4) {
      try kept.scratch.write(change.text, "copy/lamps.yaml")
      let after = try words(kept, folder)
      #expect(after == before, "\(change.name)")
    }
    // Nor when it is opened and left again.
    _ = try kept.run("ask", "--plain", input: "1\n3\n1\n1\n1\nquit\n1\n", later: 86_400, folder: folder)
    #expect(kept.scratch.text(kept.file) == journal)
    #expect(try words(kept, folder) == before)
  }

  @Test func itIsReadInTheProgramAsItWasKept() throws {
    let kept = try finished()
    let folder = try kept.scratch.copy(
      Invocation.lamps, changing: "lamps.yaml", "Where is it?", "Where does it hang?")
    let read = try kept.run("ask", "--plain", input: "1\n3\n1\n1\n4\n", later: 86_400, folder: folder)
    let words = read.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("came to its end on 22 November 2026"))
    #expect(words.contains("word for word"))
    #expect(words.contains("canary cage"))
    #expect(words.contains("Where is it?"))
    #expect(!words.contains("Where does it hang?"))
  }

  @Test func whatWasKeptIsCompared() throws {
    let kept = try finished()
    let folder = try kept.scratch.copy(
      Invocation.lamps, changing: "lamps.yaml", "Where is it?", "Where does it hang?")
    _ = try kept.run(
      "ask", "lamps", "--plain", input: "1\n1\n2\ny\n3 weeks\ncellar\n\n", later: 86_400, folder: folder)
    let names = kept.journals.map { String($0.prefix(26)) }
    #expect(names.count == 2)
    let result = try kept.run("sessions", "compare", names[0], names[1], later: 86_400, folder: folder)
    #expect(result.code == 0)
    #expect(result.output.contains("canary cage"))
    #expect(result.output.contains("cellar"))
    #expect(result.output.contains("22 November 2026"))
  }

  /// An unfinished interview goes on with changed questions: no typed word is lost, whatever changed.
  @Test func noTypedWordIsLost() throws {
    let kept = try KeptSession()
    // A text that was typed and not taken yet.
    _ = try kept.ask("1", "2", "y", "3 weeks", "canary cage")
    #expect(kept.files.contains { $0.hasSuffix(".draft") })
    let copy = try kept.scratch.copy(
      Invocation.lamps, changing: "lamps.yaml", "A steady lamp", "A steady lamp")
    let sessions = kept.scratch.path("anamnesis/sessions")
    _ = CommandResult.of(["/bin/cp", "-R", sessions, kept.scratch.path("before")])
    for change in Self.changes(of: kept.scratch.text("copy/lamps.yaml")) {
      _ = CommandResult.of(["/bin/rm", "-rf", sessions])
      _ = CommandResult.of(["/bin/cp", "-R", kept.scratch.path("before"), sessions])
      try kept.scratch.write(change.text, "copy/lamps.yaml")
      guard try kept.run("check", "--questionnaires", copy).code == 0 else { continue }
      // Gone on with, left, and gone on with: the text is offered, or stands behind the answers.
      let first = try kept.run("ask", "--plain", input: "1\n1\n", later: 120, folder: copy)
      if first.output.contains("have changed since") {
        _ = try kept.run("ask", "--plain", input: "1\n1\n1\n", later: 130, folder: copy)
      }
      let again = try kept.run("ask", "--plain", input: "1\n1\n", later: 150, folder: copy)
      let words = try kept.run(
        "sessions", "show", "last", "--part", "sheet-and-answers", later: 180, folder: copy)
      #expect((words.output + again.output + kept.draft).contains("canary cage"), "\(change.name)")
    }
  }

  /// An ending that is not whole, or of other answers, is not believed.
  @Test func aDamagedEndingIsNotShown() throws {
    let kept = try finished()
    let name = kept.files.filter { $0.hasSuffix(".ending") }
    #expect(name.count == 1)
    let path = "anamnesis/sessions/\(name.first ?? "none")"
    try kept.scratch.write(String(kept.scratch.text(path).replacing("canary", with: "parrot")), path)
    #expect(!(try kept.run("sessions", "show", "last").output.contains("parrot")))
  }

  /// Journals of the last release have no ending; they are read on, and nothing is written.
  @Test func aJournalWithoutAnEndingIsReadOn() throws {
    let kept = try finished()
    let name = kept.files.filter { $0.hasSuffix(".ending") }.first ?? "none"
    _ = CommandResult.of(["/bin/rm", kept.scratch.path("anamnesis/sessions/\(name)")])
    let journal = kept.scratch.text(kept.file)
    let folder = try kept.scratch.copy(
      Invocation.lamps, changing: "lamps.yaml", "Where is it?", "Where does it hang?")
    let read = try kept.run("ask", "--plain", input: "1\n3\n1\n1\n", later: 86_400, folder: folder)
    let words = read.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("its words were not kept"))
    #expect(kept.scratch.text(kept.file) == journal)
    #expect(kept.journals.count == 1)
  }
}
