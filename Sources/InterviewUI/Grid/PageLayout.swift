/// Where the parts of a page stand on a screen of one size: at 80x24 the title in row 0 over a rule, the footer in the
/// last one or two rows under a rule; at 40x12 without rules.
struct PageLayout {
  let size: Size
  let hasRules: Bool
  let lead: [TextLine]
  /// The lines that scroll; what does not fit as lead comes first.
  let content: [TextLine]
  let slot: [TextLine]
  let note: [TextLine]
  let footer: [[Page.FooterItem]]
  let leadRow: Int
  let bodyRow: Int
  /// The rows of the body, the hint about more lines included.
  let bodyRows: Int
  let slotRow: Int
  let footerRow: Int
  /// The lines of the content that are drawn.
  let shown: Range<Int>

  init(_ page: Page, size: Size, lettering: Lettering) {
    self.size = size
    // What a body that is drawn whole leaves to the rows around it, the title's apart.
    let around = page.isBodyWhole ? max(size.rows - 1 - page.body.count, 1) : size.rows
    hasRules = size.rows >= 16 && around >= 4
    let isRoomy = size.rows >= 20 && around >= 5
    let top = 1 + (hasRules ? 1 : 0) + (isRoomy ? 1 : 0)
    let wanted = page.lead.count + page.body.count + page.slot.count
    let full = FooterLayout(columns: size.columns - 1, lettering: lettering)
    let footers = full.rows(page.footer, most: min(around, 2))
    let left = size.rows - top - (hasRules ? 1 : 0)
    let isTight = footers.count > 1 && !hasRules && wanted > left - footers.count && wanted <= left - 1
    footer = isTight ? full.rows(page.footer, most: 1) : footers
    footerRow = max(size.rows - footer.count, 0)
    let room = max(left - footer.count, 0)

    let spare = max(room / 3, room - page.lead.count - page.body.count)
    slot =
      page.isSlotNeeded
      ? Self.windowed(page.slot, rows: max(room - 2, 0)) : Array(page.slot.prefix(spare))
    let wholeTop = page.lead.count + page.leadBrief.count
    let remaining = max(room - wholeTop - page.body.count - slot.count, 0)
    note = Self.cut(
      page.note, rows: hasRules ? max(remaining, min(room / 4, room - slot.count)) : remaining)
    let above = max(room - slot.count - note.count, 0)
    let (topLines, isExplained) = Self.top(of: page, rows: above, isRoomy: isRoomy)
    let least = min(max(page.body.count, 1), 3)
    let isLeadSticky =
      topLines.count + page.body.count <= above || isExplained
      || topLines.count <= above / 2 && above - topLines.count >= least
    lead = isLeadSticky ? topLines : []
    content = isLeadSticky ? page.body : topLines + page.body
    leadRow = top
    bodyRow = top + lead.count
    bodyRows = max(above - lead.count, 0)
    // Where everything fits, what belongs under the body stands right under it.
    slotRow = bodyRow + min(bodyRows, content.count + (isRoomy ? 1 : 0))
    shown = Self.window(content, rows: bodyRows, scroll: page.scroll)
  }

  /// What stands above the body where there are so many rows for both, and whether it explains the question.
  private static func top(of page: Page, rows: Int, isRoomy: Bool) -> (lines: [TextLine], explains: Bool) {
    let all = page.lead + page.leadExtra
    // The words that explain a question stay on a large screen, if a long list keeps enough rows.
    if all.count + page.body.count <= rows || isRoomy && rows - all.count >= 9 { return (all, true) }
    // A word on help elsewhere must not hide a row that is seen without it.
    let least = page.lead.count + page.body.count
    let hasBrief = least > rows || least + page.leadBrief.count <= rows
    return (page.lead + (hasBrief ? page.leadBrief : []), false)
  }

  /// The layout by which a page is scrolled: with the most rows of footer, so that the last line can be reached.
  init(scrolling page: Page, in context: ScreenContext) {
    var page = page
    let wide = String(repeating: "-", count: max(context.size.columns - 2, 1))
    page.footer = [
      Page.FooterItem(key: wide, word: "", short: ""), Page.FooterItem(key: wide, word: "", short: ""),
    ]
    self.init(page, size: context.size, lettering: context.lettering)
  }

  var lastScroll: Int { content.count <= bodyRows ? 0 : content.count - max(bodyRows - 1, 1) }

  /// How many lines a page key moves by.
  var pageStep: Int { max(bodyRows - 2, 1) }

  /// The lines to draw: all, or a window with one row left for the hint.
  private static func window(_ content: [TextLine], rows: Int, scroll: Int?) -> Range<Int> {
    guard content.count > rows else { return 0..<content.count }
    let height = rows > 1 ? rows - 1 : rows
    guard height > 0 else { return 0..<0 }
    let focus = content.firstIndex { $0.cursor != nil } ?? 0
    // What stands above the focus stays in sight as far as it can: the question, and the lines just read.
    let wanted = scroll ?? focus - height + 1 + (height < 10 ? 1 : height / 3)
    let first = min(max(wanted, 0), content.count - height)
    return first..<(first + height)
  }

  /// The lines that there is room for; where words are left out, the last says where they are.
  private static func cut(_ lines: [TextLine], rows: Int) -> [TextLine] {
    let shown = Array(lines.prefix(max(rows, 0)))
    guard !shown.isEmpty, lines.dropFirst(shown.count).contains(where: { !$0.text.isEmpty }) else {
      return shown
    }
    return shown.dropLast() + [TextLine(Wording.moreInHelp, .quiet)]
  }

  /// Rows to choose from that do not all fit: those around the focus, and a word on the others.
  private static func windowed(_ lines: [TextLine], rows: Int) -> [TextLine] {
    guard lines.count > rows, rows > 1 else { return Array(lines.prefix(rows)) }
    let shown = window(lines, rows: rows, scroll: nil)
    let more = Wording.more(above: shown.lowerBound, below: lines.count - shown.upperBound)
    return lines[shown] + [TextLine("  " + more, .quiet)]
  }

  func hint(_ lettering: Lettering) -> String? {
    guard content.count > bodyRows, bodyRows > 1 else { return nil }
    return Wording.more(above: shown.lowerBound, below: content.count - shown.upperBound)
  }
}

/// Sets the footer's entries in rows: `Enter next  Tab move  Esc back`.
struct FooterLayout {
  let columns: Int
  let lettering: Lettering

  /// As many entries as fit into the rows; what is needed and the last entry, help, are always among them. Shorter words are taken before
  /// entries are left out.
  func rows(_ items: [Page.FooterItem], most: Int) -> [[Page.FooterItem]] {
    guard var help = items.last else { return [] }
    let whole = fill(items)
    if whole.count <= most { return whole }
    help.word = help.short
    let items = items.map {
      Page.FooterItem(key: $0.key, word: $0.short, short: $0.short, isNeeded: $0.isNeeded)
    }
    for count in stride(from: items.count - 1, through: 0, by: -1) {
      let needed = items.dropFirst(count).dropLast().filter(\.isNeeded)
      let set = fill(Array(items.prefix(count)) + needed + [help])
      if set.count <= most { return set }
    }
    return [[help]]
  }

  private func fill(_ items: [Page.FooterItem]) -> [[Page.FooterItem]] {
    var rows: [[Page.FooterItem]] = []
    var used = 0
    for item in items {
      let word = item.word.isEmpty ? 0 : lettering.columns(of: item.word) + 1
      let width = lettering.columns(of: item.key) + word
      if !rows.isEmpty, used + 2 + width <= columns {
        rows[rows.count - 1].append(item)
        used += 2 + width
      } else {
        rows.append([item])
        used = width
      }
    }
    return rows
  }
}
