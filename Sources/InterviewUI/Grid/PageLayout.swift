/// Where the parts of a page stand on a screen of one size.
///
/// Where not everything fits, it is given up in this order: blank rows and the rule over the footer, help on what is
/// highlighted, hints that need a row of their own, the words that explain the question, the second row of the footer, the
/// bar of progress with the blank row under it. Only then the body scrolls: rows are hidden only where no row is blank.
struct PageLayout {
  let grid: Grid
  let hasBar: Bool
  let hasRule: Bool
  let footer: Footer.Rows
  let noticeRow: Int?
  let lead: [TextLine]
  /// The lines that scroll.
  let content: [TextLine]
  let slot: [TextLine]
  let note: [TextLine]
  let leadRow: Int
  let bodyRow: Int
  /// The rows of the body, the hint about more lines included.
  let bodyRows: Int
  let slotRow: Int
  let footerRow: Int
  /// The rows of the body as they are drawn: lines of the content, and the hint about others.
  let shown: [TextLine]

  init(_ page: Page, size: Size, lettering: Lettering) {
    let grid = Grid(size)
    let parts = PageParts.fitting(page, grid, lettering)
    self.grid = grid
    hasBar = parts.shape.hasBar
    hasRule = parts.shape.hasRule
    footer = page.footer.rows(parts.shape.footerRows, in: grid, lettering)
    footerRow = size.rows - parts.shape.footerRows
    noticeRow = page.notice == nil ? nil : hasBar ? 2 : 1
    leadRow = parts.top
    let room = max(parts.room, 0)
    slot = parts.isWhole ? parts.slot : Self.limited(parts.slot, page, rows: room)
    let above = max(room - slot.count, 0)
    let view =
      parts.isWhole
      ? ScrolledBody.whole(parts.lead, parts.body)
      : page.scroll.map { ScrolledBody(scrolled: $0, parts.lead, parts.body, rows: above, lettering) }
        ?? ScrolledBody(following: parts.lead, parts.body, rows: above, columns: grid.columns, lettering)
    lead = view.lead
    content = view.content
    shown = view.shown
    bodyRow = leadRow + lead.count
    bodyRows = max(above - lead.count, 0)
    slotRow = bodyRow + min(bodyRows, shown.count)
    note = Self.cut(parts.note, rows: above - lead.count - shown.count)
  }

  /// The layout by which a page is scrolled.
  init(scrolling page: Page, in context: ScreenContext) {
    self.init(page, size: context.size, lettering: context.lettering)
  }

  var hasCursor: Bool { (lead + shown + slot).contains { $0.cursor != nil } }

  var lastScroll: Int { content.count <= bodyRows ? 0 : content.count - max(bodyRows - 1, 1) }

  /// How many lines a page key moves by.
  var pageStep: Int { max(bodyRows - 2, 1) }

  /// What stands under a body that scrolls: rows to choose from as far as there is room, or a few lines.
  private static func limited(_ slot: [TextLine], _ page: Page, rows: Int) -> [TextLine] {
    guard page.isSlotNeeded else { return Array(slot.prefix(max(rows / 3, 1))) }
    let most = max(rows - 2, 0)
    guard slot.count > most, most > 1 else { return Array(slot.prefix(most)) }
    let focus = slot.firstIndex { $0.cursor != nil } ?? 0
    let first = min(max(focus - most + 2, 0), slot.count - most + 1)
    let more = Wording.more(above: first, below: slot.count - first - most + 1)
    return slot[first..<(first + most - 1)] + [TextLine("  " + more, .quiet)]
  }

  /// The lines that there is room for; where words are left out, the last says where they are.
  private static func cut(_ lines: [TextLine], rows: Int) -> [TextLine] {
    let shown = Array(lines.prefix(max(rows, 0)))
    guard !shown.isEmpty, lines.dropFirst(shown.count).contains(where: { !$0.text.isEmpty }) else {
      return shown
    }
    return shown.dropLast() + [TextLine(Wording.moreInHelp, .quiet)]
  }
}

/// What of a page is drawn, and in how many rows: the most that fits.
struct PageParts {
  /// What is not given up.
  struct Shape {
    var hasGaps = true
    var hasHints = true
    var hasHelp = true
    var hasBar: Bool
    var hasRule: Bool
    var footerRows: Int
  }

  let shape: Shape
  let lead: [TextLine]
  let body: [TextLine]
  let slot: [TextLine]
  let note: [TextLine]
  /// The first row under the title, the bar and the notice.
  let top: Int
  /// The rows from there to the footer.
  let room: Int

  /// Whether all of it fits; the note may be cut where the gaps are gone.
  var isWhole: Bool {
    lead.count + body.count + slot.count + (shape.hasGaps ? note.count : 0) <= room
  }

  /// The most of a page that fits; where nothing does, what leaves the most rows to the body.
  static func fitting(_ page: Page, _ grid: Grid, _ lettering: Lettering) -> PageParts {
    var shape = Shape(hasBar: !grid.isNarrow, hasRule: !grid.isNarrow, footerRows: grid.footerRows)
    func parts() -> PageParts { PageParts(page, grid, shape, lettering) }
    func whole() -> PageParts? {
      let parts = parts()
      return parts.isWhole ? parts : nil
    }
    // What has more lines than the screen has rows fits in no shape.
    let mayFit = page.body.count { !$0.isGap && !$0.isHelp } < grid.size.rows
    if mayFit, !page.isBodyWhole, let whole = whole() { return whole }
    (shape.hasGaps, shape.hasRule) = (false, false)
    if mayFit, let whole = whole() { return whole }
    // A long text keeps what stands around it where there are rows enough: the eye comes back to the same place.
    if page.scroll != nil, page.progress != nil, grid.size.rows >= 20 { return parts() }
    shape.hasHints = false
    for hasHelp in mayFit ? [true, false] : [] {
      shape.hasHelp = hasHelp
      // Without them there may be room for what was given up before.
      for hasGaps in [!page.isBodyWhole, false] {
        (shape.hasGaps, shape.hasRule) = (hasGaps, hasGaps && !grid.isNarrow)
        if let whole = whole() { return whole }
      }
    }
    shape.hasHelp = false
    shape.footerRows = 1
    if mayFit, let whole = whole() { return whole }
    shape.hasBar = false
    if mayFit, let whole = whole() { return whole }
    shape.footerRows = grid.footerRows
    return parts()
  }

  private init(_ page: Page, _ grid: Grid, _ shape: Shape, _ lettering: Lettering) {
    self.shape = shape
    let notice = page.notice == nil ? 0 : 1
    let hasBlank = shape.hasBar && !page.isBodyWhole && (shape.hasGaps || notice == 0)
    top = 1 + (shape.hasBar ? 1 : 0) + notice + (hasBlank ? 1 : 0)
    room = grid.size.rows - shape.footerRows - (shape.hasRule ? 1 : 0) - top
    func kept(_ lines: [TextLine]) -> [TextLine] {
      func isGivenUp(_ line: TextLine) -> Bool {
        !shape.hasGaps && line.isGap || !shape.hasHints && line.isHelp
      }
      // Mostly nothing is: then the lines are not put together anew.
      return lines.contains(where: isGivenUp) ? lines.filter { !isGivenUp($0) } : lines
    }
    lead =
      kept(page.lead)
      .explained(shape.hasHelp ? "" : page.leadBrief, columns: grid.columns, lettering)
      + (shape.hasHelp ? kept(page.leadExtra) : [])
    body = kept(page.body)
    let gap = shape.hasGaps && !(lead + body).isEmpty ? [TextLine.gap] : []
    slot = page.slot.isEmpty ? [] : kept(gap + page.slot)
    note = shape.hasHelp && !page.note.isEmpty ? kept(gap + page.note) : []
  }
}

extension [TextLine] {
  /// The lines with a few words behind the last, or in a line of their own.
  fileprivate func explained(_ words: String, columns: Int, _ lettering: Lettering) -> [TextLine] {
    guard !words.isEmpty, let last = self.last else { return self }
    guard lettering.columns(of: last.text) + 2 + lettering.columns(of: words) <= columns else {
      return self + [TextLine(words, .quiet)]
    }
    var line = last
    line.runs.append(TextRun("  " + words, .quiet))
    return dropLast() + [line]
  }
}
