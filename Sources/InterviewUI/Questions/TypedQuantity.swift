internal import QuestionnaireCore
internal import SummaryReports

/// An age or a length of time as people type it: "a year and a half", "2½ years", "half an hour", "8.5 years".
///
/// Counts are in thousandths until they meet their unit; what is left of a unit then is said in the next smaller one.
struct TypedQuantity {
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
  static func words(of text: String) -> [String] {
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

extension TypedQuantity {
  /// Goes through the words once, from left to right.
  struct Reader {
    private var words: ArraySlice<String>
    private(set) var isAbout = false

    init(words: [String]) { self.words = words[...] }

    mutating func parts(unit usual: QuantityUnit?) -> [Part]? {
      skipFillers()
      var parts: [Part] = []
      while !words.isEmpty {
        let joins = skipAnd()
        // "A year and a half": the half is one of the unit before it.
        if joins, let last = parts.last {
          let before = words
          if let half = fraction() {
            skipFillers()
            if words.isEmpty {
              parts.append((half, last.unit))
              break
            }
          }
          words = before
        }
        guard let count = count() else { return nil }
        skipFillers()
        // Of "half" alone nobody knows what it is a half of.
        if words.isEmpty, parts.isEmpty, count == 0 || count >= 1_000, let usual {
          parts.append((count, usual))
          break
        }
        guard let part = unit(count) else { return nil }
        parts.append(part)
        skipFillers()
      }
      return parts.isEmpty ? nil : parts
    }

    /// A number, a part of one, or both: "2", "2.5", "two and a half", "2 ½", "half a".
    private mutating func count() -> Int? {
      if let part = fraction() {
        skipFillers()
        if let word = words.first, ["a", "an"].contains(word) { words.removeFirst() }
        return part
      }
      guard let whole = number() else { return nil }
      guard whole % 1_000 == 0 else { return whole }
      // "Three quarters of an hour".
      if let word = words.first, let part = Wording.fractionWords[word], part < 1_000, whole >= 2_000,
        word.last == "s"
      {
        words.removeFirst()
        skipFillers()
        if let word = words.first, ["a", "an"].contains(word) { words.removeFirst() }
        return whole / 1_000 * part
      }
      let before = words
      let joins = skipAnd()
      if let part = fraction(), joins || before.first.map({ $0.contains("/") || $0.count == 1 }) == true,
        !words.isEmpty || !joins
      {
        return whole + part
      }
      // "Eight and a half" may also end the line: then the usual unit is meant.
      words = before
      if skipAnd(), let part = fraction(), words.isEmpty { return whole + part }
      words = before
      return whole
    }

    /// "Half", "a half", "a quarter", "3/4".
    private mutating func fraction() -> Int? {
      let before = words
      if let word = words.first, ["a", "an", "one"].contains(word) { words.removeFirst() }
      if let word = words.first, let part = Wording.fractionWords[word] {
        words.removeFirst()
        return part
      }
      words = before
      return nil
    }

    /// A number in figures or words, in thousandths.
    private mutating func number() -> Int? {
      guard let word = words.first else { return nil }
      if let number = DecimalNumber(word), number.thousandths >= 0,
        number.thousandths <= Quantity.largestCount * 1_000
      {
        words.removeFirst()
        return number.thousandths
      }
      guard let first = Wording.numberWords[word] else { return nil }
      words.removeFirst()
      if let couple = words.first, couple == Wording.coupleWord {
        words.removeFirst()
        isAbout = true
        return 2_000
      }
      if first >= 20, let next = words.first, let ones = Wording.numberWords[next], (1...9).contains(ones),
        !["a", "an"].contains(next)
      {
        words.removeFirst()
        return (first + ones) * 1_000
      }
      return first * 1_000
    }

    private mutating func unit(_ count: Int) -> Part? {
      guard let word = words.first else { return nil }
      if let several = Wording.unitsOfUnits[word] {
        words.removeFirst()
        return (count * several.count, several.unit)
      }
      guard let unit = Quantity("1 \(word)")?.parts.first?.unit else { return nil }
      words.removeFirst()
      return (count, unit)
    }

    private mutating func skipAnd() -> Bool {
      guard let word = words.first, Wording.andWords.contains(word) else { return false }
      words.removeFirst()
      return true
    }

    private mutating func skipFillers() {
      while let word = words.first {
        if Wording.aboutWords.contains(word) {
          isAbout = true
        } else if !Wording.amountFillers.contains(word) {
          return
        }
        words.removeFirst()
      }
    }
  }
}
