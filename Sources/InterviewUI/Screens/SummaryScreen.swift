internal import QuestionnaireCore
internal import SummaryReports

/// The summary at the end, or so far, and the sheet for the doctor: they are read, searched, saved and printed.
struct SummaryScreen: Screen {
  let summary: Report
  let sheet: Report
  /// Which of the two is shown.
  private(set) var part = Export.Part.summary
  /// How far the other one is scrolled.
  private var otherScroll = 0
  /// The last thing that was asked: where Esc goes.
  let last: LinkID?
  private(set) var text: ReportLines
  private(set) var scroll = 0
  private(set) var search = TextField(limit: 60)
  /// Whether the search field is open.
  private(set) var isTyping = false
  /// The line that was found last.
  private(set) var found: Int?
  /// What happened last, such as where the file is.
  var remark: String?
  private(set) var problem: String?

  init(_ summary: Report, sheet: Report, last: LinkID?, in world: World) {
    self.summary = summary
    self.sheet = sheet
    self.last = last
    text = ReportLines(summary, lettering: world.lettering, columns: world.columns)
    // Where help is needed now or today, that is what is seen first; the disclaimer stands above it.
    if let level = world.interview?.evaluation.level, level >= .sameDay {
      scroll = text.firstLine(of: .whatToDo) ?? 0
    }
  }

  var kind: ScreenKind { .summary }

  /// What is shown.
  var report: Report { part == .summary ? summary : sheet }

  func bindings(in world: World) -> [Binding] {
    if isTyping {
      return [Binding(.accept, word: Wording.keyFind), Binding(.back, word: Wording.keyClose)]
        + TextField.bindings
    }
    var bindings = [
      Binding([.up, .down], word: Wording.keyScroll, short: ""),
      Binding(.pageDown, word: Wording.keyReadOn, short: ""),
      Binding(.contents, word: Wording.keyContents),
      Binding(.save, word: Wording.keySave), Binding(.print, word: Wording.keyPrint),
      Binding(
        .next, word: part == .summary ? Wording.keySheet : Wording.keySummary,
        short: part == .summary ? Wording.keySheetShort : Wording.keySummary),
      Binding(.back, word: Wording.keyBack),
      Binding(.find, word: Wording.keyFind), Binding(.review, word: Wording.keyReview),
    ]
    bindings.append(
      Binding(
        [.findNext, .findPrevious], word: search.isEmpty ? Wording.keyNextPart : Wording.keyFindNext,
        short: Wording.keyNextShort))
    return bindings + [
      Binding([.pageUp, .readOn], word: Wording.keyPages, isInFooter: false),
      Binding([.halfUp, .halfDown], word: Wording.keyHalfPages, isInFooter: false),
      Binding([.first, .last], word: Wording.keyEnds, isInFooter: false),
    ]
  }

  mutating func prepare(in world: World) {
    if text.columns != world.columns {
      let before = text
      text = ReportLines(report, lettering: world.lettering, columns: world.columns)
      // What was read, and what was found, stays in sight.
      if scroll > 0 { scroll = text.line(of: scroll, in: before) }
      found = nil
    }
    scroll = min(max(scroll, 0), layout(in: world).lastScroll)
  }

  mutating func type(_ text: String, in world: World) -> [Action] {
    problem = search.insert(text) ? nil : Wording.tooLong(limit: search.limit)
    return []
  }

  mutating func perform(_ command: Command, in world: World) -> [Action] {
    problem = nil
    remark = nil
    if isTyping {
      if search.perform(command) { return [] }
      isTyping = false
      if command == .accept { find(from: scroll - 1, step: 1) }
      scroll = min(max(scroll, 0), layout(in: world).lastScroll)
      return []
    }
    let layout = layout(in: world)
    switch command {
    case .up: scroll -= 1
    case .down: scroll += 1
    case .pageUp: scroll -= layout.pageStep
    case .pageDown, .readOn: scroll += layout.pageStep
    case .halfUp: scroll -= max(layout.pageStep / 2, 1)
    case .halfDown: scroll += max(layout.pageStep / 2, 1)
    case .first: scroll = 0
    case .last: scroll = layout.lastScroll
    case .find:
      isTyping = true
      search = TextField(limit: 60)
    case .contents: return [.push(ContentsScreen(text.headings, at: scroll))]
    case .findNext where search.isEmpty: scroll = text.headings.first { $0.line > scroll }?.line ?? scroll
    case .findPrevious where search.isEmpty: scroll = text.headings.last { $0.line < scroll }?.line ?? 0
    case .findNext: find(from: found ?? scroll - 1, step: 1)
    case .findPrevious: find(from: found ?? scroll, step: -1)
    case .save: return [.push(ExportScreen())]
    case .print: return [.push(WaitingScreen(errand: .printers)), .effect(.findPrinters)]
    case .next: turnOver(in: world)
    case .review: return [.showReview]
    case .back: return [last.map { .jump($0) } ?? .showMenu]
    default: break
    }
    scroll = min(max(scroll, 0), self.layout(in: world).lastScroll)
    return []
  }

  /// Shows the part that begins on a line.
  mutating func go(to line: Int, in world: World) {
    remark = nil
    scroll = min(max(line, 0), layout(in: world).lastScroll)
  }

  /// Shows what another summary of the same words showed.
  mutating func takePlace(of other: SummaryScreen, in world: World) {
    guard summary == other.summary, sheet == other.sheet else { return }
    part = other.part
    text = other.text
    (scroll, otherScroll) = (other.scroll, other.otherScroll)
    prepare(in: world)
  }

  /// Shows the other of the two, where it was left.
  private mutating func turnOver(in world: World) {
    part = part == .summary ? .sheet : .summary
    swap(&scroll, &otherScroll)
    text = ReportLines(report, lettering: world.lettering, columns: world.columns)
    found = nil
  }

  private mutating func find(from start: Int, step: Int) {
    let words = search.trimmed.lowercased()
    guard !words.isEmpty else { return }
    let count = text.lines.count
    for offset in 1...max(count, 1) where count > 0 {
      let line = ((start + step * offset) % count + count) % count
      if text.lines[line].text.lowercased().contains(words) {
        found = line
        scroll = line - 1
        return
      }
    }
    found = nil
    problem = Wording.nothingMatches(search.trimmed)
  }

  private func layout(in world: World) -> PageLayout {
    PageLayout(scrolling: page(in: world), in: world)
  }

  func page(in world: World) -> Page {
    let lettering = world.lettering
    let isCurrent = text.columns == world.columns
    var page = Page(title: part == .summary ? Wording.summaryTitle : Wording.sheetTitle)
    page.body =
      isCurrent ? text.lines : ReportLines(report, lettering: lettering, columns: world.columns).lines
    page.scroll = scroll
    let lines = page.body.count
    page.aside = [Wording.position(min(scroll + 1, lines), of: lines)]
    if let found, !isTyping, page.body.indices.contains(found) {
      page.body[found].cursor = 0
      page.body[found].runs = page.body[found].runs.map { TextRun($0.text, .focused) }
    }
    if isTyping {
      page.slot = [
        search.line(
          label: Wording.searchLabel, columns: min(world.columns, 50), isFocused: true, lettering: lettering)
      ]
    }
    if let problem { page.slot += lettering.wrap(problem, .problem, columns: world.columns) }
    if let remark { page.slot += lettering.wrap(remark, .chosen, columns: world.columns) }
    return page
  }
}
