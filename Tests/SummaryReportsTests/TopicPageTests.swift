import PlainText
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// A topic's page that is read without an interview.
@Suite struct TopicPageTests {
  private func page(_ id: TopicID) throws -> TopicPage {
    try #require(TopicCollection([try Clinic.questionnaire()])[id])
  }

  @Test(arguments: Document.Format.allCases)
  func readsAsKept(_ format: Document.Format) throws {
    let text = Document(try page("bulbs"), today: Sample.day, territory: "bb").text(as: format)
    expectGolden(text, "topic.\(format.fileExtension)")
  }

  @Test func anotherReaderHasAnothersWords() throws {
    let text = Document(try page("bulbs"), for: .other, today: Sample.day).text(as: .text)
    #expect(text.contains("call your emergency number now"))
    #expect(text.contains("Aland") && text.contains("Beland"))
  }

  @Test func whatHangsOnAnAnswerIsNotAsked() throws {
    for format in Document.Format.allCases {
      let text = Document(try page("bulbs"), today: Sample.day).text(as: format)
      #expect(text.contains("Which bulb is it?"))
      #expect(!text.contains("Not asked.") && !text.contains("flickers"))
    }
  }

  @Test(arguments: Document.Format.allCases)
  func everyShippedTopicBeginsAndEndsWithTheDisclaimer(_ format: Document.Format) throws {
    for page in try shipped().pages {
      let text = Document(page, today: Sample.day, territory: "gb").text(as: format, isASCII: true)
      #expect(!text.contains("You are reading this because"))
      #expect(text.utf8.allSatisfy { $0 < 0x80 })
      let disclaimer = try #require(text.firstRange(of: "This is information, not a diagnosis."))
      let title = try #require(
        text.firstRange(of: format == .html ? "<h1" : page.topic.title.person.prefix(9)))
      #expect(disclaimer.lowerBound < title.lowerBound, "\(page.id)")
      #expect(text.suffix(400).contains("No clinician has reviewed this content."))
      if format != .json { #expect(text.contains("call 999 (United Kingdom) now")) }
    }
  }

  @Test func everyShippedTopicIsThereOnceAndDangerFirst() throws {
    let pages = try shipped().pages
    let content = try Shipped.questionnaire("twisting").content
    #expect(Set(pages.map(\.id)).count == pages.count)
    #expect(Set(pages.map(\.id)).isSuperset(of: content.topics.map(\.id)))
    #expect(pages.first?.id == content.topics.first?.id)
    for page in pages { #expect(page.related.map(\.id) == page.topic.related, "\(page.id)") }
  }

  @Test func everyShippedTopicFitsItsPages() throws {
    for page in try shipped().pages {
      let pages = PrintedPages(Document(page, today: Sample.day, territory: "gb")).pages
      for (number, lines) in pages.enumerated() {
        #expect(lines.count <= 60)
        #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= 72 }, "\(page.id)")
        #expect(lines.last?.hasPrefix("This is information") == true)
        #expect(lines[number == 0 ? 1 : 0].contains("page \(number + 1) of \(pages.count)"))
      }
    }
  }

  private func shipped() throws -> TopicCollection {
    TopicCollection([try Shipped.questionnaire("twisting")])
  }
}
