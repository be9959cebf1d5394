/// Text for places that can show ASCII only, and for searching: `“Œuvre à Çà”` becomes `"Oeuvre a Ca"`.
public enum ASCIIText {
  private static let signs: [Character: String] = [
    "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "‚": "'", "′": "'", "″": "\"",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "…": "...", "•": "-", "·": "-", "×": "x", "÷": "/",
    "≤": "<=", "≥": ">=", "±": "+/-", "½": "1/2", "¼": "1/4", "¾": "3/4", "°": " degrees ", "µ": "u",
    "μ": "u", "→": "->", "←": "<-", "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "\u{3000}": " ",
    "€": "EUR", "£": "GBP", "©": "(c)", "®": "(R)", "™": "(TM)", "ß": "ss", "Æ": "Ae", "æ": "ae", "Œ": "Oe",
    "œ": "oe", "Þ": "Th", "þ": "th", "Ð": "D", "ð": "d", "ı": "i",
  ]

  /// The text in ASCII: signs and letters as near as ASCII has them, `?` for the rest.
  public static func replacing(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text.map { near($0) ?? "?" }.joined()
  }

  /// The text as it is searched for: without regard to case, accents and full width, `ＮÉvé` as `neve`.
  public static func folded(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.lowercased() }
    return text.map { near($0)?.lowercased() ?? $0.lowercased() }.joined()
  }

  /// The character as near as ASCII has it; nil if it has nothing like it.
  private static func near(_ character: Character) -> String? {
    if character.isASCII { return String(character) }
    if let sign = signs[character] { return sign }
    guard let first = character.unicodeScalars.first else { return nil }
    return plain(first).map { String($0) }
  }

  /// The ASCII character that a scalar is at bottom: of a letter with a mark the letter, of a wide one the plain one.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isASCII { return scalar.properties.isAlphabetic ? scalar : nil }
    if (0xFF01...0xFF5E).contains(scalar.value) { return Unicode.Scalar(scalar.value - 0xFEE0) }
    // Unicode names them so: LATIN SMALL LETTER E WITH ACUTE.
    guard let words = scalar.properties.name?.split(separator: " "), words.count > 4, words[0] == "LATIN",
      words[2] == "LETTER", words[4] == "WITH", words[3].unicodeScalars.count == 1
    else { return nil }
    let letter = words[3].unicodeScalars.first
    return words[1] == "SMALL" ? letter?.properties.lowercaseMapping.unicodeScalars.first : letter
  }
}
