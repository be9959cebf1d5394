import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// What somebody hears who reads only what is appended, from the first line on.
@Suite struct LineTranscriptTests {
  private func check(_ name: String, from id: String? = nil, _ typed: [String]) throws {
    var bench = try id == nil ? LineBench.lamps() : LineBench.atFirstQuestion()
    for line in id.map({ LineRoute.to($0) }) ?? [] { bench.type(line: line) }
    let before = bench.transcript.count
    for line in typed { bench.type(line: line) }
    let text = id == nil ? bench.transcript : String(bench.transcript.dropFirst(before))
    expectLinear(bench)
    expectGolden(text + "\n", "lines-\(name).txt")
  }

  @Test func fromTheStartToTheFirstQuestion() throws {
    try check("start", ["", "9", "2", "back", "1", "zebra", "blinking", "back", "2", "again"])
  }

  @Test func topicsAreReadWithoutAnInterview() throws {
    try check(
      "topics",
      [
        "topics", "zebra", "string", "2", "back", "back", "1", "", "9", "again", "bulb", "11", "back",
        "3", "2", "xyz", "99", "save", "2", "", "print", "1", "1", "emergency", "back", "back",
      ])
  }

  @Test func theMenuOffersToReadWhatItDoesNotFind() throws {
    try check("menu-read", ["1", "tired bulb", "1", "1", "back", "back", "quit", "2"])
  }

  @Test func everyTypeOfQuestion() throws {
    try check("questions", from: "respondent", LineRoute.steps.flatMap(\.lines))
  }

  @Test func whyHelpBackAndReview() throws {
    try check(
      "commands", from: "cord",
      ["w", "help", "b", "", "again", "review", "6", "b", "2", "41", "10", "emergency", "x"])
  }

  @Test func refusedInput() throws {
    try check(
      "refused", from: "respondent",
      [
        "unknown", "7", "me", "1 2", "", "summary", "I do", "soon", "40 parsecs", "", "40 hours", "40", "1 0",
        "1 7", "smoke, zzz",
        "it", "", "0", "1", "50", "38", "s", "1 2", "skip", "May", "2024 13", "2024 2 30", "unknown", "5",
        "skip", "maybe", "n",
      ])
  }

  @Test func anEmergencyInterrupts() throws {
    try check("emergency", from: "now", ["1 5", "", "smoke", "back", "1", "2", "1", "5", "1"])
  }

  @Test func aLongListIsSearchedAndCollected() throws {
    try check(
      "collecting", from: "bulbs",
      [
        "bulb", "2", "1", "brnd3x", "1", "remove brand3x", "none", "clear", "another", "back", "another",
        "A lantern", "bulb number 4, brand5x", "list", "3", "zzz", "back", "", "review",
      ])
  }

  /// Of the places that were named, which was the first? They are listed, with the way to all others.
  @Test func placesThatWereNamedAreOffered() throws {
    let questionnaire = try Sample.questionnaire(
      [
        Sample.item("places", .regions), Sample.item("first", .region) { $0.offers = "places" },
        Sample.item("more", .yesNo),
      ], bodyMap: Sample.drawnBody)
    var bench = try LineBench.atFirstQuestion(questionnaire)
    let typed = [
      "both hands", "", "another", "left foot", "back", "", "back", "back", "clear", "chest, face", "",
      "left foot",
      "face", "back", "why", "skip",
    ]
    for line in typed { bench.type(line: line) }
    expectLinear(bench)
    expectGolden(bench.transcript + "\n", "lines-offered.txt")
    #expect(bench.answer("first") == .declined)
  }

  @Test func placesAreSaidInWords() throws {
    try check(
      "places", from: "places",
      ["left nee", "both hands", "list", "4", "2", "face and spine", "clear", "", "chest", ""])
  }

  @Test func ownWords() throws {
    try check(
      "text", from: "story",
      ["", "help", "First line.", "'back", "summary", "back", "  and the third.", "'", "the end", ""])
  }

  @Test func anAnswerThatDropsOthers() throws {
    try check("dropping", from: "cord", ["yes", "no", "back", "back", "no", "1", "back", "no", "2"])
  }

  @Test func theSummaryIsReadSavedAndLeft() throws {
    try check(
      "summary", from: "story",
      [
        "unknown", "2", "lamp", "zzz", "more", "topic 1", "back", "answers", "sheet", "2", "summary", "save",
        "2", "2", "taken.txt", "1", "mine.txt", "save", "back", "print", "6", "2", "1", "quit", "pause", "1",
        "quit",
        "quit",
      ])
  }

  /// Where somebody listens, the summary is read a minute at a time.
  @Test func aLongTextIsReadPieceByPiece() throws {
    var bench = try LineBench.atFirstQuestion(pauses: true)
    for line in LineRoute.to("story") { bench.type(line: line) }
    let before = bench.transcript.count
    for line in [
      "unknown", "", "list", "7", "", "sheet", "", "all", "", "summary", "lamp council", "all", "3", "all",
    ] {
      bench.type(line: line)
    }
    expectLinear(bench)
    expectGolden(String(bench.transcript.dropFirst(before)) + "\n", "lines-paused.txt")
  }

  /// Read on to the end, it is the whole summary, each line once.
  @Test func piecesMakeTheWhole() throws {
    func heard(pauses: Bool) throws -> [String] {
      var bench = try LineBench.atFirstQuestion(pauses: pauses)
      for line in LineRoute.to("story") { bench.type(line: line) }
      let before = bench.said.count
      bench.type("unknown")
      func withoutPrompt(_ lines: some Sequence<String>) -> [String] {
        Array(lines.prefix { !$0.hasPrefix("An empty line reads part") && !$0.hasPrefix("Type a part's") })
      }
      var said = withoutPrompt(bench.said[before...])
      for _ in 0..<100 where bench.heard.contains(where: { $0.hasPrefix("An empty line reads part") }) {
        let place = bench.said.count
        bench.type("")
        said += withoutPrompt(bench.said[place...])
      }
      return said
    }
    let whole = try heard(pauses: false)
    let pieces = try heard(pauses: true)
    #expect(whole.filter { !pieces.contains($0) }.isEmpty)
    #expect(pieces.filter { !whole.contains($0) }.isEmpty, "\(pieces.filter { !whole.contains($0) })")
  }

  /// Where one left off in one summary says nothing of another that is shown in its place.
  @Test func anotherSummaryIsNotGoneOnWithInTheMiddle() throws {
    var bench = try LineBench.atFirstQuestion(pauses: true)
    for line in LineRoute.to("story") + ["unknown", "7"] { bench.type(line: line) }
    #expect(bench.last.contains("An empty line reads part 8"))
    let questionnaire = try Sample.questionnaire([Sample.item("smoke", .yesNo)])
    let other = AnswerSheet(answers: ["smoke": ["no"]]).conduct(questionnaire).interview
    bench.take(.resumed(Resumption(interview: other)))
    bench.type("all")
    #expect(bench.kind == .summary && !bench.last.contains("Part "), "\(bench.last)")
    bench.type("1")
    #expect(bench.last.contains("Part 1 of") && bench.last.contains("An empty line reads part 2"))
  }

  @Test func linesAreAsWideAsTheTerminal() throws {
    for columns in [1, 20, 40, 200] {
      var bench = try LineBench.lamps(columns: columns)
      for line in LineRoute.toFirstQuestion + LineRoute.steps.flatMap(\.lines) { bench.type(line: line) }
      #expect(bench.kind == .summary)
      let widest = bench.transcript.split(separator: "\n").map(\.count).max() ?? 0
      #expect(widest <= max(columns, 20) + 24)
    }
  }

  @Test func inASCIIEverythingIsASCII() throws {
    var bench = try LineBench.lamps(glyphs: .asciiLines)
    for line in LineRoute.toFirstQuestion + LineRoute.steps.flatMap(\.lines) { bench.type(line: line) }
    #expect(bench.transcript.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func noSentenceNamesAKey() throws {
    var bench = try LineBench.lamps()
    for line in LineRoute.toFirstQuestion + LineRoute.steps.flatMap(\.lines) { bench.type(line: line) }
    bench.type("back", "review", "help", "quit", "back", "back", "save", "back", "print")
    for key in ["F9", "F10", "Esc", "Press ", "Tab", "Down", "Left/Right"] {
      #expect(!bench.transcript.contains(key), "\(key)")
    }
  }
}

/// Every line is a sentence, a part of one, or an answer: nothing that only a look can tell.
///
/// A line of the person's own text is as it was typed.
func expectLinear(
  _ bench: LineBench, columns: Int = 72, except typed: [String] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  for line in bench.said {
    #expect(
      (line.contains { $0.isLetter || $0.isNumber } || typed.contains(line)) && line.count <= columns
        && line.first != " "
        && line.last != " "
        && !line.unicodeScalars.contains { $0.properties.generalCategory == .control },
      "‘\(line)’", sourceLocation: sourceLocation)
  }
}
