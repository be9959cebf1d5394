/// A screen's content before it is laid out: every screen is one of these.
///
///     About you                Question 2, 13+ to go      title, aside
///     ════ ══── ──── ────                                 progress
///
///     How old are you?                                    lead
///     In years, or in months for a baby.                  leadExtra
///     > [9 years                  ]                       body
///     Type a number.                                      slot
///     Enter next  Esc back      F10 leave  F9 urgent  F1 help    footer
struct Page {
  var title: String
  /// What stands at the right end of the title, from the longest wording to the shortest; the first that fits is
  /// drawn, and none where the title needs the room.
  var aside: [String] = []
  /// How the whole row of the title is drawn.
  var titleStyle: Style = .title
  /// How far the interview is; a screen beside it has none.
  var progress: ProgressBar?
  /// One row under that, which stays on every question until it was read.
  var notice: TextLine?
  /// Lines that stay while the body scrolls: the question.
  var lead: [TextLine] = []
  /// Lines behind the lead, drawn only where everything fits with them.
  var leadExtra: [TextLine] = []
  /// What stands behind the last line of the lead where those lines are left out.
  var leadBrief = ""
  var body: [TextLine] = []
  /// Lines that stay under the body: what is wrong, what is chosen.
  var slot: [TextLine] = []
  /// Lines under those, for help on what is highlighted; they take only rows that would be blank.
  var note: [TextLine] = []
  /// Whether the slot is drawn whole, whatever that leaves to the body.
  var isSlotNeeded = false
  /// Whether the body is drawn whole, whatever that leaves to what stands around it.
  var isBodyWhole = false
  /// Whether the body takes the columns of the side too.
  var isBodyWide = false
  /// The first body line shown; nil: whatever brings the cursor into view.
  var scroll: Int?
  /// What stands beside the main column on a wide screen; nil: nothing, and no line before it.
  var side: [TextLine]?
  /// The keys that do something now.
  var footer = Footer()

  init(title: String) { self.title = title }

  /// One entry of the footer.
  struct FooterItem: Hashable, Sendable {
    let key: String
    /// What it does, in a word or two.
    var word: String
    /// The same for a footer that has no room; may be empty.
    var short: String
  }

  func draw(_ size: Size, _ lettering: Lettering) -> Frame {
    let layout = PageLayout(self, size: size, lettering: lettering)
    let margin = layout.grid.margin
    let end = margin + (isBodyWide ? layout.grid.wholeColumns : layout.grid.columns)
    var canvas = Canvas(size: size, lettering: lettering)
    drawHeader(on: &canvas, layout, lettering)
    func put(_ lines: [TextLine], from row: Int) {
      for (offset, line) in lines.enumerated() {
        canvas.put(line, row: row + offset, column: margin, before: end)
      }
    }
    put(layout.lead, from: layout.leadRow)
    put(layout.shown, from: layout.bodyRow)
    put(layout.slot + layout.note, from: layout.slotRow)
    if layout.hasRule { canvas.rule(row: layout.footerRow - 1) }
    drawSide(on: &canvas, layout)
    drawFooter(on: &canvas, layout, lettering)
    if scroll != nil, !layout.hasCursor { canvas.place(layout.bodyRow, margin) }
    return canvas.frame
  }

  private func drawHeader(on canvas: inout Canvas, _ layout: PageLayout, _ lettering: Lettering) {
    let (grid, columns) = (layout.grid, layout.grid.wholeColumns)
    canvas.fill(titleStyle, row: 0, columns: 0..<grid.size.columns)
    let fitting = aside.first { lettering.columns(of: title) + 2 + lettering.columns(of: $0) <= columns }
    // Where one is in an interview stays in sight beside a long title.
    let least =
      progress == nil ? nil : aside.last.flatMap { 3 * lettering.columns(of: $0) <= columns ? $0 : nil }
    let aside = fitting ?? least
    let room = columns - (aside.map { lettering.columns(of: $0) + 2 } ?? 0)
    canvas.put(lettering.cut(title, to: room), titleStyle, row: 0, column: grid.margin)
    if let aside {
      canvas.put(
        aside, titleStyle, row: 0, column: grid.margin + columns - lettering.columns(of: aside))
    }
    if layout.hasBar, let bar = progress?.line(columns: columns, glyphs: lettering.glyphs) {
      canvas.put(bar, row: 1, column: grid.margin)
    }
    if let notice, let row = layout.noticeRow {
      canvas.put(notice, row: row, column: grid.margin, before: grid.margin + columns)
    }
  }

  private func drawSide(on canvas: inout Canvas, _ layout: PageLayout) {
    guard let side, layout.grid.isWide else { return }
    let rows = layout.leadRow..<(layout.footerRow - (layout.hasRule ? 1 : 0))
    canvas.upright(Grid.sideRule, rows: rows)
    for (offset, line) in side.prefix(rows.count).enumerated() {
      canvas.put(line, row: layout.leadRow + offset, column: Grid.sideColumn)
    }
  }

  private func drawFooter(on canvas: inout Canvas, _ layout: PageLayout, _ lettering: Lettering) {
    for (offset, items) in layout.footer.left.enumerated() {
      var column = layout.grid.margin
      for item in items { column = draw(item, row: layout.footerRow + offset, column, on: &canvas) + 2 }
    }
    let last = layout.footerRow + layout.footer.left.count - 1
    for place in layout.footer.right { _ = draw(place.item, row: last, place.column, on: &canvas) }
  }

  private func draw(_ item: FooterItem, row: Int, _ column: Int, on canvas: inout Canvas) -> Int {
    let end = canvas.put(item.key, .key, row: row, column: column)
    return item.word.isEmpty ? end : canvas.put(item.word, .quiet, row: row, column: end + 1)
  }
}
