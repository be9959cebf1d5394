internal import QuestionnaireCore

/// What is said of one line of a list: "help 6" reads what the sixth means, and its other names.
extension ListTalk {
  /// The greatest number that stands for something.
  var lastNumber: Int { offer.last(of: list) }

  /// Whether 0 means none of the others.
  var hasNone: Bool { offer.hasNone(of: list) }

  /// What is chosen, in words.
  var chosenTexts: [String] { chosen.sorted().map { list.rows[$0].text[respondent] } }

  /// What is said of the row that a number or words name; nil: no row alone is meant.
  func help(on words: String) -> [String]? {
    let found: [Int]
    if let number = RowFinder.number(words) {
      found = offer.row(number, of: list).map { [$0] } ?? []
    } else if case .rows(let places) = RowFinder(list: list, respondent: respondent).find(words) {
      found = places
    } else {
      found = []
    }
    guard let place = found.first, found.count == 1 else { return nil }
    let row = list.rows[place]
    let text = row.text[respondent] + (row.hint.map { Wording.lineHint($0[respondent]) } ?? "")
    let more = (row.help.map { [$0[respondent]] } ?? []) + names(of: row)
    return more.isEmpty ? [Wording.lineNoHelp(text)] : [Wording.sentence(text)] + more
  }

  private func names(of row: ListRow) -> [String] {
    row.alsoCalled.isEmpty ? [] : [Wording.lineAlsoCalled(row.alsoCalled)]
  }
}
