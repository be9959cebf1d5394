internal import PlainText
public import QuestionnaireCore

extension TopicPage {
  /// The whole file's text, a line end behind every line; JSON has the facts alone.
  public func text(
    as format: Export.Format, for respondent: Respondent = .person, today: CalendarDay,
    territory: String? = nil, isASCII: Bool = false
  ) -> String {
    let title = topic.title[respondent]
    switch format {
    case .text:
      let report = Report(topic: self, for: respondent, today: today, territory: territory)
      return TextWriter(isASCII: isASCII).text(of: report)
    case .markdown:
      let report = untitled(respondent, today, territory)
      return MarkdownWriter(isASCII: isASCII, disclaimer: ReportWording.topicDisclaimer).text(
        of: report, title: title)
    case .html:
      let report = untitled(respondent, today, territory)
      let html = HTMLWriter(shortDisclaimer: ReportWording.topicDisclaimer).text(of: report, title: title)
      return isASCII ? HTMLText.inASCII(html) : html
    case .json:
      let json = TopicJSON(page: self, respondent: respondent).value.lines
      return isASCII ? JSONValue.inASCII(json) : json
    }
  }

  /// The pages for a printer: text with a form feed between pages of at most 60 lines of 72 columns.
  public func pages(
    for respondent: Respondent = .person, today: CalendarDay, territory: String? = nil, isASCII: Bool = false
  ) -> String {
    PrintedPages(topic: self, for: respondent, today: today, territory: territory, isASCII: isASCII).text
  }

  /// The page for formats whose title is no part of the text.
  private func untitled(_ respondent: Respondent, _ today: CalendarDay, _ territory: String?) -> Report {
    let composer = TopicComposer(self, for: respondent, today: today, territory: territory)
    return Report(sections: composer.sections(isTitled: false).filter { !$0.blocks.isEmpty })
  }
}
