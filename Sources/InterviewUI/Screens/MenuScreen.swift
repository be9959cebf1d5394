internal import QuestionnaireCore
internal import SummaryReports

/// The menu of questionnaires, with a search field that takes lay words.
struct MenuScreen: SearchScreen {
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
    /// Lists what can be read without questions.
    case read
    case leave
  }

  var picker = SearchPicker()

  /// `problem` is what went wrong with opening a questionnaire.
  init(problem: String? = nil) { picker.problem = problem }

  var kind: ScreenKind { .menu }
  var title: String { Wording.menuTitle }
  var backAction: Action { .showStart }

  /// The rows that the search leaves, best first.
  func rows(in world: World) -> [Row] {
    let found = found(in: world)
    let isBegun = world.interview.map { !$0.answers.isEmpty } ?? false
    let finished = world.finished.count
    let begun =
      (isBegun ? [.goOn] : []) + world.unfinished.map { Row.resume($0) }
      + (finished > 0 ? [.finished(finished)] : [])
    return (picker.query.isEmpty ? begun : []) + found + [.read, .leave]
  }

  private func found(in world: World) -> [Row] {
    let search = WordSearch(picker.query.text)
    let ranked = world.library.heads.compactMap { head in
      search.rank(of: [head.title] + head.alsoCalled).map { (head: head, rank: $0) }
    }
    let best = ranked.map(\.rank).max() ?? 0
    return (ranked.filter { $0.rank == best } + ranked.filter { $0.rank != best }).map {
      .open($0.head, matched: search.firstMatch(in: $0.head.alsoCalled))
    }
  }

  func foundCount(in world: World) -> Int { found(in: world).count }

  func rowTexts(in world: World) -> [String] { rows(in: world).map { text(of: $0, in: world) } }

  func bindings(in world: World) -> [Binding] {
    picker.bindings() + [Binding(.topics, word: Wording.keyTopics, isInFooter: isTyping)]
  }

  mutating func perform(_ command: Command, in world: World) -> [Action] {
    command == .topics ? [.readTopics(search: picker.query.text)] : search(command, in: world)
  }

  func choose(_ row: Int, in world: World) -> [Action] {
    let rows = rows(in: world)
    guard rows.indices.contains(row) else { return [] }
    return switch rows[row] {
    case .goOn: [.goOn]
    case .resume(let session): [.resume(session: session.id)]
    case .finished: [.push(FinishedScreen())]
    case .open(let head, _): [.open(head.id, dropping: false)]
    case .read: [.readTopics(search: picker.query.text)]
    case .leave: [.push(LeaveScreen())]
    }
  }

  func notice(in world: World) -> String? {
    world.expired > 0 ? Wording.menuExpired(world.expired, days: world.keeping.days) : nil
  }

  /// The summary of the highlighted questionnaire.
  func note(of row: Int, in world: World) -> String {
    let rows = rows(in: world)
    guard rows.indices.contains(row), case .open(let head, _) = rows[row] else { return "" }
    return head.summary
  }

  private func text(of row: Row, in world: World) -> String {
    switch row {
    case .goOn:
      world.isComplete
        ? Wording.menuSummary(world.interview?.questionnaire.title ?? "")
        : Wording.menuGoOn(world.interview?.questionnaire.title ?? "")
    case .resume(let session): Wording.menuResume(session)
    case .finished(let count): Wording.menuFinished(count)
    case .open(let head, let matched): head.title + (matched.map { " (\($0))" } ?? "")
    case .read: Wording.menuRead(picker.query.trimmed)
    case .leave: Wording.menuLeave
    }
  }
}
