internal import PlainText
internal import QuestionnaireCore
internal import SummaryReports

/// What the numbers stand for in the talk about a list: after "brand3z" it is `.rows([2], writeDown: "brand3z")`, read
/// as "1. Bulb number 3 (Brand3x)" and "2. Write down “brand3z”".
enum ListOffer {
  /// The rows that were read last; behind them a number that writes down what was typed.
  case rows([Int], writeDown: String? = nil)
  /// The headings of a long list.
  case headings([String])

  static let most = 9

  /// The greatest number that stands for something.
  func last(of list: ListEditor) -> Int {
    switch self {
    case .rows(_, let words): (numbers(of: list).max() ?? 0) + (words == nil ? 0 : 1)
    case .headings(let headings): headings.count
    }
  }

  /// The number of each row: the figure that its answer begins with, where all do; else 0 of the one that means none of the
  /// others, in every list, and the others count from 1.
  func numbers(of list: ListEditor) -> [Int] {
    if let figures = list.rows.figures {
      var last = figures.compactMap(\.self).max() ?? 0
      return rows.map { place in
        if let own = figures[place] { return own }
        last += 1
        return last
      }
    }
    let none = rows.filter { list.rows[$0].isExclusive }
    var last = 0
    return rows.map { place in
      if none == [place] { return 0 }
      last += 1
      return last
    }
  }

  /// The row that a number stands for.
  func row(_ number: Int, of list: ListEditor) -> Int? {
    zip(numbers(of: list), rows).first { $0.0 == number }?.1
  }

  /// Whether 0 means none of the others.
  func hasNone(of list: ListEditor) -> Bool { list.rows.figures == nil && numbers(of: list).contains(0) }

  /// The rows that the numbers stand for, if they do.
  var rows: [Int] { if case .rows(let places, _) = self { places } else { [] } }

  /// What the last number writes down.
  var writeDown: String? { if case .rows(_, let words) = self { words } else { nil } }

  var isHeadings: Bool { if case .headings = self { true } else { false } }

  /// What the numbers stand for, each on a line.
  func lines(of list: ListEditor, for respondent: Respondent) -> [String] {
    switch self {
    case .rows(let places, let words):
      zip(numbers(of: list), places).map { number, place in
        let text = list.spokenText(of: place, for: respondent)
        return (list.rows.figures?[place] ?? nil) == nil ? Wording.lineRow(number, text) : text
      }
        + (words.map { [Wording.lineRow(last(of: list), Wording.writeDownRow($0))] } ?? [])
    case .headings(let headings): headings.enumerated().map { Wording.lineRow($0 + 1, $1) }
    }
  }

  /// All of a list: its headings first, if it has any.
  static func all(of list: ListEditor) -> Self {
    let headings = list.rows.compactMap(\.heading).uniqued()
    return headings.isEmpty ? .rows(Array(list.rows.indices)) : .headings(headings)
  }
}

extension ListEditor {
  /// The words of a row; what counts and other names of an option behind them.
  func spokenText(of place: Int, for respondent: Respondent) -> String {
    let row = rows[place]
    let text = row.text[respondent] + (row.hint.map { Wording.lineHint($0[respondent]) } ?? "")
    guard !row.alsoCalled.isEmpty, form == .choice || form == .choices else { return text }
    return "\(text) (\(row.alsoCalled.joined(separator: ", ")))"
  }
}

extension ListChoice {
  /// The words of the chosen rows, with what was written into "another one".
  func spokenTexts(for respondent: Respondent) -> [String] {
    named.map { place in
      let entries = rows[place].isWriteIn ? written.map(ReportWording.quoted) : []
      return rows[place].text[respondent]
        + (entries.isEmpty ? "" : ": \(entries.joined(separator: Wording.listComma))")
    }
  }
}
