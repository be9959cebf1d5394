internal import QuestionnaireCore
internal import SummaryReports

/// A topic that is read without an interview: it is scrolled, searched, saved and printed, and leads to related topics.
struct TopicScreen: Screen {
  /// A topic that was read before, how far it was scrolled, and what it led to.
  private struct Visit: Equatable, Sendable {
    let page: TopicPage
    let scroll: Int
    let focus: Int
  }

  private(set) var page: TopicPage
  private let topics: TopicCollection
  /// The topics that led here: Esc goes back to the last.
  private var visits: [Visit] = []
  private var pane: ReportPane
  /// The related topic that Enter opens, from 0.
  private var focus: Int?

  init(_ page: TopicPage, among topics: TopicCollection, in context: ScreenContext) {
    self.page = page
    self.topics = topics
    pane = ReportPane(Self.report(page, in: context), in: context)
  }

  private static func report(
    _ page: TopicPage, in context: ScreenContext, whenToCall: String = Wording.topicKeySaysWhen
  ) -> Report {
    Report(
      topic: page, for: context.respondent, today: context.today, territory: context.territory,
      whenToCall: whenToCall)
  }

  var kind: ScreenKind { .topic }
  var isTyping: Bool { pane.isTyping }
  var hasSide: Bool { true }
  var exports: Exported? { .topic(page) }
  var report: Report { pane.report }

  var message: Message {
    get { pane.message }
    set { pane.message = newValue }
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    if isTyping { return pane.searchBindings }
    let related =
      page.related.isEmpty
      ? [] : [Binding(.next, word: Wording.keyRelated, short: Wording.keyRelatedShort)]
    let open =
      focus == nil ? [] : [Binding(.accept, word: Wording.keyReadFocused, short: Wording.keyReadFocusedShort)]
    return open + [
      Binding([.up, .down], word: Wording.keyScroll, short: ""), Binding(.pageDown, word: Wording.keyReadOn),
      Binding(.back, word: Wording.keyBack),
    ] + related + [
      Binding(.contents, word: Wording.keyContents, short: Wording.keyContentsShort),
      Binding(.save, word: Wording.keySave), Binding(.print, word: Wording.keyPrint),
      Binding(.find, word: Wording.keyFind),
    ] + pane.readingBindings
  }

  mutating func prepare(in context: ScreenContext) {
    pane.prepare(in: context)
    if let focus { reveal(focus, in: context) }
  }

  mutating func type(_ text: String, in context: ScreenContext) -> [Action] {
    pane.type(text)
    return []
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    let focused = focus
    focus = nil
    if pane.perform(command, in: context) { return [] }
    switch command {
    case .next: focusNext(after: focused, in: context)
    case .accept: if let focused { open(related: focused, in: context) }
    case .contents: return [.push(ContentsScreen(pane.text.headings, at: pane.scroll))]
    case .save: return [.push(ExportScreen(.topic(page), in: context))]
    case .print: return .findPrinters
    case .back: return goBack(in: context)
    default: break
    }
    return []
  }

  mutating func go(toHeading place: Int, in context: ScreenContext) { pane.go(toHeading: place, in: context) }

  mutating func open(related place: Int, in context: ScreenContext) {
    guard page.related.indices.contains(place), let next = topics[page.related[place].id] else { return }
    visits.append(Visit(page: page, scroll: pane.scroll, focus: place))
    show(next, scroll: 0, in: context)
  }

  private mutating func goBack(in context: ScreenContext) -> [Action] {
    guard let visit = visits.popLast() else { return [.pop] }
    show(visit.page, scroll: visit.scroll, in: context)
    focus = visit.focus
    reveal(visit.focus, in: context)
    return []
  }

  private mutating func show(_ page: TopicPage, scroll: Int, in context: ScreenContext) {
    self.page = page
    focus = nil
    pane.show(Self.report(page, in: context), scroll: scroll, in: context)
  }

  private mutating func focusNext(after place: Int?, in context: ScreenContext) {
    guard !page.related.isEmpty else { return }
    let next = ((place ?? -1) + 1) % page.related.count
    focus = next
    reveal(next, in: context)
  }

  private mutating func reveal(_ place: Int, in context: ScreenContext) {
    let ranges = pane.text.lines(ofBlocksIn: .related).dropFirst()
    guard place < ranges.count else { return }
    pane.reveal(ranges[ranges.startIndex + place], in: context)
  }

  func page(in context: ScreenContext) -> Page {
    var drawn = pane.page(title: page.topic.title[context.respondent], in: context)
    let lines =
      pane.text.columns == context.columns
      ? pane.text : ReportLines(report, lettering: context.lettering, columns: context.columns)
    let ranges = lines.lines(ofBlocksIn: .related).dropFirst()
    if let focus, focus < ranges.count {
      drawn.focus(on: ranges[ranges.startIndex + focus], marker: context.lettering.glyphs.marker)
    }
    return drawn
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    open(related: row, in: context)
    return []
  }

  /// What is read out: the same, but for the key that it names, and with the related topics as rows at its end.
  func spoken(in context: ScreenContext) -> Spoken {
    let words = Self.report(page, in: context, whenToCall: Wording.topicWordSaysWhen)
    var spoken = SpokenReport(report, spoken: Report(sections: words.sections.filter { $0.part != .related }))
    spoken.identity = page.id.rawValue
    spoken.opening = [Wording.lineTopicLength(parts: spoken.parts.count, words: spoken.wordCount)]
    spoken.known = Wording.lineTopicKnown
    spoken.isTopic = true
    spoken.isInPieces = true
    spoken.rows = page.related.map { $0.title[context.respondent] }
    return .report(spoken)
  }
}

/// Everything that can be read without an interview, with a search field that takes lay words.
struct TopicListScreen: SearchScreen {
  var picker = SearchPicker()
  /// What is searched; nil until the topics were read.
  private var search: TopicSearch?
  private var topics: TopicCollection?

  /// `search` is what is searched for at first.
  init(search: String) { picker.query = TextField(search, limit: picker.query.limit) }

  mutating func take(_ topics: TopicCollection) {
    self.topics = topics
    search = TopicSearch(topics)
  }

  var kind: ScreenKind { .topics }
  var backAction: Action { .pop }

  func title(in context: ScreenContext) -> String { Wording.topicsTitle }

  func searchRows(in context: ScreenContext) -> [SearchRow] {
    found.map { found in
      let title = found.page.topic.title[context.respondent]
      return SearchRow(
        text: found.nearness == .text
          ? Wording.topicInText(title, words: found.matched)
          : Wording.topicRow(title, matched: found.matched),
        isHit: !picker.query.isEmpty && found.nearness != .far)
    }
  }

  func notice(in context: ScreenContext) -> String? { search == nil ? Wording.topicsOpening : nil }

  func nothingFits(in context: ScreenContext) -> String {
    search == nil ? "" : Wording.noTopicFits(picker.query.trimmed)
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    let found = found
    guard let topics, found.indices.contains(row) else { return [] }
    return [.push(TopicScreen(found[row].page, among: topics, in: context))]
  }

  private var found: [TopicSearch.Found] { search?.found(picker.query.text) ?? [] }
}
