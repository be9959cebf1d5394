import QuestionnaireCore

/// Decodes where a region is drawn: `{row: 6, column: 1, width: 9, label: shoulder}`.
struct RegionBoxDecoding {
  /// A box with its place in the file.
  typealias PlacedBox = (box: RegionBox, place: Place)

  let decoding: Decoding

  /// The box of a view, if it is wholly in the drawing.
  func box(_ node: YamlNode, in view: BodyView) -> PlacedBox? {
    guard
      let fields = Fields(
        node, of: "a place in the drawing", keys: ["row", "column", "width", "height", "label"], in: decoding)
    else { return nil }
    let row = number("row", fields, most: lastRow)
    let column = number("column", fields, most: lastColumn)
    let width = number("width", fields, most: lastColumn)
    let height = fields["height"] == nil ? 1 : number("height", fields, most: lastRow)
    let label = fields.required("label").flatMap { decoding.text($0, .label) }
    guard let row, let column, let width, let height, let label else { return nil }
    let box = RegionBox(
      view: view, row: row, column: column, width: width, height: height, label: label.text)
    check(label, fits: box)
    guard isWithin("column", column + width - 1, most: lastColumn, fields["width"]),
      isWithin("row", row + height - 1, most: lastRow, fields["height"])
    else { return nil }
    return (box, node.place.firstLine)
  }

  /// Reports boxes that share a place with an earlier one.
  func checkOverlap(_ boxes: [(region: String, placed: PlacedBox)]) {
    for (index, this) in boxes.enumerated() {
      guard let other = boxes[..<index].first(where: { $0.placed.box.collides(with: this.placed.box) }) else {
        continue
      }
      decoding.log.report(
        .overlappingBoxes(other.region, firstLine: other.placed.place.span.start.line), at: this.placed.place)
    }
  }

  private let lastRow = RegionBox.drawingRows - 2
  private let lastColumn = RegionBox.drawingColumns - 2

  init(decoding: Decoding) { self.decoding = decoding }

  private func number(_ key: String, _ fields: Fields, most: Int) -> Int? {
    guard let word = fields.requiredWord(key) else { return nil }
    guard let number = Int(word.text), (1...most).contains(number) else {
      decoding.log.report(.notInDrawing(word.text, key: key, last: most), at: word.place)
      return nil
    }
    return number
  }

  private func isWithin(_ key: String, _ end: Int, most: Int, _ node: YamlNode?) -> Bool {
    guard end > most else { return true }
    if let node {
      decoding.log.report(.endsBeyondDrawing(end, key: key, last: most), at: node.place.firstLine)
    }
    return false
  }

  private func check(_ label: Word, fits box: RegionBox) {
    guard label.text.count > box.labelColumns else { return }
    decoding.log.report(.labelTooWide(label.text.count, limit: box.labelColumns), at: label.place.firstLine)
  }
}
