import PlainText
import QuestionnaireCore

/// Goes through the items of a form, and writes those that an interview answers.
struct ResponseItems {
  private let interview: Interview
  private let scales: [LinkID: QuantityScale]
  private let path: [LinkID: Prompt]
  /// The answers that were written, for what is worked out of them.
  private var written = WrittenAnswers()

  init(_ interview: Interview, scales: [LinkID: QuantityScale]) {
    self.interview = interview
    self.scales = scales
    let evaluation = interview.evaluation
    path = Dictionary(
      firstOf: evaluation.path.filter { $0 != evaluation.current }.map { ($0.linkId, $0) })
  }

  /// The items that have an answer; `of` is the ticked option, or what was typed for one, inside whose answer they stand.
  mutating func items(_ items: [FormItem], of ticked: Ticked? = nil) -> [JSONValue] {
    items.compactMap { item($0, of: ticked) }
  }

  /// An option that details are asked of.
  struct Ticked {
    let option: OptionID
    let entry: Int
  }

  private mutating func item(_ item: FormItem, of ticked: Ticked?) -> JSONValue? {
    switch item.role {
    case .display: return nil
    case .group:
      let inner = items(item.items, of: ticked)
      return inner.isEmpty ? nil : .item(item, [.init("item", .array(inner))])
    case .asked(let part, let id):
      guard let (question, answer) = given(part, id, ticked) else { return nil }
      return asked(item, question, answer, part)
    case .absence(let part, let id):
      guard let (_, answer) = given(part, id, ticked), let code = answer.absence else { return nil }
      written.add(code, to: item.linkId)
      return .item(item, [.init("answer", .array([.answer("valueCoding", code, in: item)]))])
    case .workedOut(let id): return workedOut(item, id)
    case .computed(let test, let id): return computed(item, test, id)
    case .requirement(let requirement):
      guard written.fulfill(requirement) else { return nil }
      return worked(item, true)
    }
  }

  /// What was asked and how it was answered.
  private func given(_ part: Prompt.Part, _ id: LinkID, _ ticked: Ticked?) -> (Question, Answer)? {
    guard let question = interview.questionnaire.item(id)?.question else { return nil }
    var part = part
    if case .detail(let option, _, let index) = part, option == "" {
      guard let ticked else { return nil }
      part = .detail(option: ticked.option, entry: ticked.entry, index: index)
    }
    let name = question.asked(part).linkId
    guard let prompt = path[name], let answer = interview.answers[name],
      let asked = interview.wholeQuestion(for: prompt)
    else { return nil }
    return (asked, answer)
  }

  private mutating func asked(_ item: FormItem, _ question: Question, _ answer: Answer, _ part: Prompt.Part)
    -> JSONValue?
  {
    if let code = answer.absence {
      guard question.isCoded else { return nil }
      written.add(code, to: item.linkId)
      return .item(item, [.init("answer", .array([.answer("valueCoding", code, in: item)]))])
    }
    guard let value = answer.value else { return nil }
    var answers: [JSONValue] = []
    for given in self.answers(value, item, question) {
      written.add(given.test, to: item.linkId)
      let ticked: Ticked? =
        if case .line(let option) = part { Ticked(option: option, entry: 0) } else { given.ticked }
      let inner = ticked.map { items(item.items, of: $0) } ?? []
      answers.append(
        .object(
          (given.said.map {
            [.init("extension", .array([.extension(FHIRVocabulary.said, "valueString", .string($0))]))]
          } ?? [])
            + [.init(given.name, given.value)] + (inner.isEmpty ? [] : [.init("item", .array(inner))])))
    }
    return answers.isEmpty ? nil : .item(item, [.init("answer", .array(answers))])
  }

  /// One answer, as FHIR has it.
  private struct Given {
    var name: String
    var value: JSONValue
    var test: WrittenAnswers.Value
    var ticked: Ticked?
    var said: String?
  }

  private func answers(_ value: AnswerValue, _ item: FormItem, _ question: Question) -> [Given] {
    switch value {
    case .yes: [coded(.yes, item)]
    case .no: [coded(.no, item)]
    case .option(let option, _): listed([option], value, item, question)
    case .options(let options, _): listed(options, value, item, question)
    case .regions(let regions):
      regions.map { coded(Code(system: FHIRVocabulary.regions, code: $0.rawValue), item) }
    case .quantity(let quantity): [amount(quantity, item)]
    case .number(let number):
      [Given(name: "valueDecimal", value: .otherNumber(number.description), test: .amount(.decimal(number)))]
    case .scale(let step): [Given(name: "valueInteger", value: .number(step), test: .amount(.integer(step)))]
    case .date(let date): [given(date, question)]
    case .time(let time): [Given(name: "valueTime", value: .string("\(time):00"), test: .other)]
    case .text(let text):
      [Given(name: "valueString", value: .string(TextPolicy.paper.cleaned(text)), test: .other)]
    case .read: []
    }
  }

  /// FHIR wants a time zone with a time, and nobody was asked for one: the day is the answer, and the time what was said.
  private func given(_ date: PartialDate, _ question: Question) -> Given {
    let takesTime = if case .date(let limits) = question.kind { limits.takesTime } else { false }
    return Given(
      name: takesTime ? "valueDateTime" : "valueDate", value: .string(date.withoutTime.description),
      test: .other, said: date.time == nil ? nil : date.description)
  }

  private func coded(_ code: Code, _ item: FormItem, ticked: Ticked? = nil) -> Given {
    Given(
      name: "valueCoding", value: code.json(item.options.first { $0.code == code }?.display),
      test: .code(code), ticked: ticked)
  }

  /// The ticked options, and each entry that was typed for "another one" as text: what is asked of it stands there.
  private func listed(_ options: [OptionID], _ value: AnswerValue, _ item: FormItem, _ question: Question)
    -> [Given]
  {
    let typed = value.writeIns
    let codes = options.compactMap { option -> Given? in
      guard let code = item.options.first(where: { $0.code.code == option.rawValue })?.code else {
        return nil
      }
      let isTyped = question.option(option)?.isWriteIn == true && !typed.isEmpty
      return coded(code, item, ticked: isTyped ? nil : Ticked(option: option, entry: 0))
    }
    let writeIn = question.options.first(where: \.isWriteIn)?.id
    return codes
      + typed.enumerated().map { entry, text in
        Given(
          name: "valueString", value: .string(TextPolicy.paper.onOneLine(text)), test: .other,
          ticked: writeIn.map { Ticked(option: $0, entry: entry) })
      }
  }

  private func amount(_ quantity: Quantity, _ item: FormItem) -> Given {
    var scale: QuantityScale?
    if case .asked(_, let id) = item.role { scale = scales[id] }
    let unit = scale?.unit ?? quantity.finestUnit
    let amount = AnswerTest.Amount.quantity(quantity.completed(unit), unit)
    let isWhole = quantity.parts.count == 1 && quantity.finestUnit == unit && !quantity.isAbout
    return Given(
      name: "valueQuantity", value: amount.json, test: .amount(amount),
      said: isWhole ? nil : quantity.description)
  }

  // MARK: What is worked out

  private func workedOut(_ item: FormItem, _ id: LinkID) -> JSONValue? {
    let answer: JSONValue.Member
    switch interview.evaluation.computed.first(where: { $0.linkId == id })?.result {
    case nil: return nil
    case .number(let number)?:
      guard let decimal = number.decimal else { return nil }
      answer = .init("valueDecimal", .otherNumber(decimal.description))
    case .words(let words)?: answer = .init("valueString", .string(TextPolicy.paper.cleaned(words)))
    }
    return .item(item, [.init("answer", .array([.object([answer])]))])
  }

  private mutating func computed(_ item: FormItem, _ test: ComputedTest, _ id: LinkID) -> JSONValue? {
    let name = LinkID(test.source)
    guard path[name] != nil, let answer = interview.answers[name] else { return nil }
    guard answer.value != nil || test.readsLines && answer == .unknown else { return nil }
    switch interview.evaluation.truth(of: .test(test.test)) {
    case .true: return worked(item, true)
    case .false: return worked(item, false)
    case .unknown: return nil
    }
  }

  private mutating func worked(_ item: FormItem, _ value: Bool) -> JSONValue {
    written.add(.truth(value), to: item.linkId)
    return .item(item, [.init("answer", .array([.object([.init("valueBoolean", .bool(value))])]))])
  }
}

extension Answer {
  /// Why there is no answer; nil: there is one.
  var absence: Code? {
    switch self {
    case .value: nil
    case .unknown: .unknown
    case .declined: .declined
    }
  }
}

extension JSONValue {
  /// An item of a response, with the text of the form.
  fileprivate static func item(_ item: FormItem, _ members: [Member]) -> JSONValue {
    .object(
      [.init("linkId", .string(item.linkId))] + (item.text.map { [.init("text", .string($0))] } ?? [])
        + members)
  }

  fileprivate static func answer(_ name: String, _ code: Code, in item: FormItem) -> JSONValue {
    .object([.init(name, code.json(item.options.first { $0.code == code }?.display))])
  }
}
