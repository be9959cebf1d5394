internal import QuestionnaireCore

/// The answer to a question for a number: one field, its unit behind it, its range below.
///
///     > [37.5               ] °C
///         30 to 45 °C
struct NumberEditor: Editor {
  private let limits: Question.NumberLimits
  private var field: TextField
  private var parts: FieldParts
  private(set) var hasDraft = false

  init(_ question: Question, _ limits: Question.NumberLimits, answer: Answer?) {
    self.limits = limits
    parts = FieldParts(question, count: 1, answer: answer)
    if case .number(let number)? = answer?.value {
      field = TextField(number.description, limit: 30)
    } else {
      field = TextField(limit: 30)
    }
  }

  var isTyping: Bool { parts.focus == 0 }
  var beginsWithFigures: Bool { parts.absent != nil }
  var draft: Draft? { hasDraft && !field.isEmpty ? .fields([field.text]) : nil }

  mutating func fill(_ fields: [String]) {
    guard let text = fields.first, field.replace(with: text) else { return }
    hasDraft = true
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    parts.bindings() + (isTyping ? TextField.bindings : [])
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> Action {
    if parts.perform(command) { return .done }
    if isTyping, field.perform(command) {
      hasDraft = true
      return .done
    }
    return command == .accept ? accept() : .ignored
  }

  mutating func type(_ text: String, in context: ScreenContext) -> Action {
    if beginsWithFigures { parts.focus = 0 }
    guard isTyping else { return .ignored }
    hasDraft = true
    return field.insert(text) ? .done : .problem(Wording.tooLong(limit: field.limit))
  }

  mutating func rest() { parts.focus = 0 }

  mutating func read(_ line: String, in context: ScreenContext) -> TypedReading {
    rest()
    field = TextField(limit: field.limit)
    return field.insert(line) ? reading : .problem(Wording.tooLong(limit: field.limit))
  }

  private func accept() -> Action {
    parts.absent.map { .answer($0.answer) } ?? reading.action(for: field.trimmed)
  }

  /// What is in the field means: "1,500" one of two numbers, unless the limits leave one only.
  private var reading: TypedReading {
    var text = field.trimmed
    guard !text.isEmpty else { return .problem(parts.typeFirst) }
    if let unit = limits.unit, text.lowercased().hasSuffix(unit.lowercased()) { text.removeLast(unit.count) }
    text.removeAll(where: \.isWhitespace)
    if let typed = TypedThousands(text) {
      let numbers = [typed.asThousands, typed.asFraction].compactMap { DecimalNumber($0) }
      let fitting = numbers.filter { number in
        limits.minimum.map { $0 <= number } ?? true && limits.maximum.map { number <= $0 } ?? true
          && number.thousandths.isMultiple(of: limits.step)
      }
      let meant = (fitting.isEmpty ? numbers : fitting).map { meaning($0) }
      if let reading = TypedReading.either(meant.first, or: meant.dropFirst().first) { return reading }
    }
    return DecimalNumber(text).map { .means(meaning($0)) } ?? .problem(Wording.unreadableNumber)
  }

  private func meaning(_ number: DecimalNumber) -> TypedReading.Meaning {
    .init(.number(number), number.description + (limits.unit.map { " \($0)" } ?? ""), isLoose: false)
  }

  func body(in context: ScreenContext, problem: [TextLine]) -> [TextLine] {
    let line = field.line(
      label: "", after: limits.unit ?? "", columns: min(context.columns, 24 + (limits.unit?.count ?? 0)),
      isFocused: isTyping, lettering: context.lettering)
    let range =
      Wording.range(limits.minimum?.description, limits.maximum?.description, unit: limits.unit)
      ?? (limits.places == 0 ? Wording.wholeNumber : nil)
    return [line] + problem + (range.map { [TextLine("    " + $0, .quiet)] } ?? [])
      + parts.absentLines(context.lettering)
  }
}
