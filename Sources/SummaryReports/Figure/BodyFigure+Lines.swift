internal import PlainText
internal import QuestionnaireCore

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
    guard width > 0, width <= columns else {
      return wrapped([ReportWording.figureDescription(names(marked))], columns, isASCII: isASCII)
    }
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

  /// The full names of regions.
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
