internal import SummaryReports
internal import QuestionnaireCore

extension LineMode {
  /// The row of a number or of words; says so if there is none.
  private mutating func row(_ typed: TypedLine, of rows: [String]) -> Int? {
    if let number = Int(typed.text.last == "." ? String(typed.text.dropLast()) : typed.text) {
      let place = RowNumber.place(number, of: rows.count)
      if place == nil { refuse(Wording.lineNoNumber(number, of: rows.count)) }
      return place
    }
    let lower = typed.text.lowercased()
    let texts = rows.map { $0.lowercased() }
    let exact = texts.firstIndex(of: lower)
    let found = RowFinder.isTelling(lower) ? texts.indices.filter { texts[$0].hasPrefix(lower) } : []
    guard !lower.isEmpty, let place = exact ?? (found.count == 1 ? found.first : nil) else {
      refuse(typed.isEmpty ? Wording.lineTypeAnswer : Wording.lineNoSuchAnswer)
      return nil
    }
    return place
  }

  mutating func choose(_ typed: TypedLine, from screen: any RowScreen, in state: inout AppState) -> [Effect] {
    guard let row = row(typed, of: screen.rows(in: state.lineContext)) else { return [] }
    var chosen = screen
    let actions = chosen.choose(row, in: state.context)
    state.top = chosen
    repeats = true
    let effects = state.run(actions)
    if let dropping = screen as? DropAnswersScreen {
      // Either the new answer is taken, or the one before stands: it is said.
      let interview = state.interview
      let prompt = interview?.evaluation.path.first { $0.linkId == dropping.linkId }
      if row > 0, let question = prompt.flatMap({ interview?.question(for: $0) }) {
        sayBack(dropping.linkId, question, in: state)
      } else {
        talks[dropping.linkId] = nil
        texts[dropping.linkId] = nil
      }
    }
    return effects
  }

  /// A number opens what a menu lists; words search it.
  mutating func choose(_ typed: TypedLine, from menu: any SearchScreen, in state: inout AppState) -> [Effect]
  {
    let context = state.lineContext
    let texts = menu.rowTexts(in: context)
    let lower = typed.text.lowercased()
    if typed.isEmpty || Int(lower) != nil || texts.contains(where: { $0.lowercased() == lower }) {
      guard let row = row(typed, of: texts) else { return [] }
      repeats = true
      return state.run(menu.choose(row, in: context))
    }
    var found = menu
    found.picker = SearchPicker()
    guard lower.count <= found.picker.query.limit else {
      return refused(Wording.tooLong(limit: found.picker.query.limit))
    }
    found.picker.type(typed.text)
    // Where nothing is found the menu still has rows; a list without any is left as it was.
    guard !found.rowTexts(in: context).isEmpty else {
      return refused(Wording.nothingMatches(typed.text) + " " + Wording.lineIfUrgent)
    }
    state.top = found
    repeats = true
    return []
  }

  /// A number changes that answer; the last goes on.
  mutating func choose(_ typed: TypedLine, from review: ReviewScreen, in state: inout AppState) -> [Effect] {
    let context = state.lineContext
    let texts = review.rows.map { $0.question[context.respondent] } + [review.goOnText(in: context)]
    guard let row = row(typed, of: texts) else { return [] }
    repeats = true
    return state.run(review.choose(row < review.rows.count ? row + 1 : 0))
  }

  /// A number reads a part of a report again; words find the sentences that have them.
  mutating func hear(_ typed: TypedLine, of parts: [[String]]) -> [Effect] {
    guard !typed.isEmpty else { return refused(Wording.lineTypeAnswer) }
    if let number = Int(typed.text) {
      guard let place = RowNumber.place(number, of: parts.count) else {
        return refused(Wording.lineNoNumber(number, of: parts.count))
      }
      pending += parts[place]
      return []
    }
    let words = typed.text.lowercased()
    let found = parts.joined().filter { $0.lowercased().contains(words) }
    guard !found.isEmpty else { return refused(Wording.nothingMatches(typed.text)) }
    pending += found
    return []
  }

  /// The numbers after those of the parts go on to related topics.
  mutating func hear(_ typed: TypedLine, of topic: TopicScreen, in state: inout AppState) -> [Effect] {
    let context = state.lineContext
    let parts = TopicReading(topic, in: context).parts
    guard let number = Int(typed.text), number > parts.count,
      let place = RowNumber.place(number - parts.count, of: topic.page.related.count)
    else { return hear(typed, of: parts) }
    var topic = topic
    topic.open(related: place, in: state.context)
    state.top = topic
    repeats = true
    return []
  }

  /// Types into the one field of a screen; an empty line takes what is in it.
  mutating func fill(_ typed: TypedLine, in state: inout AppState) -> [Effect] {
    let context = state.context
    repeats = false
    if !typed.isEmpty {
      _ = state.run(state.top.perform(.lineEnd, in: context))
      _ = state.run(state.top.perform(.eraseLine, in: context))
      let actions = state.top.type(typed.text, in: context)
      _ = state.run(actions)
    }
    return state.run(state.top.perform(.accept, in: context))
  }
}
