public import QuestionnaireCore

extension Export {
  /// The whole file's text, a line end behind every line.
  public func text(
    of interview: Interview, today: CalendarDay, territory: String? = nil, isASCII: Bool = false
  ) -> String {
    switch (part, format) {
    case (.summary, .json): JSONReport(interview).value.lines
    case (.sheet, .text):
      PrintedPages(.sheet, of: interview, today: today, territory: territory, isASCII: isASCII).unbroken
    default:
      TextWriter(isASCII: isASCII).text(of: Report(interview: interview, today: today, territory: territory))
    }
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
