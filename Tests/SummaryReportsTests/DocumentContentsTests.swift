import SummaryReports
import Testing

/// The table of contents, and the places that its links lead to.
@Suite struct DocumentContentsTests {
  @Test func aPartWithoutAHeadingShiftsNoAnchor() {
    func heading(_ text: String) -> ReportBlock { ReportBlock(.heading, StyledText(plain: text)) }
    let bare = ReportBlock(.paragraph, "It is said.")
    let contents = DocumentContents(
      title: "Lamps", sections: [[heading("Why"), bare], [bare], [heading("Who can help?"), bare]],
      chapters: [[bare], [heading("Why")]])
    #expect(contents.sections.map(\.entry?.anchor) == ["why", nil, "who-can-help"])
    #expect(contents.sections.map(\.blocks.count) == [2, 1, 2])
    #expect(contents.chapters.map(\.entry?.anchor) == [nil, "why-1"])
  }
}
