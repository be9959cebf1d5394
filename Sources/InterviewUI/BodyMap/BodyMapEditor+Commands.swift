internal import SummaryReports
internal import QuestionnaireCore

extension BodyMapEditor {
  mutating func perform(_ command: Command, in context: ScreenContext) -> Outcome {
    if command == .listOrDrawing, hasRoom {
      prefersList.toggle()
      if showsDrawing { settle() }
      return .done
    }
    guard showsDrawing else { return list.perform(command, in: context) }
    if let direction = BodyWalk.Direction(command) {
      move(direction)
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

  /// The row that has the focus.
  var focusedRow: Int? {
    if case .row(let place) = list.focus { place } else { nil }
  }

  /// The region that has the focus.
  var focusedRegion: RegionID? { focusedRow.flatMap(region) }

  /// The regions that are chosen.
  var chosenRegions: Set<RegionID> { Set(list.chosen.compactMap(region)) }

  /// The region of a row.
  func region(_ place: Int) -> RegionID? {
    map.regions.indices.contains(place) ? map.regions[place].id : nil
  }

  /// The rows that stand beside the drawing: regions without a place in any view, and the answers that give no value.
  var rowsBeside: [Int] {
    list.rows.indices.filter { place in region(place).map { map.region($0)?.boxes.isEmpty != false } ?? true }
  }

  /// What Tab goes through: the regions of this view, head to foot, then the rows beside the drawing.
  private var stops: [Int] {
    let drawn = Set(drawing.places.map(\.region.id))
    return list.rows.indices.filter { region($0).map(drawn.contains) == true } + rowsBeside
  }

  /// The rows of the regions of this view: how many there are, and which of them has the focus, from 1.
  var position: (place: Int?, count: Int) {
    let drawn = drawing.places.map(\.region.id)
    return (focusedRegion.flatMap(drawn.firstIndex).map { $0 + 1 }, drawn.count)
  }

  private mutating func focus(on place: Int) {
    list.focus = .row(place)
    guard let id = region(place), let box = drawing.box(of: id) else { return }
    lastDrawn = id
    walk.enter(box)
  }

  private mutating func focus(on id: RegionID) {
    guard let place = map.regions.firstIndex(where: { $0.id == id }) else { return }
    list.focus = .row(place)
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
    let drawing = drawing
    if let id = focusedRegion, let box = drawing.box(of: id) {
      if let next = walk.step(direction, from: box, in: drawing) { focus(on: next) }
      return
    }
    let beside = rowsBeside
    guard let row = focusedRow, let here = beside.firstIndex(of: row) else {
      stops.first.map { focus(on: $0) }
      return
    }
    switch direction {
    case .down: if here + 1 < beside.count { list.focus = .row(beside[here + 1]) }
    case .up where here > 0: list.focus = .row(beside[here - 1])
    case .up, .left: returnToDrawing()
    case .right: break
    }
  }

  /// From the rows beside it back to the region that had the focus last.
  private mutating func returnToDrawing() {
    let places = drawing.places
    let last = places.first { $0.region.id == lastDrawn } ?? places.first
    guard let last else { return }
    focus(on: last.region.id)
    walk.enter(last.box)
  }
}
