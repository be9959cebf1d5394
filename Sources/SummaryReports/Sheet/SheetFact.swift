/// What one answer comes to on the doctor's sheet.
struct SheetFact: Hashable {
  /// What may be done to it when the page is full.
  enum Standing: Hashable {
    /// It may move to page two.
    case movable
    /// It stays on page one.
    case kept
  }

  /// What it says.
  var text: String
  /// One of several that were ticked, without what was asked of it.
  let name: String?
  /// Whether a person wrote it: then it may be shortened.
  let isFreeText: Bool
  /// What may be done to it when the page is full.
  let standing: Standing
  /// Whether it went to page two.
  var isMoved = false

  init(_ text: String, _ standing: Standing = .movable, name: String? = nil, isFreeText: Bool = false) {
    self.text = PrintableText.onOneLine(text)
    self.name = name.map(PrintableText.onOneLine)
    self.isFreeText = isFreeText
    self.standing = standing
  }

  /// Shortens it to so many columns; a name at its beginning stays whole.
  mutating func shorten(to columns: Int) {
    let least = name.map { SheetLines.width($0) + 24 } ?? 0
    text = SheetLines.shortened(text, columns: max(columns, least))
  }
}
