internal import QuestionnaireCore
internal import SummaryReports

extension LineMode {
  /// Takes a line that is no command, on whatever screen is shown.
  mutating func answer(_ typed: TypedLine, in state: inout AppState) -> [Effect] {
    switch state.top {
    case let screen as QuestionScreen: answer(typed, to: screen, in: &state)
    case let menu as any SearchScreen: choose(typed, from: menu, in: &state)
    case let review as ReviewScreen: choose(typed, from: review, in: &state)
    case let summary as SummaryScreen: hear(typed, of: summary)
    case let topic as TopicScreen: hear(typed, of: topic, in: &state)
    case let rows as any RowScreen: choose(typed, from: rows, in: &state)
    case let screen where screen.isTyping: fill(typed, in: &state)
    default: refused(Wording.lineNotHere)
    }
  }

  private mutating func answer(_ typed: TypedLine, to screen: QuestionScreen, in state: inout AppState)
    -> [Effect]
  {
    if case .text = screen.question.kind { return write(typed, to: screen, in: &state) }
    if let talk = talk(for: screen, in: state) { return discuss(typed, talk, screen, in: &state) }
    guard !typed.isEmpty else { return keep(screen, in: &state) }
    if let absent = absent(typed) { return give(absent.answer, to: screen, in: &state) }
    return read(typed.text, to: screen, in: &state)
  }

  /// The words of "I do not know" or "I prefer not to say".
  private func absent(_ typed: TypedLine) -> AbsentAnswer? {
    AbsentAnswer.allCases.first { $0.text.lowercased() == typed.text.lowercased() }
  }

  /// Lets the editor of the question read the text.
  private mutating func read(_ text: String, to screen: QuestionScreen, in state: inout AppState) -> [Effect]
  {
    var editor = screen.question.editor(
      answer: nil, bodyMap: BodyMap(regions: [], sites: []), isEmergencyScreen: false)
    switch editor.read(text, in: state.context) {
    case .answer(let answer): return give(answer, to: screen, in: &state)
    case .problem(let text), .remark(let text): return refused(text)
    case .done, .ignored: return refused(Wording.lineNotHere)
    }
  }

  private mutating func discuss(
    _ typed: TypedLine, _ talk: ListTalk, _ screen: QuestionScreen, in state: inout AppState
  ) -> [Effect] {
    var talk = talk
    if typed.text.isEmpty {
      if talk.asksWriteIn != nil { return refused(Wording.writeInFirst) }
      if !talk.waiting.isEmpty {
        // The unclear part is left out; what was typed behind it is not.
        talk.rest(keeping: talk.waiting)
        let reply = talk.takeWaiting()
        return self.reply(reply, talk, screen, in: &state)
      }
      if talk.collects, !talk.chosen.isEmpty { return give(talk.answer, to: screen, in: &state) }
      return keep(screen, in: &state)
    }
    var reply = talk.take(typed.text)
    if case .problem = reply, namesOther(typed, than: talk, in: state) {
      reply = .others(saying: typed.text)
    }
    if case .others(let words) = reply, let map = state.interview?.questionnaire.content.bodyMap {
      talk.turn(to: screen.question.regionEditor(.region, map, nil))
      if let words { reply = talk.take(words) } else { repeats = true }
    }
    return self.reply(reply, talk, screen, in: &state)
  }

  /// Whether a line is the whole name of a place that is not among those offered first.
  private func namesOther(_ typed: TypedLine, than talk: ListTalk, in state: AppState) -> Bool {
    guard !talk.offeredFirst.isEmpty, !talk.isSearched else { return false }
    let regions = state.interview?.questionnaire.content.bodyMap.regions ?? []
    let named = regions.first { $0.text.lowercased() == typed.text.lowercased() }
    return named.map { !talk.offeredFirst.contains($0.id) } ?? false
  }

  /// Says what comes of a line about a list.
  private mutating func reply(
    _ reply: ListTalk.Reply, _ talk: ListTalk, _ screen: QuestionScreen, in state: inout AppState
  ) -> [Effect] {
    talks[screen.linkId] = talk
    switch reply {
    case .answer(let answer): return give(answer, to: screen, in: &state)
    case .ask(let lines):
      pending += lines
      return []
    case .problem(let text): return refused(text)
    case .others: return []
    }
  }

  /// A line of a text of several; an empty one ends it.
  private mutating func write(_ typed: TypedLine, to screen: QuestionScreen, in state: inout AppState)
    -> [Effect]
  {
    let before = texts[screen.linkId] ?? []
    if typed.isEmpty {
      if before.isEmpty { return keep(screen, in: &state) }
      return read(before.joined(separator: "\n"), to: screen, in: &state)
    }
    let lines = before + [typed.prose]
    guard lines.joined(separator: "\n").count <= TextEditor.limit else {
      return refused(Wording.tooLong(limit: TextEditor.limit))
    }
    texts[screen.linkId] = lines
    return []
  }

  /// An empty line keeps the answer that there is.
  private mutating func keep(_ screen: QuestionScreen, in state: inout AppState) -> [Effect] {
    guard let answer = state.presentAnswer(to: screen.linkId) else { return refused(Wording.lineTypeAnswer) }
    return give(answer, to: screen, in: &state)
  }

  /// Gives an answer, as the full screen does, and says back what was understood.
  mutating func give(_ answer: Answer, to screen: QuestionScreen, in state: inout AppState) -> [Effect] {
    let effects = state.run([.answer(screen.linkId, answer, dropping: false)])
    let isRefused =
      (state.top as? QuestionScreen).map { $0.linkId == screen.linkId && $0.problem != nil } ?? false
    if !isRefused, state.kind != .dropAnswers { sayBack(screen.linkId, screen.question, in: state) }
    if isRefused { texts[screen.linkId] = nil }
    return effects
  }

  /// Says what was answered; what was half-made is answered now.
  mutating func sayBack(_ id: LinkID, _ question: Question, in state: AppState) {
    talks[id] = nil
    texts[id] = nil
    guard let interview = state.interview, let answer = interview.answers[id] else { return }
    if case .text(let text)? = answer.value, text.count > Wording.longestTextSaidBack {
      pending.append(Wording.lineTextTaken(text.count))
    } else {
      pending.append(Wording.lineAnswered(AnswerWording(interview).words(for: answer, to: question)))
    }
  }
}
