internal import PlainText
internal import QuestionnaireCore
internal import SummaryReports

/// What line mode makes of a screen: what it reads, and what a typed line does there.
///
/// The menu of leaving is `.rows`: "Do you want to leave?", then "1. Keep going", "2. See the summary so far", "3.
/// Leave; nothing is kept". A line of "3", or of "leave", takes the third row.
enum Spoken {
  /// A question: the line is its answer.
  case question(AskedQuestion)
  /// Sentences, and rows of which a number or words take one.
  case rows(SpokenRows)
  /// A long text in parts: a number reads one again, words find sentences.
  case report(SpokenReport)
  /// Sentences above one field, and what is in it: the line is typed into it.
  case field([String], text: String)
  /// Sentences, and nothing to choose.
  case text([String])

  /// What makes it another screen of the same kind to somebody who listens: only then it is read again.
  func identity(for respondent: Respondent) -> String {
    switch self {
    case .question(let asked): "\(asked.linkId.rawValue)\n\(asked.question.text[respondent])"
    case .rows(let rows): rows.identity
    case .report(let report): report.identity
    case .field, .text: ""
    }
  }
}

/// Sentences, and rows of which a number or words take one.
struct SpokenRows {
  var identity = ""
  /// What is read before the rows, a paragraph each.
  var intro: [String] = []
  /// What is wrong, read before the rows.
  var problem: String?
  /// The rows as they are read, with what stands between them.
  var lines: [String]
  let texts: [String]
  /// Whether other words than a row's search.
  var isSearched = false
  /// The row that an empty line takes: the one that was found.
  var wayOn: Int?
  /// What can be typed, where it is said in other words.
  var ownPrompt: String?
  /// Whether a word of a row that is a command's word too may be meant as the row.
  var mayMeanCommands = true
  /// The question whose answer is as it was, or another, once a row was taken.
  var settles: LinkID?

  /// Rows that are read one after the other: "1. Keep going", "2. See the summary so far".
  init(_ texts: [String]) {
    self.texts = texts
    lines = texts.enumerated().map { Wording.lineRow($0 + 1, $1) }
  }

  var prompt: String {
    if let ownPrompt { return ownPrompt }
    guard isSearched else {
      return wayOn.map { Wording.lineWayOnPrompt($0 + 1, of: texts.count) }
        ?? Wording.lineChoosePrompt(texts.count)
    }
    return wayOn.map { Wording.lineOnlyHitPrompt($0 + 1, of: texts.count) }
      ?? Wording.lineMenuPrompt(texts.count)
  }

  /// What a typed line takes.
  enum Taken {
    case row(Int)
    case search(String)
    case problem(String)
  }

  /// The row of a number or of words; where they are searched, other words search.
  func take(_ typed: TypedLine) -> Taken {
    if typed.isEmpty, let wayOn { return .row(wayOn) }
    let lower = ASCIIText.folded(typed.text)
    let lowered = texts.map(ASCIIText.folded)
    let exact = lowered.firstIndex(of: lower)
    let number = RowFinder.number(lower)
    if isSearched, !typed.isEmpty, number == nil, exact == nil { return .search(typed.text) }
    if let number {
      let place = RowNumber.place(number, of: texts.count)
      return place.map { .row($0) } ?? .problem(Wording.lineNoNumber(number, of: texts.count))
    }
    let found = RowFinder.isTelling(lower) ? texts.indices.filter { lowered[$0].hasPrefix(lower) } : []
    guard !lower.isEmpty, let place = exact ?? (found.count == 1 ? found.first : nil) else {
      return .problem(typed.isEmpty ? Wording.lineTypeAnswer : Wording.lineNoSuchAnswer)
    }
    return .row(place)
  }
}

/// What a typed number stands for among rows that are counted from 1.
enum RowNumber {
  /// The place of the row, from 0; nil for a number that no row has, however great or small it is.
  static func place(_ number: Int, of count: Int) -> Int? {
    number >= 1 && number <= count ? number - 1 : nil
  }
}

extension TextLine {
  /// Its words; a heading is a sentence of its own.
  var spoken: String {
    switch runs.first?.style {
    case .heading, .redFlag, .sameDay: Wording.sentence(text)
    default: text
    }
  }
}
