internal import PlainText
internal import QuestionnaireCore
internal import SummaryReports

/// Finds the rows of a list that typed words mean, and says whether that is certain.
struct RowFinder {
  enum Found: Hashable {
    /// These are meant.
    case rows([Int])
    /// One of these may be meant, the likeliest first.
    case unsure([Int])
    case nothing
  }

  let list: ListEditor
  let respondent: Respondent

  func find(_ words: String) -> Found {
    let lower = ASCIIText.folded(words)
    // "Both legs" can be a row of its own.
    if let exact = exact(lower) { return .rows([exact]) }
    if let sides = bothSides(of: lower) { return sides }
    return search(lower)
  }

  /// The one row that has these words for a name.
  private func exact(_ lower: String) -> Int? {
    let found = rows { texts(of: $0).contains(lower) }
    return found.count == 1 ? found[0] : nil
  }

  func isSure(_ words: String) -> Bool { if case .rows = find(words) { true } else { false } }

  private func search(_ lower: String) -> Found {
    if let exact = exact(lower) { return .rows([exact]) }
    if let none = exclusiveRow(lower) { return .rows([none]) }
    let beginning = rows {
      list.rows[$0].isAlwaysShown && !list.rows[$0].isExclusive && lower.count >= 3
        && main(of: $0).hasPrefix(lower)
    }
    if beginning.count == 1 { return .rows(beginning) }
    return sure(list.search.found(lower), of: lower)
  }

  /// Whether what the search finds is meant for certain. A name that can be written down instead must be right to the last
  /// letter; a place may be named by its beginning; what a slip makes of a word is always asked about.
  private func sure(_ found: [(place: Int, hit: WordSearch.Hit)], of lower: String) -> Found {
    let places = found.map(\.place)
    guard let best = found.first else {
      let near = list.choice.writeInPlace == nil ? list.search.having(someOf: withoutSides(lower)) : []
      return near.isEmpty ? .nothing : .unsure(near)
    }
    let isAlone = found.count == 1 || best.hit == .whole && found[1].hit != .whole
    let enough: Set<WordSearch.Hit> =
      list.choice.writeInPlace == nil ? [.whole, .words, .beginning] : [.whole, .words]
    return isAlone && enough.contains(best.hit) && Self.isTelling(lower)
      ? .rows([best.place]) : .unsure(places)
  }

  /// A side alone finds half of the body.
  private func withoutSides(_ lower: String) -> String {
    let telling = Self.words(of: lower).filter { !Wording.lineSides.contains($0) }
    return telling.joined(separator: " ")
  }

  /// The row that excludes all others, if it is named by its first words, whole, or by a plain no.
  ///
  /// It answers that nothing of the list is so, which a slip of the finger must not.
  func exclusiveRow(_ lower: String) -> Int? {
    let typed = Self.words(of: lower)
    let no = ReportWording.no.lowercased()
    let found = rows { place in
      let present = Self.words(of: main(of: place))
      guard typed != [no] else { return list.rows[place].isExclusive && present.first?.hasPrefix(no) == true }
      return Self.isTelling(lower) && present.starts(with: typed)
    }
    return found.first.flatMap { found.count == 1 && list.rows[$0].isExclusive ? $0 : nil }
  }

  /// Whether a beginning is long enough to stand for more: at least three letters.
  static func isTelling(_ lower: String) -> Bool { lower.count { $0.isLetter || $0.isNumber } >= 3 }

  /// The two rows of "both knees".
  private func bothSides(of lower: String) -> Found? {
    let terms = Self.words(of: lower)
    guard terms.first == Wording.lineBoth, terms.count > 1 else { return nil }
    var all: [Int] = []
    var isSure = true
    for side in Wording.lineSides {
      switch search(([side] + terms.dropFirst()).joined(separator: " ")) {
      case .rows(let found): all += found
      case .unsure(let found):
        isSure = false
        all += found
      case .nothing: isSure = false
      }
    }
    return all.isEmpty ? .nothing : isSure ? .rows(all.uniqued()) : .unsure(all.uniqued())
  }

  private func rows(where isMeant: (Int) -> Bool) -> [Int] { list.rows.indices.filter(isMeant) }

  private func main(of place: Int) -> String { ASCIIText.folded(list.rows[place].text[respondent]) }

  private func texts(of place: Int) -> [String] {
    [main(of: place)] + list.rows[place].alsoCalled.map(ASCIIText.folded)
  }

  static func words(of text: String) -> [String] {
    ASCIIText.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  // MARK: The parts of a line

  /// The number that a part is: "3", "3." or "3)".
  static func number(_ text: some StringProtocol) -> Int? {
    Int(ASCIIText.folded(String(text.last == "." || text.last == ")" ? text.dropLast() : text[...])))
  }

  /// The parts of a line: numbers apart, and words between commas.
  static func parts(of text: String) -> [String] {
    let tokens = text.split { $0.isWhitespace || ",;".contains($0) }.map(String.init)
    let numbers = tokens.filter { ASCIIText.folded($0) != Wording.lineAnd }
    if numbers.allSatisfy({ Self.number($0) != nil }) { return numbers }
    return text.split { ",;".contains($0) }.map { TextField(String($0), limit: $0.count).trimmed }
      .filter { !$0.isEmpty }
  }

  /// A part cut at its "and".
  static func halves(of part: String) -> [String] {
    var halves: [[Substring]] = [[]]
    for word in part.split(separator: " ") {
      if ASCIIText.folded(String(word)) == Wording.lineAnd {
        halves.append([])
      } else {
        halves[halves.count - 1].append(word)
      }
    }
    return halves.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
