internal import PlainText
internal import QuestionnaireCore
internal import SummaryReports

/// Reads ages and lengths of time as people say them: beside plain amounts "2 or 3 hours", "a few weeks", "since
/// yesterday", "since I was 12", "all my life".
struct TypedAmount {
  private let text: String
  private let unit: QuantityUnit?
  private let isAge: Bool
  /// What dates and the person's age are counted from; nil: only amounts are read.
  private let context: ScreenContext?
  /// The person's age; nil: it is not known, or it is what is asked.
  private let age: Quantity?
  private let asksAge: Bool
  private let words: [String]
  private let maximum: Quantity?

  /// `unit` is the unit of an amount without one; what is more than `maximum` is not meant.
  init(
    _ text: String, unit: QuantityUnit?, isAge: Bool, in context: ScreenContext? = nil, asksAge: Bool = false,
    maximum: Quantity? = nil
  ) {
    self.text = text
    self.maximum = maximum
    self.unit = unit
    self.isAge = isAge
    self.context = context
    self.asksAge = asksAge
    age = asksAge ? nil : context?.age
    words = TypedQuantity.words(of: Self.spacingRanges(text))
  }

  /// What it means; nil: nothing that is understood.
  func read() -> TypedReading? {
    if let thousands = thousands() { return thousands }
    if let born = yearOfBirth() { return born }
    if let plain = amount(words) ?? amount(TypedQuantity.words(of: text)) {
      return .means(.init(plain, isLoose: false))
    }
    if let either = either() { return either }
    if let few = few() { return few }
    return isAge ? ageThen() : lasting()
  }

  private func amount(_ words: some Sequence<String>, unit usual: QuantityUnit? = nil, isAbout: Bool = false)
    -> Quantity?
  {
    let text = words.joined(separator: " ")
    // A sign is not lost where the words are joined again.
    guard !text.isEmpty, !text.hasPrefix("-"), isAge || !TypedQuantity.hasLoneM(text) else { return nil }
    let quantity = TypedQuantity(text, unit: usual ?? unit, isAge: isAge)?.quantity
    return quantity.flatMap { Quantity($0.parts, isAbout: isAbout || $0.isAbout) }
  }

  /// "1-2" as "1 to 2".
  private static func spacingRanges(_ text: String) -> String {
    let characters = Array(text)
    return characters.indices.map { place in
      let isBetween =
        "-–—".contains(characters[place]) && place > 0 && characters[place - 1].isNumber
        && characters.indices.contains(place + 1) && characters[place + 1].isNumber
      return isBetween ? " to " : String(characters[place])
    }.joined()
  }

  // MARK: Two amounts, or no number

  private func either() -> TypedReading? {
    let isBetween = words.first == Wording.betweenWord
    let joins = isBetween ? Wording.eitherWords.union(Wording.andWords) : Wording.eitherWords
    guard let place = words.firstIndex(where: joins.contains) else { return nil }
    let left = Array(words[..<place].drop { $0 == Wording.betweenWord || Wording.sinceWords.contains($0) })
    let right = Array(words[(place + 1)...])
    if let word = right.first, Wording.orSoWords.contains(word), right.count == 1 {
      return amount(left, isAbout: true).map { .means(.init($0)) }
    }
    // "2 or 3 hours" says its unit once, at either end.
    let unitOfRight = amount(right).flatMap { $0.parts.count == 1 ? $0.parts.first?.unit : nil }
    let unitOfLeft = amount(left).flatMap { $0.parts.count == 1 ? $0.parts.first?.unit : nil }
    guard let first = amount(left, unit: unitOfRight, isAbout: true),
      let second = amount(right, unit: unitOfLeft, isAbout: true)
    else { return nil }
    return .either(.init(first), or: .init(second))
  }

  /// "1,500 days": a thousand and a half, or one and a half, unless one of them is too much.
  private func thousands() -> TypedReading? {
    guard let number = TypedThousands(text) else { return nil }
    let readings = [number.asThousands, number.asFraction].map { amount(TypedQuantity.words(of: $0)) }
      .map { quantity in maximum.map { quantity?.isAtMost($0) ?? true } ?? true ? quantity : nil }
      .map { $0.map { TypedReading.Meaning($0) } }
    return .either(readings[0], or: readings[1])
  }

  private func few() -> TypedReading? {
    let isFew = words.contains { Wording.fewWords.contains($0) || Wording.boundWords.contains($0) }
    let isBare =
      !words.contains(Wording.lastWord) && words.filter { !Wording.lastingWords.contains($0) }.count == 1
    guard isFew || isBare, let unit = words.compactMap({ Self.unit(in: $0) }).first, isFew || !isAge else {
      return nil
    }
    return .problem(Wording.howManyUnits(unit))
  }

  /// The first unit that a text names.
  static func unit(in text: String) -> QuantityUnit? {
    text.split(separator: " ").lazy.compactMap { QuantityUnit(name: $0) }.first
  }

  // MARK: Counted from a date, or from an age

  /// "Since yesterday", "since May 2024", "since I was 12", "all my life".
  private func lasting() -> TypedReading? {
    guard let context else { return nil }
    let isSince = words.first.map(Wording.sinceWords.contains) ?? false
    if let then = lifetime() {
      guard let age else { return .problem(Wording.howManyYears) }
      return less(age, then).map { .means(.init($0)) }
    }
    guard isSince || words.first?.first?.isNumber == false else { return nil }
    let rest = isSince ? String(text.drop { $0.isWhitespace }.drop { !$0.isWhitespace }) : text
    switch TypedDate(context).read(rest.trimmed) {
    case .means(let meaning)?: return length(since: meaning, context)
    case .either(let first, let second)?:
      guard case .means(let one)? = length(since: first, context),
        case .means(let other)? = length(since: second, context)
      else { return length(since: first, context) }
      return .either(one, or: other)
    case .problem(let text)?: return .problem(text == Wording.todayOrYesterday ? Wording.howManyHours : text)
    case nil: return nil
    }
  }

  private func length(since meaning: TypedReading.Meaning, _ context: ScreenContext) -> TypedReading? {
    guard case .date(let date) = meaning.value else { return nil }
    guard let length = PastDay(today: context.today).length(since: date) else {
      let isToday = date.day != nil && date.month == context.today.month && date.year == context.today.year
      return .problem(isToday ? Wording.howManyHours : Wording.howManyUnits(.weeks))
    }
    return .means(.init(.quantity(length), Wording.since(length, date), isLoose: true))
  }

  /// The age that the words name: 12 years of "since I was 12", 0 of "all my life".
  private func lifetime() -> Quantity? {
    if words.contains(where: Wording.lifeWords.contains) { return Quantity([.init(0, .days)]) }
    guard words.contains(where: Wording.ageWords.contains) else { return nil }
    let rest = words.filter { !Wording.ageFillers.contains($0) }
    return TypedQuantity(rest.joined(separator: " "), unit: .years, isAge: true)?.quantity
  }

  /// An age at which something began: "when I was 12", "from birth", "2 years ago", "in 2019".
  private func ageThen() -> TypedReading? {
    if !asksAge || !TypedQuantity.saysPassed(text), let then = lifetime() { return .means(.init(then)) }
    guard let context else { return nil }
    guard let age else { return nil }
    let bare = words.filter { !Wording.passedWords.contains($0) }
    if TypedQuantity.saysPassed(text),
      let ago = TypedQuantity(bare.joined(separator: " "), unit: nil, isAge: false)
    {
      return less(age, ago.quantity).map { .means(.init($0)) }
    }
    guard case .means(let meaning)? = TypedDate(context).read(text), case .date(let date) = meaning.value
    else {
      return nil
    }
    let length = PastDay(today: context.today).length(since: date)
    return length.flatMap { less(age, $0) }.map { .means(.init($0)) } ?? .means(.init(age))
  }

  /// "1985" where an age is asked is one of two ages.
  private func yearOfBirth() -> TypedReading? {
    guard isAge, age == nil, let today = context?.today, let born = Int(text.trimmed), born >= 1_900,
      born < today.year
    else { return nil }
    let ages = [today.year - born - 1, today.year - born].compactMap { Quantity([.init($0, .years)]) }
    return .either(ages.first.map { .init($0) }, or: ages.last.map { .init($0) })
  }

  /// What is left of an age: in years, of a small child in months or days.
  private func less(_ age: Quantity, _ ago: Quantity) -> Quantity? {
    guard ago.isAtMost(age) else { return nil }
    let isYears = age.finestUnit == .years
    // From years to years nothing is rounded; else somebody of 40 is half a year older.
    if isYears, ago.finestUnit == .years {
      return Quantity([.init(age.completed(.years) - ago.completed(.years), .years)], isAbout: true)
    }
    let days = age.completed(.days) + (isYears ? 182 : 0) - ago.completed(.days)
    guard let left = Quantity([.init(max(days, 0), .days)]) else { return nil }
    let unit: QuantityUnit = isYears && days >= 365 ? .years : days >= 31 ? .months : .days
    return Quantity([.init(left.completed(unit), unit)], isAbout: true)
  }
}
