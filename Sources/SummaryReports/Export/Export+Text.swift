internal import PlainText
public import QuestionnaireCore

extension Export {
  /// The whole file's text, a line end behind every line.
  public func text(
    of interview: Interview, today: CalendarDay, territory: String? = nil, isASCII: Bool = false
  ) -> String {
    let report = { Report(interview: interview, today: today, territory: territory) }
    switch (part, format) {
    case (.summary, .text): return TextWriter(isASCII: isASCII).text(of: report())
    case (.sheet, .text):
      return PrintedPages(.sheet, of: interview, today: today, isASCII: isASCII).unbroken
    case (.summary, .markdown):
      return MarkdownWriter(isASCII: isASCII).text(of: report(), title: title(of: interview))
    case (.sheet, .markdown):
      return MarkdownWriter(isASCII: isASCII).text(of: DoctorSheet(interview: interview, today: today))
    case (.summary, .html):
      let html = HTMLWriter().text(of: report(), title: title(of: interview))
      return isASCII ? HTMLText.inASCII(html) : html
    case (.sheet, .html):
      let html = HTMLWriter().text(of: DoctorSheet(interview: interview, today: today))
      return isASCII ? HTMLText.inASCII(html) : html
    case (.summary, .json):
      let json = JSONReport(interview).value.lines
      return isASCII ? JSONValue.inASCII(json) : json
    case (.sheet, .json):
      let sheet = DoctorSheet(interview: interview, today: today)
      let json = SheetJSON(sheet: sheet, report: JSONReport(interview).value).value.lines
      return isASCII ? JSONValue.inASCII(json) : json
    }
  }

  private func title(of interview: Interview) -> String {
    "\(ReportWording.atStart(ReportWording.name(of: part))): \(interview.questionnaire.content.title)"
  }
}

extension Export {
  /// The pages for a printer: text with a form feed between pages of at most 60 lines of 72 columns.
  public func pages(
    of interview: Interview, today: CalendarDay, territory: String? = nil, isASCII: Bool = false
  ) -> String {
    PrintedPages(part, of: interview, today: today, territory: territory, isASCII: isASCII).text
  }
}
