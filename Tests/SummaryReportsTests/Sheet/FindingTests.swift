import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// A finding is asked in several places, and the sheet says one thing of it.
@Suite struct FindingTests {
  @Test(arguments: UInt64(1)...100)
  func noGeneratedSheetStatesAndDeniesTheSame(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let questionnaire = try FindingContent.made(using: &generator)
    var answers = RandomAnswers(seed: seed)
    for _ in 0..<20 {
      var interview = Interview(questionnaire)
      while let prompt = interview.evaluation.current {
        try interview.answer(prompt.linkId, with: answers.answer(to: prompt, in: interview))
      }
      check(interview)
    }
  }

  @Test(arguments: UInt64(1)...20)
  func noShippedSheetStatesAndDeniesTheSame(_ seed: UInt64) throws {
    var answers = WordyAnswers(seed: seed)
    var interview = answers.hold(try Shipped.questionnaire("twisting"))
    for _ in 0..<6 {
      check(interview)
      answers.change(&interview)
    }
  }

  @Test func noVignettesSheetStatesAndDeniesTheSame() throws {
    for vignette in Shipped.examples { check(try Shipped.interview(vignette)) }
  }

  /// A person says a thing in one place and "no" or "none of these" in every other.
  @Test(
    arguments: [
      (["past": ["seizures"]], ["seizure"], "seizures"),
      (["regions": ["neck"], "neck-pull": ["shakes"]], ["no tremor"], "shakes, nods or jerks"),
      (["also": ["swallow"], "impact": ["choking-meals"]], ["swallow", "chok"], "trouble swallowing"),
      (["impact": ["dark-thoughts"]], ["suicid", "ending life"], "suicid"),
      (["regions": ["right-hand"], "hand-signs": ["weak"]], ["weakness", "weak legs"], "weakness"),
      (
        ["regions": ["throat"], "voice-three-weeks": ["yes"]], ["voice change", "breathy"],
        "voice changed for more than 3 weeks"
      ),
    ] as [([LinkID: [String]], [String], String)])
  func whatIsSaidOnceIsDeniedNowhere(
    _ said: [LinkID: [String]], _ undeniable: [String], _ stated: String
  ) throws {
    let usual: [LinkID: [String]] = [
      "respondent": ["me"], "age": ["47 years"], "sex": ["male"], "onset-age": ["45 years"],
      "lasting": ["2 years"], "onset-speed": ["gradual"], "regions": ["neck"], "pattern": ["all-day"],
    ]
    let sheet = AnswerSheet(answers: usual.merging(said) { $1 }, otherwise: .no)
    let interview = sheet.conduct(try Shipped.questionnaire("twisting")).interview
    check(interview)
    let history = DoctorSheet(interview: interview, today: Sample.day).history
    #expect(history.contains { $0.text.plain.contains(stated) }, "\(history.map(\.text.plain))")
    for block in history where block.kind == .labelled("Pertinent negatives") {
      for words in undeniable {
        #expect(!block.text.plain.contains(words), "\(words): \(block.text.plain)")
      }
    }
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
