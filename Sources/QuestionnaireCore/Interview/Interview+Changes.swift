extension Interview {
  /// The answers as changes that give them again: those on the path in its order, then the remembered ones.
  ///
  /// An answer that is asked again before it counts is left out.
  public var answersToGiveAgain: [InterviewChange] {
    let passed = evaluation.path.filter { $0 != evaluation.current }.map(\.linkId)
    let seen = Set(evaluation.path.map(\.linkId)).union(unconfirmed)
    let remembered = answers.keys.filter { !seen.contains($0) }
      .sorted { (questionnaire.prompt($0)?.item ?? 0, $0) < (questionnaire.prompt($1)?.item ?? 0, $1) }
    return (passed + remembered).compactMap { id in answers[id].map { .answer(id, $0) } }
  }
}
