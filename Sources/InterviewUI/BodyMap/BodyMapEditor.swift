internal import QuestionnaireCore
internal import SummaryReports

/// The answer that is one region or several: pointed at on a drawing of the body, or chosen from a list of the same
/// rows. The list keeps what is chosen and what has the focus, whichever is shown.
struct BodyMapEditor: Editor {
  let map: BodyMap
  /// The rows: the groups of regions, the regions in body order, then the answers that give no value.
  private(set) var list: ListEditor
  private(set) var drawing: BodyDrawing
  /// Whether the person wants the list where the drawing has room.
  private var prefersList = false
  private(set) var hasRoom = false
  /// Whether both sides are drawn side by side; arrows stay on one of them.
  private(set) var showsBoth = false
  private var walk = BodyWalk()
  /// The region to come back to from the rows beside the drawing.
  private var lastDrawn: RegionID?
  /// Where the focus was before the figure was turned, and where it went: turned again it comes back.
  private var turned: Turn?
  /// The row to highlight when the drawing appears for the first time: that of the answer that was given.
  private var given: Int?

  static let smallestSize = Size(columns: 60, rows: 22)
  /// The columns from which both sides have room.
  static let columnsForBoth = 110
  /// The columns between the drawing and the words beside it.
  static let gap = 2
  /// The fewest columns for those words.
  private static let fewestColumns = 19
  /// The rows of the screen around the drawing: title and footer.
  private static let rowsAround = 3

  private struct Turn: Hashable {
    let from: RegionID
    let to: RegionID
  }

  /// Makes the editor of a question that takes a region, or several.
  init(_ form: ListForm, _ question: Question, bodyMap: BodyMap, answer: Answer?) {
    map = bodyMap
    drawing = BodyDrawing(bodyMap, view: .front)
    list = question.regionEditor(form, bodyMap, answer)
    given =
      list.chosen.min()
      ?? list.chosenAbsent.flatMap { absent in list.rows.firstIndex { $0.meaning == .absent(absent) } }
  }

  var showsDrawing: Bool { hasRoom && !prefersList }

  var view: BodyView { drawing.view }

  var isTyping: Bool { showsDrawing ? false : list.isTyping }
  var hasDraft: Bool { list.hasDraft }
  var draft: Draft? { list.draft }
  var isInInnerField: Bool { showsDrawing ? false : list.isInInnerField }
  var placesProblem: Bool { showsDrawing ? true : list.placesProblem }

  mutating func prepare(in context: ScreenContext) {
    list.prepare(in: context)
    let columns = drawing.columns + Self.gap
    hasRoom =
      map.isDrawn && context.size.columns >= Self.smallestSize.columns
      && context.size.rows >= Self.smallestSize.rows
      && context.wholeColumns >= columns + Self.fewestColumns
      && context.size.rows >= drawing.rows + drawing.headRows + Self.rowsAround
    showsBoth =
      context.size.columns >= Self.columnsForBoth
      && context.wholeColumns >= 2 * columns + Self.fewestColumns
    if showsDrawing { settle() } else if !hasRoom, list.focus == .question { list.rest() }
  }

  /// Shows the drawing with the focus that the list had; a search is over then.
  private mutating func settle() {
    if list.isTyping { list.focus(on: given) }
    given = nil
    list.endSearch()
    walk = BodyWalk()
    // A group has no place on the drawing: its first region has.
    if let row = focusedRow, list.rows[row].isGroup { list.focus(on: list.choice.meant(by: row).min()) }
    guard let id = focusedRegion else { return }
    turn(to: id)
    if drawing.box(of: id) != nil { lastDrawn = id }
  }

  /// Turns the figure so that a region is seen, if it is drawn at all.
  private mutating func turn(to id: RegionID) {
    let views = map.region(id)?.boxes.map(\.view) ?? []
    if let other = views.first, !views.contains(view) { draw(other, isMirrored: drawing.isMirrored) }
  }

  /// Draws a side, mirrored or not. The focus stays on its region, or goes to what is behind it.
  private mutating func draw(_ view: BodyView, isMirrored: Bool) {
    let seen = drawing
    drawing = BodyDrawing(map, view: view, isMirrored: isMirrored)
    walk = BodyWalk()
    guard let id = focusedRegion, let box = seen.box(of: id), drawing.box(of: id) == nil else { return }
    let before = turned.flatMap { $0.to == id && drawing.box(of: $0.from) != nil ? $0.from : nil }
    guard let next = before ?? drawing.place(behind: box)?.region.id else { return }
    turned = Turn(from: id, to: next)
    focus(on: next)
  }

  mutating func rest() {
    given = nil
    list.rest()
  }

  mutating func type(_ text: String, in context: ScreenContext) -> Action {
    showsDrawing ? .ignored : list.type(text, in: context)
  }

  func body(in context: ScreenContext, problem: [TextLine]) -> [TextLine] {
    list.body(in: context, problem: problem)
  }
  func slot(in context: ScreenContext) -> [TextLine] { showsDrawing ? [] : list.slot(in: context) }
  func note(in context: ScreenContext) -> [TextLine] { showsDrawing ? [] : list.note(in: context) }

  func helpLines(in context: ScreenContext) -> [TextLine] {
    guard showsDrawing else { return list.helpLines(in: context) }
    return context.lettering.wrap(Wording.bodyHelp, columns: context.textColumns)
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> Action {
    if command == .listOrDrawing, hasRoom {
      prefersList.toggle()
      // A list whose rows wait for a letter is begun in its field.
      if showsDrawing { settle() } else if list.focus == .question, list.hidesRows { list.rest() }
      return .done
    }
    guard showsDrawing else { return list.perform(command, in: context) }
    if let direction = BodyWalk.Direction(command) {
      move(direction)
      return .done
    }
    // Groups are chosen in the list.
    if command == .toggle || command == .accept, let row = focusedRow, row == groupRow {
      prefersList = true
      return .done
    }
    switch command {
    case .next: moveToNext()
    case .first: stops.first.map { focus(on: $0) }
    case .last: moveBeside()
    case .otherView: draw(view == .front ? .back : .front, isMirrored: drawing.isMirrored)
    case .mirror: draw(view, isMirrored: !drawing.isMirrored)
    case .toggle where focusedRow == nil: return .problem(Wording.chooseRegionFirst)
    case .accept where focusedRow == nil && list.chosen.isEmpty && list.chosenAbsent == nil:
      return .problem(Wording.chooseRegionFirst)
    case .toggle, .accept, .unknown, .declined: return list.perform(command, in: context)
    default: return .ignored
    }
    return .done
  }

  var focusedRow: Int? {
    if case .row(let place) = list.focus { place } else { nil }
  }

  var focusedRegion: RegionID? { focusedRow.flatMap(region) }

  var chosenRegions: Set<RegionID> { Set(list.chosen.compactMap(region)) }

  func region(_ place: Int) -> RegionID? {
    guard list.rows.indices.contains(place) else { return nil }
    return list.rows[place].value.map { RegionID($0) }
  }

  /// The row that leads to the groups of regions, if there are any.
  var groupRow: Int? { list.rows.firstIndex(where: \.isGroup) }

  /// The rows that stand beside the drawing: the way to the groups, regions without a place in any view, and the
  /// answers that give no value.
  var rowsBeside: [Int] {
    let isBeside = { (place: Int) in
      region(place).map { map.region($0)?.boxes.isEmpty != false } ?? !list.rows[place].isGroup
    }
    return (groupRow.map { [$0] } ?? []) + list.rows.indices.filter(isBeside)
  }

  /// What Tab goes through: the regions of this view, head to foot, then the rows beside the drawing.
  private var stops: [Int] {
    let drawn = Set(drawing.places.map(\.region.id))
    return list.rows.indices.filter { region($0).map(drawn.contains) == true } + rowsBeside
  }

  private mutating func focus(on place: Int) {
    list.focus(on: place)
    walk = BodyWalk()
    if let id = region(place), drawing.box(of: id) != nil { lastDrawn = id }
  }

  private mutating func focus(on id: RegionID) {
    guard let place = list.rows.firstIndex(where: { $0.value == id.rawValue }) else { return }
    list.focus(on: place)
    lastDrawn = id
  }

  private mutating func moveToNext() {
    let stops = stops
    let here = focusedRow.flatMap(stops.firstIndex).map { $0 + 1 } ?? 0
    if let next = stops.indices.contains(here) ? stops[here] : stops.first { focus(on: next) }
  }

  /// Goes to the first row beside the drawing; from there to the last.
  private mutating func moveBeside() {
    let beside = rowsBeside
    let isThere = focusedRow.map(beside.contains) == true
    if let row = isThere || beside.isEmpty ? stops.last : beside.first { focus(on: row) }
  }

  private mutating func move(_ direction: BodyWalk.Direction) {
    if let id = focusedRegion, drawing.box(of: id) != nil {
      if let next = walk.step(direction, from: id, in: drawing) { focus(on: next) }
      return
    }
    let beside = rowsBeside
    guard let row = focusedRow, let here = beside.firstIndex(of: row) else {
      stops.first.map { focus(on: $0) }
      return
    }
    switch direction {
    case .down: if here + 1 < beside.count { list.focus(on: beside[here + 1]) }
    case .up where here > 0: list.focus(on: beside[here - 1])
    case .up, .left: returnToDrawing()
    case .right: break
    }
  }

  /// From the rows beside it back to the region that had the focus last.
  private mutating func returnToDrawing() {
    let places = drawing.places
    let last = places.first { $0.region.id == lastDrawn } ?? places.first
    walk = BodyWalk()
    if let last { focus(on: last.region.id) }
  }
}
