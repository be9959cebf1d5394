import InterviewUI
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// Topics are read from the first screens, without an interview.
@Suite struct TopicTests {
  /// The title in the first row.
  private func title(_ bench: Bench) -> String {
    String(bench.text.prefix { $0 != "\n" }.prefix(20))
  }

  private func check(
    _ keys: String, _ kind: ScreenKind, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var bench = try Bench()
    try bench.press(keys)
    #expect(bench.kind == kind, "\(bench.text)", sourceLocation: sourceLocation)
    #expect(bench.text.contains(words), "\(bench.text)", sourceLocation: sourceLocation)
    #expect(bench.state.interview == nil)
  }

  @Test func theFirstScreensLeadToThem() throws {
    try check("i", .topics, "When there is smoke")
    try check("f4", .topics, "When there is smoke")
    try check("down enter f4", .topics, "When there is smoke")
    try check("down enter 5 enter", .topics, "When there is smoke")
  }

  @Test func theMenuTakesItsWordsAlong() throws {
    try check("down enter text:tired_bulb f4", .topics, "[tired bulb ")
    try check(
      "down enter text:tired_bulb down enter down enter", .topic, "A bulb that goes dim")
    try check("down enter text:tired_bulb f4 esc esc", .menu, "[tired bulb ")
  }

  @Test func eachIsListedOnceAndWhatCannotWaitFirst() throws {
    let ids = Lamps.topics.pages.map(\.id.rawValue)
    #expect(ids == ["fire", "bulbs", "cords", "general", "taps"])
    #expect(Lamps.topics["fire"]?.questionnaires == ["lamps", "taps"])
    #expect(Lamps.topics["fire"]?.related.map(\.id) == ["taps"])
  }

  @Test func escGoesBackToTheSamePlaceWithTheSearchKept() throws {
    var bench = try Bench(Size(columns: 40, rows: 12))
    try bench.press("i text:string down down")
    let before = bench.picture
    try bench.press("enter")
    #expect(title(bench) == "Taps and lamps      ")
    try bench.press("pgdn / text:tap enter esc")
    #expect(bench.picture == before)
    try bench.press("/ esc")
    #expect(bench.text.contains("When there is smoke"))
    try bench.press("esc")
    #expect(bench.kind == .start)
  }

  @Test func relatedTopicsAreReachedAndLeadBack() throws {
    var bench = try Bench(Size(columns: 40, rows: 12))
    try bench.press("i text:dim down enter tab tab")
    let before = bench.picture
    #expect(bench.cursorRow == "> When there is smoke")
    try bench.press("enter")
    #expect(title(bench) == "When there is smoke ")
    #expect(bench.text.contains("This is information"))
    try bench.press("tab enter")
    #expect(title(bench) == "Taps and lamps      ")
    try bench.press("tab enter esc")
    #expect(title(bench) == "When there is smoke ")
    try bench.press("esc")
    #expect(title(bench).hasPrefix("Bulbs that go"))
    // Everything is where it was.
    #expect(bench.picture == before)
    try bench.press("esc")
    #expect(bench.kind == .topics)
  }

  @Test func tabGoesRoundAndScrollingLetsGo() throws {
    var bench = try Bench()
    try bench.press("i text:dim down enter tab")
    #expect(bench.cursorRow.contains("Cords that pull"))
    try bench.press("tab tab")
    #expect(bench.cursorRow.contains("Cords that pull"))
    try bench.press("up enter")
    #expect(title(bench).hasPrefix("  Bulbs that go dim"))
    try bench.press("tab size:40x12 size:100x30")
    #expect(bench.cursorRow.contains("Cords that pull"))
  }

  @Test func aPageSaysNothingOfAnswers() throws {
    for page in Lamps.topics.pages {
      for format in Document.Format.allCases {
        let text = Document(page, today: Sample.day, territory: "bb").text(as: format)
        #expect(!text.contains("because") && !text.contains("cord was pulled"))
        #expect(text.contains("This is information") && text.contains("No clinician has reviewed"))
      }
    }
  }

  @Test func whoAnswersForAnotherReadsTheirWords() throws {
    var bench = try Bench(Size(columns: 80, rows: 60))
    try bench.press("i text:dim down enter pgdn")
    #expect(bench.text.contains("Which bulb do I need?"))
    bench = try Bench(Size(columns: 80, rows: 60))
    try bench.press(Route.toFirstQuestion + " down down enter esc esc f4 text:dim down enter pgdn")
    #expect(bench.text.contains("Which bulb do they need?"), "\(bench.text)")
  }

  @Test func anInterviewThatWasBegunIsLeftAlone() throws {
    var bench = try Bench()
    try bench.press(Route.toFirstQuestion + " down enter esc esc")
    let answers = bench.state.interview?.answers
    let recorded = bench.recorded
    try bench.press("f4 text:dim down enter s 1 enter enter esc esc esc esc")
    #expect(bench.kind == .menu)
    #expect(bench.state.interview?.answers == answers)
    #expect(bench.recorded == recorded)
    try bench.press("1 enter")
    #expect(bench.asked == "age")
  }

  @Test func aPageIsSavedUnderItsName() throws {
    var bench = try Bench()
    try bench.press("i text:dim down enter pgdn s 2 enter enter")
    guard case .writeText(let name, let text, false)? = bench.effects.last else {
      Issue.record("nothing was written: \(bench.effects)")
      return
    }
    #expect(name == "anamnesis-bulbs.txt")
    let page = try #require(Lamps.topics["bulbs"])
    #expect(text == Document(page, today: Sample.day, territory: "bb").text(as: .text))
    bench.take(.exists(name: name))
    #expect(bench.kind == .overwrite)
    try bench.press("esc")
    bench.take(.notWritten(name: name, reason: "The disk is full."))
    #expect(bench.text.contains("The disk is full."))
    bench.take(.written(place: "/home/you/\(name)"))
    #expect(bench.kind == .topic)
    #expect(bench.text.contains("Saved as /home/you/anamnesis-bulbs.txt."))
  }

  @Test func aPageIsPrinted() throws {
    var bench = try Bench()
    try bench.press("i text:dim down enter p")
    #expect(bench.effects.last == .findPrinters)
    bench.take(.printers(["office", "attic"]))
    try bench.press("2 enter 2 enter")
    #expect(bench.text.contains("1 The page: Bulbs that go dim"))
    try bench.press("1 enter")
    let page = try #require(Lamps.topics["bulbs"])
    let pages = Document(page, today: Sample.day, territory: "bb").pages()
    #expect(bench.effects.last == .printPages(pages, printer: "attic"))
    bench.take(.printed("It is on its way."))
    #expect(bench.kind == .topic && bench.text.contains("It is on its way."))
    try bench.press("p")
    bench.take(.printers([]))
    try bench.press("1 enter")
    #expect(bench.kind == .export && bench.text.contains("1 Web page"))
  }

  @Test func urgentHelpAndLeavingWorkOnEveryScreen() throws {
    for keys in ["i", "i down", "i text:dim down enter", "i text:dim down enter /"] {
      for (key, kind) in [("f9", ScreenKind.emergencyLines), ("f1", .help), ("f10", .leave)] {
        var bench = try Bench(Size(columns: 40, rows: 12))
        try bench.press(keys)
        let before = bench.picture
        try bench.press(key)
        #expect(bench.kind == kind)
        try bench.press("esc")
        #expect(bench.picture == before, "\(keys) \(key)")
      }
    }
  }

  @Test func whatComesTooLateIsLeftOut() throws {
    var bench = try Bench()
    bench.take(.topics(Lamps.topics))
    #expect(bench.kind == .start)
    try bench.press("i")
    bench.topics = TopicCollection([])
    try bench.press("esc i down enter pgdn pgup home end")
    #expect(bench.kind == .topics)
    bench.take(.opened(try Lamps.questionnaire()))
    #expect(bench.kind == .topics && bench.state.interview == nil)
  }

  @Test func aStormOfSizesLeavesThePageAsItWas() throws {
    var bench = try Bench()
    try bench.press("i text:dim down enter pgdn")
    for (columns, rows) in [(1, 1), (200, 60), (40, 12), (80, 24)] {
      let size = Size(columns: columns, rows: rows)
      bench.update(.resize(size))
      #expect(bench.state.render().size == size)
    }
    #expect(bench.kind == .topic)
    let frame = bench.state.render()
    #expect(frame.cursor.row < 24)
  }

  @Test(arguments: [11, 12] as [UInt64])
  func nothingBreaksWhateverIsPressed(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let keys: [Key] =
      "ixb/nNgG wsp12dimstring".map { .character($0) } + [
        .tab, .tab, .enter, .enter, .enter, .down, .down, .up, .pageDown, .pageUp, .end, .home, .escape,
        .backspace, .function(4), .function(9),
      ]
    var bench = try Bench(glyphs: .ascii)
    var seen: Set<ScreenKind> = []
    for step in 0..<3_000 {
      if step.isMultiple(of: 60) {
        bench = try Bench(Size(columns: step.isMultiple(of: 120) ? 40 : 80, rows: 12), glyphs: .ascii)
        try bench.press("i down enter")
      }
      bench.update(.key(keys.randomElement(using: &random) ?? .tab))
      seen.insert(bench.kind)
      let frame = bench.state.render()
      #expect(frame.cursor.row < frame.size.rows && frame.cursor.column < frame.size.columns)
      #expect(frame.text.utf8.allSatisfy { $0 < 0x80 })
    }
    #expect(seen.isSuperset(of: [.topics, .topic, .export, .emergencyLines]))
  }
}
