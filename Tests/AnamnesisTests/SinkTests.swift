import AuthorReports
import InterviewUI
import PlainText
import Printing
import QuestionFiles
import QuestionnaireCore
import SessionJournal
import SummaryReports
import TestSupport
import Testing

/// Every scalar that a terminal and a paper may not hold is put in wherever text comes from, and looked for at every
/// way out: the screen, lines, text, Markdown, HTML, JSON, pages, messages and what the commands print.
@Suite struct SinkTests {
  /// Every unsafe scalar but line ends, in pieces that fit into an answer, each with words around it.
  private static let poisons: [String] = {
    let unsafe = (UInt32(0)...0x10FFFF).compactMap { Unicode.Scalar($0) }
      .filter { $0.kind != .visible && !TextPolicy.terminal.allows($0) }
    return stride(from: 0, to: unsafe.count, by: 190).map { start in
      "be\(String(String.UnicodeScalarView(unsafe[start..<min(start + 190, unsafe.count)])))fore"
    }
  }()

  /// All of them in one text, without what an argument cannot have.
  private static let everything = String(
    String.UnicodeScalarView(poisons.joined().unicodeScalars.filter { $0 != "\0" }))

  private func expectSafe(
    _ text: String, _ what: String, alsoAllowed: Unicode.Scalar = "\n",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let unsafe = text.unicodeScalars.filter { !TextPolicy.terminal.allows($0) && $0 != alsoAllowed }
    let found = Set(unsafe.map(\.hexadecimal)).sorted().prefix(8).joined(separator: " ")
    #expect(found == "", "\(what)", sourceLocation: sourceLocation)
  }

  // MARK: what the files say

  /// A questionnaire whose every text is poisoned, as no loader would let it be.
  private static func questionnaire(_ poison: String) throws -> Questionnaire {
    let words = PersonText(poison)
    let prose = Prose([.init(.paragraph, words), .init(.bullet, words)])
    var content = try Sample.questionnaire(
      [
        Sample.item("story", .text) {
          $0.text = words
          $0.help = words
          $0.why = prose
          $0.record = poison
          $0.pertinence = .always
        },
        Sample.item(
          "kind",
          .choice(
            .init([
              AnswerOption(id: "one", text: words, help: words, record: poison),
              AnswerOption(id: "another", text: words, isWriteIn: true),
            ]))
        ) {
          $0.pertinence = .always
          $0.record = poison
        },
        Item(linkId: "page", kind: .note(title: words, text: prose)),
      ],
      flags: [Flag(id: "soon", level: .soon, when: .always, title: words, text: prose, record: poison)],
      topics: [
        Topic(
          id: "about", title: words, alsoCalled: [poison], shownWhen: .always, because: [.init(words)],
          but: [.init(words)], sections: [.init(.whatItIs, prose)], askYourDoctor: [.init(words)])
      ]
    ).content
    content.title = poison
    content.summary = poison
    return try Questionnaire(content)
  }

  private static func interview(_ poison: String) throws -> Interview {
    let sheet = AnswerSheet(answers: ["story": [poison], "kind": ["another"], "kind/another": [poison]])
    return sheet.conduct(try questionnaire(poison)).interview
  }

  @Test func answersAreKeptWithoutThem() throws {
    for poison in Self.poisons {
      let interview = try Self.interview(poison)
      #expect(interview.answers.count == 3)
      for answer in interview.answers.values {
        expectSafe((answer.words + [answer.value?.writeIn ?? ""]).joined(), "an answer")
      }
    }
  }

  @Test func documentsAreWrittenWithoutThem() throws {
    for poison in Self.poisons {
      let interview = try Self.interview(poison)
      let pages = TopicCollection([interview.questionnaire])
      let documents =
        Document.Part.allCases.map { Document($0, of: interview, today: Sample.day) }
        + pages.pages.map { Document($0, today: Sample.day) }
      for document in documents {
        for format in document.kind.formats {
          for isASCII in [false, true] {
            expectSafe(document.text(as: format, isASCII: isASCII), "\(document.kind) as \(format)")
          }
        }
        expectSafe(document.pages(), "\(document.kind) on pages", alsoAllowed: "\u{C}")
      }
      let explained = ExplainedInterview(interview)
      expectSafe(explained.text, "--explain")
      expectSafe(explained.json.lines, "--explain in JSON")
    }
  }

  // MARK: what is typed

  private func state(_ poison: String, _ glyphs: Glyphs) throws -> AppState {
    let questionnaire = try Self.questionnaire(poison)
    var state = AppState(
      frontMatter: FrontMatter(
        heads: [MenuEntry(id: "sample", title: poison, summary: poison, alsoCalled: [poison])],
        guidance: questionnaire.content.guidance, countries: []),
      lettering: Lettering(glyphs: glyphs) { TextWidth.columns(of: $0) }, size: Size(columns: 80, rows: 24),
      today: Sample.day)
    _ = state.take(.opened(questionnaire))
    return state
  }

  /// Whatever the shell is asked for fails for a poisoned reason.
  private func answer(_ effects: [Effect], _ poison: String, _ state: inout AppState) throws {
    for effect in effects {
      let result: Outcome? =
        switch effect {
        case .load: .notOpened(reason: poison)
        case .loadTopics: .topics(TopicCollection([try Self.questionnaire(poison)]))
        case .record: .notRecorded(reason: poison)
        case .writeText(let name, _, _): .notWritten(name: name, reason: poison)
        case .findPrinters: .printers([poison], reason: poison)
        case .printPages: .notPrinted(reason: poison)
        default: nil
        }
      if let result { try answer(state.take(result), poison, &state) }
    }
  }

  @Test func screensShowNothingOfThem() throws {
    let keys = try KeyScript(
      "? escape w escape enter enter down enter ctrl+d enter down enter enter enter enter down enter down enter escape down enter"
    ).events
    for poison in Self.poisons {
      for glyphs in [Glyphs.unicode, .ascii] {
        var state = try state(poison, glyphs)
        for key in keys {
          for event in [.paste(poison), key] {
            try answer(state.update(event), poison, &state)
            expectSafe(state.render().text, "the screen \(state.kind)")
          }
        }
      }
    }
  }

  @Test func linesSayNothingOfThem() throws {
    for poison in Self.poisons {
      var state = try state(poison, .lines)
      var lines = LineMode()
      for line in [
        poison, "", "help", "why", "2", poison, "", "", "review", "save", "1", poison, "print", poison,
      ] {
        let saying = lines.say(&state)
        expectSafe((saying.lines + [saying.prompt]).joined(separator: "\n"), "lines at \(state.kind)")
        try answer(lines.take(line, in: &state), poison, &state)
      }
    }
  }

  // MARK: what programs and files bring in

  @Test func questionFilesAreComplainedOfWithoutThem() {
    for poison in Self.poisons {
      let escaped = poison.unicodeScalars.map {
        "\\U" + String(repeating: "0", count: 8 - $0.hexadecimal.count) + $0.hexadecimal
      }
      for title in [poison, "\"\(escaped.joined())\""] {
        var files = SampleFolder.files.mapValues { Array($0.utf8) }
        files["topics/general.yaml"] = Array("topic: general\ntitle: \(title)\n\(poison): x\n".utf8)
        let loaded = QuestionLoader.load(QuestionFolder(files, root: poison))
        #expect(!loaded.diagnostics.isEmpty)
        expectSafe(DiagnosticText.render(loaded.diagnostics), "a diagnostic")
        expectSafe(JSONValue.array(loaded.diagnostics.map(\.json)).lines, "a diagnostic in JSON")
        for questionnaire in loaded.questionnaires.values {
          for topic in questionnaire.content.topics { expectSafe(topic.title.person, "a loaded title") }
        }
      }
    }
  }

  @Test func printersAnswerWithoutThem() throws {
    let scratch = try Scratch()
    try scratch.write(Self.everything + "\n", "words")
    for (name, script) in [
      ("lp", "cat >/dev/null; cat '\(scratch.path("words"))' >&2; exit 1"),
      ("lpstat", "cat '\(scratch.path("words"))'"),
    ] {
      try scratch.writeProgram("\(script)\n", name)
    }
    let spooler = Spooler(searchPath: scratch.folder + ":/usr/bin:/bin")
    for name in try spooler.printers().names { expectSafe(name, "a printer") }
    do {
      _ = try spooler.print("text")
      Issue.record("It was printed.")
    } catch {
      if case .failed(_, let reason) = error { expectSafe(reason ?? "", "a printer's reason") }
    }
  }

  /// A questionnaire's name in a journal is whatever the file says, and a folder may be called anything.
  @Test func listsAndComparisonsPrintNothingOfThem() throws {
    let kept = try KeptSession()
    let store = SessionStore(folder: kept.scratch.path("anamnesis/sessions"))
    let head = SessionHead(
      program: "1.0.0", questionnaire: Self.everything, version: "1.0.0",
      fingerprint: Fingerprint(rawValue: 7), openedAt: KeptSession.now)
    let id = try #require(SessionID("01ARZ3NDEKTSV4RRFFQ69G5FAV"))
    // The file is let go of before the program looks at it.
    try store.create(head, id: id).append([.done(at: KeptSession.now)])
    let list = try kept.run("sessions", "list", "--titles")
    expectSafe(list.output, "sessions list --titles")
    #expect(list.output.contains("be<U+0001>") && list.output.split(separator: "\n").count == 1)
    let folder = kept.scratch.path("a\u{1B}[31m\u{202E}\u{9B}\u{E0020}\nb")
    #expect(CommandResult.of(["/bin/mkdir", folder]).ending == .exit(0))
    let compared = try Invocation.of("check", "--against", folder)
    expectSafe(compared.output, "check --against")
    #expect(compared.output.hasSuffix("/a<U+001B>[31m<U+202E><U+009B><U+E0020> b'\n"))
  }

  @Test func commandsPrintNothingOfThem() throws {
    let scratch = try Scratch()
    let poison = Self.everything
    let lines = Self.poisons.joined(separator: "\n") + "\n1\n" + Self.poisons.joined(separator: "\n") + "\n"
    try scratch.write("otherwise: no\nanswers: {\(poison): [\(poison)], place: \(poison)}\n", "answers.yaml")
    try scratch.write("answers: {respondent: me, place: \"\\u202E\\u061C\\U000E0020x\"}\n", "escaped.yaml")
    let calls = [
      ["list", poison], ["topics", poison], ["topics", "lamps", "--for", poison], ["tree", poison],
      ["check", poison],
      ["run", "lamps", "--answers", scratch.path("answers.yaml")], ["run", poison],
      ["ask", poison, "--plain"],
      ["run", "lamps", "--answers", scratch.path(poison)], ["sessions", "show", poison], [poison],
      ["--\(poison)"],
      ["run", "lamps", "--answers", scratch.path("escaped.yaml"), "--explain"],
      ["run", "lamps", "--answers", scratch.path("escaped.yaml"), "--format", "json"],
    ]
    for call in calls {
      let run = try Invocation.of(arguments: call)
      expectSafe(run.output + run.errors, TextPolicy.message.cleaned(call.joined(separator: " "), atMost: 24))
    }
    let asked = try Invocation.of("ask", "lamps", "--plain", "--no-save", input: lines)
    expectSafe(asked.output + asked.errors, "ask --plain")
    #expect(asked.output.contains("This is not one of the answers."))
  }
}
