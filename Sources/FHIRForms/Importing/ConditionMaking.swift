import PlainText
import QuestionnaireCore

/// Makes conditions of enableWhen (FHIR R4, Questionnaire.item.enableWhen).
///
/// `{"question": "2", "operator": "=", "answerBoolean": true}` becomes `2 is yes`. A question that is not asked, or whose
/// answer is not known, has no answer. `!=` holds if no answer is equal, and so if there is none (the wording of R5).
struct ConditionMaking {
  private let log: FormLog
  private let losses: LossList

  init(_ log: FormLog, _ losses: LossList) {
    self.log = log
    self.losses = losses
  }

  /// All conditions of an item together; `sources` finds the entries of a linkId, of which there are several rounds where
  /// the item that is read repeats and the one that reads it stands outside.
  func condition(of item: FormItem, sources: (String) -> [FormEntry]) -> Lowered {
    guard !item.enableWhen.isEmpty else { return .constant(true) }
    let parts = item.enableWhen.map { condition in
      let rounds = sources(condition.question.text).map { test(condition, of: item, $0) }
      return condition.holdsWithoutAnswer && !rounds.isEmpty ? .all(rounds) : Lowered.any(rounds)
    }
    return item.behavior == .all ? .all(parts) : .any(parts)
  }

  private func test(_ condition: EnableWhen, of item: FormItem, _ source: FormEntry) -> Lowered {
    let wantsAnswer = if case .boolean(let flag)? = condition.answer?.value { flag } else { true }
    switch source.treatment {
    case .asked(let asked):
      if condition.comparison == .exists {
        return .condition(wantsAnswer ? asked.answered : asked.notAnswered)
      }
      guard let answer = condition.answer else { return .constant(false) }
      let wanted = condition.comparison == .notEqual ? .equal : condition.comparison
      let holds = test(asked, wanted, answer, of: item, source)
      guard condition.comparison == .notEqual else { return holds }
      return negated(holds, asked)
    case .computed(let value, let collection):
      return test(condition, of: item, source, value, collection)
    case .absent(let initial):
      if condition.comparison == .exists { return .constant(wantsAnswer != initial.isEmpty) }
      guard let answer = condition.answer?.value else { return .constant(false) }
      if condition.comparison == .notEqual { return .constant(!initial.contains { $0.isSame(as: answer) }) }
      return .constant(initial.contains { Self.holds($0, condition.comparison, answer) })
    case .heading, .note, .help, .refused:
      if condition.comparison != .exists, let answer = condition.answer, !source.item.kind.isQuestion {
        report(answer, source, of: item)
      }
      return .constant(condition.comparison == .exists ? !wantsAnswer : condition.comparison == .notEqual)
    }
  }

  /// A test of what is worked out: of a number like that of an answer, of words by when they are taken.
  private func test(
    _ condition: EnableWhen, of item: FormItem, _ source: FormEntry, _ value: ComputedValue,
    _ collection: PathCollection
  ) -> Lowered {
    let id = source.name
    let wantsAnswer = if case .boolean(let flag)? = condition.answer?.value { flag } else { true }
    if condition.comparison == .exists {
      return .condition(.test(.state(id, wantsAnswer ? .answered : .notAnswered)))
    }
    guard let answer = condition.answer else { return .constant(false) }
    let wanted = condition.comparison == .notEqual ? EnableWhen.Operator.equal : condition.comparison
    var holds = Lowered.constant(false)
    switch (value.content, answer.value) {
    case (.number, .number(let text)):
      guard let number = ExactNumber(text)?.decimal else { break }
      holds = .condition(.test(.number(id, wanted.test, number)))
    case (.number, .quantity(let quantity)) where Self.isSameUnit(quantity, source.item.units.first):
      guard let number = quantity.value.flatMap({ ExactNumber($0)?.decimal }) else { break }
      holds = .condition(.test(.number(id, wanted.test, number)))
    case (.words, _) where wanted == .equal:
      let taken = collection.elements.filter { $0.value.isSame(as: answer.value) }
      holds = .all([source.guardCondition, .any(taken.map(\.when))])
    default: report(answer, source, of: item)
    }
    return condition.comparison == .notEqual ? holds.complement : holds
  }

  /// Not that, or no answer at all.
  private func negated(_ holds: Lowered, _ asked: AskedQuestion) -> Lowered {
    switch holds {
    case .constant(let value): .constant(!value)
    case .condition(let condition) where condition == asked.answered: .constant(true)
    case .condition(let condition): .condition(.any([asked.notAnswered, .not(condition)]))
    }
  }

  private func report(_ answer: PlacedValue, _ source: FormEntry, of item: FormItem) {
    log.report(
      .otherType(
        answer.value.type, source: source.item.linkId.text, kind: source.item.kind, of: item.linkId.text),
      at: answer.range)
  }

  private func test(
    _ asked: AskedQuestion, _ comparison: EnableWhen.Operator, _ answer: PlacedValue, of item: FormItem,
    _ source: FormEntry
  ) -> Lowered {
    let id = asked.question.linkId
    switch (asked.question.kind, answer.value) {
    case (.yesNo, .boolean(let flag)) where comparison == .equal:
      return .condition(.test(.yesNo(id, flag)))
    case (.choice, _), (.choices, _): return test(list: asked, comparison, answer, of: item, source)
    case (.number, .number(let text)): return test(number: text, asked, comparison, of: item, source)
    case (.number, .quantity(let quantity)) where source.item.kind == .quantity:
      guard let value = quantity.value, Self.isSameUnit(quantity, source.item.units.first) else { break }
      return test(number: value, asked, comparison, of: item, source)
    case (.date, .date), (.date, .dateTime), (.time, .time): return rough(asked, item, source)
    case (.text, .quantity): if source.item.kind == .quantity { return rough(asked, item, source) }
    default: break
    }
    report(answer, source, of: item)
    return .constant(false)
  }

  /// What cannot be compared: it is enough that there is an answer.
  private func rough(_ asked: AskedQuestion, _ item: FormItem, _ source: FormEntry) -> Lowered {
    losses.add(.roughCondition(source.item.linkId.text), item)
    return .condition(asked.answered)
  }

  private func test(
    list asked: AskedQuestion, _ comparison: EnableWhen.Operator, _ answer: PlacedValue, of item: FormItem,
    _ source: FormEntry
  ) -> Lowered {
    if comparison == .equal {
      let equal = asked.options.filter { $0.value.isSame(as: answer.value) }.map(\.id)
      if !equal.isEmpty { return asked.isAny(of: equal) }
    }
    let fitting = asked.options.filter { $0.value.type == answer.value.type }
    if comparison == .equal {
      if case .string = answer.value, let other = asked.writeIn, fitting.isEmpty {
        losses.add(.roughCondition(source.item.linkId.text), item)
        return asked.isAny(of: [other])
      }
      if fitting.isEmpty {
        report(answer, source, of: item)
      } else {
        log.report(
          .unknownCode(Self.name(answer.value), source: source.item.linkId.text, of: item.linkId.text),
          at: answer.range)
      }
      return .constant(false)
    }
    guard Self.hasOrder(answer.value), !fitting.isEmpty else {
      report(answer, source, of: item)
      return .constant(false)
    }
    return asked.isAny(of: fitting.filter { Self.holds($0.value, comparison, answer.value) }.map(\.id))
  }

  private static func name(_ value: FormValue) -> String {
    if case .coding(let coding) = value { coding.code ?? coding.text } else { value.text }
  }

  private func test(
    number text: String, _ asked: AskedQuestion, _ comparison: EnableWhen.Operator, of item: FormItem,
    _ source: FormEntry
  ) -> Lowered {
    guard let number = ExactNumber(text)?.decimal else { return rough(asked, item, source) }
    return .condition(.test(.number(asked.question.linkId, comparison.test, number)))
  }

  private static func isSameUnit(_ quantity: FormValue.Quantity, _ unit: FormValue.Coding?) -> Bool {
    let wanted = quantity.unit
    guard let unit, wanted.code != nil || wanted.display != nil else { return true }
    if let code = wanted.code, let other = unit.code { return code == other }
    return [wanted.display, wanted.code].contains { $0 != nil && ($0 == unit.display || $0 == unit.code) }
  }

  // MARK: Values that are known beforehand

  private static func hasOrder(_ value: FormValue) -> Bool {
    switch value {
    case .number, .date, .dateTime, .time: true
    default: false
    }
  }

  private static func holds(_ left: FormValue, _ comparison: EnableWhen.Operator, _ right: FormValue) -> Bool
  {
    if comparison == .equal { return left.isSame(as: right) }
    switch (left, right) {
    case (.number(let left), .number(let right)):
      guard let left = ExactNumber(left)?.decimal, let right = ExactNumber(right)?.decimal else {
        return false
      }
      return ordered(left, comparison, right)
    case (.date(let left), .date(let right)), (.dateTime(let left), .dateTime(let right)),
      (.time(let left), .time(let right)):
      // Dates and times of FHIR stand in the order of their letters.
      return ordered(left, comparison, right)
    default: return false
    }
  }

  private static func ordered<Value: Comparable>(
    _ left: Value, _ comparison: EnableWhen.Operator, _ right: Value
  ) -> Bool {
    switch comparison {
    case .greater: left > right
    case .less: left < right
    case .greaterOrEqual: left >= right
    case .lessOrEqual: left <= right
    case .equal, .notEqual, .exists: left == right
    }
  }
}

extension EnableWhen.Operator {
  /// The same of two numbers here.
  fileprivate var test: Test.Comparison {
    switch self {
    case .greater: .greater
    case .less: .less
    case .greaterOrEqual: .greaterOrEqual
    case .lessOrEqual: .lessOrEqual
    case .equal, .notEqual, .exists: .equal
    }
  }
}

extension PathValue {
  /// Whether it is the answer that a condition names.
  fileprivate func isSame(as value: FormValue) -> Bool {
    switch (self, value) {
    case (.boolean(let one), .boolean(let other)): one == other
    case (.string(let one), .string(let other)): one == other
    case (.coding(let one, _), .coding(let other)): one.isSame(as: other)
    default: false
    }
  }
}
