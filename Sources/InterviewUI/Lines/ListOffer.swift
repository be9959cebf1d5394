internal import PlainText
internal import QuestionnaireCore
internal import SummaryReports

/// What the numbers stand for in the talk about a list: after "brnd3x" it is `.rows([2, 0, 1])`, read as "1. Bulb
/// number 3 (Brand3x)" and so on.
enum ListOffer {
  /// The rows that were read last.
  case rows([Int])
  /// The headings of a long list.
  case headings([String])
  /// "1" writes down what was not found.
  case writeDown(String)

  static let most = 9

  /// How many numbers stand for something.
  var count: Int {
    switch self {
    case .rows(let places): places.count
    case .headings(let headings): headings.count
    case .writeDown: 1
    }
  }

  /// The rows that the numbers stand for, if they do.
  var rows: [Int] { if case .rows(let places) = self { places } else { [] } }

  var isHeadings: Bool { if case .headings = self { true } else { false } }

  /// What the numbers stand for, each on a line.
  func lines(of list: ListEditor, for respondent: Respondent) -> [String] {
    let texts =
      switch self {
      case .rows(let places): places.map { list.spokenText(of: $0, for: respondent) }
      case .headings(let headings): headings
      case .writeDown(let words): [Wording.writeDownRow(words)]
      }
    return texts.enumerated().map { Wording.lineRow($0 + 1, $1) }
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
      let isWritten = rows[place].isWriteIn && !writeIn.isEmpty
      return rows[place].text[respondent] + (isWritten ? ": \(ReportWording.quoted(writeIn.trimmed))" : "")
    }
  }
}
