internal import QuestionnaireCore
internal import SummaryReports

/// The end of an interview, or how it stands so far: first what to do, then rows that open the layers behind it.
///
/// Enter on "The doctor's sheet" opens the sheet; Esc comes back to that row, and whoever opens the sheet again goes on
/// reading where they were.
struct SummaryScreen: Screen {
  private let interview: Interview
  let opening: SummaryOpening
  let summary: Report
  /// The last thing that was asked: where Esc goes; nil: to the menu.
  let last: LinkID?
  private var cursor = ListCursor()
  /// How far the text of the first screen was scrolled, where it does not fit.
  private(set) var firstScroller = Scroller()
  private var firstMessage = Message()
  /// The layer that is open, and its text.
  private var opened: (layer: SummaryLayer, pane: ReportPane)? {
    get { layer.flatMap { layer in pane.map { (layer, $0) } } }
    set { (layer, pane) = (newValue?.layer, newValue?.pane) }
  }
  private(set) var layer: SummaryLayer?
  private var pane: ReportPane?
  /// How far each layer was read.
  private var scrolls: [SummaryLayer: Int] = [:]

  init(_ interview: Interview, last: LinkID?, in context: ScreenContext) {
    self.interview = interview
    self.last = last
    opening = SummaryOpening(interview, today: context.today, territory: context.territory)
    summary = Report(.summary, of: interview, today: context.today, territory: context.territory)
  }

  var kind: ScreenKind { .summary }
  var isTyping: Bool { pane?.isTyping ?? false }
  var hasSide: Bool { pane != nil }
  var exports: Exported? { .interview }
  var highlight: Int? { cursor.place }
  /// What stands above every part of it.
  var disclaimer: String { ReportWording.shortDisclaimer(of: interview.questionnaire) }
  private var isEmergency: Bool { opening.level == .emergency }

  var message: Message {
    get { pane?.message ?? firstMessage }
    set { if pane == nil { firstMessage = newValue } else { pane?.message = newValue } }
  }

  // MARK: Rows

  /// What the rows of the first screen open; the last opens everything else.
  private var rowCount: Int { opening.entries.count + 1 }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    let entries = opening.entries
    if entries.indices.contains(row) {
      open(entries[row].layer, in: context)
    } else if row == entries.count {
      cursor = ListCursor(at: row)
      return [.push(LayersScreen(opening.others))]
    } else if opening.others.indices.contains(row - rowCount) {
      open(opening.others[row - rowCount].layer, in: context)
    }
    return []
  }

  /// The row that line mode takes for a layer, those behind the last row too.
  func row(of layer: SummaryLayer) -> Int? {
    opening.entries.firstIndex { $0.layer == layer }
      ?? opening.others.firstIndex { $0.layer == layer }.map { $0 + rowCount }
  }

  mutating func open(_ layer: SummaryLayer?, in context: ScreenContext) {
    close()
    firstMessage = Message()
    guard let layer else { return }
    cursor = ListCursor(at: min(row(of: layer) ?? 0, opening.entries.count))
    let report =
      layer == .summary
      ? summary : Report(layer, of: interview, today: context.today, territory: context.territory)
    var pane = ReportPane(report, in: context)
    pane.show(report, scroll: scrolls[layer] ?? 0, in: context)
    opened = (layer, pane)
  }

  private mutating func close() {
    if let opened { scrolls[opened.layer] = opened.pane.scroll }
    opened = nil
  }

  // MARK: Keys

  func bindings(in context: ScreenContext) -> [Binding] {
    guard let pane else { return firstBindings(in: context) }
    if isTyping { return pane.searchBindings }
    return [
      Binding([.up, .down], word: Wording.keyScroll, short: ""),
      Binding(.pageDown, word: Wording.keyReadOn, short: ""),
      Binding(.back, word: Wording.keyBack),
      Binding(.contents, word: Wording.keyContents, short: Wording.keyContentsShort),
      Binding(.print, word: Wording.keyPrint), Binding(.save, word: Wording.keySave),
      Binding(.find, word: Wording.keyFind), Binding(.review, word: Wording.keyReview, isInFooter: false),
    ] + menuBinding(in: context) + pane.readingBindings
  }

  private func firstBindings(in context: ScreenContext) -> [Binding] {
    [
      Binding(.accept, word: Wording.keyOpen), Binding(.print, word: Wording.keyPrint),
      Binding(.save, word: Wording.keySave), Binding(.review, word: Wording.keyReview, isInFooter: false),
    ] + menuBinding(in: context) + [
      Binding(.back, word: Wording.keyBack),
      Binding([.up, .down, .next], word: Wording.keyMove, isInFooter: false),
      Binding(
        [.pageDown, .readOn, .pageUp], word: Wording.keyReadOn, isInFooter: !isFirstWhole(in: context)),
      Binding(
        (1...min(rowCount, 9)).map { .number($0) }, word: Wording.keyHighlight, isInFooter: false),
      Binding([.first, .last], word: Wording.keyEnds, isInFooter: false),
    ]
  }

  private func menuBinding(in context: ScreenContext) -> [Binding] {
    context.isComplete ? [Binding(.menu, word: Wording.keyMenu)] : []
  }

  mutating func prepare(in context: ScreenContext) { pane?.prepare(in: context) }

  mutating func type(_ text: String, in context: ScreenContext) -> [Action] {
    pane?.type(text)
    return []
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    if pane?.perform(command, in: context) == true { return [] }
    firstMessage = Message()
    switch command {
    case .save: return [.push(ExportScreen(.interview, in: context))]
    case .print: return .findPrinters
    case .review: return [.showReview]
    case .menu: return [.leaveSummary]
    default: break
    }
    guard let pane else { return performFirst(command, in: context) }
    switch command {
    case .contents: return [.push(ContentsScreen(pane.text.headings, at: pane.scroll))]
    case .back: close()
    default: break
    }
    return []
  }

  private mutating func performFirst(_ command: Command, in context: ScreenContext) -> [Action] {
    switch command {
    case .pageDown, .readOn: readOn(in: context)
    case .pageUp: scrollFirst(.pageUp, in: context)
    case .next: cursor = ListCursor(at: cursor.place.map { ($0 + 1) % rowCount } ?? 0)
    case .accept: return choose(cursor.place ?? 0, in: context)
    case .back: return [last.map { .go(to: $0) } ?? .leaveSummary]
    default: _ = cursor.move(command, rows: rowCount, page: rowCount)
    }
    return []
  }

  private func isFirstWhole(in context: ScreenContext) -> Bool {
    PageLayout(scrolling: page(in: context), in: context).lastScroll == 0
  }

  /// What is left of the first screen comes before what it leads to.
  private mutating func readOn(in context: ScreenContext) {
    let line = firstScroller.line
    scrollFirst(.pageDown, in: context)
    if firstScroller.line == line { open(.summary, in: context) }
  }

  private mutating func scrollFirst(_ command: Command, in context: ScreenContext) {
    cursor = ListCursor()
    _ = firstScroller.move(command, in: PageLayout(scrolling: page(in: context), in: context))
  }

  mutating func go(toHeading place: Int, in context: ScreenContext) {
    pane?.go(toHeading: place, in: context)
  }

  /// Shows what another summary of the same answers showed.
  mutating func takePlace(of other: SummaryScreen, in context: ScreenContext) {
    guard interview == other.interview, opening == other.opening else { return }
    (cursor, firstScroller) = (other.cursor, other.firstScroller)
    (layer, pane, scrolls) = (other.layer, other.pane, other.scrolls)
    message.note(nil)
    prepare(in: context)
  }

  // MARK: What is shown and said

  func page(in context: ScreenContext) -> Page {
    guard let pane, let layer else { return SummaryFirstPage(self, in: context).page }
    guard isEmergency else { return pane.page(title: title(of: layer), in: context) }
    var page = pane.page(
      title: Wording.emergencyStill(number: NumbersText.ownEmergency(in: context).last), in: context)
    page.titleStyle = .redFlag
    page.aside = []
    return page
  }

  private func title(of layer: SummaryLayer) -> String {
    switch layer {
    case .summary: Wording.summaryTitle
    case .sheet: Wording.sheetTitle
    default: (opening.entries + opening.others).first { $0.layer == layer }?.title ?? ""
    }
  }

  func spoken(in context: ScreenContext) -> Spoken {
    .report(SpokenSummary(self, isFinished: message.remark == Wording.finished(context.keeping)).report)
  }

  /// The text of the layer that is open.
  var openReport: Report? { pane?.report }
}

/// Everything that can be opened from a summary and has no row on its first screen.
struct LayersScreen: RowScreen {
  var picker = RowPicker()
  private let entries: [SummaryLayer.Entry]

  init(_ entries: [SummaryLayer.Entry]) { self.entries = entries }

  var kind: ScreenKind { .layers }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String { Wording.layersTitle }
  func text(in context: ScreenContext) -> [TextLine] { [] }

  func rows(in context: ScreenContext) -> [String] { entries.map(\.title) }
  func remarks(in context: ScreenContext) -> [String] { entries.map(\.length.words) }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    entries.indices.contains(row) ? [.readLayer(entries[row].layer)] : [.pop]
  }
}
