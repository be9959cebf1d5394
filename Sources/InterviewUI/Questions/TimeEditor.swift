internal import QuestionnaireCore

/// The answer to a question for a time of day: one field, and what it is understood as below.
///
///     > [6:30 pm            ] such as 6:30 or 18:30
///         = 18:30
struct TimeEditor: Editor {
  private var field: TextField
  private var parts: FieldParts
  private(set) var hasDraft = false

  private static let limit = 20

  init(_ question: Question, answer: Answer?) {
    parts = FieldParts(question, count: 1, answer: answer)
    if case .time(let time)? = answer?.value {
      field = TextField(time.description, limit: Self.limit)
    } else {
      field = TextField(limit: Self.limit)
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
    guard command == .accept else { return .ignored }
    return parts.absent.map { .answer($0.answer) } ?? reading.action(for: field.trimmed)
  }

  mutating func type(_ text: String, in context: ScreenContext) -> Action {
    if beginsWithFigures { parts.focus = 0 }
    guard isTyping else { return .ignored }
    hasDraft = true
    return field.insert(text) ? .done : .problem(Wording.tooLong(limit: Self.limit))
  }

  mutating func rest() { parts.focus = 0 }

  mutating func read(_ line: String, in context: ScreenContext) -> TypedReading {
    rest()
    field = TextField(limit: Self.limit)
    return field.insert(line) ? reading : .problem(Wording.tooLong(limit: Self.limit))
  }

  private var reading: TypedReading {
    guard !field.isEmpty else { return .problem(parts.typeFirst) }
    guard let time = TypedTime.read(field.trimmed) else { return .problem(Wording.unreadableTime) }
    return .means(.init(.time(time), time.description, isLoose: false))
  }

  func body(in context: ScreenContext, problem: [TextLine]) -> [TextLine] {
    let line = field.line(
      label: "", after: Wording.timeHint, columns: min(context.columns, 24 + Wording.timeHint.count),
      isFocused: isTyping, lettering: context.lettering)
    let echo = reading.echo.map {
      context.lettering.wrap("    " + $0, .quiet, columns: context.columns, indent: 4)
    }
    return [line] + problem + (echo ?? [])
      + parts.absentLines(context.lettering)
  }
}
