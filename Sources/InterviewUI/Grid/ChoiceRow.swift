/// A row to choose from, as every screen draws it: marker, number, box, text.
///
///     >  2 [x] Smoke or strong smells
///       10 ( ) None of these
struct ChoiceRow {
  /// What shows whether a row is chosen.
  enum Box {
    case none
    /// `[x]`: several of the rows can be chosen.
    case tick
    /// `(x)`: one of the rows can be chosen.
    case circle

    func text(isChosen: Bool) -> String {
      switch self {
      case .none: ""
      case .tick: isChosen ? "[x] " : "[ ] "
      case .circle: isChosen ? "(x) " : "( ) "
      }
    }
  }

  let text: String
  /// What belongs to it and stands at the right end: "2 pages".
  var remark = ""
  /// What counts and what does not; it stands behind the text, or under it while there are rows for that.
  var hint = ""
  var number: Int?
  var box = Box.none
  let isFocused: Bool
  var isChosen = false

  private func lead(_ lettering: Lettering) -> String {
    lettering.mark(isFocused) + (number.map { $0 < 10 ? " \($0) " : "\($0) " } ?? "")
      + box.text(isChosen: isChosen)
  }

  private var style: Style { isFocused ? .focused : isChosen ? .chosen : .plain }

  /// The row broken into lines, the later ones under the text unless told otherwise; the cursor stands on its first letter.
  func lines(_ lettering: Lettering, columns: Int, indent: Int? = nil) -> [TextLine] {
    let lead = lead(lettering)
    let end = min(columns, 78) - lettering.columns(of: remark)
    let room = end - lettering.columns(of: lead + text)
    let isBeside = !remark.isEmpty && room >= 2
    let words = remark.isEmpty || isBeside ? text : Wording.rowRemark(text, remark)
    var lines = led(by: lead, lettering.wrap(words, style, columns: columns - lead.count), indent: indent)
    if !hint.isEmpty { lines = hinted(lines, lettering, columns: columns, indent: lead.count) }
    if isBeside {
      lines[lines.count - 1].runs.append(TextRun(String(repeating: " ", count: room) + remark, style))
    }
    return isFocused ? lines.focused(at: lead.count).filled(.focused) : lines
  }

  private func led(by lead: String, _ lines: [TextLine], indent: Int?) -> [TextLine] {
    let blank = String(repeating: " ", count: indent ?? lead.count)
    return (lines.isEmpty ? [TextLine()] : lines).enumerated().map { place, line in
      TextLine([TextRun(place == 0 ? lead : blank, style)] + line.runs)
    }
  }

  private func hinted(_ lines: [TextLine], _ lettering: Lettering, columns: Int, indent: Int) -> [TextLine] {
    let words = "(\(hint))"
    var lines = lines
    guard let last = lines.last else { return lines }
    let style: Style = isFocused ? .focused : .quiet
    if lettering.columns(of: last.text) + 1 + lettering.columns(of: words) <= columns {
      lines[lines.count - 1].runs.append(TextRun(" " + words, style))
      return lines
    }
    let blank = String(repeating: " ", count: indent)
    return lines + lettering.wrap(blank + words, style, columns: columns, indent: indent).asHelp
  }

  /// The row in one line, for words that are short on every screen.
  func line(_ lettering: Lettering) -> TextLine {
    let lead = lead(lettering)
    var line = TextLine(lead + text, style, cursor: isFocused ? lead.count : nil)
    line.fill = isFocused ? .focused : nil
    return line
  }
}

extension Lettering {
  /// What stands before a row, a field or a line of typed text: `> ` if it has the focus.
  func mark(_ isFocused: Bool) -> String { isFocused ? "\(glyphs.marker) " : "  " }
}
