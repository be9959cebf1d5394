public import QuestionnaireCore

/// Random answers to whatever is asked, the same for the same seed.
public struct RandomAnswers: Sendable {
  private var generator: SeededGenerator

  /// Makes answers for a seed.
  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// An answer to a prompt; one in eight is "I do not know", one in thirty-two "I prefer not to say".
  public mutating func answer(to prompt: Prompt, in interview: Interview) -> Answer {
    guard let question = interview.question(for: prompt) else { return .value(.read) }
    if question.allowsUnknown {
      if Int.random(in: 0..<32, using: &generator) == 0 { return .declined }
      if Int.random(in: 0..<8, using: &generator) == 0 { return .unknown }
    }
    return .value(value(for: question, in: interview.questionnaire.bodyMap))
  }

  /// A number, for choices a test makes itself.
  public mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  private mutating func value(for question: Question, in map: BodyMap) -> AnswerValue {
    switch question.kind {
    case .yesNo: return Bool.random(using: &generator) ? .yes : .no
    case .choice(let choices): return .option(pick(choices.options).id, writeIn: nil)
    case .choices(let choices): return .options(subset(of: choices.options), writeIn: nil)
    case .age, .duration: return .quantity(quantity())
    case .number: return .number(DecimalNumber(number(below: 200)))
    case .date: return PartialDate(year: 1990 + number(below: 37)).map { .date($0) } ?? .text("")
    case .time:
      return TimeOfDay(hour: number(below: 24), minute: number(below: 60)).map { .time($0) } ?? .text("")
    case .scale: return .scale(number(below: 11))
    case .region: return .regions([pick(map.regions).id])
    case .regions: return .regions(Array(Set((0...number(below: 4)).map { _ in pick(map.regions).id })))
    case .text: return .text("words \(number(below: 1000))")
    }
  }

  private mutating func quantity() -> Quantity {
    let unit = [QuantityUnit.years, .years, .years, .months, .weeks, .days][number(below: 6)]
    let count = unit == .years ? number(below: 95) : number(below: 60)
    guard let quantity = Quantity([.init(count, unit)]) else { preconditionFailure("counts are small") }
    return quantity
  }

  private mutating func subset(of options: [AnswerOption]) -> [OptionID] {
    let chosen = options.filter { !$0.isExclusive && number(below: max(options.count / 2, 2)) == 0 }.map(\.id)
    guard chosen.isEmpty else { return chosen }
    return [(options.first(where: \.isExclusive) ?? pick(options)).id]
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }
}
