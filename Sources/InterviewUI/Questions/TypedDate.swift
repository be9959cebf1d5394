internal import PlainText
internal import QuestionnaireCore
internal import SummaryReports

/// Reads dates as people type them: "May 2024", "5.2024", "last spring", "yesterday", "about 3 weeks ago", "when I was 12".
struct TypedDate {
  private let today: CalendarDay
  /// The person's age; nil: it is not known.
  private let age: Quantity?
  /// The country that tells which month is in spring; nil: it is not known.
  private let country: String?

  init(today: CalendarDay, age: Quantity?, country: String?) {
    self.today = today
    self.age = age
    self.country = country
  }

  init(_ context: ScreenContext) {
    self.init(today: context.today, age: context.age, country: context.territory)
  }

  private var past: PastDay { PastDay(today: today) }

  /// What a text means; nil: it is no date.
  func read(_ text: String) -> TypedReading? {
    let words = Self.words(of: text)
    if let date = PartialDate(text) { return .means(meaning(date, isLoose: false)) }
    guard !words.isEmpty else { return nil }
    return named(words) ?? ago(words) ?? numbers(words) ?? month(words) ?? season(words) ?? lifetime(words)
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { $0.isWhitespace || $0 == "," }.map { word in
      // A full stop that ends a word, and the letters behind a day: "Sept. 12th".
      let word = word.last == "." ? word.dropLast() : word
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      let isOrdinal = !digits.isEmpty && Wording.ordinalEnds.contains(String(word.dropFirst(digits.count)))
      return String(isOrdinal ? digits : word)
    }.filter { !$0.isEmpty }
  }

  private func meaning(_ date: PartialDate, _ words: String? = nil, isLoose: Bool) -> TypedReading.Meaning {
    .init(.date(date), words ?? ReportWording.date(date), isLoose: isLoose)
  }

  private func loose(_ date: PartialDate?) -> TypedReading? {
    date.map { .means(meaning($0, isLoose: true)) }
  }

  /// The words without those that say nothing, and whether they say that it is not exact.
  private static func bare(_ words: [String]) -> (words: [String], isVague: Bool) {
    let vague = Wording.aboutWords.union(Wording.vagueDateWords)
    let kept = words.filter { !Wording.dateFillers.contains($0) && !vague.contains($0) }
    return (kept, words.contains(where: vague.contains))
  }

  // MARK: Days, weeks, months and years by their names

  private func named(_ words: [String]) -> TypedReading? {
    let whole = words.drop { Wording.dateFillers.contains($0) }.joined(separator: " ")
    if let days = Wording.pastDayWords[whole] {
      return past.day(days).map { .means(meaning($0, isLoose: false)) }
    }
    if whole == Wording.tomorrowWord { return past.nextDay.map { .means(meaning($0, isLoose: false)) } }
    let bare = Array(words.drop { Wording.dateFillers.contains($0) })
    if let name = bare.last, let weekday = Self.place(of: name, in: Wording.dayWords),
      bare.count == 1 || bare.count == 2 && bare[0] == Wording.lastWord
    {
      return loose(past.last(weekday: weekday))
    }
    guard bare.count == 2, let unit = QuantityUnit(name: bare[1]), unit >= .days else { return nil }
    let isLast = bare[0] == Wording.lastWord
    guard isLast || bare[0] == Wording.thisWord else { return nil }
    switch unit {
    case .years: return loose(PartialDate(year: today.year - (isLast ? 1 : 0)))
    case .months where !isLast: return loose(PartialDate(year: today.year, month: today.month))
    case .months, .weeks:
      guard isLast else { return .problem(Wording.howManyAgo(.days)) }
      return Quantity([.init(1, unit)], isAbout: true).flatMap(ago)
    default: return nil
    }
  }

  // MARK: So long ago

  private func ago(_ words: [String]) -> TypedReading? {
    guard let last = words.last else { return nil }
    let amount = Array(words.drop { Wording.dateFillers.contains($0) })
    let isAgo = Wording.agoWords.contains(last)
    guard isAgo || amount.first == Wording.lastWord else { return nil }
    let text = (isAgo ? amount.dropLast() : amount.dropFirst()).joined(separator: " ")
    guard !TypedQuantity.hasLoneM(text) else { return nil }
    switch TypedAmount(text, unit: nil, isAge: false).read() {
    case .means(let meaning)?: return quantity(of: meaning).flatMap(ago)
    case .either(let first, let second)?:
      let dates = [first, second].map { quantity(of: $0).flatMap(ago) }
      guard case .means(let one)? = dates[0], case .means(let other)? = dates[1] else { return dates[0] }
      if case .date(let date) = one.value, one.value == other.value { return loose(date) }
      return .either(one, or: other)
    case .problem?: return TypedAmount.unit(in: text).map { .problem(Wording.howManyAgo($0)) }
    case nil: return nil
    }
  }

  private func quantity(of meaning: TypedReading.Meaning) -> Quantity? {
    if case .quantity(let quantity) = meaning.value { quantity } else { nil }
  }

  private func ago(_ quantity: Quantity) -> TypedReading? {
    if quantity.parts.contains(where: { $0.unit < .days }) { return .problem(Wording.todayOrYesterday) }
    guard let date = past.date(quantity) else { return nil }
    return .means(meaning(date, Wording.ago(quantity, date), isLoose: quantity.isAbout || date.day == nil))
  }

  // MARK: Numbers

  /// "05/2024", "5.2024", "2024 5 12", "12.5.2024", "3/4/2024".
  private func numbers(_ words: [String]) -> TypedReading? {
    let (words, isVague) = Self.bare(words)
    let text = words.joined(separator: " ")
    let texts = text.split { "-/. ".contains($0) }.map(String.init)
    let parts = texts.compactMap { $0.allSatisfy { $0.isASCII && $0.isNumber } ? Int($0) : nil }
    guard parts.count == texts.count, let year = texts.firstIndex(where: { $0.count == 4 }) else {
      return nil
    }
    let rest = parts.indices.filter { $0 != year }.map { parts[$0] }
    func date(_ month: Int? = nil, _ day: Int? = nil) -> TypedReading.Meaning? {
      PartialDate(year: parts[year], month: month, day: day).map { meaning($0, isLoose: isVague) }
    }
    switch (rest.count, year) {
    case (0, _): return date().map { .means($0) }
    case (1, _): return date(rest[0]).map { .means($0) }
    case (2, 0): return date(rest[0], rest[1]).map { .means($0) }
    // Between full stops the day comes first everywhere.
    case (2, 2) where text.contains("."): return date(rest[1], rest[0]).map { .means($0) }
    case (2, 2): return .either(date(rest[1], rest[0]), or: date(rest[0], rest[1]))
    default: return nil
    }
  }

  // MARK: Months and seasons

  private static func place(of word: String, in names: [String]) -> Int? {
    guard word.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) || word == "sept" && $0.hasPrefix("sep") }
  }

  /// "May 2024", "12 May 2024", "May 12", "last May".
  private func month(_ words: [String]) -> TypedReading? {
    let (words, isVague) = Self.bare(words)
    let isLast = words.first == Wording.lastWord
    let named = words.filter { ![Wording.lastWord, Wording.thisWord].contains($0) }
    guard let place = named.firstIndex(where: { Self.place(of: $0, in: Wording.monthWords) != nil }),
      let month = Self.place(of: named[place], in: Wording.monthWords).map({ $0 + 1 })
    else { return nil }
    let others = named.indices.filter { $0 != place }.map { named[$0] }
    let numbers = others.compactMap { Int($0) }
    guard numbers.count == others.count, numbers.count <= 2 else { return nil }
    let year = numbers.first { $0 > 999 }
    let days = numbers.filter { $0 <= 31 }
    guard days.count + (year == nil ? 0 : 1) == numbers.count, days.count < 2 else { return nil }
    if let year {
      return PartialDate(year: year, month: month, day: days.first).map {
        .means(meaning($0, isLoose: isVague))
      }
    }
    guard let latest = past.last(month: month, isBefore: isLast) else { return nil }
    guard let day = days.first else { return loose(latest) }
    let thatDay = PartialDate(year: latest.year, month: month, day: day).map { meaning($0, isLoose: true) }
    // "May 24" is a day in May, or May of 2024.
    let isYear = named.count == 2 && place == 0 && (10...today.year % 100).contains(day)
    let thatYear = isYear ? PartialDate(year: today.year / 100 * 100 + day, month: month) : nil
    return .either(thatDay, or: thatYear.map { meaning($0, isLoose: true) })
  }

  /// "Last spring", "summer 2024": the middle month of it; which that is rests on the half of the world.
  private func season(_ words: [String]) -> TypedReading? {
    let words = Self.bare(words).words.filter { ![Wording.lastWord, Wording.thisWord].contains($0) }
    let seasons = words.compactMap { Wording.seasonWords[$0] }
    let years = words.compactMap { $0.count == 4 ? Int($0) : nil }
    guard let northern = seasons.first, seasons.count == 1, years.count <= 1,
      words.count == 1 + years.count
    else { return nil }
    func date(_ month: Int) -> TypedReading.Meaning? {
      let date = years.first.map { PartialDate(year: $0, month: month) } ?? past.last(month: month)
      return date.map { meaning($0, isLoose: true) }
    }
    let southern = (northern + 5) % 12 + 1
    guard let country else { return .either(date(northern), or: date(southern)) }
    return date(Wording.southernCountries.contains(country) ? southern : northern).map { .means($0) }
  }

  // MARK: By the person's age

  /// "Since I was 12", "at the age of 3", "since birth".
  private func lifetime(_ words: [String]) -> TypedReading? {
    let isLife = words.contains(where: Wording.lifeWords.contains)
    let numbers = words.filter { !Wording.ageFillers.contains($0) && !Wording.aboutWords.contains($0) }
    let then =
      isLife ? 0 : numbers.count == 1 ? numbers.first.flatMap { Int($0) ?? Wording.numberWords[$0] } : nil
    guard let then, isLife || words.contains(where: Wording.ageWords.contains) else { return nil }
    guard let years = age?.completed(.years) else { return .problem(Wording.whichYear) }
    return years < then ? nil : loose(PartialDate(year: today.year - (years - then)))
  }
}

extension ScreenContext {
  /// The age that the person has given.
  var age: Quantity? {
    guard let interview, let id = interview.questionnaire.item(with: .age)?.linkId,
      case .answered(.quantity(let age))? = interview.evaluation.status(of: id)
    else { return nil }
    return age
  }
}
