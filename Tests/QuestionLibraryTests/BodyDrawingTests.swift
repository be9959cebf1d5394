import InterviewUI
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// The drawing of the shipped body map.
@Suite struct BodyDrawingTests {
  private static func map() throws -> BodyMap { try Shipped.questionnaire("twisting").content.bodyMap }

  /// The screen that asks for regions.
  private static func screen(_ size: Size = Size(columns: 80, rows: 24)) throws -> AppState {
    let questionnaire = try Sample.questionnaire([Sample.item("places", .regions)], bodyMap: map())
    let frontMatter = FrontMatter(heads: [], guidance: Sample.guidance, countries: [])
    var state = AppState(
      frontMatter: frontMatter, lettering: Lettering(glyphs: .unicode) { _ in 1 }, size: size,
      today: Sample.day)
    _ = state.take(.opened(questionnaire))
    return state
  }

  /// A region's name, as the screen spells it out.
  private static func focus(_ state: AppState) -> String {
    let line = state.render().text.split(separator: "\n").first { $0.contains("  > ") }
    let name = line.map { String($0.split(separator: "> ").last ?? "") } ?? ""
    return name.hasPrefix("[ ] ") || name.hasPrefix("( ) ") ? String(name.dropFirst(4)) : name
  }

  private static func pressed(_ state: AppState, _ key: Key) -> AppState {
    var state = state
    _ = state.update(.key(key))
    return state
  }

  /// Where keys lead from each region that they reach, by name.
  private static func ways(from start: AppState, by keys: [Key]) -> [String: Set<String>] {
    var ways: [String: Set<String>] = [:]
    var edge = [focus(start): start]
    while let (name, state) = edge.popFirst() {
      let next = keys.map { pressed(state, $0) }.map { (focus($0), $0) }
      ways[name] = Set(next.map(\.0))
      for (other, state) in next where ways[other] == nil { edge[other] = state }
    }
    return ways
  }

  /// Everything that ways lead to from a region.
  private static func reached(from name: String, by ways: [String: Set<String>]) -> Set<String> {
    var reached: Set<String> = [name]
    var edge = [name]
    while let here = edge.popLast() {
      for next in ways[here] ?? [] where reached.insert(next).inserted { edge.append(next) }
    }
    return reached
  }

  /// In both views, mirrored or not: from any region to every other of the view by arrows alone, and by Tab to what is
  /// not drawn.
  @Test(arguments: BodyView.allCases, [false, true])
  func everyRegionIsReachedFromEveryOther(_ view: BodyView, _ isMirrored: Bool) throws {
    let map = try Self.map()
    func names(_ isWanted: (Region) -> Bool) -> Set<String> { Set(map.regions.filter(isWanted).map(\.text)) }
    let drawn = names { $0.boxes.contains { $0.view == view } }
    let beside = names(\.boxes.isEmpty).union([ReportWording.unknown, ReportWording.declined])
    var state = try Self.screen()
    if view == .back { state = Self.pressed(state, .character("b")) }
    if isMirrored { state = Self.pressed(state, .character("m")) }
    let start = Self.pressed(state, .down)
    let arrows = Self.ways(from: start, by: [.up, .down, .left, .right])
    let tab = Self.ways(from: start, by: [.tab])
    for name in drawn {
      #expect(Self.reached(from: name, by: arrows) == drawn, "from \(name)")
      #expect(Self.reached(from: name, by: tab) == drawn.union(beside), "from \(name)")
    }
  }

  /// Both views together show every region that has a side, and nothing but what a drawing cannot show is left out.
  @Test func whatIsNotDrawnHasNoPlace() throws {
    let regions = try Self.map().regions
    #expect(regions.filter(\.boxes.isEmpty).map(\.id) == ["throat"])
  }

  /// The person's right is at the left of the front and at the right of the back.
  @Test func everySideIsDrawnWhereItIs() throws {
    let map = try Self.map()
    for view in BodyView.allCases {
      let drawing = BodyDrawing(map, view: view)
      for place in drawing.places {
        let double = 2 * place.box.column + place.box.width
        let word = place.region.text.prefix { $0 != " " }
        switch word {
        case "Right": #expect((double < drawing.columns) == (view == .front), "\(place.region.text)")
        case "Left": #expect((double > drawing.columns) == (view == .front), "\(place.region.text)")
        default: #expect(double == drawing.columns, "\(place.region.text)")
        }
      }
    }
  }

  /// Right and left are each other's mirror image.
  @Test func theDrawingIsTheSameOnBothSides() throws {
    let map = try Self.map()
    for view in BodyView.allCases {
      let boxes = BodyDrawing(map, view: view).places.map(\.box)
      #expect(Set(boxes) == Set(BodyDrawing(map, view: view, isMirrored: true).places.map(\.box)))
    }
  }

  @Test(arguments: BodyView.allCases)
  func looksAsKept(_ view: BodyView) throws {
    var state = try Self.screen()
    let keys: [Key] = (view == .back ? [.character("b")] : []) + [.down, .down, .character(" "), .tab, .tab]
    for key in keys { state = Self.pressed(state, key) }
    expectGolden(state.render().text + "\n", "body-\(view.rawValue).txt")
  }

  @Test func theFigureFitsTheSheet() throws {
    let map = try Self.map()
    let figure = BodyFigure(map: map, marked: map.regions.map(\.id))
    for isASCII in [false, true] {
      let lines = figure.lines(isASCII: isASCII)
      #expect(lines.allSatisfy { $0.count <= 72 })
      #expect(lines.count <= 22)
    }
    let some = BodyFigure(map: map, marked: ["left-hand", "back-of-neck", "throat"])
    expectGolden(some.lines(isASCII: true).joined(separator: "\n") + "\n", "body-figure.txt")
    expectGolden(some.svg, "body-figure.svg")
  }
}
