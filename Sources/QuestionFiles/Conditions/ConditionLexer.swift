/// Cuts a condition into words and signs.
struct ConditionLexer {
  private static let signs: Set<Unicode.Scalar> = ["(", ")", "[", "]", ",", "<", ">", "="]

  /// The tokens of a condition, the end last.
  static func tokens(of text: String) -> [ConditionToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [ConditionToken] = []
    var index = 0
    func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    while index < scalars.count {
      let start = index
      index += 1
      switch scalars[start] {
      case " ", "\n", "\t", "\r": continue
      case "<", ">":
        if index < scalars.count, scalars[index] == "=" { index += 1 }
        tokens.append(ConditionToken(kind: .sign, text: string(start..<index), range: start..<index))
      case let scalar where signs.contains(scalar):
        tokens.append(ConditionToken(kind: .sign, text: string(start..<index), range: start..<index))
      default:
        while index < scalars.count, !isBreak(scalars[index]) { index += 1 }
        let isSet = scalars[start] == "@"
        tokens.append(
          ConditionToken(
            kind: isSet ? .set : .word, text: string((isSet ? start + 1 : start)..<index),
            range: start..<index))
      }
    }
    tokens.append(ConditionToken(kind: .end, text: "", range: scalars.count..<scalars.count))
    return tokens
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || signs.contains(scalar)
  }
}
