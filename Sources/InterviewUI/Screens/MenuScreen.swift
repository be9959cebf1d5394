internal import QuestionnaireCore
internal import SummaryReports

/// The menu of questionnaires, with a search field that takes lay words.
struct MenuScreen: Screen {
  /// What a row does.
  enum Row: Hashable, Sendable {
    /// Goes on with the interview that was begun.
    case goOn
    /// Goes on with one that was begun before.
    case resume(SessionEntry)
    /// Shows those that came to their end.
    case finished(Int)
    /// Opens a questionnaire; `matched` is the word that the search found it by.
    case open(MenuEntry, matched: String?)
    case leave
  }

  private(set) var query = TextField(limit: 60)
  /// The highlighted row; nil while the search field has the focus.
  private(set) var highlight: Int?
  /// What is wrong: with the last key, or with opening a questionnaire.
  var problem: String?

  init(problem: String? = nil) { self.problem = problem }

  var kind: ScreenKind { .menu }
  var isTyping: Bool { highlight == nil }

  /// The rows that the search leaves, best first.
  func rows(in world: World) -> [Row] {
    let search = WordSearch(query.text)
    let entries = world.library.heads
    let ranked = entries.compactMap { head in
      search.rank(of: [head.title] + head.alsoCalled).map { (head: head, rank: $0) }
    }
    let best = ranked.map(\.rank).max() ?? 0
    let found = (ranked.filter { $0.rank == best } + ranked.filter { $0.rank != best }).map(\.head)
    let rows = found.map { head in
      Row.open(head, matched: search.firstMatch(in: head.alsoCalled))
    }
    let isBegun = world.interview.map { !$0.answers.isEmpty } ?? false
    let finished = world.finished.count
    let begun =
      (isBegun ? [.goOn] : []) + world.unfinished.map { Row.resume($0) }
      + (finished > 0 ? [.finished(finished)] : [])
    return (query.isEmpty ? begun : []) + rows + [.leave]
  }

  func bindings(in world: World) -> [Binding] {
    guard isTyping else {
      return [
        Binding([.up, .down], word: Wording.keyMove, short: ""), Binding(.accept, word: Wording.keyChoose),
        Binding(.find, word: Wording.keyFind), Binding(.back, word: Wording.keyBack),
        Binding([.first, .last], word: Wording.keyEnds, isInFooter: false),
        Binding([.pageUp, .pageDown], word: Wording.keyPages, isInFooter: false),
      ]
    }
    return [
      Binding(.down, word: Wording.keyList), Binding(.accept, word: Wording.keyChoose, isInFooter: false),
      Binding(.back, word: query.isEmpty ? Wording.keyBack : Wording.keyClear),
      Binding(.pageDown, word: Wording.keyList, isInFooter: false),
    ] + TextField.bindings
  }

  mutating func type(_ text: String, in world: World) -> [Action] {
    problem = query.insert(text) ? nil : Wording.tooLong(limit: query.limit)
    return []
  }

  mutating func perform(_ command: Command, in world: World) -> [Action] {
    problem = nil
    if isTyping, query.perform(command) { return [] }
    let rows = rows(in: world)
    switch command {
    case .up: highlight = highlight.flatMap { $0 == 0 ? nil : $0 - 1 }
    case .down: highlight = min((highlight ?? -1) + 1, rows.count - 1)
    case .pageUp: highlight = max((highlight ?? 0) - world.size.rows / 2, 0)
    case .pageDown: highlight = min((highlight ?? -1) + world.size.rows / 2, rows.count - 1)
    case .first: highlight = 0
    case .last: highlight = rows.count - 1
    case .find: highlight = nil
    case .accept:
      guard let highlight, rows.indices.contains(highlight) else {
        problem = rows.count > 1 ? Wording.goToTheListFirst : nil
        return []
      }
      return choose(rows[highlight])
    case .back:
      if isTyping, !query.isEmpty { query = TextField(limit: query.limit) } else { return [.showStart] }
    default: break
    }
    return []
  }

  func choose(_ row: Row) -> [Action] {
    switch row {
    case .goOn: [.goOn]
    case .resume(let session): [.resume(session: session.id)]
    case .finished: [.push(FinishedScreen())]
    case .open(let head, _): [.open(head.id, dropping: false)]
    case .leave: [.push(LeaveScreen())]
    }
  }

  func page(in world: World) -> Page {
    let lettering = world.lettering
    var page = Page(title: Wording.menuTitle)
    page.lead = [
      query.line(
        label: Wording.menuSearch, columns: min(world.columns, 66), isFocused: isTyping, lettering: lettering)
    ]
    if let problem {
      page.lead += lettering.wrap(Wording.problem(problem), .problem, columns: world.columns)
    }
    if world.expired > 0 {
      page.lead += lettering.wrap(
        Wording.menuExpired(world.expired, days: world.keeping.days), .quiet, columns: world.columns)
    }
    page.leadExtra = [TextLine()]
    let rows = rows(in: world)
    if !query.isEmpty, rows.count == 1 {
      page.body += lettering.wrap(
        "  " + Wording.nothingMatches(query.trimmed) + " " + Wording.ifUrgent, .quiet, columns: world.columns,
        indent: 2)
    }
    for (index, row) in rows.enumerated() {
      let isFocused = highlight == index
      let mark = isFocused ? "\(lettering.glyphs.marker) " : "  "
      let lines = lettering.wrap(
        mark + text(of: row, in: world), isFocused ? .focused : .plain, columns: world.columns, indent: 4)
      page.body += isFocused ? lines.focused() : lines
    }
    page.note = note(rows, in: world)
    return page
  }

  func text(of row: Row, in world: World) -> String {
    switch row {
    case .goOn: Wording.menuGoOn(world.interview?.questionnaire.title ?? "")
    case .resume(let session): Wording.menuResume(session)
    case .finished(let count): Wording.menuFinished(count)
    case .open(let head, let matched): head.title + (matched.map { " (\($0))" } ?? "")
    case .leave: Wording.menuLeave
    }
  }

  /// The summary of the highlighted questionnaire.
  private func note(_ rows: [Row], in world: World) -> [TextLine] {
    var text = ""
    if let highlight, rows.indices.contains(highlight), case .open(let head, _) = rows[highlight] {
      text = head.summary
    }
    let lines = world.lettering.wrap(text, .quiet, columns: world.textColumns).prefix(2)
    return lines + Array(repeating: TextLine(), count: 2 - lines.count)
  }
}
