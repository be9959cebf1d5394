import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// The drawing of the body, by its keys.
@Suite struct BodyMapTests {
  private static func bench(_ size: Size = Size(columns: 80, rows: 24)) throws -> Bench {
    let items = [
      Sample.item("places", .regions), Sample.item("first", .region), Sample.item("more", .yesNo),
    ]
    return try Bench.atFirstQuestion(
      size, questionnaire: Sample.questionnaire(items, bodyMap: Sample.drawnBody))
  }

  /// The full name of the region with the focus; empty if none has it.
  private func focused(_ bench: Bench) -> String {
    let line = bench.text.split(separator: "\n").first { $0.contains("  > ") }
    let name = line.map { String($0.split(separator: "> ").last ?? "") } ?? ""
    return String(name.prefix { $0 != ":" })
  }

  private static let walks = [
    ("down", "Face"), ("right", "Face"), ("end", "[ ] Voice"), ("tab", "Face"), ("home", "Face"),
    ("down down", "Chest"), ("down down left", "Right hand"), ("down down right", "Left hand"),
    ("down down left left", "Right hand"), ("down up", "Face"), ("down left", "Face"),
    ("down down left down", "Right foot"), ("down down left down right", "Left foot"),
    ("down down right down", "Left foot"), ("down down right down down", "Left foot"),
    ("down down right down up", "Left hand"), ("down down down", "Right foot"),
    ("down tab", "Chest"), ("down tab tab", "Right hand"), ("tab tab tab tab tab tab tab", "[ ] Voice"),
    ("down end down", "( ) I do not know"), ("down end end", "( ) I prefer not to say"),
    ("down end tab tab tab", "Face"), ("down down end left", "Chest"), ("down down end up", "Chest"),
    ("end right", "[ ] Voice"), ("u", "( ) I do not know"), ("d up", "( ) I do not know"), ("b", ""),
    ("b down", "Right hand"), ("b down left", "Spine"), ("b down left left", "Left hand"),
    ("down down b", "Spine"), ("down down left b", "Right hand"), ("down down left b left", "Spine"),
    ("down down b b", "Chest"),
    ("m down down left", "Left hand"), ("down down left m right", "Right hand"),
    ("down down left m left", "Chest"), ("k j h esc l l", "Chest"),
  ]

  @Test(arguments: walks)
  func keysLeadFromPlaceToPlace(_ keys: String, _ name: String) throws {
    var bench = try Self.bench()
    try bench.press(keys)
    #expect(focused(bench) == name, "\(bench.picture)")
    #expect(bench.asked == "places")
  }

  /// Up and Down come back to the column they left, also from a wide box.
  @Test func theColumnIsRemembered() throws {
    var bench = try Self.bench()
    try bench.press("down down right down")
    #expect(focused(bench) == "Left foot")
    try bench.press("left right up down")
    #expect(focused(bench) == "Left foot")
  }

  private static let answers: [(keys: String, asked: LinkID, answer: [RegionID]?)] = [
    ("enter enter enter", "places", nil), ("space", "places", nil), ("down enter", "places", nil),
    ("down enter enter", "first", ["face"]), ("down space enter", "first", ["face"]),
    ("down enter down enter enter", "first", ["face", "chest"]),
    ("down space space enter", "places", nil), ("down space down space space enter", "first", ["face"]),
    ("down space b b m enter", "first", ["face"]), ("down space b enter enter", "first", ["face", "spine"]),
    ("end enter enter", "first", ["voice"]),
    ("down space l down space enter", "first", ["face", "voice"]),
    ("l down down space l enter", "first", ["voice"]), ("down space l l enter", "first", ["face"]),
    ("down space size:40x12 enter", "first", ["face"]),
    ("down size:40x12 space size:80x24 enter", "first", ["face"]),
    ("size:40x12 text:spine down space size:80x24 enter", "first", ["spine"]),
    ("down space l / text:chest down space l down enter", "places", nil),
  ]

  @Test(arguments: answers)
  func whatIsTickedIsTheAnswer(_ keys: String, _ asked: LinkID, _ regions: [RegionID]?) throws {
    var bench = try Self.bench()
    try bench.press(keys)
    #expect(bench.asked == asked, "\(bench.picture)")
    #expect(bench.answer("places") == regions.map { .value(.regions($0)) })
    let isRefused = ["enter enter enter", "space", "down space space enter"].contains(keys)
    #expect(bench.text.contains("Problem:") == isRefused)
  }

  @Test func ofOneRegionEnterTakesItAndGoesOn() throws {
    var bench = try Self.bench()
    try bench.press("down enter enter")
    #expect(bench.asked == "first")
    try bench.press("enter")
    #expect(bench.text.contains("Problem:"))
    try bench.press("space down down enter")
    #expect(bench.asked == "more")
    #expect(bench.answer("first") == .value(.regions(["chest"])))
  }

  private static func offering(_ size: Size = Size(columns: 80, rows: 24)) throws -> Bench {
    let items = [
      Sample.item("places", .regions), Sample.item("first", .region) { $0.offers = "places" },
      Sample.item("more", .yesNo),
    ]
    return try Bench.atFirstQuestion(
      size, questionnaire: Sample.questionnaire(items, bodyMap: Sample.drawnBody))
  }

  /// Which was the first? The places that were ticked are listed, and any other is behind them.
  @Test(arguments: [
    ("down down enter", ["right-hand"] as [RegionID]), ("2 enter", ["right-hand"]),
    ("3 enter down down down enter", ["right-foot"]), ("3 enter l / text:spine down enter", ["spine"]),
    ("3 enter esc 1 enter", ["chest"]), ("3 enter tab enter", ["face"]),
  ])
  func theFirstOfSeveralIsAmongThem(_ keys: String, _ answer: [RegionID]) throws {
    var bench = try Self.offering()
    try bench.press("down down space left space enter")
    #expect(bench.answer("places") == .value(.regions(["chest", "right-hand"])))
    #expect(bench.text.contains("  3 ( ) Another place"))
    #expect(!bench.text.contains("foot"))
    try bench.press(keys)
    #expect(bench.answer("first") == .value(.regions(answer)), "\(bench.picture)")
    #expect(bench.asked == "more")
    // It is shown again as it was answered, in the list or on the body.
    try bench.press("esc enter")
    #expect(bench.asked == "more")
    #expect(bench.answer("first") == .value(.regions(answer)))
  }

  /// What is offered follows the earlier answer; without one all of the body is shown.
  @Test func whatIsOfferedFollowsTheEarlierAnswer() throws {
    var bench = try Self.offering()
    try bench.press("u enter")
    #expect(bench.asked == "first")
    #expect(bench.text.contains("Seen from the front"))
    try bench.press("esc home space enter")
    #expect(bench.text.contains("1 ( ) Face"))
    try bench.press("1 enter esc esc down space down space enter")
    #expect(bench.answer("places") == .value(.regions(["face", "chest", "right-foot"])))
    #expect(bench.asked == "first")
    #expect(bench.text.contains("3 ( ) Right foot"))
    // The answer that was given is no longer ticked: it stands, and is seen on the whole body.
    try bench.press("1 enter esc esc home space enter")
    #expect(bench.answer("places") == .value(.regions(["chest", "right-foot"])))
    #expect(bench.asked == "first")
    #expect(focused(bench) == "Face")
    try bench.press("enter")
    #expect(bench.answer("first") == .value(.regions(["face"])))
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
  func offeredPlacesFit(_ size: Size) throws {
    var bench = try Self.offering(size)
    try bench.press(
      "size:80x24 down down space left space enter size:\(size.columns)x\(size.rows) down down down")
    expectGolden(bench.picture, "offered-\(size.columns)x\(size.rows).txt")
  }

  @Test(arguments: [("u", Answer.unknown), ("d", .declined), ("f5", .unknown), ("end down", .unknown)])
  func noValueIsAnAnswerToo(_ keys: String, _ answer: Answer) throws {
    var bench = try Self.bench()
    try bench.press("down space \(keys) enter")
    // What is ticked is not taken away by going on.
    #expect(bench.answer("places") == nil)
    #expect(bench.text.contains("are ticked"))
    try bench.press("home space \(keys) enter")
    #expect(bench.answer("places") == answer)
    try bench.press("esc")
    #expect(bench.text.contains("(x) \(answer == .unknown ? "I do not know" : "I prefer not to say")"))
  }

  /// Going away and coming back keeps what is ticked; Enter does not take it unseen.
  @Test func aDraftIsKept() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("places") + " down space down down space esc")
    #expect(bench.asked == "bulbs/bulb-3/watts")
    try bench.press("ctrl+d")
    #expect(bench.text.contains("Chosen (2)"))
    try bench.press("enter")
    #expect(bench.text.contains("Problem:"))
    #expect(bench.asked == "places")
    try bench.press("down enter")
    #expect(bench.answer("places") == .value(.regions(["face", "right-foot"])))
  }

  /// An answer that was given is highlighted, on the side that shows it.
  @Test func aGivenAnswerIsHighlighted() throws {
    var bench = try Self.bench()
    try bench.press("b down left space enter esc")
    #expect(bench.text.contains("Seen from the back"))
    #expect(focused(bench) == "Spine")
    #expect(bench.text.contains("[*spine]"))
    try bench.press("enter")
    #expect(bench.asked == "first")
  }

  @Test(arguments: [("", true, "left"), ("m", false, "right"), ("b", false, "right"), ("b m", true, "left")])
  func theSidesAreNamedWhereTheyAre(_ keys: String, _ isRightFirst: Bool, _ side: String) throws {
    var bench = try Self.bench()
    try bench.press(keys)
    let words = bench.text.split { !$0.isLetter }
    #expect((words.firstIndex(of: "RIGHT") ?? 0 < words.firstIndex(of: "LEFT") ?? 0) == isRightFirst)
    let panel = bench.text.split(separator: "\n").map { $0.dropFirst(27) }.joined(separator: " ")
    #expect(panel.contains("right side is drawn on your \(side)."))
  }

  @Test func ofAnotherPersonItIsTheirSide() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(
      "down down enter " + Route.to("places").replacing("down enter ", with: "", maxReplacements: 1))
    #expect(bench.text.contains("THEIR RIGHT") && bench.text.contains("THEIR LEFT"))
  }

  @Test(arguments: [(60, 22, true), (59, 22, false), (60, 21, false), (40, 12, false), (200, 60, true)])
  func theDrawingNeedsItsRoom(_ columns: Int, _ rows: Int, _ isDrawn: Bool) throws {
    let bench = try Self.bench(Size(columns: columns, rows: rows))
    #expect(bench.text.contains("YOUR RIGHT") == isDrawn)
    #expect(bench.text.contains("Search:") != isDrawn)
  }

  /// On a wide screen both sides are drawn, and the focus is on one of them; elsewhere it is said what is on the other.
  @Test func bothSidesStandSideBySide() throws {
    var wide = try Self.bench(Size(columns: 120, rows: 35))
    try wide.press("b down left space b")
    #expect(wide.text.contains("*spine") && wide.text.contains("face"))
    #expect(wide.text.contains("Left: seen from the front. Right: seen from the back."))
    #expect(!wide.text.contains("of them on the back"))
    let frame = wide.state.render()
    #expect(frame[frame.cursor.row, frame.cursor.column]?.style == .focused)
    var narrow = try Self.bench()
    try narrow.press("b down left space b")
    #expect(narrow.text.contains("Chosen (1)") && narrow.text.contains("1 of them on the back"))
  }

  /// A chosen place is filled over its whole box.
  @Test func aChosenPlaceIsFilled() throws {
    var bench = try Self.bench()
    try bench.press("down space down")
    let frame = bench.state.render()
    let cells = (0..<frame.size.columns * frame.size.rows).compactMap {
      frame[$0 / frame.size.columns, $0 % frame.size.columns]
    }
    let filled = cells.filter { $0.style == .chosenRegion }
    #expect(filled.count == 7 && String(filled.map(\.character)).contains("*face"))
  }

  @Test func aMapWithoutBoxesIsAList() throws {
    var bench = try Bench.atFirstQuestion(
      questionnaire: Sample.questionnaire([Sample.item("places", .regions)]))
    #expect(bench.text.contains("Search:"))
    bench.effects = []
    try bench.press("f7")
    #expect(bench.effects == [.bell])
  }

  /// In the search field letters are text: the function key leads back to the drawing.
  @Test func theListLeadsBackToTheDrawing() throws {
    var bench = try Self.bench()
    try bench.press("l / l")
    #expect(bench.text.contains("Search: [l"))
    try bench.press("f7")
    #expect(bench.text.contains("YOUR RIGHT"))
    #expect(!bench.state.isTyping)
    try bench.press("l down l")
    #expect(focused(bench) == "Face")
  }

  @Test func theCursorStandsOnTheFocus() throws {
    var bench = try Self.bench()
    let start = bench.state.render()
    #expect(start[start.cursor.row, start.cursor.column]?.style == .question)
    try bench.press("down down right")
    let frame = bench.state.render()
    #expect(frame[frame.cursor.row, frame.cursor.column]?.style == .focused)
    #expect(frame[frame.cursor.row, frame.cursor.column - 1]?.character == "[")
    try bench.press("end")
    #expect(bench.cursorRow.contains("> [ ] Voice"))
  }
}
