internal import PlainText
internal import SummaryReports

/// A report that is scrolled and searched: how far, for what, and what happened last.
struct ReportPane: Equatable, Sendable {
  private(set) var report: Report
  private(set) var text: ReportLines
  private var scroller = Scroller()
  private(set) var search = TextField(limit: 60)
  private(set) var isTyping = false
  /// The line that was found last.
  private(set) var found: Int?
  /// What happened last, such as where the file is.
  var message = Message()

  var scroll: Int { scroller.line }

  init(_ report: Report, in context: ScreenContext) {
    self.report = report
    text = ReportLines(report, lettering: context.lettering, columns: context.columns)
  }

  /// Shows another report, scrolled as told.
  mutating func show(_ report: Report, scroll: Int, in context: ScreenContext) {
    self.report = report
    scroller = Scroller(at: scroll)
    text = ReportLines(report, lettering: context.lettering, columns: context.columns)
    found = nil
    rest(in: context)
  }

  var searchBindings: [Binding] {
    [Binding(.accept, word: Wording.keyFind), Binding(.back, word: Wording.keyClose)] + TextField.bindings
  }

  /// The keys that read on, search again, and go from part to part; all but the first are in the help only.
  var readingBindings: [Binding] {
    [
      Binding(
        [.findNext, .findPrevious], word: search.isEmpty ? Wording.keyNextPart : Wording.keyFindNext,
        short: Wording.keyNextShort),
      Binding([.pageUp, .readOn], word: Wording.keyPages, isInFooter: false),
      Binding([.halfUp, .halfDown], word: Wording.keyHalfPages, isInFooter: false),
      Binding([.first, .last], word: Wording.keyEnds, isInFooter: false),
    ]
  }

  mutating func prepare(in context: ScreenContext) {
    if text.columns != context.columns {
      let before = text
      text = ReportLines(report, lettering: context.lettering, columns: context.columns)
      // What was read, and what was found, stays in sight.
      if scroll > 0 { scroller = Scroller(at: text.line(of: scroll, in: before)) }
      found = nil
    }
    rest(in: context)
  }

  mutating func type(_ text: String) {
    message.problem = search.insert(text) ? nil : Wording.tooLong(limit: search.limit)
  }

  /// Scrolls or searches; false if the command means something else.
  mutating func perform(_ command: Command, in context: ScreenContext) -> Bool {
    message = Message()
    if isTyping {
      if search.perform(command) { return true }
      isTyping = false
      if command == .accept { find(from: scroll - 1, step: 1) }
      rest(in: context)
      return true
    }
    if scroller.move(command, in: layout(in: context)) { return true }
    switch command {
    case .find:
      isTyping = true
      search = TextField(limit: 60)
    case .findNext where search.isEmpty:
      scroller = Scroller(at: text.headings.first { $0.line > scroll }?.line ?? scroll)
    case .findPrevious where search.isEmpty:
      scroller = Scroller(at: text.headings.last { $0.line < scroll }?.line ?? 0)
    case .findNext: find(from: found ?? scroll - 1, step: 1)
    case .findPrevious: find(from: found ?? scroll, step: -1)
    default: return false
    }
    rest(in: context)
    return true
  }

  /// Brings some lines into sight.
  mutating func reveal(_ lines: Range<Int>, in context: ScreenContext) {
    found = nil
    let layout = layout(in: context)
    let rows = max(layout.bodyRows - 1, 1)
    var first = lines.lowerBound < scroll ? lines.lowerBound - 1 : scroll
    if lines.upperBound > first + rows { first = min(lines.lowerBound, lines.upperBound - rows + 1) }
    scroller.show(first, in: layout)
  }

  mutating func go(toHeading place: Int, in context: ScreenContext) {
    message.note(nil)
    if text.headings.indices.contains(place) { scroller = Scroller(at: text.headings[place].line) }
    rest(in: context)
  }

  mutating func show(line: Int) { scroller = Scroller(at: line) }

  /// Keeps the scroll where there is something to see.
  private mutating func rest(in context: ScreenContext) { scroller.show(scroll, in: layout(in: context)) }

  private mutating func find(from start: Int, step: Int) {
    let words = ASCIIText.folded(search.trimmed)
    guard !words.isEmpty else { return }
    let count = text.lines.count
    for offset in 1...max(count, 1) where count > 0 {
      let line = ((start + step * offset) % count + count) % count
      if ASCIIText.folded(text.lines[line].text).contains(words) {
        found = line
        scroller = Scroller(at: line - 1)
        return
      }
    }
    found = nil
    message.problem = Wording.nothingMatches(search.trimmed)
  }

  private func layout(in context: ScreenContext) -> PageLayout {
    PageLayout(scrolling: page(title: "", in: context), in: context)
  }

  func page(title: String, in context: ScreenContext) -> Page {
    let lettering = context.lettering
    let isCurrent = text.columns == context.columns
    var page = Page(title: title)
    page.body =
      isCurrent ? text.lines : ReportLines(report, lettering: lettering, columns: context.columns).lines
    page.scroll = scroll
    let lines = page.body.count
    page.aside = [Wording.position(min(scroll + 1, lines), of: lines)]
    if context.hasSide, isCurrent { page.side = SidePanel(context).parts(of: text, at: scroll) }
    if let found, !isTyping { page.focus(on: found) }
    if isTyping {
      page.slot = [
        search.line(
          label: Wording.searchLabel, columns: min(context.columns, 50), isFocused: true, lettering: lettering
        )
      ]
    }
    if let problem = message.problem {
      page.slot += lettering.wrap(problem, .problem, columns: context.columns)
    }
    if let remark = message.remark { page.slot += lettering.wrap(remark, .chosen, columns: context.columns) }
    return page
  }
}

extension Page {
  /// Shows a line of the body as the one with the focus.
  mutating func focus(on line: Int) {
    guard body.indices.contains(line) else { return }
    body[line].cursor = 0
    body[line].runs = body[line].runs.map { TextRun($0.text, .focused) }
  }

  /// Shows the lines of a point of a list as those with the focus: the marker stands for the bullet.
  mutating func focus(on lines: Range<Int>, marker: Character) {
    for line in lines.reversed() { focus(on: line) }
    for line in lines.dropFirst() where body.indices.contains(line) { body[line].cursor = nil }
    guard let first = lines.first, body.indices.contains(first), let run = body[first].runs.first else {
      return
    }
    body[first].runs[0] = TextRun(String(marker) + run.text.dropFirst(), run.style)
  }
}
