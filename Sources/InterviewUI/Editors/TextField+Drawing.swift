extension TextField {
  /// The field between brackets, as wide as told, the part around the cursor in view.
  func line(label: String, after: String = "", columns: Int, isFocused: Bool, lettering: Lettering)
    -> TextLine
  {
    let head = lettering.mark(isFocused) + (label.isEmpty ? "" : label + " ") + "["
    let width = max(columns - lettering.columns(of: head) - lettering.columns(of: after) - 2, 1)
    let view = window(columns: width, lettering: lettering)
    let padding = String(repeating: " ", count: max(width - view.columns, 0))
    let style: Style = isFocused ? .focused : .plain
    let runs = [
      TextRun(head, isFocused ? .focused : .plain), TextRun(view.text + padding, style), TextRun("]", style),
      TextRun(after.isEmpty ? "" : " " + after),
    ]
    return TextLine(runs, cursor: isFocused ? lettering.columns(of: head) + view.cursor : nil)
  }

  private func window(columns: Int, lettering: Lettering) -> (text: String, columns: Int, cursor: Int) {
    var first = cursor
    var before = 0
    while first > 0 {
      let width = lettering.columns(of: lettering.glyphs.drawable(String(characters[first - 1])))
      guard before + width < columns else { break }
      before += width
      first -= 1
    }
    var text = ""
    var used = 0
    for character in characters[first...] {
      let piece = lettering.glyphs.drawable(String(character))
      let width = lettering.columns(of: piece)
      guard used + width <= columns else { break }
      text += piece
      used += width
    }
    return (text, used, min(before, max(columns - 1, 0)))
  }
}
