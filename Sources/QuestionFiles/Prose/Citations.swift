/// Takes `[@source]` and `[@one, @other]` out of a text.
struct Citations {
  /// The sources cited, with where their names stand in the scalar's value.
  private(set) var cited: [(name: String, range: Range<Int>)] = []
  /// What looks like a citation and is none.
  private(set) var malformed: [Range<Int>] = []
  private var kept: [(scalar: Unicode.Scalar, index: Int)] = []
  private let characters: [(scalar: Unicode.Scalar, index: Int)]

  init(_ characters: [(scalar: Unicode.Scalar, index: Int)]) { self.characters = characters }

  /// The text without its citations.
  var text: String { String(String.UnicodeScalarView(kept.map(\.scalar))) }

  /// Where each character of the text without citations stands in the scalar's value.
  var indices: [Int] { kept.map(\.index) }

  mutating func read() {
    var index = 0
    while index < characters.count {
      guard characters[index].scalar == "[", index + 1 < characters.count, characters[index + 1].scalar == "@"
      else {
        kept.append(characters[index])
        index += 1
        continue
      }
      guard let end = characters[index...].firstIndex(where: { $0.scalar == "]" }) else {
        malformed.append(characters[index].index..<characters[characters.count - 1].index + 1)
        return
      }
      take(index + 1..<end)
      while kept.last?.scalar == " " { kept.removeLast() }
      index = end + 1
    }
  }

  private mutating func take(_ range: Range<Int>) {
    for part in characters[range].split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.drop { $0.scalar == " " }
      let name = word.dropFirst().prefix { $0.scalar != " " }
      let rest = word.dropFirst(name.count + 1)
      guard word.first?.scalar == "@", let first = name.first, let last = name.last,
        rest.allSatisfy({ $0.scalar == " " })
      else {
        malformed.append(characters[range.lowerBound].index..<characters[range.upperBound].index)
        continue
      }
      cited.append((String(String.UnicodeScalarView(name.map(\.scalar))), first.index..<last.index + 1))
    }
  }
}

extension RandomAccessCollection where Element == (scalar: Unicode.Scalar, index: Int) {
  fileprivate func split(separator: Unicode.Scalar, omittingEmptySubsequences: Bool) -> [SubSequence] {
    split(omittingEmptySubsequences: omittingEmptySubsequences) { $0.scalar == separator }
  }
}
