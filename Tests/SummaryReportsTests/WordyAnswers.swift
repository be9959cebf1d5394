import QuestionnaireCore
import TestSupport

/// Random answers of people who write a lot, the same for the same seed.
struct WordyAnswers {
  private var answers: RandomAnswers

  init(seed: UInt64) { answers = RandomAnswers(seed: seed) }

  /// An interview held to its end, or as far as 600 answers lead.
  mutating func hold(_ questionnaire: Questionnaire) -> Interview {
    var interview = Interview(questionnaire)
    finish(&interview)
    return interview
  }

  /// Another interview: some answers of one are given anew, and what is asked then is answered.
  mutating func change(_ interview: inout Interview) {
    for _ in 0..<4 {
      let path = interview.evaluation.path
      answer(path[answers.number(below: path.count)], in: &interview)
    }
    // One in eight stays as far as it came.
    if answers.number(below: 8) > 0 { finish(&interview) }
  }

  private mutating func finish(_ interview: inout Interview) {
    for _ in 0..<600 {
      guard let prompt = interview.evaluation.current else { return }
      answer(prompt, in: &interview)
    }
  }

  private mutating func answer(_ prompt: Prompt, in interview: inout Interview) {
    for _ in 0..<20 {
      let answer = worded(answers.answer(to: prompt, in: interview), interview.question(for: prompt))
      if (try? interview.answer(prompt.linkId, with: answer)) != nil { return }
    }
    _ = try? interview.answer(prompt.linkId, with: .unknown)
  }

  private mutating func worded(_ answer: Answer, _ question: Question?) -> Answer {
    switch answer {
    case .value(.text): return .value(.text(words(upTo: 2_000)))
    case .value(.options(let options, _)):
      // One in ten ticks all there is, or twenty of a long list.
      let all = question?.options.filter { !$0.isExclusive }.map(\.id).prefix(20) ?? []
      let ticked = answers.number(below: 10) == 0 && !all.isEmpty ? Array(all) : options
      return .value(.options(ticked, writeIn: words(upTo: 200)))
    case .value(.option(let option, _)): return .value(.option(option, writeIn: words(upTo: 200)))
    default: return answer
    }
  }

  private mutating func words(upTo limit: Int) -> String {
    let kinds = ["it pulls ", "abcdefghijklmnopqrstuvwxyz", "字のれん ", "≤ 5 € … ", "W", "\n- *a* "]
    let length = [10, 60, 60, 200, 200, 200, 500, limit][answers.number(below: 8)]
    var text = ""
    while text.count < length { text += kinds[answers.number(below: kinds.count)] }
    return String(text.prefix(min(length, limit)))
  }
}
