internal import PlainText

/// Which answers a question takes, as the interview stands.
struct AnswerRules {
  /// The longest free text, in characters.
  static let longestText = 2_000
  /// The longest entry of "another one", in characters.
  static let longestWriteIn = 200
  /// The most entries of "another one".
  static let mostWriteIns = 30

  private let question: Question
  private let valuation: Valuation

  init(_ question: Question, valuation: Valuation) {
    self.question = question
    self.valuation = valuation
  }

  /// Why the answer is not taken; nil if it is.
  func rejection(of answer: Answer) -> AnswerRejection? {
    guard case .value(let value) = answer else { return question.allowsUnknown ? nil : .mustBeAnswered }
    switch (value, question.kind) {
    case (.yes, .yesNo), (.no, .yesNo), (.time, .time): return nil
    case (.date(let date), .date(let limits)): return rejection(of: date, limits)
    case (.scale(let step), .scale):
      return step < 0 ? .belowMinimum("0") : step > 10 ? .aboveMaximum("10") : nil
    case (.option(let option, let writeIn), .choice): return rejection(of: [option], writeIn)
    case (.options(let options, let writeIn), .choices): return rejection(of: options, writeIn)
    case (.regions(let regions), .region): return regions.count == 1 ? rejection(of: regions) : .wrongKind
    case (.regions(let regions), .regions): return rejection(of: regions)
    case (.quantity(let quantity), .age(let limits)):
      let isAge = quantity.parts.allSatisfy { $0.unit >= .days }
      return isAge ? rejection(of: quantity, limits) : .unreadable(quantity.description)
    case (.quantity(let quantity), .duration(let limits)): return rejection(of: quantity, limits)
    case (.number(let number), .number(let limits)): return rejection(of: number, limits)
    case (.text(let text), .text):
      if text.allSatisfy(\.isWhitespace) { return .empty }
      let longest = min(question.maxLength ?? Self.longestText, Self.longestText)
      return text.count > longest ? .tooLong(limit: longest) : nil
    default: return .wrongKind
    }
  }

  private func rejection(of options: [OptionID], _ writeIn: String?) -> AnswerRejection? {
    guard !options.isEmpty else { return .empty }
    for id in options {
      guard let option = question.option(id) else { return .unknownOption(id.rawValue) }
      if !valuation.isOffered(option) { return .notOffered(id) }
      if option.isExclusive, options.count > 1 { return .exclusiveWithOthers(id) }
    }
    let entries = (writeIn ?? "").split(separator: "\n")
    if entries.contains(where: { $0.count > Self.longestWriteIn }) {
      return .tooLong(limit: Self.longestWriteIn)
    }
    if entries.count > Self.mostWriteIns { return .tooManyEntries(limit: Self.mostWriteIns) }
    return Set(options).count == options.count ? nil : .wrongKind
  }

  private func rejection(of regions: [RegionID]) -> AnswerRejection? {
    guard !regions.isEmpty else { return .empty }
    let map = valuation.questionnaire.content.bodyMap
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
    return number.thousandths.isMultiple(of: limits.step) ? nil : .tooManyPlaces(limit: limits.places)
  }

  /// A date that is only partly known is refused only if no day of it is taken.
  private func rejection(of date: PartialDate, _ limits: Question.DateLimits) -> AnswerRejection? {
    if date.time != nil, !limits.takesTime { return .wrongKind }
    if let minimum = limits.minimum, date.isBefore(minimum) { return .belowMinimum(minimum.description) }
    if let maximum = limits.maximum, maximum.isBefore(date) { return .aboveMaximum(maximum.description) }
    return nil
  }

  /// The answer of another question; an unknown one limits nothing.
  private func value(of id: LinkID) -> AnswerValue? {
    guard let index = valuation.questionnaire.itemIndex[id],
      case .answered(let value) = valuation.statuses[index]
    else { return nil }
    return value
  }
}

/// Why an answer is not taken: facts, for whoever words them.
public enum AnswerRejection: Error, Hashable, Sendable {
  /// The question is not asked in this interview.
  case notAsked
  /// The answer is of another kind than the question takes.
  case wrongKind
  /// Nothing was chosen or written.
  case empty
  /// The question does not take "I do not know" or "I prefer not to say".
  case mustBeAnswered
  /// No option or region has this name.
  case unknownOption(String)
  /// The option is not offered to this person.
  case notOffered(OptionID)
  /// More was typed for "another one" than this many entries.
  case tooManyEntries(limit: Int)
  /// An option that means none of the others came with others.
  case exclusiveWithOthers(OptionID)
  /// More than a limit that another answer sets.
  case exceedsAnswer(of: LinkID)
  /// Below the smallest that is taken.
  case belowMinimum(String)
  /// Above the largest that is taken.
  case aboveMaximum(String)
  /// More places behind the point than are taken; 0: it is not whole.
  case tooManyPlaces(limit: Int)
  /// Longer than this many characters.
  case tooLong(limit: Int)
  /// The text cannot be read as an answer of this kind.
  case unreadable(String)
}

extension Answer {
  /// The answer in the order of the question's options and of the body map, with clean text.
  func normalized(for question: Question, in map: BodyMap) -> Answer {
    guard case .value(let value) = self else { return self }
    switch value {
    case .options(let options, let writeIn):
      let order = question.options.map(\.id).filter(options.contains)
      let takesText = order.contains { question.option($0)?.isWriteIn == true }
      guard Set(order) == Set(options), Set(options).count == options.count else { return self }
      return .value(.options(order, writeIn: takesText ? writeIn?.cleaned : nil))
    case .option(let option, let writeIn):
      let takesText = question.option(option)?.isWriteIn == true
      return .value(.option(option, writeIn: takesText ? writeIn?.cleaned : nil))
    case .regions(let regions):
      let order = map.regions.map(\.id).filter(regions.contains)
      return order.count == regions.count ? .value(.regions(order)) : self
    case .text(let text): return .value(.text(TextPolicy.answer.cleaned(text).trimmed))
    case .yes, .no, .quantity, .number, .date, .time, .scale, .read: return self
    }
  }
}

extension String {
  /// The entries, each once and on one line, as an answer may hold them; nil if nothing is left.
  fileprivate var cleaned: String? {
    let entries = split(separator: "\n").map { TextPolicy.answer.onOneLine(String($0)) }
    let kept = entries.filter { !$0.isEmpty }.uniqued()
    return kept.isEmpty ? nil : kept.joined(separator: "\n")
  }
}
