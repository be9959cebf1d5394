import QuestionnaireCore

/// Looks up the values that a test of a question names: `@arms` stands for its regions, `2 weeks` for a quantity.
struct ValueLowering {
  let question: Question
  let decoding: Decoding
  private var log: DiagnosticLog { decoding.log }
  private var reference: Reference { decoding.reference }

  /// Options of the question; a set stands for its members.
  func options(_ list: ListSyntax) -> [OptionID]? {
    let known = question.options.map(\.id.rawValue)
    switch list {
    case .values(let words): return check(words, known)?.map { OptionID($0) }
    case .set(let word):
      guard reference.medicines != nil, let members = set(word, reference.medicineSets) else { return nil }
      if let missing = members.first(where: { !known.contains($0.rawValue) }) {
        log.report(
          .setBeyondOptions(word.text, missing: missing.rawValue, of: question.linkId.rawValue),
          at: word.place)
        return nil
      }
      return members
    }
  }

  func regions(_ list: ListSyntax) -> [RegionID]? {
    guard let map = reference.bodyMap else { return nil }
    switch list {
    case .values(let words):
      let known = Set(map.regions.map(\.id.rawValue))
      let good = words.filter { word in decoding.isKnown(word, among: known) { .unknownRegion($0, near: $1) }
      }
      return good.count == words.count ? good.map { RegionID($0.text) } : nil
    case .set(let word): return set(word, reference.regionSets)
    }
  }

  /// Sites of the body map; they have no named sets.
  func sites(_ list: ListSyntax) -> [SiteID]? {
    guard let map = reference.bodyMap else { return nil }
    switch list {
    case .values(let words):
      let known = Set(map.sites.map(\.id.rawValue))
      let good = words.filter { word in decoding.isKnown(word, among: known) { .unknownSite($0, near: $1) } }
      return good.count == words.count ? good.map { SiteID($0.text) } : nil
    case .set(let word):
      log.report(.unknownSet(word.text, near: nil), at: word.place)
      return nil
    }
  }

  /// An age or a length of time: each number with its unit, not mixing the calendar with fixed units.
  func quantity(_ syntax: QuantitySyntax) -> Quantity? {
    var parts: [Quantity.Part] = []
    for part in syntax.parts {
      guard let written = part.unit else {
        log.report(.missingUnit(part.number.text), at: part.number.place)
        return nil
      }
      guard let unit = QuantityUnit(name: written.text) else {
        log.report(.badUnit(written.text), at: written.place)
        return nil
      }
      guard let count = Int(part.number.text), (0...Quantity.largestCount).contains(count) else {
        log.report(.badCountOfUnits(part.number.text), at: part.number.place)
        return nil
      }
      parts.append(Quantity.Part(count, unit))
    }
    guard Set(parts.map(\.unit.isCalendar)).count == 1 else {
      log.report(.mixedUnits, at: syntax.place)
      return nil
    }
    guard let quantity = Quantity(parts) else {
      log.report(.badUnit(syntax.parts.last?.unit?.text ?? ""), at: syntax.place)
      return nil
    }
    return quantity
  }

  /// A number; the question's own unit may stand behind it.
  func number(_ syntax: QuantitySyntax) -> DecimalNumber? {
    guard let part = syntax.parts.first, syntax.parts.count == 1 else {
      log.report(.badNumber(syntax.parts.map(\.number.text).joined(separator: " ")), at: syntax.place)
      return nil
    }
    if let unit = part.unit {
      guard case .number(let limits) = question.kind, limits.unit == unit.text else {
        log.report(.badUnit(unit.text, ofNumber: question.numberUnit), at: unit.place)
        return nil
      }
    }
    guard let number = DecimalNumber(part.number.text) else {
      log.report(.badNumber(part.number.text), at: part.number.place)
      return nil
    }
    return number
  }

  private func check(_ words: [Word], _ known: [String]) -> [String]? {
    let good = words.filter { word in
      decoding.isKnown(word, among: known) {
        .unknownValue($0, of: question.linkId.rawValue, near: $1, values: known)
      }
    }
    return good.count == words.count ? good.map(\.text) : nil
  }

  private func set<Member>(_ word: Word, _ sets: [String: [Member]]) -> [Member]? {
    guard decoding.isKnown(word, among: sets.keys, { .unknownSet($0, near: $1) }) else { return nil }
    return sets[word.text]
  }
}

extension Question {
  fileprivate var numberUnit: String? {
    if case .number(let limits) = kind { limits.unit } else { nil }
  }
}
