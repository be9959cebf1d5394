internal import QuestionnaireCore

/// What is said at once to whoever types a word of danger into a search: to call, what to know first, and the numbers.
///
///     If this is happening now, call 999 now.
///     • 999: Emergency (ambulance)
enum DangerText {
  /// What stands above the rows; nothing where no word of danger was typed.
  static func lines(for words: String, in context: ScreenContext) -> [TextLine] {
    let found = found(in: words, of: context.frontMatter.guidance)
    guard !found.isEmpty else { return [] }
    let columns = context.textColumns
    let kinds = Country.Line.Kind.allCases.filter { kind in found.contains { $0.numbers.contains(kind) } }
    var lines: [TextLine] = []
    if kinds.contains(.emergency) {
      lines += context.lettering.wrap(Wording.dangerCall(context.ownNumber), .redFlag, columns: columns)
    }
    for prose in found.map(\.text).filter({ !$0.blocks.isEmpty }) {
      lines += context.lettering.lines(of: prose, for: context.respondent, columns: columns)
    }
    let others = context.ownNumber == nil ? kinds : kinds.filter { $0 != .emergency }
    return lines + NumbersText.of(others, in: context) + [TextLine()]
  }

  /// The same as sentences.
  static func spoken(for words: String, in context: ScreenContext) -> [String] {
    lines(for: words, in: context).map(\.spoken).filter { !$0.isEmpty }
  }

  static func found(in words: String, of guidance: Guidance) -> [Guidance.DangerWords] {
    let search = WordSearch(words)
    guard !search.isEmpty else { return [] }
    return guidance.dangerWords.filter { group in
      group.words.contains { search.hasAll(of: SearchedName($0)) }
    }
  }
}
