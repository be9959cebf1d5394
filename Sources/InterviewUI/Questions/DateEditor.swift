internal import QuestionnaireCore
internal import SummaryReports

/// The answer to a question for a date: year, month and day, as far as they are known.
///
///       Year  [2024             ] such as 2024
///     > Month [5           ] 1 to 12, or empty
///         = May 2024
struct DateEditor: Editor {
  private var fields: [TextField]
  private var parts: FieldParts
  private(set) var hasDraft = false
  private let chosenAbsent: AbsentAnswer?

  /// The most characters of a field: it also takes "about 10 months ago".
  private static let limit = 24

  init(_ question: Question, answer: Answer?) {
    chosenAbsent = AbsentAnswer(answer)
    parts = FieldParts(count: 3, allowsAbsent: question.allowsUnknown, chosen: chosenAbsent)
    var texts: [String] = ["", "", ""]
    if case .date(let date)? = answer?.value {
      texts = [String(date.year), date.month.map(String.init) ?? "", date.day.map(String.init) ?? ""]
    }
    fields = texts.map { TextField($0, limit: Self.limit) }
  }

  var isTyping: Bool { parts.focus < fields.count }

  func bindings(in context: ScreenContext) -> [Binding] {
    parts.bindings() + (isTyping ? TextField.bindings : [])
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> Action {
    if parts.perform(command) { return .done }
    if isTyping, fields[parts.focus].perform(command) {
      hasDraft = true
      return .done
    }
    return command == .accept ? accept(in: context) : .ignored
  }

  mutating func type(_ text: String, in context: ScreenContext) -> Action {
    guard isTyping else { return .ignored }
    hasDraft = true
    return fields[parts.focus].insert(text) ? .done : .problem(Wording.tooLong(limit: Self.limit))
  }

  mutating func rest() { parts.focus = 0 }

  /// The parts of the line are those of the fields: `2024`, `2024-05`, `2024 5 12`.
  mutating func read(_ line: String, in context: ScreenContext) -> Action {
    rest()
    if let past = PastDay(line, today: context.today) { return .answer(.value(.date(past.date))) }
    let parts = line.split { $0.isWhitespace || "-/.,".contains($0) }.map(String.init)
    guard parts.count <= fields.count, parts.allSatisfy({ $0.count <= Self.limit }) else {
      return .problem(Wording.unreadableDate)
    }
    fields = fields.indices.map { TextField(parts.indices.contains($0) ? parts[$0] : "", limit: Self.limit) }
    return accept(in: context)
  }

  private func accept(in context: ScreenContext) -> Action {
    if let absent = parts.absent { return .answer(absent.answer) }
    let texts = fields.map(\.trimmed)
    guard texts.contains(where: { !$0.isEmpty }) else { return .problem(Wording.typeFirst) }
    return date(in: context).map { .answer(.value(.date($0))) } ?? .problem(problem(texts))
  }

  /// The date that the fields make, or that was typed whole into the first.
  private func date(in context: ScreenContext) -> PartialDate? {
    let texts = fields.map(\.trimmed)
    if texts[1].isEmpty, texts[2].isEmpty {
      return PartialDate(texts[0]) ?? PastDay(texts[0], today: context.today)?.date
    }
    guard let year = Int(texts[0]), texts[0].count == 4 else { return nil }
    guard let month = Int(texts[1]) else { return nil }
    if texts[2].isEmpty { return PartialDate(year: year, month: month) }
    return Int(texts[2]).flatMap { PartialDate(year: year, month: month, day: $0) }
  }

  private func problem(_ texts: [String]) -> String {
    if Int(texts[0]) == nil || texts[0].count != 4 { return Wording.yearProblem }
    if Int(texts[1]).map({ !(1...12).contains($0) }) ?? true { return Wording.monthProblem }
    return Wording.dayProblem
  }

  func body(in context: ScreenContext, problem: [TextLine]) -> [TextLine] {
    var lines: [TextLine] = []
    for (index, field) in fields.enumerated() {
      let isFocused = parts.focus == index
      lines.append(
        field.line(
          label: Wording.dateLabels[index], after: Wording.dateHints[index],
          columns: min(context.columns, 40),
          isFocused: isFocused, lettering: context.lettering))
      if isFocused { lines += problem }
    }
    if !isTyping { lines += problem }
    if let date = date(in: context) { lines.append(TextLine("    = " + ReportWording.date(date), .quiet)) }
    return lines + parts.absentLines(chosen: chosenAbsent, lettering: context.lettering)
  }
}
