internal import QuestionnaireCore
internal import SummaryReports

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
