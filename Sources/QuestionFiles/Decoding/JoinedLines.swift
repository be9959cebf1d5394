/// The lines of a text as one line, and where each of its characters stood.
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
