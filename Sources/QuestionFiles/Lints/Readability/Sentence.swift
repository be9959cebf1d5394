/// A sentence as it is read, cut into words: `Does it hurt (a lot)?` has five, two of them in brackets; `{person}` is one.
struct Sentence {
  struct Word {
    let text: String
    /// The same in small letters, with straight apostrophes.
    let small: String
    /// Where it stands in the scalar's value.
    let range: Range<Int>
    /// The number of its clause: clauses end at commas, brackets and the like.
    let clause: Int
    let isBracketed: Bool
  }

  /// The words, in order.
  let words: [Word]
  /// The sentence, without line ends.
  let text: String
  let questionMarks: Int

  init(_ characters: ArraySlice<(scalar: Unicode.Scalar, index: Int)>) {
    var words: [Word] = []
    var letters: [(scalar: Unicode.Scalar, index: Int)] = []
    var clause = 0
    var depth = 0
    func close() {
      while let last = letters.last, last.scalar == "'" || last.scalar == "’" || last.scalar == "-" {
        letters.removeLast()
      }
      guard let first = letters.first, let last = letters.last else { return }
      let text = String(scalars: letters.lazy.map(\.scalar))
      let lower = text.lowercased()
      let small = text.utf8.count == letters.count ? lower : String(lower.map { $0 == "’" ? "'" : $0 })
      words.append(
        Word(
          text: text, small: small, range: first.index..<last.index + 1, clause: clause,
          isBracketed: depth > 0))
      letters = []
    }
    for character in characters {
      let scalar = character.scalar
      let isInner = !letters.isEmpty && (scalar == "'" || scalar == "’" || scalar == "-")
      let isName = scalar == "{" || scalar == "}" && letters.first?.scalar == "{"
      if isName, scalar == "{" { close() }
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || isInner || isName {
        letters.append(character)
        continue
      }
      close()
      if [",", ";", ":", "(", ")", "–", "—", "…"].contains(scalar) { clause += 1 }
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
    }
    close()
    self.words = words
    text = String(scalars: characters.drop { $0.scalar == " " }.lazy.map(\.scalar))
    questionMarks = characters.count { $0.scalar == "?" }
  }

  var isQuestion: Bool { questionMarks > 0 }
}

extension String {
  /// A text of scalars, which is made of its bytes: as a view of scalars it takes ten times as long.
  init(scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    for scalar in scalars {
      if scalar.isASCII { bytes.append(UInt8(scalar.value)) } else { bytes += UTF8.encode(scalar) ?? .init() }
    }
    self = String(decoding: bytes, as: UTF8.self)
  }
}
