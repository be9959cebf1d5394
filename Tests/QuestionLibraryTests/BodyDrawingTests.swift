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
    let text = name.hasPrefix("[ ] ") || name.hasPrefix("( ) ") ? String(name.dropFirst(4)) : name
    return String(text.prefix { $0 != ":" })
  }

  private static func pressed(_ state: AppState, _ key: Key) -> AppState {
    var state = state
    _ = state.update(.key(key))
    return state
  }

  /// Every region that keys lead to; where one leads depends on the key before it.
  private static func reached(from start: AppState, by keys: [Key]) -> Set<String> {
    struct Stop: Hashable {
      let name: String
      let key: Key?
    }
    var edge = [(Stop(name: focus(start), key: nil), start)]
    var seen: Set<Stop> = [edge[0].0]
    while let (_, state) = edge.popLast() {
      for key in keys {
        let next = pressed(state, key)
        let stop = Stop(name: focus(next), key: key)
        if seen.insert(stop).inserted { edge.append((stop, next)) }
      }
    }
    return Set(seen.map(\.name))
  }

  /// The screen with a side turned to, and its regions, each with the focus on it as Tab brings it there.
  private static func regions(_ view: BodyView, isMirrored: Bool, in map: BodyMap) throws -> [AppState] {
    var state = try screen()
    if view == .back { state = pressed(state, .character("b")) }
    if isMirrored { state = pressed(state, .character("m")) }
    let count = map.regions.count { $0.boxes.contains { $0.view == view } }
    return (0..<count).map { _ in
      state = pressed(state, .tab)
      return state
    }
  }

  /// In both views, mirrored or not: from any region to every other of the view by arrows alone, and by Tab to what is
  /// not drawn.
  @Test(arguments: BodyView.allCases, [false, true])
  func everyRegionIsReachedFromEveryOther(_ view: BodyView, _ isMirrored: Bool) throws {
    let map = try Self.map()
    func names(_ isWanted: (Region) -> Bool) -> Set<String> { Set(map.regions.filter(isWanted).map(\.text)) }
    let drawn = names { $0.boxes.contains { $0.view == view } }
    let beside = names(\.boxes.isEmpty).union([ReportWording.unknown, ReportWording.declined])
    let states = try Self.regions(view, isMirrored: isMirrored, in: map)
    #expect(Set(states.map(Self.focus)) == drawn)
    // Each arrow is undone by its opposite: what leads from one to all leads from all to all.
    let first = try #require(states.first)
    #expect(Self.reached(from: first, by: Self.arrows.map(\.key)) == drawn)
    #expect(Self.reached(from: first, by: [.tab]).isSuperset(of: drawn.union(beside)))
  }

  private static let arrows: [(key: Key, opposite: Key)] = [
    (.up, .down), (.down, .up), (.left, .right), (.right, .left),
  ]

  /// From any region on any side, an arrow that leads somewhere is undone by the opposite arrow.
  @Test(arguments: BodyView.allCases, [false, true])
  func anArrowIsUndoneByItsOpposite(_ view: BodyView, _ isMirrored: Bool) throws {
    for state in try Self.regions(view, isMirrored: isMirrored, in: try Self.map()) {
      for arrow in Self.arrows {
        let there = Self.pressed(state, arrow.key)
        guard Self.focus(there) != Self.focus(state) else { continue }
        #expect(Self.focus(Self.pressed(there, arrow.opposite)) == Self.focus(state), "\(arrow.key)")
      }
    }
  }

  /// A whole way is gone back by the opposite arrows, the last first.
  @Test(arguments: BodyView.allCases, Tier.cases(1, nightly: 2))
  func aWayIsGoneBack(_ view: BodyView, _ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for start in try Self.regions(view, isMirrored: false, in: try Self.map()) {
      var state = start
      var back: [Key] = []
      for _ in 0..<12 {
        let arrow = Self.arrows.randomElement(using: &generator) ?? (.up, .down)
        let next = Self.pressed(state, arrow.key)
        if Self.focus(next) != Self.focus(state) { back.append(arrow.opposite) }
        state = next
      }
      for key in back.reversed() { state = Self.pressed(state, key) }
      #expect(Self.focus(state) == Self.focus(start))
    }
  }

  /// No digit and no letter answers: only Space and Enter do.
  @Test func digitsAndLettersTickNothing() throws {
    let state = Self.pressed(try Self.screen(), .down)
    #expect(Self.pressed(state, .character(" ")).render().text.contains("Chosen (1)"))
    for code in UInt8(ascii: "!")...UInt8(ascii: "~") {
      let character = Character(Unicode.Scalar(code))
      let text = Self.pressed(state, .character(character)).render().text
      #expect(!text.contains("Chosen (") && !text.contains("[*"), "\(character)")
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
