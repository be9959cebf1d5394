import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// A form's answers on the first page: what stands together in the form stands on one line, so that a time belongs to its
/// value.
@Suite struct SheetFormTests {
  private static func questionnaire() throws -> Questionnaire {
    let words = Sample.prose("These are your answers.")
    var content = QuestionnaireContent(
      id: "ward", version: "1", title: "Ward", summary: "For tests.", reviewed: Sample.day,
      reviewBy: Sample.day,
      guidance: Guidance(
        disclaimer: words, callNowTitle: "Call", callNow: words,
        levels: TriageLevel.allCases.map { .init(level: $0, heading: "Your answers", action: words) },
        safety: Prose([])))
    content.notFor = "One item of the form cannot be asked here and is left out: “Scan”."
    content.groups = [
      ItemGroup(linkId: "g-all", title: "Observations"),
      ItemGroup(linkId: "g-pulse", title: "Heart rate", parent: 0),
      ItemGroup(linkId: "g-oxygen", title: "Oxygen", parent: 0),
      ItemGroup(linkId: "g-pain", title: "Pain", parent: 0),
    ]
    func item(_ id: LinkID, _ record: String, _ kind: Question.Kind, _ group: Int) -> Item {
      var question = Question(linkId: id, text: PersonText("\(id)?"), kind: kind, record: record)
      question.pertinence = .always
      question.isLeftEmpty = true
      return Item(linkId: id, kind: .question(question), group: group)
    }
    let number = Question.Kind.number(.init())
    content.items = [
      item("pulse-at", "At", .time, 1), item("pulse", "Heart rate, beats/min", number, 1),
      item("oxygen-at", "At", .time, 2), item("flow", "Flow", number, 2), item("device", "Device", .text, 2),
      item("pain-at", "At", .time, 3), item("pain", "Pain score", number, 3), item("note", "Note", .text, 0),
    ]
    content.topics = [Sample.fallback]
    return try Questionnaire(content)
  }

  private static func lines(_ answers: [LinkID: [String]]) throws -> [String] {
    let interview = AnswerSheet(answers: answers).conduct(try questionnaire()).interview
    return DoctorSheet(interview: interview, today: Sample.day).history.map { block in
      if case .labelled(let label) = block.kind { "\(label): \(block.text.plain)" } else { block.text.plain }
    }
  }

  @Test func whatStandsTogetherIsOneLine() throws {
    let lines = try Self.lines([
      "pulse-at": ["03:05"], "pulse": ["96"], "oxygen-at": ["03:10"], "flow": ["2"], "device": ["prongs"],
      "pain-at": ["03:12"], "pain": ["declined"], "note": ["sleeps"],
    ])
    let all = lines.joined(separator: "\n")
    #expect(all.contains("Heart rate, beats/min: 96; At: 03:05"), "\(all)")
    #expect(all.contains("Oxygen (At: 03:10; Flow: 2; Device: “prongs”)"), "\(all)")
    // A time without its value says whose it is.
    #expect(all.contains("Pain (At: 03:12)"), "\(all)")
    #expect(all.contains("Note: “sleeps”"), "\(all)")
    #expect(all.contains("Left empty: Pain score"), "\(all)")
    #expect(all.contains("One item of the form cannot be asked here and is left out: “Scan”."), "\(all)")
  }

  @Test func notKnowingAndLeavingEmptyAreToldApart() throws {
    let lines = try Self.lines(["pulse": ["declined"]])
    #expect(lines.contains { $0.hasPrefix("Left empty: Heart rate") }, "\(lines)")
    #expect(lines.contains { $0.hasPrefix("Not known: At") }, "\(lines)")
    let interview = AnswerSheet(answers: ["pulse": ["declined"]]).conduct(try Self.questionnaire()).interview
    let question = try #require(try Self.questionnaire().item("pulse")?.question)
    #expect(AnswerWording(interview).words(for: .declined, to: question) == "Not done, or left empty")
  }
}
