import PlainText
import QuestionnaireCore

/// Writes one answer as the type of its item has it (QuestionnaireResponse.item.answer.value[x]).
///
/// A number to an item of the type quantity, in the unit `mm[Hg]`, becomes
///
///     "valueQuantity": {"value": 120, "unit": "mmHg", "system": "http://unitsofmeasure.org", "code": "mm[Hg]"}
struct FormAnswer {
  private let node: ResponseNode
  /// How far the clocks were from UTC then, `+01:00`; nil: that is not known.
  private let zone: (PartialDate) -> String?

  init(_ node: ResponseNode, zone: @escaping (PartialDate) -> String?) {
    self.node = node
    self.zone = zone
  }

  /// The answers of a question; none where its item takes no such answer.
  func members(_ value: AnswerValue, _ options: [OptionID: FormValue]) -> [JSONValue.Member] {
    switch value {
    case .yes: [boolean(true)].compactMap(\.self)
    case .no: [boolean(false)].compactMap(\.self)
    case .option(let option, _): listed([option], options, value)
    case .options(let picked, _): listed(picked, options, value)
    case .number(let number): [self.number(number.description)].compactMap(\.self)
    case .scale(let step): [self.number("\(step)")].compactMap(\.self)
    case .date(let date): [self.date(date)]
    case .time(let time): [.init("valueTime", .string("\(time):00"))]
    case .text(let text): [typed(text)].compactMap(\.self)
    case .quantity, .regions, .read: []
    }
  }

  /// What was worked out; `options` are those that words may stand for.
  func members(_ result: ComputedResult, _ options: [FormValue.Coding]) -> [JSONValue.Member] {
    switch (result, node.kind) {
    case (.number(let number), _): [number.decimal.flatMap { self.number($0.description) }].compactMap(\.self)
    case (.words(let words), .boolean): [boolean(words == FormValue.boolean(true).text)].compactMap(\.self)
    case (.words(let words), .choice), (.words(let words), .openChoice):
      [coded(options.first { Words.line($0.text) == words } ?? .init(display: words))]
    case (.words(let words), _): [typed(words)].compactMap(\.self)
    }
  }

  /// A value as the form has it.
  func member(_ value: FormValue) -> JSONValue.Member? {
    switch value {
    case .boolean(let flag): .init("valueBoolean", .bool(flag))
    case .number(let text):
      .init(node.kind == .decimal ? "valueDecimal" : "valueInteger", .otherNumber(text))
    case .string(let text): .init(node.kind == .url ? "valueUri" : "valueString", .string(text))
    case .date(let text): .init("valueDate", .string(text))
    case .dateTime(let text): .init("valueDateTime", .string(text))
    case .time(let text): .init("valueTime", .string(text))
    case .coding(let coding): coded(coding)
    case .quantity(let quantity):
      .init("valueQuantity", amount(quantity.value, quantity.unit))
    case .other: nil
    }
  }

  private func boolean(_ flag: Bool) -> JSONValue.Member? {
    node.kind == .boolean ? .init("valueBoolean", .bool(flag)) : nil
  }

  /// The ticked options, and what was typed beside them.
  private func listed(
    _ picked: [OptionID], _ options: [OptionID: FormValue], _ value: AnswerValue
  ) -> [JSONValue.Member] {
    picked.compactMap { options[$0].flatMap(member) }
      + value.writeIns.compactMap { typed(TextPolicy.paper.onOneLine($0)) }
  }

  private func number(_ text: String) -> JSONValue.Member? {
    switch node.kind {
    case .integer: text.contains(".") ? nil : .init("valueInteger", .otherNumber(text))
    case .decimal: .init("valueDecimal", .otherNumber(text))
    case .quantity: .init("valueQuantity", amount(text, node.units.first))
    case .string, .text: .init("valueString", .string(text))
    default: nil
    }
  }

  private func amount(_ value: String?, _ unit: FormValue.Coding?) -> JSONValue {
    let isCoded = unit?.system != nil && unit?.code != nil
    return .object(
      [
        value.map { .init("value", .otherNumber($0)) },
        (unit?.display ?? unit?.code).map { .init("unit", .string($0)) },
        isCoded ? unit?.system.map { .init("system", .string($0)) } : nil,
        isCoded ? unit?.code.map { .init("code", .string($0)) } : nil,
      ].compactMap(\.self))
  }

  private func coded(_ coding: FormValue.Coding) -> JSONValue.Member {
    .init(
      "valueCoding",
      .object(
        [("system", coding.system), ("code", coding.code), ("display", coding.display)].compactMap {
          name, text in
          text.map { .init(name, .string($0)) }
        }))
  }

  /// A day has no time; a time has a zone, or else it is left out.
  private func date(_ date: PartialDate) -> JSONValue.Member {
    let day = date.withoutTime.description
    guard node.kind == .dateTime else { return .init("valueDate", .string(day)) }
    guard let time = date.time, let zone = zone(date) else { return .init("valueDateTime", .string(day)) }
    return .init("valueDateTime", .string("\(day)T\(time):00\(zone)"))
  }

  /// What was typed, as the item takes it.
  private func typed(_ text: String) -> JSONValue.Member? {
    let clean = TextPolicy.paper.cleaned(text)
    switch node.kind {
    case .url: return .init("valueUri", .string(clean))
    case .choice: return coded(.init(display: clean))
    case .reference: return .init("valueReference", .object([.init("display", .string(clean))]))
    case .quantity: return measured(clean)
    case .string, .text, .openChoice: return .init("valueString", .string(clean))
    default: return nil
    }
  }

  /// An amount that was typed with its unit: `98.6 °F`.
  private func measured(_ text: String) -> JSONValue.Member? {
    let number = text.prefix { $0.isASCII && ($0.isNumber || ".-+".contains($0)) }
    let unit = text.dropFirst(number.count).trimmed
    guard let value = ExactNumber(String(number))?.decimal else { return nil }
    let known = node.units.first { [$0.display, $0.code].contains(unit) }
    return .init(
      "valueQuantity", amount(value.description, known ?? (unit.isEmpty ? nil : .init(display: unit))))
  }
}
