import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// A finding is asked in several places, and the sheet says one thing of it.
@Suite struct FindingTests {
  @Test(arguments: UInt64(1)...200)
  func noGeneratedSheetStatesAndDeniesTheSame(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let questionnaire = try FindingContent.made(using: &generator)
    var answers = RandomAnswers(seed: seed)
    for _ in 0..<30 {
      var interview = Interview(questionnaire)
      while let prompt = interview.evaluation.current {
        try interview.answer(prompt.linkId, with: answers.answer(to: prompt, in: interview))
      }
      check(interview)
    }
  }

  @Test(arguments: UInt64(1)...40)
  func noShippedSheetStatesAndDeniesTheSame(_ seed: UInt64) throws {
    var answers = WordyAnswers(seed: seed)
    var interview = answers.hold(try Shipped.questionnaire("twisting"))
    for _ in 0..<10 {
      check(interview)
      answers.change(&interview)
    }
  }

  @Test func noVignettesSheetStatesAndDeniesTheSame() throws {
    for vignette in Shipped.vignettes { check(try Shipped.interview(vignette)) }
  }

  /// What is denied was denied wherever it was asked of that time, and nobody said it of another; read off the answers
  /// by a way of its own.
  private func check(_ interview: Interview) {
    let sheet = DoctorSheet(interview: interview, today: Sample.day)
    #expect(sheet.stated.isDisjoint(with: sheet.denied))
    let said = Places(interview)
    for finding in sheet.denied {
      #expect(!said.yes.contains(finding), "\(finding) was said somewhere")
      #expect(said.no.contains(finding), "\(finding) was denied nowhere")
    }
    #expect(sheet.stated.isSubset(of: said.yes))
    let denied = sheet.history.filter { $0.kind == .labelled("Pertinent negatives") }
    let text = denied.map(\.text.plain).joined()
    for finding in interview.questionnaire.findings where said.yes.contains(finding.id) {
      #expect(!text.contains(finding.recordNo), "\(finding.recordNo)")
    }
  }

  /// The findings that any answer on the path states or denies.
  private struct Places {
    var yes: Set<FindingID> = []
    var no: Set<FindingID> = []

    init(_ interview: Interview) {
      for item in interview.questionnaire.items {
        guard let question = item.question, let status = interview.evaluation.status(of: item.linkId)
        else { continue }
        if let finding = question.finding?.finding {
          if status == .answered(.yes) { yes.insert(finding) }
          if status == .answered(.no) { no.insert(finding) }
        }
        for option in question.options {
          guard let finding = option.finding?.finding else { continue }
          switch status {
          case .answered(.options(let chosen, _)):
            if chosen.contains(option.id) { yes.insert(finding) }
            if chosen == ["none-of-these"] { no.insert(finding) }
          case .answered(.option(option.id, _)): yes.insert(finding)
          case .lines(let lines):
            if lines.yes.contains(option.id) { yes.insert(finding) }
            if lines.no.contains(option.id) { no.insert(finding) }
          default: break
          }
        }
      }
    }
  }
}
