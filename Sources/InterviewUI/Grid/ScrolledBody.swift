/// What is seen of a body that may have more lines than rows: the lines, and a word on those that are hidden.
///
///       3 [ ] Brain stimulator or medicine
///             pump: suddenly far worse
///     >  4 [ ] New weak legs, and no control
///      10 ( ) None of these  (3-4 of 10)
struct ScrolledBody {
  /// What stays above the lines that scroll.
  let lead: [TextLine]
  let content: [TextLine]
  let shown: [TextLine]

  /// Everything, where it fits.
  static func whole(_ lead: [TextLine], _ body: [TextLine]) -> ScrolledBody {
    ScrolledBody(lead: lead, content: body, shown: body)
  }

  private init(lead: [TextLine], content: [TextLine], shown: [TextLine]) {
    self.lead = lead
    self.content = content
    self.shown = shown
  }

  /// A text that is scrolled to a line; a short lead stays above it.
  init(scrolled first: Int, _ lead: [TextLine], _ body: [TextLine], rows: Int, _ lettering: Lettering) {
    let stays = lead.count <= rows / 2 && rows - lead.count >= min(max(body.count, 1), 3)
    self.lead = stays ? lead : []
    content = stays ? body : lead + body
    let height = rows - self.lead.count
    guard content.count > height else {
      shown = content
      return
    }
    let lines = height > 1 ? height - 1 : height
    let start = min(max(first, 0), max(content.count - lines, 0))
    let end = min(start + max(lines, 0), content.count)
    let hint = height > 1 ? [Self.hint(above: start, below: content.count - end)] : []
    shown = Array(content[start..<end]) + hint
  }

  /// A list that follows its focus. Of a long question two rows stay when the focus is further down.
  init(following lead: [TextLine], _ body: [TextLine], rows: Int, columns: Int, _ lettering: Lettering) {
    let all = lead + body
    let focus = all.focusedOption
    let window = ListWindow(all, rows: rows, columns: columns, lettering)
    if lead.count > 2, lead.count > rows / 3, focus.upperBound <= window.first(at: 0).upperBound {
      self.lead = []
      content = all
      shown = window.lines(from: 0)
      return
    }
    let kept = lead.count > max(2, rows / 3) ? lead.shortened(to: 2, columns: columns, lettering) : lead
    self.lead = Array(kept.prefix(max(rows - 1, 0)))
    content = body
    let rest = ListWindow(body, rows: rows - self.lead.count, columns: columns, lettering)
    shown = rest.lines(around: body.focusedOption)
  }

  private static func hint(above: Int, below: Int) -> TextLine {
    TextLine("  " + Wording.more(above: above, below: below), .quiet)
  }
}

/// The lines of a list that has more than there are rows for, from some line on.
private struct ListWindow {
  private let content: [TextLine]
  private let rows: Int
  private let columns: Int
  private let lettering: Lettering
  private let anchor: Range<Int>?

  init(_ content: [TextLine], rows: Int, columns: Int, _ lettering: Lettering) {
    self.content = content
    self.rows = max(rows, 0)
    self.columns = columns
    self.lettering = lettering
    let first = content.firstIndex(where: \.isAnchor)
    let last = content.lastIndex(where: \.isAnchor)
    if let first, let last, last - first + 1 < rows { anchor = first..<(last + 1) } else { anchor = nil }
  }

  /// What is in sight from a line on, and where the word on the others stands.
  private struct Sight {
    let lines: Range<Int>
    /// Whether the row that stays follows those lines, because it is further down.
    var isAnchored = false
    /// Whether the word stands behind that row, and not in a row of its own.
    var hasHintBehind = false
  }

  private func sight(at start: Int) -> Sight {
    func lines(_ count: Int) -> Range<Int> { start..<min(start + max(count, 0), content.count) }
    guard let anchor, anchor.lowerBound >= start else { return Sight(lines: lines(rows - 1)) }
    let all = lines(rows)
    if anchor.upperBound <= all.upperBound {
      if fits(all, anchor) { return Sight(lines: all, hasHintBehind: true) }
      if anchor.upperBound < all.upperBound { return Sight(lines: lines(rows - 1)) }
    }
    let above = lines(min(rows - anchor.count, anchor.lowerBound - start))
    if fits(above, anchor) { return Sight(lines: above, isAnchored: true, hasHintBehind: true) }
    return Sight(lines: lines(min(rows - anchor.count - 1, anchor.lowerBound - start)), isAnchored: true)
  }

  private func fits(_ lines: Range<Int>, _ anchor: Range<Int>) -> Bool {
    content[anchor].last.map { lettering.columns(of: $0.text + "  " + hint(lines)) <= columns } ?? false
  }

  /// The lines that are in sight from a line on.
  func first(at start: Int) -> Range<Int> { sight(at: start).lines }

  /// The lines with the focus among them.
  func lines(around focus: Range<Int>) -> [TextLine] {
    guard content.count > rows else { return content }
    var start = min(max(focus.lowerBound - rows / 2, 0), content.count)
    // An option is not cut at its first line, and the focus is seen whole.
    while start > 0, content[start].option != nil, content[start].option == content[start - 1].option {
      start -= 1
    }
    while start < focus.lowerBound, !isSeen(focus, at: start) { start += 1 }
    while start > 0, drawn(at: start) < rows { start -= 1 }
    return lines(from: start)
  }

  /// How many rows are drawn from a line on: fewer than there are where the end is near.
  private func drawn(at start: Int) -> Int {
    let sight = sight(at: start)
    return sight.lines.count + (sight.isAnchored ? anchor?.count ?? 0 : 0) + (sight.hasHintBehind ? 0 : 1)
  }

  private func isSeen(_ focus: Range<Int>, at start: Int) -> Bool {
    let sight = sight(at: start)
    return sight.lines.upperBound >= focus.upperBound
      || sight.isAnchored && anchor?.contains(focus.lowerBound) == true
  }

  func lines(from start: Int) -> [TextLine] {
    guard content.count > rows else { return content }
    let sight = sight(at: start)
    var shown = Array(content[sight.lines])
    let hint = "  " + hint(sight.lines)
    if sight.isAnchored, let anchor { shown += content[anchor] }
    guard sight.hasHintBehind, let place = shown.lastIndex(where: \.isAnchor) else {
      return shown + (rows > 1 ? [TextLine(hint, .quiet)] : [])
    }
    shown[place].runs.append(TextRun(hint, shown[place].fill ?? .quiet))
    return shown
  }

  /// What is in sight, counted in options; in lines where there are none.
  private func hint(_ lines: Range<Int>) -> String {
    let options = content.compactMap(\.option)
    let hidden = Set(
      content.indices.filter { !lines.contains($0) }.compactMap { content[$0].option })
    var seen: [Int] = []
    for option in content[lines].compactMap(\.option) where !hidden.contains(option) && seen.last != option {
      seen.append(option)
    }
    guard let first = seen.first, let last = seen.last else {
      return Wording.more(above: lines.lowerBound, below: content.count - lines.upperBound)
    }
    let places = options.reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
    let place = { (option: Int) in (places.firstIndex(of: option) ?? 0) + 1 }
    return Wording.shown(place(first), to: place(last), of: places.count)
  }
}

extension [TextLine] {
  /// The lines of the option that has the focus; the first line where none has.
  fileprivate var focusedOption: Range<Int> {
    guard let first = firstIndex(where: { $0.cursor != nil }) else { return 0..<Swift.min(1, count) }
    let option = self[first].option
    var end = first + 1
    while end < count, option != nil, self[end].option == option { end += 1 }
    return first..<end
  }

  /// The first lines; where words are left out the last says so.
  fileprivate func shortened(to count: Int, columns: Int, _ lettering: Lettering) -> [TextLine] {
    guard self.count > count, var last = prefix(count).last else { return self }
    let style = last.runs.first?.style ?? .plain
    last.runs = [TextRun(lettering.cut(last.text + "...", to: columns), style)]
    return prefix(count - 1) + [last]
  }
}
