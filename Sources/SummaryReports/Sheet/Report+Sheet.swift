extension Report {
  /// The sheet to be read on a screen: its page and, behind it, all answers.
  public init(_ sheet: DoctorSheet) {
    let disclaimer = ReportBlock(
      .paragraph, StyledText(plain: ReportWording.shortDisclaimer), tone: .disclaimer)
    let figure = sheet.figure.map {
      [ReportBlock(.heading, StyledText(plain: ReportWording.figureLabel)), ReportBlock(.figure($0), "")]
    }
    self.init(sections: [
      ReportSection(.disclaimer, [disclaimer]),
      ReportSection(
        .sheet, [ReportBlock(.heading, StyledText(plain: sheet.title))] + sheet.history + sheet.foot),
      ReportSection(.answers, sheet.answers + (figure ?? [])),
      ReportSection(.lastWords, [disclaimer]),
    ])
  }
}
