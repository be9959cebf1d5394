import QuestionnaireCore

/// The answers to a question as elements: of a list each option, where it is chosen.
struct AnswerElements {
  let collection: PathCollection

  init(_ asked: AskedQuestion, _ item: FormItem, _ entry: Int) {
    let id = asked.question.linkId
    func element(_ value: PathValue, _ condition: Condition) -> PathCollection.Element {
      .init(.answer(entry, .value(value)), when: .condition(condition), source: entry)
    }
    let answered = Condition.test(.state(id, .answered))
    switch asked.question.kind {
    case .yesNo:
      collection = PathCollection([
        element(.boolean(true), .test(.yesNo(id, true))), element(.boolean(false), .test(.yesNo(id, false))),
      ])
    case .choice, .choices:
      let isSingle = if case .choice = asked.question.kind { true } else { false }
      func chosen(_ option: OptionID) -> Condition {
        isSingle ? .test(.choice(id, [option])) : .test(.includes(id, .any, [option]))
      }
      var elements = asked.options.enumerated().map { place, option in
        let weights = item.options.indices.contains(place) ? item.options[place].weights : []
        return element(Self.value(option.value, entry, weights: weights), chosen(option.id))
      }
      if let other = asked.writeIn { elements.append(element(.typed(entry), chosen(other))) }
      if !isSingle { for place in elements.indices { elements[place].source = nil } }
      collection = PathCollection(elements, isSingle: isSingle)
    case .number:
      let number = Calculation.answer(id)
      collection = PathCollection([
        element(item.kind == .quantity ? .quantity(number, item.units.first) : .number(number), answered)
      ])
    case .age, .duration, .date, .time, .scale, .region, .regions, .text:
      // Several lines of a text are several answers, and nobody knows how many.
      collection = PathCollection([element(.opaque(entry), answered)], isSingle: !item.isRepeating)
    }
  }

  /// A value of a form as one of an expression.
  static func value(_ value: FormValue, _ entry: Int, weights: [FormItem.Weight]) -> PathValue {
    switch value {
    case .boolean(let flag): .boolean(flag)
    case .number(let text): ExactNumber(text)?.fraction.map { .number(.number($0)) } ?? .opaque(entry)
    case .string(let text): .string(text)
    case .coding(let coding): .coding(coding, weights: weights)
    case .quantity(let quantity):
      quantity.value.flatMap { ExactNumber($0)?.fraction }.map {
        .quantity(.number($0), quantity.unit)
      } ?? .opaque(entry)
    case .date, .dateTime, .time, .other: .opaque(entry)
    }
  }
}
