public import QuestionnaireCore

/// A sheet or a summary on pages for a printer: on each the disclaimer, what it is, its day and its number.
public struct PrintedPages: Hashable, Sendable {
  /// The lines of each page: at most 60, none wider than 72 columns.
  public let pages: [[String]]

  /// Makes the pages of an interview, complete or not.
  public init(
    _ part: Export.Part, of interview: Interview, today: CalendarDay, territory: String? = nil,
    isASCII: Bool = false
  ) {
    switch part {
    case .sheet: self.init(DoctorSheet(interview: interview, today: today), isASCII: isASCII)
    case .summary:
      let report = Report(interview: interview, today: today, territory: territory)
      self.init(part, today, first: nil, rest: report.blocks, isASCII: isASCII)
    }
  }

  /// Makes the pages of a sheet.
  public init(_ sheet: DoctorSheet, isASCII: Bool = false) {
    var rest = sheet.answers
    if let figure = sheet.figure {
      rest += [
        ReportBlock(.heading, StyledText(plain: Wording.figureLabel)), ReportBlock(.figure(figure), ""),
      ]
    }
    self.init(
      .sheet, sheet.written, first: FrontPage(sheet, isASCII: isASCII).lines, rest: rest, isASCII: isASCII)
  }

  /// `first` is a page that is laid out already, without its disclaimer and head.
  private init(
    _ part: Export.Part, _ day: CalendarDay, first: [String]?, rest: [ReportBlock], isASCII: Bool
  ) {
    let breaker = PageBreaker(lines: SheetPage.lines - 5, writer: TextWriter(isASCII: isASCII))
    let bodies = (first.map { [$0] } ?? []) + breaker.pages(of: rest)
    let disclaimer = Self.lettered(Wording.shortDisclaimer, isASCII)
    pages = bodies.enumerated().map { place, body in
      let head = Wording.pageHead(part, day, page: place + 1, of: bodies.count)
      let isFirst = place == 0 && first != nil
      return (place == 0 ? [disclaimer] : []) + [Self.lettered(head, isASCII)] + (isFirst ? [] : [""]) + body
        + (isFirst ? [] : [""]) + [disclaimer]
    }
  }

  /// The pages with a form feed between them.
  public var text: String { joined(by: "\u{C}") }

  /// The pages one under the other, for a file.
  public var unbroken: String { joined(by: "\n\n") }

  private func joined(by mark: String) -> String {
    pages.map { $0.map { $0 + "\n" }.joined() }.joined(separator: mark)
  }

  private static func lettered(_ text: String, _ isASCII: Bool) -> String {
    isASCII ? ASCIIText.replacing(text) : text
  }
}
