internal import QuestionnaireCore
internal import SummaryReports

/// The answer that is one region or several: pointed at on a drawing of the body, or chosen from a list of the same
/// rows. The list keeps what is chosen and what has the focus, whichever is shown.
struct BodyMapEditor: Editor {
  let map: BodyMap
  /// The rows in body order: the regions, then the answers that give no value.
  var list: ListEditor
  /// What is drawn now.
  private(set) var drawing: BodyDrawing
  /// Whether the person wants the list where the drawing has room.
  var prefersList = false
  /// Whether the drawing has room.
  private(set) var hasRoom = false
  /// Where arrows go from.
  var walk = BodyWalk()
  /// The region to come back to from the rows beside the drawing.
  var lastDrawn: RegionID?
  /// The row to highlight when the drawing appears for the first time: that of the answer that was given.
  private var given: Int?

  /// The smallest screen that the drawing is shown on.
  static let smallestSize = Size(columns: 60, rows: 22)
  /// The columns between the drawing and the words beside it.
  static let gap = 2
  /// The fewest columns for those words.
  private static let fewestColumns = 22
  /// The rows of the screen around the drawing: title and footer.
  private static let rowsAround = 3

  /// Makes the editor of a question that takes a region, or several.
  init(_ form: ListForm, _ question: Question, bodyMap: BodyMap, answer: Answer?) {
    map = bodyMap
    drawing = BodyDrawing(bodyMap, view: .front)
    list = question.regionEditor(form, bodyMap, answer)
    given =
      list.chosen.min()
      ?? list.chosenAbsent.flatMap { absent in list.rows.firstIndex { $0.meaning == .absent(absent) } }
  }

  /// Whether the drawing is shown, and not the list.
  var showsDrawing: Bool { hasRoom && !prefersList }

  /// The side that is drawn.
  var view: BodyView { drawing.view }

  var isTyping: Bool { showsDrawing ? false : list.isTyping }
  var hasDraft: Bool { list.hasDraft }
  var isInInnerField: Bool { showsDrawing ? false : list.isInInnerField }
  var placesProblem: Bool { showsDrawing ? true : list.placesProblem }

  mutating func prepare(in context: ScreenContext) {
    hasRoom =
      map.isDrawn && context.columns >= Self.smallestSize.columns
      && context.size.rows >= Self.smallestSize.rows
      && context.columns >= drawing.columns + Self.gap + Self.fewestColumns
      && context.size.rows >= drawing.rows + drawing.headRows + Self.rowsAround
    if showsDrawing { settle() } else if !hasRoom, list.focus == .question { list.rest() }
  }

  /// Shows the drawing with the focus that the list had; a search is over then.
  mutating func settle() {
    if list.isTyping { list.focus = given.map { .row($0) } ?? .question }
    given = nil
    list.endSearch()
    guard let id = focusedRegion else { return }
    turn(to: id)
    if let box = drawing.box(of: id) {
      lastDrawn = id
      walk.enter(box)
    }
  }

  /// Turns the figure so that a region is seen, if it is drawn at all.
  private mutating func turn(to id: RegionID) {
    let views = map.region(id)?.boxes.map(\.view) ?? []
    if let other = views.first, !views.contains(view) { draw(other, isMirrored: drawing.isMirrored) }
  }

  /// Draws a side, mirrored or not. A region that is seen there keeps the focus.
  mutating func draw(_ view: BodyView, isMirrored: Bool) {
    drawing = BodyDrawing(map, view: view, isMirrored: isMirrored)
    guard let id = focusedRegion, map.region(id)?.boxes.isEmpty == false else { return }
    if let box = drawing.box(of: id) { walk.enter(box) } else { list.focus = .question }
  }

  mutating func rest() {
    given = nil
    list.rest()
  }

  mutating func type(_ text: String, in context: ScreenContext) -> Outcome {
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
}
