import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// Documents and formats are independent: each format writes each document.
@Suite struct DocumentTests {
  private func documents() throws -> [Document] {
    let interview = AnswerSheet(answers: Clinic.calm).conduct(try Clinic.questionnaire()).interview
    let comparison = try Comparison(
      earlier: interview, later: interview, earlierDay: Sample.day, laterDay: Sample.day)
    let page = try #require(TopicCollection([try Clinic.questionnaire()])["bulbs"])
    return Document.Part.allCases.map { Document($0, of: interview, today: Sample.day) }
      + [Document(page, today: Sample.day), Document(comparison, today: Sample.day)]
  }

  @Test(arguments: Document.Format.allCases)
  func isWrittenWhereverItIsAFormatOfTheKind(_ format: Document.Format) throws {
    for document in try documents() {
      let text = document.text(as: format)
      #expect(text.hasSuffix("\n"), "\(document.kind)")
      #expect((text != "null\n") == document.kind.formats.contains(format), "\(document.kind)")
      #expect(document.text(as: format, isASCII: true).utf8.allSatisfy { $0 < 0x80 }, "\(document.kind)")
    }
  }

  @Test func aScreenOffersWhatThereIsOnceAndTheWebPageFirst() throws {
    for kind in try documents().map(\.kind) {
      #expect(kind.offered.first == .html)
      #expect(Set(kind.offered).count == kind.offered.count)
      #expect(Set(kind.offered).isSubset(of: kind.formats))
      #expect(Set(kind.offered).isSuperset(of: kind.formats.filter { $0 != .json }))
    }
  }

  @Test func everyDocumentIsPrintedBetweenDisclaimers() throws {
    for document in try documents() {
      let pages = PrintedPages(document).pages
      let first = try #require(pages.first?.first)
      #expect(first.hasSuffix("put in order by a program.") || first.hasSuffix("what you have."))
      #expect(pages.allSatisfy { $0.last == first && $0.count <= SheetPage.lines }, "\(document.kind)")
    }
  }
}
