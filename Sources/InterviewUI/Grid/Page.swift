/// A screen's content before it is laid out: every screen is one of these.
///
///     About you           Question 2 · 13 to 32 to go      title, aside
///     How old are you?                                     lead
///     In years, or in months for a baby.                   leadExtra
///     > [9 years                  ]                        body
///     Type a number.                                       slot
///     Enter next  Tab move  Esc back                       footer
struct Page {
  var title: String
  /// What stands at the top right, from the longest wording to the shortest; the first that fits is drawn.
  var aside: [String] = []
  /// Lines that stay while the body scrolls, if there is room for that.
  var lead: [TextLine] = []
  /// Lines behind the lead, drawn only where everything fits with them.
  var leadExtra: [TextLine] = []
  /// What stands behind the lead where those lines are left out.
  var leadBrief: [TextLine] = []
  var body: [TextLine] = []
  /// Lines that stay under the body: what is wrong, what is chosen.
  var slot: [TextLine] = []
  /// Lines under those, for help on what is highlighted; a small screen has no room for them.
  var note: [TextLine] = []
  /// Whether the slot is drawn whole, whatever that leaves to the body.
  var isSlotNeeded = false
  /// Whether the body is drawn whole, whatever that leaves to what stands around it.
  var isBodyWhole = false
  /// The first body line shown; nil: whatever brings the cursor into view.
  var scroll: Int?
  /// The keys that do something now, the most useful first.
  var footer: [FooterItem] = []
  var titleStyle: Style = .heading
  var asideStyle: Style = .quiet

  init(title: String) { self.title = title }

  /// One entry of the footer.
  struct FooterItem: Hashable, Sendable {
    let key: String
    /// What it does, in a word or two.
    var word: String
    /// The same for a footer that has no room; may be empty.
    var short: String
    /// Whether it stays where others are left out.
    var isNeeded = false
  }

  func draw(_ size: Size, _ lettering: Lettering) -> Frame {
    let layout = PageLayout(self, size: size, lettering: lettering)
    var canvas = Canvas(size: size, lettering: lettering)
    drawHeader(on: &canvas, layout, lettering)
    for (offset, line) in layout.lead.enumerated() { canvas.put(line, row: layout.leadRow + offset) }
    let shown = layout.shown
    for (offset, line) in layout.content[shown].enumerated() {
      canvas.put(line, row: layout.bodyRow + offset)
    }
    if let hint = layout.hint(lettering) {
      canvas.put(hint, .quiet, row: layout.bodyRow + layout.bodyRows - 1, column: 2)
    }
    for (offset, line) in (layout.slot + layout.note).enumerated() {
      canvas.put(line, row: layout.slotRow + offset)
    }
    if layout.hasRules {
      canvas.rule(row: 1)
      canvas.rule(row: layout.footerRow - 1)
    }
    drawFooter(on: &canvas, layout)
    if scroll != nil, !hasCursor(layout) { canvas.place(layout.bodyRow, 0) }
    return canvas.frame
  }

  private func hasCursor(_ layout: PageLayout) -> Bool {
    (layout.lead + layout.content[layout.shown] + layout.slot).contains { $0.cursor != nil }
  }

  private func drawHeader(on canvas: inout Canvas, _ layout: PageLayout, _ lettering: Lettering) {
    let columns = layout.size.columns
    let aside = aside.first {
      lettering.columns(of: $0) + 2 + min(lettering.columns(of: title), 16) <= columns
    }
    let room = aside.map { columns - lettering.columns(of: $0) - 2 } ?? columns
    canvas.put(lettering.cut(title, to: room), titleStyle, row: 0, column: 0)
    if let aside {
      canvas.put(aside, asideStyle, row: 0, column: columns - lettering.columns(of: aside))
    }
  }

  private func drawFooter(on canvas: inout Canvas, _ layout: PageLayout) {
    for (offset, items) in layout.footer.enumerated() {
      var column = 0
      for item in items {
        column = canvas.put(item.key, .key, row: layout.footerRow + offset, column: column)
        if !item.word.isEmpty {
          column = canvas.put(item.word, .quiet, row: layout.footerRow + offset, column: column + 1)
        }
        column += 2
      }
    }
  }
}
