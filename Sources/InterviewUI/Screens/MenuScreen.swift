internal import QuestionnaireCore

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
  var readsNotes: Bool { true }
  var backAction: Action { .show(StartScreen()) }

  func rows(in context: ScreenContext) -> [Row] {
    let found = found(in: context)
    let finished = context.finished.count
    let begun =
      (context.isBegun ? [.goOn] : []) + context.unfinished.map { Row.resume($0) }
      + (finished > 0 ? [.finished(finished)] : [])
    return (picker.query.isEmpty ? begun : []) + found + [.read, .leave]
  }

  private func found(in context: ScreenContext) -> [Row] {
    let search = WordSearch(picker.query.text)
    let matches = search.matches(in: context.frontMatter.heads) { [$0.title] + $0.alsoCalled }
    return WordSearch.bestFirst(matches).map {
      .open($0.entry, matched: search.firstMatch(in: $0.entry.alsoCalled))
    }
  }

  func foundCount(in context: ScreenContext) -> Int { found(in: context).count }

  func rowTexts(in context: ScreenContext) -> [String] { rows(in: context).map { text(of: $0, in: context) } }

  func bindings(in context: ScreenContext) -> [Binding] {
    picker.bindings() + [Binding(.topics, word: Wording.keyTopics, isInFooter: isTyping)]
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    command == .topics ? .readTopics(search: picker.query.text) : search(command, in: context)
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    let rows = rows(in: context)
    guard rows.indices.contains(row) else { return [] }
    return switch rows[row] {
    case .goOn: [.goOn]
    case .resume(let session): .resume(session: session.id)
    case .finished: [.push(FinishedScreen())]
    case .open(let head, _): [.open(head.id, dropping: false)]
    case .read: .readTopics(search: picker.query.text)
    case .leave: [.push(LeaveScreen())]
    }
  }

  func notice(in context: ScreenContext) -> String? {
    context.expired > 0 ? Wording.menuExpired(context.expired, days: context.keeping.days) : nil
  }

  func note(of row: Int, in context: ScreenContext) -> String {
    let rows = rows(in: context)
    guard rows.indices.contains(row), case .open(let head, _) = rows[row] else { return "" }
    return head.summary
  }

  private func text(of row: Row, in context: ScreenContext) -> String {
    switch row {
    case .goOn:
      context.isComplete
        ? Wording.menuSummary(context.interview?.questionnaire.title ?? "")
        : Wording.menuGoOn(context.interview?.questionnaire.title ?? "")
    case .resume(let session): Wording.menuResume(session)
    case .finished(let count): Wording.menuFinished(count)
    case .open(let head, let matched): head.title + (matched.map { " (\($0))" } ?? "")
    case .read: Wording.menuRead(picker.query.trimmed)
    case .leave: Wording.menuLeave
    }
  }
}

/// Shown while a questionnaire is read.
struct OpeningScreen: Screen {
  var kind: ScreenKind { .opening }

  func bindings(in context: ScreenContext) -> [Binding] { [Binding(.back, word: Wording.keyBack)] }

  func page(in context: ScreenContext) -> Page {
    var page = Page(title: Wording.programName)
    page.body = context.lettering.wrap(Wording.opening, columns: context.textColumns).focused()
    return page
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] { [.show(MenuScreen())] }
}
