import PlainText
import QuestionnaireCore

/// Makes a question of an item: the nearest kind that the engine has, and a loss for what it lacks.
struct QuestionMaking {
  private let shelf: ValueSetShelf
  private let log: FormLog
  private let losses: LossList
  private let surroundings: FormSurroundings
  /// The values that conditions of the form compare an item with, by linkId.
  private let compared: [String: [FormValue]]

  /// `more` are values that expressions compare an item with.
  init(
    _ form: Form, _ shelf: ValueSetShelf, _ log: FormLog, _ losses: LossList,
    _ surroundings: FormSurroundings, more: [String: [FormValue]] = [:]
  ) {
    self.surroundings = surroundings
    self.shelf = shelf
    self.log = log
    self.losses = losses
    var compared: [String: [FormValue]] = [:]
    for condition in form.all.flatMap(\.enableWhen) {
      guard let answer = condition.answer, condition.comparison != .exists else { continue }
      compared[condition.question.text, default: []].append(answer.value)
    }
    self.compared = compared.merging(more) { $0 + $1 }
  }

  /// The question of an entry; `inside` are the displays in it that belong to its help, `parent` is the heading around it.
  func question(_ entry: FormEntry, inside: [FormItem], parent: String? = nil) -> AskedQuestion {
    let item = entry.item
    let text = Self.text(of: item, parent) + entry.numberUnderHeading
    var making = Made(question: Question(linkId: entry.name, text: PersonText(text), kind: .text))
    if let offered = offered(item) {
      makeList(offered.options, isOpen: offered.isOpen, item, &making)
    } else {
      makeField(item, &making)
    }
    var question = making.question
    question.why = Prose([
      .init(.paragraph, PersonText(FormWording.noReason), citations: [FormContent.source])
    ])
    question.record = Self.label(of: item, parent) + entry.number
    question.short = Self.short(question.record)
    question.pertinence = .always
    setLength(item, &question)
    noteUnchecked(item)
    let values = initialValues(entry, isList: !making.asked.options.isEmpty)
    question.initial = values.flatMap { initialWords($0, making.asked, question) }
    let isOffered = values.count == question.initial.count
    if !isOffered { question.initial = [] }
    let initial = isOffered ? [] : values.map(\.text).filter { !$0.isEmpty }
    if !initial.isEmpty { losses.add(.initialNotOffered, item) }
    let help =
      [item.help.flatMap(Self.formatHelp)] + inside.map { $0.text }
      + making.help + (initial.isEmpty ? [] : [FormWording.suggested(initial)])
    let said = help.compactMap { $0.map(Words.line) }.filter { !$0.isEmpty }
    question.help = said.isEmpty ? nil : PersonText(said.joined(separator: " "))
    return AskedQuestion(
      question: question, options: making.asked.options, none: making.asked.none,
      writeIn: making.asked.writeIn)
  }

  /// The question whether there is another round.
  func another(_ entry: FormEntry, isLast: Bool) -> AskedQuestion {
    let titled = entry.item.all.first { $0.text.map(Words.line)?.isEmpty == false }
    let title = Self.label(of: titled ?? entry.item)
    var question = Question(
      linkId: entry.name, text: PersonText(FormWording.another(title, isLast: isLast)), kind: .yesNo)
    question.why = Prose([
      .init(.paragraph, PersonText(FormWording.severalWanted), citations: [FormContent.source])
    ])
    question.record = FormWording.anotherLabel(title) + entry.number
    question.short = Self.short(question.record)
    question.pertinence = .never
    return AskedQuestion(question: question)
  }

  /// A question while it is made.
  private struct Made {
    var question: Question
    var asked: AskedQuestion
    var help: [String] = []

    init(question: Question) {
      self.question = question
      asked = AskedQuestion(question: question)
    }
  }

  private static func text(of item: FormItem, _ parent: String?) -> String {
    let words = [item.prefix, item.text.map(Words.line)].compactMap(\.self).joined(separator: " ")
    return words.isEmpty ? parent ?? item.linkId.text : words
  }

  /// Help, unless it only says that an answer is to be given, as in "Select value".
  private static func formatHelp(_ text: String) -> String? {
    let isEmpty = ["enter", "select", "write", "type"].contains { text.lowercased().hasPrefix($0) }
    let saysMore = text.contains { $0.isNumber || "(:/".contains($0) } || text.count > 40
    return isEmpty && !saysMore ? nil : text
  }

  /// How it is called on the sheet and in lists.
  static func label(of item: FormItem, _ parent: String? = nil) -> String {
    var label = item.text.map(Words.line) ?? item.prefix ?? parent ?? item.linkId.text
    while let last = label.last, ":?*. ".contains(last) { label.removeLast() }
    return label.isEmpty ? item.linkId.text : label
  }

  private static func short(_ label: String) -> String? {
    if label.unicodeScalars.count <= 34 { return nil }
    let words = label.prefix(32)
    let whole = words.lastIndex(of: " ").map { words[..<$0] } ?? words
    return whole.trimmed + "…"
  }

  // MARK: Lists

  private static let another = "another"
  /// More options than this are searched by typing.
  private static let mostListed = 18

  /// Whether an item is asked as a list of options, of which several can be picked at once.
  func isList(_ item: FormItem) -> Bool { item.kind.isQuestion && offered(item) != nil }

  /// The options of a list, and whether another answer can be typed; nil where there is no list.
  private func offered(_ item: FormItem) -> (options: [FormItem.Option], isOpen: Bool)? {
    let isChoice = item.kind == .choice || item.kind == .openChoice
    if !item.options.isEmpty {
      let isList = isChoice || [.integer, .date, .time, .string, .text].contains(item.kind)
      return isList ? (item.options, item.kind == .openChoice) : nil
    }
    if isChoice, let set = item.valueSet, let codings = shelf.codings(of: set.text) {
      return (
        codings.map { FormItem.Option(value: .coding($0), range: set.range) }, item.kind == .openChoice
      )
    }
    if isChoice {
      if let set = item.valueSet {
        log.report(.externalValueSet(set.text, of: item.linkId.text), at: set.range)
      } else if item.expression(.answer) == nil, item.expression(.candidate) == nil {
        log.report(.noOptions(item.linkId.text), at: item.range)
      }
    }
    guard isChoice || [.string, .text, .url].contains(item.kind) else { return nil }
    // What conditions ask for can be told apart only if it is a list.
    let values = (compared[item.linkId.text] ?? []).filter { value in
      switch value {
      case .coding: isChoice
      case .string: true
      default: false
      }
    }.uniqued()
    guard !values.isEmpty else { return nil }
    losses.add(.listedFromConditions, item)
    return (values.map { FormItem.Option(value: $0, range: item.range) }, true)
  }

  private func makeList(
    _ offered: [FormItem.Option], isOpen: Bool, _ item: FormItem, _ made: inout Made
  ) {
    var names = OptionNames()
    var options: [AnswerOption] = []
    for option in offered {
      let id = names.name(for: option.value)
      let text = Words.line([option.prefix, option.value.text].compactMap(\.self).joined(separator: " "))
      options.append(
        AnswerOption(
          id: id, text: PersonText(text.isEmpty ? id.rawValue : text),
          isExclusive: item.isRepeating && option.isExclusive))
      made.asked.options.append((id, option.value, option.range))
    }
    if isOpen {
      let id = names.name(from: Self.another)
      options.append(AnswerOption(id: id, text: PersonText(FormWording.anotherAnswer), isWriteIn: true))
      made.asked.writeIn = id
    }
    let isSearched = options.count > Self.mostListed
    guard item.isRepeating else {
      made.question.kind = .choice(.init(options, isSearched: isSearched))
      made.asked = made.asked.with(made.question)
      return
    }
    if !options.contains(where: \.isExclusive) {
      let id = names.name(from: "none-of-these")
      options.append(AnswerOption(id: id, text: PersonText(FormWording.noneOfThese), isExclusive: true))
      made.asked.none = id
      losses.add(.noneAdded, item)
    }
    made.question.kind = .choices(.init(options, isSearched: isSearched))
    made.asked = made.asked.with(made.question)
  }

  // MARK: What is filled in beforehand

  /// The values of a question; of one that is asked again, that of its round.
  private func initialValues(_ entry: FormEntry, isList: Bool) -> [FormValue] {
    let item = entry.item
    let marked = item.options.filter(\.isInitial).map(\.value)
    let values = marked.isEmpty ? item.initial.map(\.value) + moment(item) : marked
    guard !isList, item.isRepeating, let round = entry.rounds.last, round.place == item.place else {
      return Array(values.prefix(isList && item.isRepeating ? values.count : 1))
    }
    return Array(values.dropFirst(round.number - 1).prefix(1))
  }

  /// Now, or today, where the form wants that filled in.
  private func moment(_ item: FormItem) -> [FormValue] {
    guard item.initial.isEmpty, item.kind == .date || item.kind == .dateTime, isNow(item),
      let moment = surroundings.moment(withTime: item.kind == .dateTime)
    else { return [] }
    return [
      moment.time.map { .dateTime("\(moment.withoutTime)T\($0)") } ?? .date("\(moment)")
    ]
  }

  /// Whether an expression fills in the present moment.
  private func isNow(_ item: FormItem) -> Bool {
    let texts = [item.expression(.initial), item.expression(.calculated)].compactMap { $0?.text }
    // The call alone, or what an `iif` comes to otherwise: `today() - 7 days` is another day.
    return texts.map(\.trimmed).contains { text in
      ["now()", "today()"].contains { text == $0 || text.hasPrefix("iif(") && text.hasSuffix(", \($0))") }
    }
  }

  /// A value as an answers file would have it; empty: the question does not take it.
  private func initialWords(_ value: FormValue, _ asked: AskedQuestion, _ question: Question) -> [String] {
    if !asked.options.isEmpty {
      return asked.options.first { $0.value.isSame(as: value) }.map { [$0.id.rawValue] } ?? []
    }
    let words: String? =
      switch (question.kind, value) {
      case (.yesNo, .boolean(let flag)): flag ? "yes" : "no"
      case (.number, .number(let text)): ExactNumber(text)?.decimal?.description
      case (.number(let limits), .quantity(let quantity))
      where [quantity.unit.display, quantity.unit.code].contains(limits.unit):
        quantity.value.flatMap { ExactNumber($0)?.decimal?.description }
      case (.date(let limits), _): value.partialDate(withTime: limits.takesTime)?.description
      case (.time, .time(let text)): TimeOfDay(text.prefix(5))?.description
      case (.text, .string(let text)): text
      default: nil
      }
    return words.map { $0.isEmpty ? [] : [$0] } ?? []
  }

  // MARK: Fields

  private func makeField(_ item: FormItem, _ made: inout Made) {
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
    case .text, .group, .display, .attachment, .reference: break
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
  private func places(_ item: FormItem) -> Int {
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

  private func date(_ limit: PlacedValue?, _ item: FormItem) -> PartialDate? {
    guard let limit else { return nil }
    if let date = limit.value.partialDate(withTime: item.kind == .dateTime) { return date }
    losses.add(.limits(limit.value.text), item)
    return nil
  }

  private func limit(_ value: PlacedValue?, _ item: FormItem) -> DecimalNumber? {
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
  private func setLength(_ item: FormItem, _ question: inout Question) {
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

  private func noteUnchecked(_ item: FormItem) {
    if item.text == nil { losses.add(.withoutText, item) }
    for word in item.unchecked { losses.add(.unchecked(word.text), item) }
    if isList(item) {
      if item.leastOccurs ?? 0 > 1 { losses.add(.unchecked("minOccurs"), item) }
      if item.isRepeating, item.mostOccurs != nil { losses.add(.unchecked("maxOccurs"), item) }
    }
    for expression in item.expressions where ![.calculated, .enableWhen, .variable].contains(expression.use) {
      if expression.use == .initial, !moment(item).isEmpty { continue }
      losses.add(.expression(expression.use), item)
    }
    losses.add(unknown: item.unknown, of: item.linkId.text)
  }
}

extension AskedQuestion {
  /// The same with the question as it was finished.
  fileprivate func with(_ question: Question) -> AskedQuestion {
    AskedQuestion(question: question, options: options, none: none, writeIn: writeIn)
  }
}
