import QuestionnaireCore
import TestSupport

/// Interviews with random answers, the same for the same generator.
enum RandomInterview {
  static func held(_ questionnaire: Questionnaire, using generator: inout SeededGenerator) -> Interview {
    var interview = Interview(questionnaire)
    let steps = Int.random(in: 0...40, using: &generator)
    for _ in 0..<steps {
      guard let prompt = interview.evaluation.current else { break }
      let answers = interview.question(for: prompt).map(candidates) ?? [.value(.read)]
      let answer = answers.randomElement(using: &generator) ?? .unknown
      if (try? interview.answer(prompt.linkId, with: answer)) == nil { break }
    }
    return interview
  }

  private static func candidates(for question: Question) -> [Answer] {
    let values: [AnswerValue] =
      switch question.kind {
      case .yesNo: [.yes, .no]
      case .choice: question.options.map { .option($0.id, writeIn: nil) }
      case .choices: question.options.map { .options([$0.id], writeIn: String(repeating: "ä", count: 150)) }
      case .age, .duration: Quantity("about 4 years 3 months").map { [.quantity($0)] } ?? []
      case .number: [.number(DecimalNumber(3)), .number(DecimalNumber(300))]
      case .date(let limits):
        PartialDate(limits.takesTime ? "2024-05-12 14:30" : "2024-05-12").map { [.date($0)] } ?? []
      case .time: TimeOfDay("06:30").map { [.time($0)] } ?? []
      case .scale: [.scale(0), .scale(10)]
      case .region, .regions: [.regions(["left-hand"])]
      case .text: [.text(String(repeating: "word ", count: 100)), .text(String(repeating: "字", count: 200))]
      }
    return values.map { .value($0) } + [.unknown, .declined]
  }
}
