internal import QuestionnaireCore
internal import SummaryReports

/// An age or a length of time as people type it: "a year and a half", "2½ years", "half an hour", "8.5 years".
///
/// Counts are in thousandths until they meet their unit; what is left of a unit then is said in the next smaller one.
struct TypedQuantity {
  /// What was understood.
  let quantity: Quantity

  /// Reads a text; of an amount without a unit `unit` is the unit. Nil if anything in it is not understood.
  ///
  /// Of a length of time "for two years" and "two years ago" say the same.
  init?(_ text: String, unit: QuantityUnit?, isAge: Bool) {
    if let plain = Quantity(text) {
      quantity = plain
      return
    }
    let words = Self.words(of: text).filter { isAge || !Wording.lastingWords.contains($0) }
    var reader = Reader(words: words)
    guard let parts = reader.parts(unit: unit), let whole = Self.quantity(parts, isAbout: reader.isAbout)
    else {
      return nil
    }
    quantity = whole
  }

  /// Whether the text says how long ago something was, or for how long.
  static func saysPassed(_ text: String) -> Bool { !Wording.passedWords.isDisjoint(with: words(of: text)) }

  /// Whether the text has an "m" alone, which may mean minutes or months.
  static func hasLoneM(_ text: String) -> Bool { words(of: text).contains(Wording.loneM) }

  /// A count in thousandths, and its unit.
  typealias Part = (count: Int, unit: QuantityUnit)

  private static func quantity(_ parts: [Part], isAbout: Bool) -> Quantity? {
    var isAbout = isAbout
    var counts: [QuantityUnit: Int] = [:]
    for part in parts {
      let (whole, rest) = part.count.quotientAndRemainder(dividingBy: 1_000)
      if whole > 0 || rest == 0 {
        guard counts[part.unit] == nil else { return nil }
        counts[part.unit] = whole
      }
      guard rest > 0 else { continue }
      guard let (smaller, size) = part.unit.smaller else { return nil }
      if rest * size % 1_000 != 0 { isAbout = true }
      counts[smaller, default: 0] += (rest * size + 500) / 1_000
    }
    return Quantity(counts.map { .init($1, $0) }, isAbout: isAbout)
  }

  /// The words and numbers of a text; numbers are cut from the letters behind them.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func isNumber(_ character: Character) -> Bool { character.isNumber && character.isASCII }
    let characters = Array(text.lowercased())
    for (place, character) in characters.enumerated() {
      let next = characters.indices.contains(place + 1) ? characters[place + 1] : " "
      // "1,000" is a thousand to some and one to others: it is not understood.
      let isThousands =
        character == "," && characters[(place + 1)...].prefix(while: isNumber).count == 3
      let isInNumber =
        ".,/".contains(character) && (word.last.map(isNumber) ?? false) && isNumber(next) && !isThousands
      if isInNumber {
        word.append(character == "," ? "." : character)
        continue
      }
      let isCut =
        word.last.map { last in
          isNumber(last) != isNumber(character) && !"./".contains(last) || "½¼¾~".contains(character)
        } ?? false
      let isSign = character == "-" && word.isEmpty && isNumber(next)
      let isGap = character.isWhitespace || ",.-–;".contains(character) && !isSign
      if isCut || isGap {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if !isGap { word.append(character) }
    }
    return word.isEmpty ? words : words + [word]
  }
}

extension QuantityUnit {
  /// The unit in which a part of this one is said, and how many of it this one has.
  fileprivate var smaller: (unit: QuantityUnit, size: Int)? {
    switch self {
    case .years: (.months, 12)
    case .months: (.days, 30)
    case .weeks: (.days, 7)
    case .days: (.hours, 24)
    case .hours: (.minutes, 60)
    case .minutes: (.seconds, 60)
    case .seconds: nil
    }
  }
}
