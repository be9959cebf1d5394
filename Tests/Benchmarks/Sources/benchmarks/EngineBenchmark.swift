internal import CPseudoTerminal
internal import QuestionnaireCore

/// The engine alone: what one answer costs in long questionnaires, and what the progress line costs.
enum EngineBenchmark {
  /// Answers questionnaires of three lengths from end to end.
  static func run() -> Table {
    Table(
      rows: [["items", "asked", "answer, µs", "95 %", "the last", "progress, µs", "95 %"]]
        + [100, 1_000, 10_000].compactMap(row))
  }

  private static func row(items: Int) -> [String]? {
    guard let questionnaire = try? EngineSample.questionnaire(items: items) else { return nil }
    var interview = Interview(questionnaire)
    var answers = Sample()
    var progress = Sample()
    while let prompt = interview.evaluation.current {
      // Every third question is answered no, which closes its follow-up.
      let answer = Answer.value(prompt.item.isMultiple(of: 3) ? .no : .yes)
      let start = cpt_now()
      guard (try? interview.answer(prompt.linkId, with: answer)) != nil else { return nil }
      let middle = cpt_now()
      let bounds = interview.progress
      let end = cpt_now()
      if bounds.atLeast > bounds.atMost { return nil }
      answers.values.append(Double(middle - start) / 1_000)
      progress.values.append(Double(end - middle) / 1_000)
    }
    return [
      "\(items)", "\(answers.values.count)", Table.number(answers.median, digits: 1),
      Table.number(answers.quantile(0.95), digits: 1), Table.number(answers.values.last, digits: 1),
      Table.number(progress.median, digits: 1), Table.number(progress.quantile(0.95), digits: 1),
    ]
  }
}
