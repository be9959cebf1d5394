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

  @Test(arguments: [Document.Format.markdown, .html])
  func theSummaryIsWrittenAsKept(_ format: Document.Format) throws {
    let interview = AnswerSheet(answers: Clinic.calm).conduct(try Clinic.questionnaire()).interview
    let text = Document(.summary, of: interview, today: Sample.day, territory: "bb").text(as: format)
    expectGolden(text, "calm.\(format.fileExtension)")
  }

  @Test(arguments: [Document.Format.text, .markdown, .html])
  func everythingIsWrittenAsKept(_ format: Document.Format) throws {
    let interview = AnswerSheet(answers: Clinic.calm).conduct(try Clinic.questionnaire()).interview
    let text = Document(.everything, of: interview, today: Sample.day, territory: "bb").text(as: format)
    expectGolden(text, "everything.\(format.fileExtension)")
  }

  @Test func theTableOfContentsNamesThePageOfEachChapter() throws {
    let interview = try Shipped.interview("woman-with-a-turning-neck")
    let pages = PrintedPages(Document(.everything, of: interview, today: Sample.day, territory: "gb")).pages
    let entries = pages[0].filter { $0.contains(" ..") }
    #expect(entries.count > 8)
    for entry in entries.dropFirst() {
      let words = entry.split(separator: " ")
      let number = try #require(words.last.flatMap { Int($0) })
      let title = words.dropLast(2).joined(separator: " ")
      let page = try #require(pages.indices.contains(number - 1) ? pages[number - 1] : nil)
      #expect(page.contains { $0.hasPrefix(title.prefix(60)) }, "\(entry)")
    }
  }

  @Test func everyLinkLeadsToAPlaceInTheFile() throws {
    let interview = try Shipped.interview("woman-with-a-turning-neck")
    for part in [Document.Part.summary, .everything] {
      let html = Document(part, of: interview, today: Sample.day, territory: "gb").text(as: .html)
      let links = html.split(separator: "href=\"#").dropFirst().compactMap { $0.split(separator: "\"").first }
      #expect(links.count > 8 && Set(links).count == links.count)
      for link in links { #expect(html.contains(" id=\"\(link)\""), "\(link)") }
    }
  }

  @Test func aSheetIsOnePageAndEveryPageOfItHasLinesForTheName() throws {
    for vignette in ["woman-with-a-turning-neck", "man-on-long-term-haloperidol", "everything-unknown"] {
      let interview = try Shipped.interview(vignette)
      #expect(Document(.sheet, of: interview, today: Sample.day).pageCount() == 1)
      let pages = PrintedPages(Document(.sheetAndAnswers, of: interview, today: Sample.day)).pages
      #expect(pages.count > 1)
      #expect(pages.allSatisfy { page in page.contains { $0.hasPrefix("Name: ____") } })
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
