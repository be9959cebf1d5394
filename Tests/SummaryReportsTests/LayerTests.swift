import PlainText
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// What is seen first, and what opens from there.
@Suite struct LayerTests {
  private func interview(_ changes: [LinkID: [String]] = [:]) throws -> Interview {
    let answers = Clinic.calm.merging(changes) { $1 }
    return AnswerSheet(answers: answers).conduct(try Clinic.questionnaire()).interview
  }

  private func opening(_ changes: [LinkID: [String]] = [:], in territory: String? = "bb") throws
    -> SummaryOpening
  {
    SummaryOpening(try interview(changes), today: Sample.day, territory: territory)
  }

  @Test func aCalmOpeningSaysWhatToDoAndWhy() throws {
    let opening = try opening()
    #expect(opening.level == .routine)
    #expect(opening.heading == "What to do: routine")
    #expect(opening.action == "Do routine.")
    #expect(opening.acts.isEmpty && opening.lines.isEmpty)
    #expect(opening.why == "you said the light flickers.")
    #expect(opening.sooner == "Call for help.")
    #expect(opening.entries.map(\.layer) == [.summary, .sheet, .topic("bulbs")])
    #expect(opening.entries.map(\.length.pages) == [1, 1, nil])
  }

  @Test func anEmergencyOpensTheSheetFirstAndItsNumbersStandWithIt() throws {
    let opening = try opening(["signs": ["dark", "buzz"]])
    #expect(opening.level == .emergency)
    #expect(opening.why == "it went dark.")
    #expect(opening.lines.map(\.number) == ["3"])
    #expect(opening.entries.map(\.layer) == [.sheet, .summary])
    #expect(opening.topics.map(\.layer) == [.topic("bulbs")])
    #expect(opening.callAtOnce == nil)
  }

  @Test func everyLayerStandsBetweenDisclaimers() throws {
    let interview = try interview()
    let opening = try opening()
    let layers = (opening.entries + opening.others).map(\.layer)
    #expect(Set(layers).count == layers.count)
    for layer in layers {
      let report = Report(layer, of: interview, today: Sample.day, territory: "bb")
      #expect(report.sections.count > 2, "\(layer)")
      #expect(report.sections.first?.part == .disclaimer && report.sections.last?.part == .lastWords)
      #expect(report.wordCount > 20, "\(layer)")
    }
    #expect(Report(.topic("none"), of: interview, today: Sample.day).sections.count == 2)
  }

  @Test func theNumberOfOnesOwnCountryStandsInTexts() throws {
    let countries = try Clinic.questionnaire().content.countries
    let text = "Call {emergency-number} now, or {emergency-number}."
    #expect(EmergencyNumber(of: "aa", in: countries).filled(text) == "Call 1 now, or 1.")
    #expect(
      EmergencyNumber(of: "xx", in: countries).filled(text)
        == "Call your emergency number now, or your emergency number.")
    #expect(EmergencyNumber(nil).filled("{other}") == "{other}")
  }

  @Test(arguments: Shipped.examples)
  func theOpeningOfAnExampleIsShort(_ vignette: String) throws {
    let opening = SummaryOpening(try Shipped.interview(vignette), today: Sample.day, territory: "gb")
    #expect(!opening.heading.isEmpty && !opening.action.isEmpty)
    #expect(opening.howSoon.map { $0.count <= 40 } ?? false)
    #expect(opening.acts.allSatisfy { $0.count <= 100 })
    #expect(opening.why.map { TextWidth.columns(of: $0) <= 132 } ?? true)
    #expect((opening.level == .emergency) == (opening.lines.first?.number == "999"))
    #expect(opening.topics.count >= 1)
    let texts =
      opening.acts + opening.doNots + [opening.action, opening.sooner ?? "", opening.callAtOnce ?? ""]
    #expect(texts.allSatisfy { !$0.contains("{") && !$0.contains("your emergency number") }, "\(texts)")
  }

  @Test(arguments: Shipped.examples)
  func fewQuestionsAreAskedAndNoneTwice(_ vignette: String) throws {
    let report = Report(interview: try Shipped.interview(vignette), today: Sample.day)
    let section = report.sections.first { $0.part == .questionsToAsk }
    let questions = section?.blocks.dropFirst().map(\.text.plain) ?? []
    #expect(questions.count <= 7 && Set(questions).count == questions.count)
    #expect(questions.isEmpty || questions.last == "What should make me call you sooner?")
  }
}
