import QuestionnaireCore

/// The types of question that a file names.
enum QuestionType: String, CaseIterable {
  case yesNo = "yes-no"
  case choice
  case choices
  case age
  case number
  case duration
  case date
  case dateTime = "date-time"
  case time
  case scale
  case region
  case regions
  case text

  /// The type of the question that has a role.
  static func type(of role: Question.Role) -> QuestionType {
    switch role {
    case .respondent: .choice
    case .age, .onset: .age
    case .lasting: .duration
    }
  }

  /// The types that a key belongs to; nil: every type.
  static func types(of key: String) -> [QuestionType]? {
    switch key {
    case "options", "search": [.choice, .choices]
    case "each": [.choices]
    case "then", "then-no", "record-no": key == "record-no" ? [.yesNo, .choices] : [.yesNo]
    case "at-most": [.age, .duration, .number]
    case "min", "max": [.age, .duration, .number, .date, .dateTime]
    case "after": [.date, .dateTime]
    case "unit", "decimal-places": [.number]
    case "max-length", "one-line": [.text]
    case "initial": allCases.filter { $0 != .region && $0 != .regions }
    case "offers": [.region]
    case "low", "high": [.scale]
    default: nil
    }
  }
}

/// Decodes what may be answered: the type of a question with its options, limits and words, as in
/// `type: age`, `max: 120 years`.
struct KindDecoding {
  let fields: Fields
  private var decoding: Decoding { fields.decoding }

  /// The kind of a type, with the options as they are written.
  func kind(_ type: QuestionType, _ id: Word) -> (Question.Kind, [OptionDecoding.Written]) {
    switch type {
    case .yesNo: return (.yesNo, [])
    case .choice, .choices:
      let node = fields.required("options")
      let options = node.map { OptionDecoding(decoding: decoding).options($0) } ?? []
      if let node { decoding.checkFilled(node, "'\(id.text)'", "options") }
      let choices = Question.Choices(options.map(\.option), isSearched: fields.flag("search") ?? false)
      if type == .choice { return (.choice(choices), options) }
      if !options.isEmpty, !options.contains(where: \.option.isExclusive) {
        decoding.log.report(.noExclusiveOption(id.text), at: fields.key("options")?.place ?? id.place)
      }
      if !options.isEmpty, options.count == node?.count, options.allSatisfy(\.option.isExclusive) {
        decoding.log.report(.onlyExclusiveOptions(id.text), at: fields.key("options")?.place ?? id.place)
      }
      return (.choices(choices), options)
    case .age: return (.age(quantityLimits), [])
    case .duration: return (.duration(quantityLimits), [])
    case .number:
      let (minimum, maximum) = (number("min"), number("max"))
      checkLimits(minimum, maximum) { $0 > $1 }
      return (
        .number(
          .init(
            unit: fields.text("unit", .label), atMost: fields.word("at-most").map { LinkID($0.text) },
            minimum: minimum, maximum: maximum,
            places: fields.count("decimal-places", upTo: 3) ?? 3)), []
      )
    case .date, .dateTime: return (.date(dateLimits(takesTime: type == .dateTime)), [])
    case .time: return (.time, [])
    case .scale:
      return (
        .scale(
          low: fields.requiredPersonText("low", .option), high: fields.requiredPersonText("high", .option)),
        []
      )
    case .region: return (.region, [])
    case .regions: return (.regions, [])
    case .text: return (.text, [])
    }
  }

  private var quantityLimits: Question.QuantityLimits {
    let (minimum, maximum) = (quantity("min"), quantity("max"))
    checkLimits(minimum, maximum) { $0.seconds > $1.seconds }
    return Question.QuantityLimits(
      atMost: fields.word("at-most").map { LinkID($0.text) }, minimum: minimum, maximum: maximum)
  }

  /// `max` of a date is a date, or today.
  private func dateLimits(takesTime: Bool) -> Question.DateLimits {
    func date(_ key: String) -> PartialDate? {
      guard let word = fields.word(key) else { return nil }
      if let date = PartialDate(word.text), takesTime || date.time == nil { return date }
      decoding.log.report(
        .badDateLimit(word.text, takesTime: takesTime, isMaximum: key == "max"), at: word.place)
      return nil
    }
    let isPast = fields.word("max")?.text == "today"
    let (minimum, maximum) = (date("min"), isPast ? nil : date("max"))
    checkLimits(minimum, maximum) { $1.isBefore($0) }
    return Question.DateLimits(
      isPast: isPast, after: fields.word("after").map { LinkID($0.text) }, minimum: minimum, maximum: maximum,
      takesTime: takesTime)
  }

  private func checkLimits<Value>(
    _ minimum: Value?, _ maximum: Value?, isAbove: (_ minimum: Value, _ maximum: Value) -> Bool
  ) {
    guard let minimum, let maximum, isAbove(minimum, maximum), let place = fields["min"]?.place
    else { return }
    decoding.log.report(.minAboveMax, at: place.firstLine)
  }

  private func quantity(_ key: String) -> Quantity? {
    guard let word = fields.word(key) else { return nil }
    let parts = word.text.split(separator: " ").map(String.init)
    let isPlain =
      parts.count.isMultiple(of: 2)
      && stride(from: 1, to: parts.count, by: 2).allSatisfy { QuantityUnit(name: parts[$0]) != nil }
    guard isPlain, let quantity = Quantity(word.text) else {
      decoding.log.report(.badAmount(word.text), at: word.place)
      return nil
    }
    return quantity
  }

  private func number(_ key: String) -> DecimalNumber? {
    guard let word = fields.word(key) else { return nil }
    guard let number = DecimalNumber(word.text) else {
      decoding.log.report(.badNumber(word.text), at: word.place)
      return nil
    }
    return number
  }
}
