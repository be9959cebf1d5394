internal import QuestionnaireCore

/// What can be done: to go on with what was begun, to begin a questionnaire, to read without questions. Lay words rank
/// the questionnaires; all of them always stay.
struct MenuScreen: SearchScreen {
  /// What a row does.
  private enum Row: Hashable {
    /// Goes on with the interview that was begun.
    case goOn
    /// Goes on with one that was begun before.
    case resume(SessionEntry)
    case open(MenuEntry, isHit: Bool, matched: String?)
    /// Leads to a list in which several are ticked.
    case several
    /// Lists what can be read without questions.
    case read
    /// Shows the interviews that came to their end.
    case finished(Int)
    /// Leads to the page on privacy, from which what is kept can be deleted and the country changed.
    case privacy

    var isHit: Bool { if case .open(_, true, _) = self { true } else { false } }
  }

  var picker = SearchPicker()

  /// `problem` is what went wrong with opening a questionnaire.
  init(problem: String? = nil) { picker.problem = problem }

  var kind: ScreenKind { .menu }
  var backAction: Action { .show(StartScreen()) }

  func title(in context: ScreenContext) -> String { Wording.menuTitle }
  func aside(in context: ScreenContext) -> [String] { NumbersText.ownEmergency(in: context) }

  mutating func prepare(in context: ScreenContext) { picker.begin(rows: rows(in: context).count) }

  private func rows(in context: ScreenContext) -> [Row] {
    guard picker.query.isEmpty else {
      let found = questionnaires(in: context)
      // Where no questions fit there may still be something to read.
      return found.contains(where: \.isHit) ? found + [.read] : [.read] + found
    }
    let several: [Row] = context.frontMatter.heads.count > 1 ? [.several] : []
    let finished = context.finished.count
    return (context.isBegun ? [.goOn] : []) + context.unfinished.map { .resume($0) }
      + questionnaires(in: context) + several + [.read] + (finished > 0 ? [.finished(finished)] : [])
      + [.privacy]
  }

  /// All questionnaires, those that fit what was typed first.
  private func questionnaires(in context: ScreenContext) -> [Row] {
    let heads = context.frontMatter.heads
    let search = WordSearch(picker.query.text)
    guard !search.isEmpty else { return heads.map { .open($0, isHit: false, matched: nil) } }
    let entries = SearchedEntries(
      heads.map { .init(title: $0.title, names: $0.alsoCalled, text: $0.summary) })
    return entries.ranked(by: search).map { found in
      let isHit = found.isNamed || found.fits || found.hasAll
      let matched = isHit ? entries.words(of: search, besideTitleOf: found.place) : nil
      return .open(heads[found.place], isHit: isHit, matched: matched)
    }
  }

  func searchRows(in context: ScreenContext) -> [SearchRow] {
    var headings: Set<String> = []
    return rows(in: context).map { row in
      var shown = shown(row, in: context)
      // A heading stands above the first of its rows.
      if let heading = shown.heading, !headings.insert(heading).inserted { shown.heading = nil }
      return shown
    }
  }

  private func shown(_ row: Row, in context: ScreenContext) -> SearchRow {
    let apart = Wording.menuWithoutQuestions
    switch row {
    case .goOn:
      let title = context.interview?.questionnaire.title ?? ""
      return SearchRow(
        text: context.isComplete ? Wording.menuSummary(title) : Wording.menuGoOn(title),
        remark: Wording.answers(context.answerCount))
    case .resume(let session):
      let title = context.frontMatter.title(of: session)
      return SearchRow(
        text: session.state == .inUse ? Wording.menuInUse(title) : Wording.menuGoOn(title),
        remark: Wording.menuBegun(session))
    case .open(let head, let isHit, let matched):
      return SearchRow(
        text: Wording.topicRow(head.title, matched: matched), heading: Wording.menuNewQuestions,
        note: head.summary, isHit: isHit)
    case .several: return SearchRow(text: Wording.menuSeveral)
    case .read: return SearchRow(text: Wording.menuRead(picker.query.trimmed), heading: apart)
    case .finished(let count): return SearchRow(text: Wording.menuFinished(count), heading: apart)
    case .privacy: return SearchRow(text: Wording.menuPrivacy, heading: apart)
    }
  }

  func nothingFits(in context: ScreenContext) -> String { Wording.noQuestionsFit(picker.query.trimmed) }

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
    case .open(let head, _, _): [.open(head.id, dropping: false)]
    case .several: [.show(SeveralScreen())]
    case .read: .readTopics(search: picker.query.text)
    case .finished: [.push(FinishedScreen())]
    case .privacy: [.push(PrivacyScreen())]
    }
  }

  func notice(in context: ScreenContext) -> String? {
    context.expired > 0 ? Wording.menuExpired(context.expired, days: context.keeping.days) : nil
  }
}

extension FrontMatter {
  /// What a kept interview is about: the title of its questionnaire, or its name where that is gone.
  func title(of session: SessionEntry) -> String { title(session.questionnaire) }

  /// What the menu calls a questionnaire, or several that are asked together: by their short names.
  private func title(_ name: String) -> String {
    let names = QuestionnaireContent.names(in: name)
    if names.count == 1, let head = heads.first(where: { $0.id == name }) { return head.title }
    return names.map(self.name).joined(separator: " \(QuestionnaireContent.joint) ")
  }

  /// The entry of a questionnaire, or of several that are asked together.
  func entry(_ name: String) -> MenuEntry? {
    let names = QuestionnaireContent.names(in: name)
    let found = names.compactMap { id in heads.first { $0.id == id } }
    guard found.count == names.count, names.count > 1 else { return found.first }
    return MenuEntry(id: name, title: title(name), summary: found.map(\.summary).joined(separator: " "))
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
