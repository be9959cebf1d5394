/// Which answers a question takes, as the interview stands.
struct AnswerRules {
  /// The longest free text, in characters.
  static let longestText = 2_000
  /// The longest text of "another one", in characters.
  static let longestWriteIn = 200

  private let question: Question
  private let reading: Reading

  init(_ question: Question, reading: Reading) {
    self.question = question
    self.reading = reading
  }

  /// Why the answer is not taken; nil if it is.
  func rejection(of answer: Answer) -> AnswerRejection? {
    guard case .value(let value) = answer else { return question.allowsUnknown ? nil : .mustBeAnswered }
    switch (value, question.kind) {
    case (.yes, .yesNo), (.no, .yesNo), (.date, .date): return nil
    case (.scale(let step), .scale):
      return step < 0 ? .belowMinimum("0") : step > 10 ? .aboveMaximum("10") : nil
    case (.option(let option, let writeIn), .choice): return rejection(of: [option], writeIn)
    case (.options(let options, let writeIn), .choices): return rejection(of: options, writeIn)
    case (.regions(let regions), .region): return regions.count == 1 ? rejection(of: regions) : .wrongKind
    case (.regions(let regions), .regions): return rejection(of: regions)
    case (.quantity(let quantity), .age(let limits)):
      let isAge = quantity.parts.allSatisfy { $0.unit >= .days }
      return isAge ? rejection(of: quantity, limits) : .unreadable(quantity.description)
    case (.quantity(let quantity), .duration(let limits)):
      return rejection(of: quantity, limits)
    case (.number(let number), .number(let limits)): return rejection(of: number, limits)
    case (.text(let text), .text):
      if text.allSatisfy(\.isWhitespace) { return .empty }
      return text.count > Self.longestText ? .tooLong(limit: Self.longestText) : nil
    default: return .wrongKind
    }
  }

  private func rejection(of options: [OptionID], _ writeIn: String?) -> AnswerRejection? {
    guard !options.isEmpty else { return .empty }
    for id in options {
      guard let option = question.option(id) else { return .unknownOption(id.rawValue) }
      if option.isExclusive, options.count > 1 { return .exclusiveWithOthers(id) }
    }
    if let writeIn, writeIn.count > Self.longestWriteIn { return .tooLong(limit: Self.longestWriteIn) }
    return Set(options).count == options.count ? nil : .wrongKind
  }

  private func rejection(of regions: [RegionID]) -> AnswerRejection? {
    guard !regions.isEmpty else { return .empty }
    let map = reading.questionnaire.content.bodyMap
    if let missing = regions.first(where: { map.region($0) == nil }) {
      return .unknownOption(missing.rawValue)
    }
    return Set(regions).count == regions.count ? nil : .wrongKind
  }

  private func rejection(of quantity: Quantity, _ limits: Question.QuantityLimits) -> AnswerRejection? {
    if let minimum = limits.minimum, !quantity.compares(.greaterOrEqual, minimum) {
      return .belowMinimum(minimum.description)
    }
    if let maximum = limits.maximum, !quantity.compares(.lessOrEqual, maximum) {
      return .aboveMaximum(maximum.description)
    }
    if let other = limits.atMost, case .quantity(let limit)? = value(of: other), !quantity.isAtMost(limit) {
      return .exceedsAnswer(of: other)
    }
    return nil
  }

  private func rejection(of number: DecimalNumber, _ limits: Question.NumberLimits) -> AnswerRejection? {
    if let minimum = limits.minimum, number < minimum { return .belowMinimum(minimum.description) }
    if let maximum = limits.maximum, number > maximum { return .aboveMaximum(maximum.description) }
    if let other = limits.atMost, case .number(let limit)? = value(of: other), number > limit {
      return .exceedsAnswer(of: other)
    }
    return nil
  }

  /// The answer of another question; an unknown one limits nothing.
  private func value(of id: LinkID) -> AnswerValue? {
    guard let index = reading.questionnaire.itemIndex[id], case .answered(let value) = reading.statuses[index]
    else { return nil }
    return value
  }
}
