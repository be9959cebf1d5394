internal import QuestionnaireCore

/// A number with three digits behind its only point or comma: `1,500` is a thousand and a half to some, and one and a half
/// to others.
struct TypedThousands {
  /// The text with the number read either way: "1500 days" and "1.500 days".
  let asThousands: String
  let asFraction: String

  /// Nil if a text has no such number.
  init?(_ text: String) {
    guard let sign = text.firstIndex(where: { ".,".contains($0) }) else { return nil }
    func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    let before = text[..<sign].reversed().prefix(while: isDigit)
    let behind = text[text.index(after: sign)...]
    let next = behind.dropFirst(3).first
    guard (1...3).contains(before.count), before.last != "0", behind.prefix(while: isDigit).count == 3,
      next.map({ !".,".contains($0) }) ?? true
    else { return nil }
    asThousands = String(text[..<sign] + behind)
    asFraction = String(text[..<sign] + "." + behind)
  }
}
