internal import QuestionnaireCore

/// The answer to an age or a duration: a number with its unit, or both typed in words.
///
///     > [a year and a half        ]
///         = 1 year 6 months
///       ( ) years  ( ) months  ( ) weeks  ( ) days
struct QuantityEditor: Editor {
  let units: [QuantityUnit]
  private(set) var field: TextField
  private(set) var unit: QuantityUnit?
  private(set) var isAbout: Bool
  private(set) var parts: FieldParts
  private(set) var hasDraft = false
  /// Whether the person's own age is asked.
  private let asksAge: Bool
  private let maximum: Quantity?

  private static let fieldColumns = 30
  private static let fieldPart = 0
  private static let unitPart = 1
  private static let aboutPart = 2

  /// Makes the editor of an age: years unless another unit is named.
  static func age(_ question: Question, answer: Answer?) -> Self {
    QuantityEditor(question, answer: answer, units: [.years, .months, .weeks, .days], unit: .years)
  }

  /// Makes the editor of a duration: no unit until one is named.
  static func duration(_ question: Question, answer: Answer?) -> Self {
    QuantityEditor(
      question, answer: answer, units: [.years, .months, .weeks, .days, .hours, .minutes, .seconds], unit: nil
    )
  }

  private init(_ question: Question, answer: Answer?, units: [QuantityUnit], unit: QuantityUnit?) {
    self.units = units
    asksAge = question.role == .age
    switch question.kind {
    case .age(let limits), .duration(let limits): maximum = limits.maximum
    default: maximum = nil
    }
    parts = FieldParts(question, count: 3, answer: answer)
    guard case .quantity(let quantity)? = answer?.value else {
      field = TextField(limit: 60)
      self.unit = unit
      isAbout = false
      return
    }
    isAbout = quantity.isAbout
    if quantity.parts.count == 1, let part = quantity.parts.first {
      field = TextField(String(part.count), limit: 60)
      self.unit = part.unit
    } else {
      field = TextField(Quantity(quantity.parts)?.description ?? "", limit: 60)
      self.unit = unit
    }
  }

  /// Whether an age is asked for, and no length of time.
  private var isAge: Bool { !units.contains(.hours) }

  var isTyping: Bool { parts.focus == Self.fieldPart }
  var beginsWithFigures: Bool { parts.absent != nil }

  /// The text, the unit, and whether "about" is ticked.
  var draft: Draft? {
    guard hasDraft, !field.isEmpty else { return nil }
    return .fields([field.text, unit.map { String($0.rawValue) } ?? ""] + (isAbout ? [Self.aboutMark] : []))
  }
  private static let aboutMark = "about"

  mutating func fill(_ fields: [String]) {
    guard fields.count > 1, field.replace(with: fields[0]) else { return }
    unit = units.first { String($0.rawValue) == fields[1] }
    isAbout = fields.dropFirst(2).first == Self.aboutMark
    hasDraft = true
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    let more: [Binding] =
      switch parts.focus {
      case Self.fieldPart: TextField.bindings
      case Self.unitPart: [Binding([.left, .right], word: Wording.keyChange)]
      case Self.aboutPart: [Binding(.toggle, word: Wording.keyTick)]
      default: []
      }
    // Left and right mean the unit before they mean back.
    return parts.focus == Self.unitPart ? more + parts.bindings() : parts.bindings() + more
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> Action {
    if parts.perform(command) { return .done }
    if parts.focus == Self.fieldPart, field.perform(command) {
      hasDraft = true
      return .done
    }
    switch command {
    case .left where parts.focus == Self.unitPart: changeUnit(by: -1)
    case .right where parts.focus == Self.unitPart: changeUnit(by: 1)
    case .toggle where parts.focus == Self.aboutPart:
      isAbout.toggle()
      hasDraft = true
    case .accept:
      return parts.absent.map { .answer($0.answer) } ?? reading(in: context).action(for: field.trimmed)
    default: return .ignored
    }
    return .done
  }

  mutating func type(_ text: String, in context: ScreenContext) -> Action {
    if beginsWithFigures { parts.focus = 0 }
    guard isTyping else { return .ignored }
    hasDraft = true
    return field.insert(text) ? .done : .problem(Wording.tooLong(limit: field.limit))
  }

  mutating func rest() { parts.focus = Self.fieldPart }

  mutating func read(_ line: String, in context: ScreenContext) -> TypedReading {
    rest()
    field = TextField(limit: field.limit)
    guard field.insert(line) else { return .problem(Wording.tooLong(limit: field.limit)) }
    return reading(in: context, missingUnit: Wording.unitMissing)
  }

  private mutating func changeUnit(by step: Int) {
    hasDraft = true
    guard let unit, let place = units.firstIndex(of: unit) else {
      unit = units.first
      return
    }
    self.unit = units[min(max(place + step, 0), units.count - 1)]
  }

  /// What is in the field means, with the unit and the tick beside it.
  private func reading(in context: ScreenContext, missingUnit: String = Wording.unitFirst) -> TypedReading {
    let text = field.trimmed
    guard !text.isEmpty else { return .problem(parts.typeFirst) }
    if isUnclear { return .problem(Wording.minutesOrMonths) }
    let amount = TypedAmount(
      text, unit: unit, isAge: isAge, in: context, asksAge: asksAge, maximum: maximum)
    switch amount.read() {
    case .means(let meaning)?: return fitting(meaning).map { .means($0) } ?? unreadable
    case .either(let first, let second)?: return .either(fitting(first), or: fitting(second)) ?? unreadable
    case .problem(let text)?: return .problem(text)
    case nil: break
    }
    if isAge, TypedQuantity.saysPassed(text) { return .problem(Wording.ageNotPassed) }
    let lacksUnit = unit == nil && TypedQuantity(text, unit: .days, isAge: isAge) != nil
    return lacksUnit ? .problem(missingUnit) : unreadable
  }

  private var unreadable: TypedReading { .problem(Wording.unreadableQuantity(units)) }

  /// The meaning with the tick "about"; nil if its unit is not asked for.
  private func fitting(_ meaning: TypedReading.Meaning) -> TypedReading.Meaning? {
    guard case .quantity(let quantity) = meaning.value,
      quantity.parts.allSatisfy({ units.contains($0.unit) }),
      let whole = Quantity(quantity.parts, isAbout: isAbout || quantity.isAbout)
    else { return nil }
    let words = quantity == whole ? meaning.words : whole.description
    return .init(.quantity(whole), words, isLoose: meaning.isLoose)
  }

  /// Whether minutes may be meant as well as months.
  private var isUnclear: Bool {
    units.contains(.minutes) && units.contains(.months) && TypedQuantity.hasLoneM(field.trimmed)
  }

  func body(in context: ScreenContext, problem: [TextLine]) -> [TextLine] {
    let lettering = context.lettering
    let isField = parts.focus == Self.fieldPart
    let echo = reading(in: context).echo ?? ""
    // What was understood stands behind the field, or under it where there is no room.
    let isBeside = Self.fieldColumns + 1 + lettering.columns(of: echo) <= context.columns
    let columns = min(context.columns, Self.fieldColumns + (isBeside && !echo.isEmpty ? echo.count + 1 : 0))
    var lines = [
      field.line(
        label: "", after: isBeside ? echo : "", columns: columns, isFocused: isField, lettering: lettering)
    ]
    lines += problem
    if !isBeside { lines += lettering.wrap("    " + echo, .quiet, columns: context.columns, indent: 4) }
    if problem.isEmpty, isBeside {
      let hint = "    " + Wording.quantityExample(units)
      lines += lettering.wrap(hint, .quiet, columns: context.columns, indent: 4).asHelp
    }
    lines += unitLines(in: context)
    let about = ChoiceRow(
      text: Wording.about, box: .tick, isFocused: parts.focus == Self.aboutPart, isChosen: isAbout)
    return lines + [about.line(lettering)] + parts.absentLines(lettering)
  }

  /// All units in a row, or, where that is too wide, the present one between arrows.
  private func unitLines(in context: ScreenContext) -> [TextLine] {
    let isFocused = parts.focus == Self.unitPart
    let all = units.map { ($0 == unit ? "(x) " : "( ) ") + $0.name }.joined(separator: "  ")
    let short = "< \(unit?.name ?? Wording.noUnit) >  \(Wording.arrowsChange)"
    let text = context.lettering.mark(isFocused) + (all.count + 2 <= context.columns ? all : short)
    // The cursor stands on the unit that is chosen: braille displays follow it.
    let isWhole = all.count + 2 <= context.columns
    let before = isWhole ? units.prefix { $0 != unit }.reduce(0) { $0 + $1.name.count + 6 } : 0
    let cursor = 2 + (unit == nil ? 0 : before)
    return [TextLine(text, isFocused ? .focused : .plain, cursor: isFocused ? cursor : nil)]
  }
}
