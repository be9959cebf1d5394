import PlainText

/// How many lines of the sheet's first page something takes, in whichever lettering takes more.
enum SheetLines {
  private static let writer = TextWriter()
  private static let asciiWriter = TextWriter(isASCII: true)

  static func count(_ entry: SheetEntry) -> Int {
    let blocks = entry.blocks
    let lines = blocks.reduce(0) { $0 + writer.lines(of: $1).count }
    guard blocks.contains(where: { !$0.text.plain.utf8.allSatisfy { $0 < 0x80 } }) else { return lines }
    return max(lines, blocks.reduce(0) { $0 + asciiWriter.lines(of: $1).count })
  }

  /// Names one after the other, as many as fit into so many lines behind a label.
  static func shortened(_ names: [String], label: String, lines: Int) -> String {
    let names = names.map(TextPolicy.paper.onOneLine)
    func text(_ shown: Int) -> String {
      let rest = names.count - shown
      return (names.prefix(shown) + (rest == 0 ? [] : [ReportWording.more(rest)])).joined(separator: "; ")
    }
    func fits(_ shown: Int) -> Bool { count(SheetEntry(label, [SheetFact(text(shown))])) <= lines }
    if fits(names.count) { return text(names.count) }
    var shown = 0
    while shown < names.count, fits(shown + 1) { shown += 1 }
    return text(shown)
  }

  /// Text that takes no more than so many columns in either lettering, and says where the whole is.
  static func shortened(_ text: String, columns: Int) -> String {
    cut(text, columns: columns, mark: ReportWording.wholeInAnswers)
  }

  /// Text that takes no more than so many columns in either lettering, with a mark where it was cut: between words, unless
  /// a word is longer than half of it.
  static func cut(_ text: String, columns: Int, mark: String = ReportWording.cutMark) -> String {
    guard width(text) > columns else { return text }
    let room = columns - width(mark)
    var kept = ""
    var used = 0
    for character in text {
      used += width(String(character))
      if used > room {
        let words = kept.lastIndex(where: \.isWhitespace).map { kept[..<$0] }
        if !character.isWhitespace, let words, words.count * 2 > kept.count { kept = String(words) }
        break
      }
      kept.append(character)
    }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + mark
  }

  /// The columns that a text takes at most, in either lettering.
  static func width(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { sum, character in
      sum + max(TextWidth.columns(of: character), ASCIIText.replacing(String(character)).utf8.count)
    }
  }
}
