internal import QuestionnaireCore

extension LineMode {
  /// What a line is.
  enum Reading {
    case command(LineCommand)
    /// It is a command's word and an answer's too.
    case unclear(LineCommand)
    case answer
  }

  /// Whether the line is a command or an answer to what is shown.
  func reading(of typed: TypedLine, in state: AppState) -> Reading {
    if let marked = typed.marked { return .command(marked) }
    if typed.isText || typed.text.isEmpty { return .answer }
    let lower = typed.text.lowercased()
    if let command = LineCommand(word: lower) {
      return isChoice(lower, in: state) ? .unclear(command) : .command(command)
    }
    if lower.count == 1, let letter = lower.first, let command = LineCommand(letter: letter),
      !takesProse(state), !choices(in: state).contains(where: { begins($0, letter) })
    {
      return .command(command)
    }
    return .answer
  }

  /// Whether whatever is typed is text, letters too.
  private func takesProse(_ state: AppState) -> Bool {
    guard let screen = state.top as? QuestionScreen else { return state.top is SaveScreen }
    if case .text = screen.question.kind { return true }
    return talks[screen.linkId]?.asksWriteIn != nil
  }

  private func begins(_ text: String, _ letter: Character) -> Bool {
    RowFinder.words(of: text).contains { $0.first == letter }
  }

  /// Whether a command's word is an answer's too.
  private func isChoice(_ word: String, in state: AppState) -> Bool {
    guard !takesProse(state) else { return false }
    if let screen = state.top as? QuestionScreen, let talk = talk(for: screen, in: state), talk.isSearched {
      // A word of a long list may be meant as well as the command; a part of a word is not.
      return talk.list.rows.contains { row in
        row.value != nil
          && ([row.text[talk.respondent]] + row.alsoCalled).contains {
            RowFinder.words(of: $0).contains(word)
          }
      }
    }
    return choices(in: state).contains { $0.lowercased() == word }
  }

  /// The words of everything that can be chosen now.
  private func choices(in state: AppState) -> [String] {
    let context = state.lineContext
    switch state.top {
    case let screen as QuestionScreen:
      guard let talk = talk(for: screen, in: state) else { return [] }
      return talk.list.rows.flatMap { [$0.text[talk.respondent]] + $0.alsoCalled }
    case let menu as any SearchScreen: return menu.rowTexts(in: context)
    case let rows as any RowScreen: return rows.rows(in: context)
    default: return []
    }
  }

  /// The talk about the list of a question, as it stands; nil if the question has no list.
  func talk(for screen: QuestionScreen, in state: AppState) -> ListTalk? {
    let offered = state.interview?.offeredRegions(for: screen.question) ?? []
    if let talk = talks[screen.linkId], talk.question == screen.question,
      talk.respondent == state.context.respondent, talk.offeredFirst == offered
    {
      return talk
    }
    let answer = state.presentAnswer(to: screen.linkId)
    let map = state.interview?.questionnaire.content.bodyMap ?? BodyMap(regions: [], sites: [])
    return screen.question.list(answer: answer, bodyMap: map, offered: offered).map {
      ListTalk(screen.question, $0, respondent: state.context.respondent, offeredFirst: offered)
    }
  }
}

extension AppState {
  /// The answer that a question on the path has, unless it waits for one.
  func presentAnswer(to id: LinkID) -> Answer? {
    guard let interview, interview.evaluation.current?.linkId != id else { return nil }
    return interview.answers[id]
  }
}

extension Question {
  /// The rows of a list question, "I do not know" and "I prefer not to say" last; nil if it has no rows.
  func list(answer: Answer?, bodyMap: BodyMap, offered: [RegionID] = []) -> ListEditor? {
    switch kind {
    case .yesNo: yesNoEditor(answer, hidesAbsent: false)
    case .choice(let choices): listEditor(.choice, choices, answer, hidesAbsent: false)
    case .choices(let choices): listEditor(.choices, choices, answer, hidesAbsent: false)
    case .region where !offered.isEmpty: offeredEditor(offered, bodyMap, answer)
    case .region: regionEditor(.region, bodyMap, answer)
    case .regions: regionEditor(.regions, bodyMap, answer)
    default: nil
    }
  }
}
