import PlainText
public import QuestionnaireCore

/// The body with some of its regions marked, as a drawing in lines and as one in SVG.
///
/// A row of its lines is `│ hand │ chest │*hand │`, with a star where a region is marked.
public struct BodyFigure: Hashable, Sendable {
  /// The regions and where they are drawn.
  public let map: BodyMap
  /// The marked regions.
  public let marked: [RegionID]

  /// Makes a figure; a region that is marked and not drawn is named under it.
  public init(map: BodyMap, marked: [RegionID]) {
    self.map = map
    self.marked = marked
  }
}

extension BodyFigure {
  /// The widest figure in text.
  public static let mostColumns = 72
  /// The columns between two views that stand side by side.
  private static let gap = 2

  /// The figure as lines of text: the views in which something is marked, side by side where the columns allow it, and
  /// the marked regions that have no place in a drawing. In fewer columns than one view takes it is names only.
  public func lines(isASCII: Bool, columns: Int = mostColumns) -> [String] {
    let views = drawings.map { view($0, isASCII: isASCII) }
    let width = views.flatMap(\.self).map(TextWidth.columns).max() ?? 0
    let both = views.count * width + (views.count - 1) * Self.gap
    let hidden = notDrawn
    let remark = hidden.isEmpty ? [] : [ReportWording.figureNotDrawn(names(hidden))]
    guard width > 0, width <= columns
    else { return wrapped([ReportWording.figureDescription(names(marked))], columns, isASCII: isASCII) }
    let stacked = views.enumerated().flatMap { $0.offset > 0 ? [""] + $0.element : $0.element }
    let drawn =
      views.count == 2 && both <= columns ? beside(views[0], views[1], at: width + Self.gap) : stacked
    return drawn.map(trimmed) + wrapped(remark, columns, isASCII: isASCII)
  }

  /// The views in which something is marked.
  var drawings: [BodyDrawing] {
    BodyView.allCases.map { BodyDrawing(map, view: $0) }.filter { drawing in
      drawing.places.contains { marked.contains($0.region.id) }
    }
  }

  /// The marked regions that no drawing shows.
  var notDrawn: [RegionID] {
    let drawn = Set(drawings.flatMap(\.places).map(\.region.id))
    return marked.filter { !drawn.contains($0) }
  }

  func names(_ regions: [RegionID]) -> [String] { regions.map { map.region($0)?.text ?? $0.rawValue } }

  private func view(_ drawing: BodyDrawing, isASCII: Bool) -> [String] {
    let title = drawing.view == .front ? ReportWording.figureFront : ReportWording.figureBack
    let indent = String(repeating: " ", count: max((drawing.columns - title.count) / 2, 0))
    let rows = drawing.text(
      chosen: Set(marked), sides: (ReportWording.figureRight, ReportWording.figureLeft), isASCII: isASCII)
    return [indent + title] + rows.map { $0.map(\.text).joined() }
  }

  private func beside(_ left: [String], _ right: [String], at column: Int) -> [String] {
    (0..<max(left.count, right.count)).map { row in
      let first = left.indices.contains(row) ? left[row] : ""
      let blanks = String(repeating: " ", count: max(column - TextWidth.columns(of: first), 0))
      return first + blanks + (right.indices.contains(row) ? right[row] : "")
    }
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  private func wrapped(_ lines: [String], _ columns: Int, isASCII: Bool) -> [String] {
    lines.flatMap { line in
      LineBreaker(columns: max(columns, 1))
        .lines(of: isASCII ? ASCIIText.replacing(line) : line, first: "", rest: "  ")
    }
  }
}

extension BodyFigure {
  /// The figure as one `<svg>` element for an HTML page, without ids and without anything from outside it: the views in
  /// which something is marked, in the page's own colour. A marked region is filled and hatched, so that it shows on
  /// paper and without colour. Empty where nothing is marked in a drawing.
  public var svg: String {
    let drawings = drawings
    guard let first = drawings.first else { return "" }
    let width = drawings.count * (first.columns * Scale.column) + (drawings.count - 1) * Scale.gap
    let height = Scale.head + first.rows * Scale.row
    let title = HTMLText.escaped(TextPolicy.paper.onOneLine(ReportWording.figureTitle))
    let description = HTMLText.escaped(
      TextPolicy.paper.onOneLine(ReportWording.figureDescription(names(marked))))
    let views = drawings.enumerated().map { place, drawing in
      let x = place * (first.columns * Scale.column + Scale.gap)
      return "<g transform=\"translate(\(x) 0)\">\n\(svg(of: drawing))</g>\n"
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="\(title). \(description)" \
      viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" style="max-width:100%;height:auto" \
      fill="none" stroke="currentColor" stroke-width="1" font-family="sans-serif" font-size="13">
      <title>\(title)</title>
      <desc>\(description)</desc>
      \(views.joined())</svg>

      """
  }

  private enum Scale {
    static let column = 10
    static let row = 20
    static let gap = 30
    /// The room for the words above a drawing.
    static let head = 44
  }

  private func svg(of drawing: BodyDrawing) -> String {
    let width = drawing.columns * Scale.column
    let title = drawing.view == .front ? ReportWording.figureFront : ReportWording.figureBack
    let ends =
      drawing.isRightAtLeft
      ? (ReportWording.figureRight, ReportWording.figureLeft)
      : (ReportWording.figureLeft, ReportWording.figureRight)
    return Markup.text(title, x: width / 2, y: 14, isStrong: true)
      + Markup.text(ends.0, x: 0, y: 36, anchor: "start", isStrong: true)
      + Markup.text(ends.1, x: width, y: 36, anchor: "end", isStrong: true)
      + drawing.places.map { svg(of: $0, in: drawing) }.joined()
  }

  private func svg(of place: BodyDrawing.Place, in drawing: BodyDrawing) -> String {
    let box = place.box
    let isMarked = marked.contains(place.region.id)
    let left = box.column * Scale.column - Scale.column / 2
    let right = left + (box.width + 1) * Scale.column
    // A row of border belongs half to the box above it and half to the box below.
    let half = Scale.row / 2
    let top = Scale.head + box.row * Scale.row - (drawing.isFree(row: box.row - 1, beside: box) ? half : 0)
    let bottom =
      Scale.head + (box.row + box.height) * Scale.row
      + (drawing.isFree(row: box.row + box.height, beside: box) ? half : 0)
    var marks = "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(right - left)\" height=\"\(bottom - top)\""
    if isMarked { marks += " fill=\"currentColor\" fill-opacity=\"0.2\" stroke-width=\"3\"" }
    marks += "/>\n"
    if isMarked { marks += Markup.hatch(left: left, top: top, right: right, bottom: bottom) }
    let label = isMarked ? "* \(box.label)" : box.label
    return marks
      + Markup.text(label, x: (left + right) / 2, y: (top + bottom) / 2 + 5, isStrong: isMarked)
  }
}

extension BodyDrawing {
  /// Whether no region stands in the columns of a box on another row.
  fileprivate func isFree(row: Int, beside box: RegionBox) -> Bool {
    !places.contains { place in
      (box.column..<box.column + box.width).contains { place.box.contains(row: row, column: $0) }
    }
  }
}

private enum Markup {
  static func text(_ text: String, x: Int, y: Int, anchor: String = "middle", isStrong: Bool = false)
    -> String
  {
    let weight = isStrong ? " font-weight=\"bold\"" : ""
    return """
      <text x="\(x)" y="\(y)" text-anchor="\(anchor)"\(weight) fill="currentColor" stroke="none">\
      \(HTMLText.escaped(TextPolicy.paper.onOneLine(text)))</text>

      """
  }

  /// Slanting lines across a rectangle.
  static func hatch(left: Int, top: Int, right: Int, bottom: Int) -> String {
    let step = 10
    let height = bottom - top
    let lines = stride(from: left + step, to: right + height, by: step).map { foot in
      // From the lower left to the upper right; what would leave the rectangle is cut off.
      let low = foot - height < left ? (left, top + (foot - left)) : (foot - height, bottom)
      let high = foot > right ? (right, top + (foot - right)) : (foot, top)
      return "M\(low.0) \(low.1)L\(high.0) \(high.1)"
    }
    return "<path d=\"\(lines.joined())\" stroke-opacity=\"0.4\"/>\n"
  }
}
