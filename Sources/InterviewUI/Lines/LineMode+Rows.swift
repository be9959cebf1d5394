internal import QuestionnaireCore

/// What a line does among rows, and what is left of a line that comes after a long pause.
extension LineMode {
  /// Takes a row, or searches for one.
  mutating func choose(_ taken: SpokenRows.Taken, of rows: SpokenRows, in state: inout AppState)
    -> [Effect]
  {
    let row: Int
    switch taken {
    case .row(let place): row = place
    case .problem(let text): return refused(text)
    case .search(let words):
      if let problem = state.search(for: words) { return refused(problem) }
      sayAgain()
      return []
    }
    sayAgain()
    let isFirstCountry = state.kind == .country && state.context.country == nil
    var effects = state.choose(row)
    if isFirstCountry, state.kind == .start {
      // Whoever has said where they are has begun.
      let context = state.context
      say([Wording.lineUrgent(number: context.ownNumber, country: context.ownCountry?.name)])
      effects += state.run(context.afterStart)
    }
    if let id = rows.settles {
      // Either the new answer is taken, or the one before stands: it is said.
      let prompt = state.interview?.evaluation.path.first { $0.linkId == id }
      if row > 0, let question = prompt.flatMap({ state.interview?.question(for: $0) }) {
        sayBack(id, question, in: state)
      } else {
        forget(id)
      }
    }
    return effects
  }

  /// Takes the line that ends a long pause, when what is urgent was just put before everything else.
  ///
  /// Whoever needs help or wants to leave gets it at once; another line is said not to be taken, for it answers a
  /// question that is no longer shown.
  public mutating func takeAfterPause(_ line: String, in state: inout AppState) -> [Effect] {
    let typed = TypedLine(line)
    guard !typed.isEmpty else { return [] }
    if line.utf8.count <= Self.longestLine, case .command(let command) = meaning(of: typed, in: state),
      [.emergency, .quit, .pause].contains(command)
    {
      return take(line, in: &state)
    }
    say([Wording.lineNotTaken])
    return []
  }
}
