extension Quantity {
  /// Reads "40 years 6 months", "about 3 weeks", "18m", "2y 6mo"; nil if a number or its unit is missing.
  public init?(_ text: some StringProtocol) {
    var words = Self.words(of: text.lowercased())
    var isAbout = false
    if let first = words.first, ["about", "around", "roughly", "~"].contains(first) {
      isAbout = true
      words.removeFirst()
    }
    words.removeAll { $0 == "and" || $0 == "old" }
    guard !words.isEmpty, words.count.isMultiple(of: 2) else { return nil }
    var parts: [Part] = []
    for index in stride(from: 0, to: words.count, by: 2) {
      guard let count = Int(words[index]), let unit = Self.unit(words[index + 1]) else { return nil }
      parts.append(Part(count, unit))
    }
    self.init(parts, isAbout: isAbout)
  }

  /// The text cut between digits and letters and at white space.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      let isCut = word.last.map { $0.isNumber != character.isNumber } ?? false
      if character.isWhitespace || character == "," || isCut {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if !character.isWhitespace, character != "," { word.append(character) }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func unit(_ word: String) -> QuantityUnit? {
    if let unit = QuantityUnit(name: word) { return unit }
    return switch word {
    case "s", "sec", "secs": .seconds
    case "min", "mins": .minutes
    case "h", "hr", "hrs": .hours
    case "d": .days
    case "w", "wk", "wks": .weeks
    case "m", "mo", "mos": .months
    case "y", "yr", "yrs": .years
    default: nil
    }
  }
}
