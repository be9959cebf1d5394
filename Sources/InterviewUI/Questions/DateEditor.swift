internal import QuestionnaireCore
internal import SummaryReports

/// The answer to a question for a date: year, month and day, as far as they are known, and a time where one is asked.
///
///       Year  [2024             ] such as 2024
///     > Month [5           ] 1 to 12, or empty
///         = May 2024
struct DateEditor: Editor {
  private var fields: [TextField]
  private var parts: FieldParts
  private(set) var hasDraft = false
  private let limits: Question.DateLimits

  /// The most characters of a field: it also takes "about 10 months ago, or a bit more".
  private static let limit = 40

  init(_ question: Question, answer: Answer?) {
    if case .date(let own) = question.kind { limits = own } else { limits = .init() }
    let count = limits.takesTime ? 4 : 3
    parts = FieldParts(question, count: count, answer: answer)
    var texts: [String] = ["", "", "", ""]
    if case .date(let date)? = answer?.value {
      texts = [
        String(date.year), date.month.map(String.init) ?? "", date.day.map(String.init) ?? "",
        date.time?.description ?? "",
      ]
    }
    fields = texts.prefix(count).map { TextField($0, limit: Self.limit) }
    // Of a moment the time is what is changed.
    if limits.takesTime, !texts[3].isEmpty { parts.focus = 3 }
  }

  var isTyping: Bool { parts.focus < fields.count }
  var beginsWithFigures: Bool { parts.absent != nil }

  /// The texts of year, month and day, and of the time.
  var draft: Draft? {
    hasDraft && fields.contains { !$0.isEmpty } ? .fields(fields.map(\.text)) : nil
  }

  mutating func fill(_ fields: [String]) {
    guard fields.count == self.fields.count else { return }
    for place in fields.indices { _ = self.fields[place].replace(with: fields[place]) }
    hasDraft = true
  }

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
    if beginsWithFigures { parts.focus = 0 }
    guard isTyping else { return .ignored }
    hasDraft = true
    return fields[parts.focus].insert(text) ? .done : .problem(Wording.tooLong(limit: Self.limit))
  }

  mutating func rest() { parts.focus = 0 }

  /// The line is a date in words, or its parts are those of the fields: `2024`, `2024-05`, `2024 5 12`.
  mutating func read(_ line: String, in context: ScreenContext) -> TypedReading {
    rest()
    if let reading = whole(line, in: context) { return checked(reading, in: context) }
    let parts = line.split { $0.isWhitespace || "-/.,".contains($0) }.map(String.init)
    guard parts.count <= 3, parts.allSatisfy({ $0.count <= Self.limit }) else {
      return .problem(Wording.unreadableDate)
    }
    fields = fields.indices.map { TextField(parts.indices.contains($0) ? parts[$0] : "", limit: Self.limit) }
    return reading(in: context)
  }

  private mutating func accept(in context: ScreenContext) -> Action {
    if let absent = parts.absent { return .answer(absent.answer) }
    let reading = reading(in: context)
    // The message stands under the field that it is about.
    if case .problem(let problem) = reading, let place = Self.place(of: problem) { parts.focus = place }
    return reading.action(for: fields[0].trimmed)
  }

  /// The field that a problem is about; nil: it is about all of them.
  private static func place(of problem: String) -> Int? {
    [Wording.yearProblem, Wording.monthProblem, Wording.dayProblem, Wording.unreadableTime].firstIndex(
      of: problem)
  }

  /// What a text means that is a whole date, with its time where one is asked.
  private func whole(_ text: String, in context: ScreenContext) -> TypedReading? {
    let typed = TypedDate(context)
    guard limits.takesTime else { return typed.read(text) }
    // A time alone is one of today.
    if text.contains(":"), let time = TypedTime.read(text) {
      return typed.read(Wording.todayWord)?.at(time)
    }
    if Wording.momentWords.contains(text.lowercased()) { return .problem(Wording.writeTheTime) }
    let (date, time) = TypedTime.divided(text)
    if let time { return typed.read(date)?.at(time) }
    // "3 May 2026" ends in a year.
    if let reading = typed.read(text) { return reading }
    // "30/11/2026 1805": behind a whole day four digits are a time.
    let words = text.split(whereSeparator: \.isWhitespace)
    if let last = words.last, last.count == 4, let time = TypedTime.read(String(last)),
      case .means(let meaning)? = typed.read(words.dropLast().joined(separator: " ")),
      case .date(let day) = meaning.value, day.day != nil
    {
      return TypedReading.means(meaning).at(time)
    }
    return nil
  }

  /// What the fields mean, or what was typed whole into the first.
  private func reading(in context: ScreenContext) -> TypedReading {
    let texts = fields.map(\.trimmed)
    guard let typed = texts.dropFirst(3).first, !typed.isEmpty else { return date(texts, in: context) }
    guard texts.prefix(3).contains(where: { !$0.isEmpty }) else { return .problem(Wording.timeWithoutDay) }
    guard let time = TypedTime.read(typed) else { return .problem(Wording.unreadableTime) }
    return date(texts, in: context).at(time)
  }

  private func date(_ texts: [String], in context: ScreenContext) -> TypedReading {
    guard texts.contains(where: { !$0.isEmpty }) else { return .problem(parts.typeFirst) }
    if texts[1].isEmpty, texts[2].isEmpty {
      return whole(texts[0], in: context).map { checked($0, in: context) } ?? .problem(problem(texts))
    }
    guard let year = Int(texts[0]), texts[0].count == 4, let month = Int(texts[1]),
      let date = texts[2].isEmpty
        ? PartialDate(year: year, month: month)
        : Int(texts[2]).flatMap({ PartialDate(year: year, month: month, day: $0) })
    else { return .problem(problem(texts)) }
    return checked(.means(.init(.date(date), ReportWording.date(date), isLoose: false)), in: context)
  }

  /// Nothing that a person remembers is older.
  private static let firstYear = 1900

  /// The reading, unless it has not come yet where the past is asked; of two the one that has.
  private func checked(_ reading: TypedReading, in context: ScreenContext) -> TypedReading {
    if case .means(let meaning) = reading, case .date(let date) = meaning.value, date.time != nil,
      !limits.takesTime
    {
      return .problem(Wording.unreadableDate)
    }
    guard limits.isPast else { return reading }
    func past(_ meaning: TypedReading.Meaning) -> TypedReading.Meaning? {
      guard case .date(let date) = meaning.value else { return nil }
      return PastDay(today: context.today).isFuture(date) ? nil : meaning
    }
    if case .means(let meaning) = reading, case .date(let date) = meaning.value, date.year < Self.firstYear {
      return .problem(Wording.dateTooEarly(Self.firstYear))
    }
    switch reading {
    case .means(let meaning): return past(meaning).map { .means($0) } ?? .problem(Wording.dateAfterToday)
    case .either(let first, let second):
      return .either(past(first), or: past(second)) ?? .problem(Wording.dateAfterToday)
    case .problem: return reading
    }
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
    let range = Wording.range(
      limits.minimum.map(ReportWording.date), limits.maximum.map(ReportWording.date), unit: nil)
    if let range { lines.append(TextLine("    " + range, .quiet)) }
    if let echo = reading(in: context).echo {
      lines += context.lettering.wrap("    " + echo, .quiet, columns: context.columns, indent: 4)
    }
    return lines + parts.absentLines(context.lettering)
  }
}

extension TypedReading {
  /// The same dates at a time.
  fileprivate func at(_ time: TimeOfDay) -> TypedReading {
    func timed(_ meaning: Meaning) -> Meaning? {
      guard case .date(let date) = meaning.value, let date = date.withoutTime.at(time) else { return nil }
      return Meaning(.date(date), ReportWording.date(date), isLoose: meaning.isLoose)
    }
    switch self {
    case .means(let meaning): return timed(meaning).map { .means($0) } ?? .problem(Wording.timeWithoutDay)
    case .either(let first, let second):
      return .either(timed(first), or: timed(second)) ?? .problem(Wording.timeWithoutDay)
    case .problem: return self
    }
  }
}
