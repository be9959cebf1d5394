import PlainText
import QuestionnaireCore

extension QuestionMaking {
  func makeField(_ item: FormItem, _ made: inout Made) {
    switch item.kind {
    case .boolean: made.question.kind = .yesNo
    case .integer, .decimal: makeNumber(item, unit: item.units.first?.text, &made)
    case .quantity:
      if item.units.count > 1 {
        losses.add(.severalUnits, item)
        made.help.append(FormWording.units(item.units.map(\.text).filter { !$0.isEmpty }))
      } else {
        makeNumber(item, unit: item.units.first?.text, &made)
      }
    case .date, .dateTime: made.question.kind = .date(dateLimits(item))
    case .time:
      made.question.kind = .time
      noteLimits(item)
    case .choice, .openChoice: losses.add(.typedAnswer, item)
    case .string, .url: made.question.isOneLine = true
    case .reference:
      made.question.isOneLine = true
      made.help.append(FormWording.nameOfRecord)
      losses.add(.namedRecord, item)
    case .text, .group, .display, .attachment: break
    }
    made.asked = AskedQuestion(question: made.question)
  }

  private func makeNumber(_ item: FormItem, unit: String?, _ made: inout Made) {
    let minimum = limit(item.minimum, item)
    let maximum = limit(item.maximum, item)
    let isReversed = minimum.map { low in maximum.map { low > $0 } ?? false } ?? false
    if isReversed { noteLimits(item) }
    made.question.kind = .number(
      .init(
        unit: unit.flatMap { $0.isEmpty ? nil : $0 }, minimum: isReversed ? nil : minimum,
        maximum: isReversed ? nil : maximum, places: places(item)))
  }

  /// How many places it may have behind the point; more than three cannot be given here.
  func places(_ item: FormItem) -> Int {
    if item.kind == .integer { return 0 }
    if let most = item.mostPlaces, most > 3 { losses.add(.places, item) }
    return item.mostPlaces.map { min(max($0, 0), 3) } ?? 3
  }

  private func dateLimits(_ item: FormItem) -> Question.DateLimits {
    let (minimum, maximum) = (date(item.minimum, item), date(item.maximum, item))
    let isReversed = minimum.map { low in maximum.map { $0.isBefore(low) } ?? false } ?? false
    if isReversed { noteLimits(item) }
    return Question.DateLimits(
      minimum: isReversed ? nil : minimum, maximum: isReversed ? nil : maximum,
      takesTime: item.kind == .dateTime)
  }

  func date(_ limit: PlacedValue?, _ item: FormItem) -> PartialDate? {
    guard let limit else { return nil }
    if let date = limit.value.partialDate(withTime: item.kind == .dateTime) { return date }
    losses.add(.limits(limit.value.text), item)
    return nil
  }

  func limit(_ value: PlacedValue?, _ item: FormItem) -> DecimalNumber? {
    let text: String?
    switch value?.value {
    case nil: return nil
    case .number(let number)?: text = number
    case .quantity(let quantity)?: text = quantity.value
    default: text = nil
    }
    guard let limit = text.flatMap({ ExactNumber($0) })?.decimal else {
      losses.add(.limits(value?.value.text ?? ""), item)
      return nil
    }
    return limit
  }

  /// A limit of what is typed for "another answer" is not checked.
  func setLength(_ item: FormItem, _ question: inout Question) {
    guard let word = item.maxLength else { return }
    if question.kind == .text, let length = Int(word.text), length > 0 {
      question.maxLength = min(length, Self.mostCharacters)
    } else {
      losses.add(.unchecked("maxLength"), item)
    }
  }

  /// The most characters that any text may have.
  private static let mostCharacters = 2_000

  private func noteLimits(_ item: FormItem) {
    for limit in [item.minimum, item.maximum].compactMap(\.self) {
      losses.add(.limits(limit.value.text), item)
    }
  }
}
