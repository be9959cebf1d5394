internal import PlainText
internal import QuestionnaireCore
internal import SummaryReports

/// How text becomes cells: the characters to draw with, and how many columns each takes.
///
/// `日` takes two columns, and where only ASCII is drawn, `café • 2½` becomes `cafe - 21/2`.
public struct Lettering: Equatable, Sendable {
  /// The characters to draw with.
  public let glyphs: Glyphs
  /// What is said where a text names the emergency number.
  var emergencyNumber = EmergencyNumber(nil)
  private let width: @Sendable (Character) -> Int

  /// Makes lettering; `width` gives the columns of a character that is not ASCII, as the terminal counts them.
  public init(glyphs: Glyphs, width: @escaping @Sendable (Character) -> Int) {
    self.glyphs = glyphs
    self.width = width
  }

  /// The widths are the terminal's, and the same while a program runs.
  public static func == (left: Lettering, right: Lettering) -> Bool {
    left.glyphs == right.glyphs && left.emergencyNumber == right.emergencyNumber
  }

  /// The text as it is drawn: with the number of the person's country where it names the emergency number.
  func drawable(_ text: String) -> String { glyphs.drawable(emergencyNumber.filled(text)) }

  /// The columns a character takes; none for what moves the cursor.
  func columns(of character: Character) -> Int {
    if let code = character.asciiValue { return code >= 0x20 && code < 0x7F ? 1 : 0 }
    return max(width(character), 0)
  }

  func columns(of text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The text, cut with an ellipsis if it takes more columns than there are.
  func cut(_ text: String, to limit: Int) -> String {
    let text = drawable(text)
    guard columns(of: text) > limit else { return text }
    let dots = limit > 6 ? "..." : ""
    var kept = ""
    var used = dots.count
    for character in text {
      used += columns(of: character)
      if used > limit { break }
      kept.append(character)
    }
    return kept + dots
  }
}

extension Lettering {
  func markup(_ text: String, _ style: Style = .plain) -> [TextRun] {
    runs(of: StyledText(markup: text), style)
  }

  /// Styled text as runs; within a warning emphasis stays a warning.
  func runs(of text: StyledText, _ style: Style = .plain) -> [TextRun] {
    text.spans.map { TextRun($0.text, $0.isEmphasized && style == .plain ? .emphasis : style) }
  }

  /// Prose as lines, a blank line between paragraphs.
  func lines(of prose: Prose, for respondent: Respondent, _ style: Style = .plain, columns: Int) -> [TextLine]
  {
    var lines: [TextLine] = []
    for block in prose.blocks {
      switch block.kind {
      case .paragraph:
        if !lines.isEmpty { lines.append(TextLine()) }
        lines += wrapMarkup(block.text[respondent], style, columns: columns)
      case .bullet:
        lines += wrapMarkup(
          block.text[respondent], style, columns: columns, indent: 2, lead: "\(glyphs.bullet) ")
      }
    }
    return lines
  }
}

/// The characters that screens are drawn with: those of Unicode, or ASCII only.
public struct Glyphs: Hashable, Sendable {
  /// Whether only ASCII is drawn; all other text is then folded to it.
  public let isASCII: Bool
  /// The line between areas.
  public let rule: Character
  /// What stands before a point of a list.
  public let bullet: Character
  /// What stands between two remarks on one line.
  public let separator: String
  /// What marks the row that has the focus.
  public let marker: Character = ">"
  /// What is done of the bar of progress; what is to come is drawn as a rule.
  var done: Character { isASCII ? "=" : "═" }
  /// The line before the side.
  var upright: Character { isASCII ? "|" : "│" }

  /// The characters for a terminal that shows Unicode.
  public static let unicode = Glyphs(isASCII: false, rule: "─", bullet: "•", separator: " · ")
  /// The characters for every other terminal.
  public static let ascii = Glyphs(isASCII: true, rule: "-", bullet: "-", separator: ", ")

  /// The characters of line mode where text is UTF-8: all of them are read aloud well.
  public static let lines = Glyphs(isASCII: false, rule: "-", bullet: "-", separator: ". ")
  /// The characters of line mode where text is ASCII.
  public static let asciiLines = Glyphs(isASCII: true, rule: "-", bullet: "-", separator: ". ")

  /// The text as it can be drawn: without what would move the cursor or turn the text around, tabs as blanks, and in
  /// ASCII where nothing else is shown. A line end stays.
  func drawable(_ text: String) -> String {
    let kept = TextPolicy.terminal.cleaned(text)
    return isASCII ? ASCIIText.replacing(kept) : kept
  }
}
