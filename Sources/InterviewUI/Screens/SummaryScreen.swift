internal import QuestionnaireCore
internal import SummaryReports

/// The summary at the end, or so far, and the sheet for the doctor: they are read, searched, saved and printed.
struct SummaryScreen: Screen {
  let summary: Report
  let sheet: Report
  /// Which of the two is shown.
  private(set) var part = Document.Part.summary
  private var otherScroll = 0
  /// The last thing that was asked: where Esc goes; nil: to the menu.
  let last: LinkID?
  private var pane: ReportPane

  init(_ summary: Report, sheet: Report, last: LinkID?, in context: ScreenContext) {
    self.summary = summary
    self.sheet = sheet
    self.last = last
    pane = ReportPane(summary, in: context)
    // Where help is needed now or today, that is what is seen first; the disclaimer stands above it. So it is where
    // the first screen has no room for what to do.
    let level = context.interview?.evaluation.level
    let first = pane.text.firstLine(of: .whatToDo) ?? 0
    if let level, level >= .sameDay || level == .soon && first > context.size.rows - Self.rowsAround {
      pane.show(line: first)
    }
  }

  /// The rows around the text: title, footer, what happened last, and some to read.
  private static let rowsAround = 12

  var kind: ScreenKind { .summary }
  var isTyping: Bool { pane.isTyping }
  var exports: Exported? { .interview }

  var report: Report { part == .summary ? summary : sheet }

  var message: Message {
    get { pane.message }
    set { pane.message = newValue }
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    if isTyping { return pane.searchBindings }
    return [
      Binding([.up, .down], word: Wording.keyScroll, short: ""),
      Binding(.pageDown, word: Wording.keyReadOn, short: ""),
      Binding(.contents, word: Wording.keyContents, short: Wording.keyContentsShort),
      Binding(.save, word: Wording.keySave), Binding(.print, word: Wording.keyPrint),
      Binding(
        .next, word: part == .summary ? Wording.keySheet : Wording.keySummary,
        short: part == .summary ? Wording.keySheetShort : Wording.keySummary),
      Binding(.back, word: Wording.keyBack),
      Binding(.find, word: Wording.keyFind), Binding(.review, word: Wording.keyReview),
    ] + (context.isComplete ? [Binding(.menu, word: Wording.keyMenu)] : []) + pane.readingBindings
  }

  mutating func prepare(in context: ScreenContext) { pane.prepare(in: context) }

  mutating func type(_ text: String, in context: ScreenContext) -> [Action] {
    pane.type(text)
    return []
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    if pane.perform(command, in: context) { return [] }
    switch command {
    case .save: return [.push(ExportScreen(.interview))]
    case .contents: return [.push(ContentsScreen(pane.text.headings, at: pane.scroll))]
    case .print: return .findPrinters
    case .next: turnOver(in: context)
    case .review: return [.showReview]
    case .back: return [last.map { .go(to: $0) } ?? .leaveSummary]
    case .menu: return [.leaveSummary]
    default: break
    }
    return []
  }

  mutating func go(toHeading place: Int, in context: ScreenContext) { pane.go(toHeading: place, in: context) }

  /// Shows what another summary of the same words showed.
  mutating func takePlace(of other: SummaryScreen, in context: ScreenContext) {
    guard summary == other.summary, sheet == other.sheet else { return }
    (part, pane, otherScroll) = (other.part, other.pane, other.otherScroll)
    message.note(nil)
    prepare(in: context)
  }

  private mutating func turnOver(in context: ScreenContext) {
    part = part == .summary ? .sheet : .summary
    let scroll = pane.scroll
    pane.show(report, scroll: otherScroll, in: context)
    otherScroll = scroll
  }

  func page(in context: ScreenContext) -> Page {
    let title = part == .summary ? Wording.summaryTitle : Wording.sheetTitle
    guard context.interview?.evaluation.level == .emergency else {
      return pane.page(title: title, in: context)
    }
    var page = pane.page(
      title: Wording.emergencyStill(number: NumbersText.ownEmergency(in: context).last), in: context)
    page.titleStyle = .redFlag
    page.aside = []
    return page
  }

  func spoken(in context: ScreenContext) -> Spoken {
    var spoken = SpokenReport(report)
    spoken.part = part
    spoken.isInPieces = true
    let length = Wording.lineLength(
      isSheet: part == .sheet, parts: spoken.parts.count, words: spoken.wordCount)
    spoken.opening = (message.remark == Wording.finished ? [Wording.lineFinished] : []) + [length]
    spoken.known = part == .sheet ? Wording.lineSheetKnown : Wording.lineSummaryKnown
    return .report(spoken)
  }
}
