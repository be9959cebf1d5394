internal import PlainText
public import QuestionnaireCore

extension Comparison {
  /// The comparison as the text of a file; JSON has none and is given as text.
  public func text(as format: Export.Format, today: CalendarDay, isASCII: Bool = false) -> String {
    let report = Report(comparison: self, today: today)
    let title = "\(ReportWording.comparison): \(later.questionnaire.content.title)"
    switch format {
    case .text, .json: return TextWriter(isASCII: isASCII).text(of: report)
    case .markdown: return MarkdownWriter(isASCII: isASCII).text(of: report, title: title)
    case .html:
      let html = HTMLWriter().text(of: report, title: title)
      return isASCII ? HTMLText.inASCII(html) : html
    }
  }
}
