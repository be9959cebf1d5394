/// Text for places that can show ASCII only.
public enum ASCIIText {
  private static let signs: [Character: String] = [
    "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "‚": "'", "′": "'", "″": "\"",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "…": "...", "•": "-", "·": "-", "×": "x", "÷": "/",
    "≤": "<=", "≥": ">=", "±": "+/-", "½": "1/2", "¼": "1/4", "¾": "3/4", "°": " degrees ", "µ": "u",
    "μ": "u",
    "→": "->", "←": "<-", "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "€": "EUR", "£": "GBP", "©": "(c)",
    "®": "(R)", "™": "(TM)", "ß": "ss", "Æ": "Ae", "æ": "ae", "Ø": "O", "ø": "o", "Œ": "Oe", "œ": "oe",
    "ł": "l",
    "Ł": "L", "Þ": "Th", "þ": "th", "Ð": "D", "ð": "d", "ı": "i",
  ]

  private static let letters: [Character: String] = {
    let families = [
      "A": "ÀÁÂÃÄÅĀĂĄ", "C": "ÇĆČ", "D": "Ď", "E": "ÈÉÊËĒĖĘĚ", "G": "Ğ", "I": "ÌÍÎÏĪĮİ", "N": "ÑŃŇ",
      "O": "ÒÓÔÕÖŌŐ", "R": "ŘŔ", "S": "ŚŠŞȘ", "T": "ŤȚŢ", "U": "ÙÚÛÜŪŮŰŲ", "Y": "ÝŸ", "Z": "ŹŻŽ",
    ]
    var table: [Character: String] = [:]
    for (plain, family) in families {
      for letter in family {
        table[letter] = plain
        for small in letter.lowercased() where table[small] == nil { table[small] = plain.lowercased() }
      }
    }
    return table
  }()

  /// The text in ASCII: signs and accented letters as near as ASCII has them, `?` for the rest.
  public static func replacing(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text.map { character in
      character.isASCII ? String(character) : signs[character] ?? letters[character] ?? "?"
    }.joined()
  }
}
