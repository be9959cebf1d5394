import QuestionnaireCore

/// Answers about time that cannot all be right, and were left so: the sheet says so, and nothing that rests on them.
///
/// Of a first sign in infancy, an age of 52 years and a duration of 3 months: "age 52 years; age at onset 6 months;
/// duration 3 months".
struct DisagreeingAnswers {
  /// What disagrees, a fact for each set of answers.
  let facts: [String]
  private let doubtful: Set<LinkID>
  private let questionnaire: Questionnaire

  init(_ interview: Interview) {
    let wording = SheetWording(interview)
    let prompts = interview.evaluation.answered
    let disagreements = interview.disagreements
    questionnaire = interview.questionnaire
    facts = disagreements.map { disagreement in
      disagreement.linkIds.compactMap { id -> String? in
        guard let prompt = prompts.first(where: { $0.linkId == id }),
          let question = interview.question(for: prompt), let value = interview.answers[id]?.value
        else { return nil }
        return wording.fact(question, value, under: "")
      }.joined(separator: "; ")
    }
    doubtful = Set(
      disagreements.flatMap { disagreement -> [LinkID] in
        // The age by itself is not in doubt.
        if case .onset(_, let onset, let lasting) = disagreement {
          [onset, lasting]
        } else {
          disagreement.linkIds
        }
      })
  }

  /// Whether a derived value rests on any of them.
  func isDoubtful(_ value: DerivedValue) -> Bool {
    !doubtful.isDisjoint(with: questionnaire.questions(readBy: value))
  }

  /// Whether an answer is among them.
  func isDoubtful(_ id: LinkID) -> Bool { doubtful.contains(id) }
}
