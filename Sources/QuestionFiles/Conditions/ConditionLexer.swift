/// A word or sign of a condition.
struct ConditionToken {
  enum Kind {
    case word
    /// `@arms`; the text is the name without the sign.
    case set
    /// A parenthesis, bracket, comma or comparison.
    case sign
    case end
  }

  let kind: Kind
  let text: String
  /// Where, in Unicode scalars of the condition.
  let range: Range<Int>
}

/// Cuts a condition into words and signs: `age>=16 years` is `age`, `>=`, `16`, `years` and the end.
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

/// The words that conditions and answers are written with, which nothing may have as its id.
enum ReservedWords {
  static let all: Set<String> = [
    "and", "or", "not", "is", "any", "all", "none", "of", "between", "includes", "count", "sites", "adjoin",
    "on",
    "one", "side", "topic", "triage", "answered", "unknown", "declined", "asked", "emergency", "same-day",
    "soon",
    "routine", "yes", "no",
  ]

  /// The words that end a name or a value.
  static let grammar: Set<String> = all.subtracting(["yes", "no", "emergency", "same-day", "soon", "routine"])
}
