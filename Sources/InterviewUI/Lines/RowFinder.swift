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
    if let sides = bothSides(of: lower) { return sides }
    return search(lower)
  }

  private func search(_ lower: String) -> Found {
    let exact = rows { texts(of: $0).contains(lower) }
    if exact.count == 1 { return .rows(exact) }
    if let none = exclusiveRow(lower) { return .rows([none]) }
    let beginning = rows {
      list.rows[$0].isAlwaysShown && !list.rows[$0].isExclusive && lower.count >= 3
        && main(of: $0).hasPrefix(lower)
    }
    if beginning.count == 1 { return .rows(beginning) }
    let terms = Self.words(of: lower).filter { !Wording.lineFillers.contains($0) }
    guard !terms.isEmpty else { return exact.isEmpty ? .nothing : .unsure(exact) }
    for texts in [{ [main(of: $0)] }, texts(of:)] {
      let found = rows { place in
        guard !list.rows[place].isExclusive else { return false }
        let present = texts(place).flatMap(Self.words)
        return terms.allSatisfy { term in present.contains { Self.matches(term, $0) } }
      }
      if !found.isEmpty { return found.count == 1 ? .rows(found) : .unsure(found) }
    }
    let near = nearMatches(terms)
    if !near.isEmpty { return .unsure(near) }
    // A side alone finds half of the body.
    let telling = terms.filter { !Wording.lineSides.contains($0) }
    let weak = weakMatches((telling.isEmpty ? terms : telling).joined(separator: " "))
    return weak.isEmpty ? .nothing : .unsure(weak)
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
    return all.isEmpty ? .nothing : isSure ? .rows(all) : .unsure(all)
  }

  /// What the search of the full screen finds.
  private func weakMatches(_ lower: String) -> [Int] {
    list.search.found(String(lower.prefix(list.query.limit)))
  }

  private func rows(where isMeant: (Int) -> Bool) -> [Int] { list.rows.indices.filter(isMeant) }

  private func main(of place: Int) -> String { ASCIIText.folded(list.rows[place].text[respondent]) }

  private func texts(of place: Int) -> [String] {
    [main(of: place)] + list.rows[place].alsoCalled.map(ASCIIText.folded)
  }

  /// The rows that have every word but for slips of the finger, the nearest first.
  private func nearMatches(_ terms: [String]) -> [Int] {
    for texts in [{ [main(of: $0)] }, texts(of:)] {
      let found = list.rows.indices.compactMap { place -> (place: Int, distance: Int)? in
        let present = texts(place).flatMap(Self.words)
        let distances = terms.compactMap { term in
          present.compactMap { Self.matches(term, $0) ? 0 : Self.slips(term, $0) }.min()
        }
        return distances.count == terms.count ? (place, distances.reduce(0, +)) : nil
      }
      if !found.isEmpty {
        return found.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.map(\.place)
      }
    }
    return []
  }

  /// How many letters are put in, left out, changed or swapped with their neighbour ("nekc" is one slip from "neck"): at
  /// most two, of a short word one; nil if it is more.
  private static func slips(_ typed: String, _ present: String) -> Int? {
    let isFramed = typed.count >= 4 && typed.first == present.first && typed.last == present.last
    let allowed = typed.count >= 5 || isFramed ? 2 : 1
    guard typed.count >= 3, abs(typed.count - present.count) <= allowed else { return nil }
    let distance = EditDistance.between(Array(typed), Array(present))
    return distance <= allowed ? distance : nil
  }

  private static func matches(_ typed: String, _ present: String) -> Bool {
    if typed == present || typed.count >= 3 && present.hasPrefix(typed) { return true }
    return typed.count > 3 && typed.last == "s" && typed.dropLast() == present
  }

  static func words(of text: String) -> [String] {
    ASCIIText.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether each typed word begins a word of a text.
  func isNamed(_ text: String, by words: String) -> Bool {
    let terms = Self.words(of: words)
    let present = Self.words(of: text)
    return !terms.isEmpty && terms.allSatisfy { term in present.contains { $0.hasPrefix(term) } }
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
