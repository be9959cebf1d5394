internal import QuestionnaireCore
internal import SummaryReports

extension Lettering {
  /// Text with its emphasis as runs.
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
