import QuestionnaireCore

/// Reads `(were you|was {person}|was {person}|was {person})`: one text in the wordings of who answers: the person, another,
/// another for a baby, another for a child. What is missing for a baby or a child is worded as for another.
enum Wordings {
  static func read(_ text: String) throws(TextFault) -> PersonText {
    guard text.utf8.contains(UInt8(ascii: "|")) else { return PersonText(text) }
    let characters = Array(text.unicodeScalars)
    var wordings = [[Unicode.Scalar]](repeating: [], count: 4)
    var index = 0
    while index < characters.count {
      if characters[index] == "|" { throw TextFault(finding: .barOutside, range: index..<index + 1) }
      if characters[index] == "(", let group = try variants(characters, from: index) {
        for place in wordings.indices {
          wordings[place] += group.texts[place < group.texts.count ? place : 1]
        }
        index = group.end
        continue
      }
      for place in wordings.indices { wordings[place].append(characters[index]) }
      index += 1
    }
    let texts = wordings.map { String(String.UnicodeScalarView($0)) }
    return PersonText(texts[0], other: texts[1], baby: texts[2], child: texts[3])
  }

  /// The variants of the parentheses that open at an index; nil if they hold no bar, or other parentheses.
  private static func variants(
    _ characters: [Unicode.Scalar], from start: Int
  ) throws(TextFault) -> (texts: [[Unicode.Scalar]], end: Int)? {
    var texts: [[Unicode.Scalar]] = [[]]
    for index in (start + 1)..<characters.count {
      switch characters[index] {
      case "|": texts.append([])
      case "(":
        // Parentheses in parentheses are plain text around wordings of their own.
        return nil
      case ")":
        guard texts.count > 1 else { return nil }
        guard texts.count <= 4 else { throw TextFault(finding: .tooManyWordings, range: start..<index + 1) }
        return (texts, index + 1)
      default: texts[texts.count - 1].append(characters[index])
      }
    }
    return nil
  }
}

/// The lines of a text as one line, and where each of its characters stood: `a`, line end, `b` is `a b`.
struct JoinedLines {
  /// The lines, a space between them; empty lines are left out.
  let text: String
  /// The place of each Unicode scalar in the lines.
  private let indices: [Int]

  init(_ lines: String) {
    var scalars = String.UnicodeScalarView()
    var indices: [Int] = []
    var isBehindLineEnd = false
    for (index, scalar) in lines.unicodeScalars.enumerated() {
      guard scalar != "\n" else {
        isBehindLineEnd = !indices.isEmpty
        continue
      }
      if isBehindLineEnd {
        scalars.append(" ")
        indices.append(index)
        isBehindLineEnd = false
      }
      scalars.append(scalar)
      indices.append(index)
    }
    text = String(scalars)
    self.indices = indices
  }

  /// Where some characters of the one line stood.
  func range(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.upperBound <= indices.count else { return range }
    return indices[range.lowerBound]..<indices[range.upperBound - 1] + 1
  }
}
