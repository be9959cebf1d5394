extension Finding {
  /// The words of findings about where regions are drawn.
  var drawingWording: FindingWording? {
    switch self {
    case .notInDrawing(let text, let key, let last):
      FindingWording(
        .outsideDrawing, "'\(text)' is no \(key) that the drawing has room for",
        help: "'\(key)' is a whole number from 1 to \(last)")
    case .endsBeyondDrawing(let end, let key, let last):
      FindingWording(
        .outsideDrawing, "the box ends in \(key) \(end), and the last \(key) of the drawing is \(last)")
    case .overlappingBoxes(let other, let line):
      FindingWording(
        .overlappingBoxes, "this box meets the box of '\(other)' on line \(line)",
        help: "boxes share no place, and side by side they leave a column for the border between them")
    case .labelTooWide(let width, let limit):
      FindingWording(
        .labelTooWide, "this label takes \(width) columns, and its box has \(limit) for it",
        help: "shorten it, or widen the box: its first column is kept for the mark of a chosen region")
    default: nil
    }
  }
}
