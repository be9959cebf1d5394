import PlainText
import QuestionFiles

/// Reads items, and normalises what other versions of FHIR and one vendor write otherwise.
///
/// - R5: the type `coding`, with `answerConstraint` in place of `open-choice`.
/// - STU3: `option` and `options` in place of `answerOption` and `answerValueSet`, `hasAnswer` in place of `exists`.
/// - A vendor's first-class spelling: extensions as keys of the item, `"answer": {"Coding": …}`.
struct ItemReader {
  private let log: FormLog
  private let values: ValueReader
  private let lineOf: (Int) -> Int

  init(_ log: FormLog, lineOf: @escaping (Int) -> Int) {
    self.log = log
    self.lineOf = lineOf
    values = ValueReader(log)
  }

  func items(_ fields: ResourceFields) -> [FormItem] { fields.list("item").compactMap(item) }

  private func item(_ node: JSONNode) -> FormItem? {
    let fields = ResourceFields(node: node, log: log)
    let start = fields.word("linkId")?.range ?? node.range.lowerBound..<node.range.lowerBound + 1
    let linkId = fields.word("linkId") ?? nameless(start)
    let items = items(fields)
    guard let kind = kind(fields, linkId) else { return nil }
    var item = FormItem(range: start, linkId: linkId, kind: kind)
    item.items = items
    item.text = fields.text("text")
    item.prefix = fields.string("prefix")
    item.help = fields.text("helpText")
    item.required = fields.flag("required")
    item.repeats = fields.flag("repeats")
    item.readOnly = fields.flag("readOnly")
    item.code = fields["code"].flatMap { $0.elements.isEmpty ? nil : $0.range }
    item.maxLength = fields.number("maxLength")
    readConditions(fields, &item)
    readOptions(fields, &item)
    item.initial = initial(fields)
    ExtensionReader(log).read(node, into: &item)
    return item
  }

  private func nameless(_ range: Range<Int>) -> Word {
    let name = "line-\(lineOf(range.lowerBound))"
    let missing = FormFinding.missing("linkId", of: "an item")
    log.report(FormFinding(missing.code, missing.message, help: missing.help, .warning), at: range)
    return Word(text: name, range: range)
  }

  private func kind(_ fields: ResourceFields, _ linkId: Word) -> FormItem.Kind? {
    guard let type = fields.word("type") else {
      log.report(.missing("type", of: "the item '\(linkId.text)'"), at: linkId.range)
      return nil
    }
    switch type.text {
    case "coding":
      let constraint = fields.string("answerConstraint")
      return constraint == "optionsOrString" || constraint == "optionsOrType" ? .openChoice : .choice
    case "uri": return .url
    default: break
    }
    guard let kind = FormItem.Kind(rawValue: type.text) else {
      log.report(.unknownType(type.text, of: linkId.text), at: type.range)
      return nil
    }
    let isOpen = fields.string("answerConstraint").map { $0 != "optionsOnly" } ?? false
    return kind == .choice && isOpen ? .openChoice : kind
  }

  private func readConditions(_ fields: ResourceFields, _ item: inout FormItem) {
    let id = item.linkId.text
    item.enableWhen = fields.list("enableWhen").compactMap { node in
      let condition = ResourceFields(node: node, log: log)
      guard let question = condition.word("question") else {
        log.report(.missing("question", of: "a condition of '\(id)'"), at: node.range)
        return nil
      }
      var answer = values.value("answer", in: node)
      var comparison = condition.choice("operator", EnableWhen.Operator.self)
      if condition["operator"] == nil {
        if let has = node["hasAnswer"] {
          comparison = .exists
          answer = Self.existence(has)
        } else if answer != nil {
          comparison = .equal
        } else {
          log.report(.missing("operator", of: "a condition of '\(id)'"), at: question.range)
        }
      }
      guard let comparison else { return nil }
      if answer == nil, comparison != .exists {
        log.report(.missing("answer", of: "a condition of '\(id)'"), at: question.range)
        return nil
      }
      if comparison == .exists {
        if case .boolean? = answer?.value {
        } else {
          log.report(.existsWithoutBoolean(id), at: answer?.range ?? question.range)
          answer = nil
        }
      }
      return EnableWhen(range: node.range, question: question, comparison: comparison, answer: answer)
    }
    item.behavior = fields.choice("enableBehavior", FormItem.Behavior.self)
  }

  /// What STU3 says in `hasAnswer`, as the answer of `exists`. Inlined, it stops the optimiser of Swift 6.3.1.
  @inline(never)
  private static func existence(_ node: JSONNode) -> PlacedValue? {
    node.bool.map { PlacedValue(value: .boolean($0), range: node.range) }
  }

  private func readOptions(_ fields: ResourceFields, _ item: inout FormItem) {
    let listed = fields.list("answerOption") + fields.list("option")
    if listed.count > FormItem.mostOptions {
      log.report(.tooMany("options", listed.count, limit: FormItem.mostOptions), at: item.range)
    }
    item.options = listed.prefix(FormItem.mostOptions).compactMap { node in
      guard let value = values.value("value", in: node) else {
        log.report(.missing("value", of: "an option of '\(item.linkId.text)'"), at: node.range)
        return nil
      }
      var option = FormItem.Option(value: value.value, range: value.range)
      option.isInitial = node["initialSelected"]?.bool == true
      option.weights = ExtensionReader.weights(node)
      for part in node["extension"]?.elements ?? [] {
        switch ExtensionReader.name(part["url"]?.string ?? "") {
        case "optionExclusive": option.isExclusive = part["valueBoolean"]?.bool == true
        case "optionPrefix": option.prefix = part["valueString"]?.string.map(Words.line)
        default: break
        }
      }
      return option
    }
    item.valueSet = fields.word("answerValueSet")
    if item.valueSet == nil, let reference = fields["options"]?["reference"], let text = reference.string {
      item.valueSet = Word(text: Words.line(text), range: reference.range)
    }
  }

  private func initial(_ fields: ResourceFields) -> [PlacedValue] {
    let listed = fields["initial"].map { $0.elements.isEmpty ? [$0] : $0.elements } ?? []
    let found = listed.compactMap { values.value("value", in: $0) ?? values.bare($0) }
    guard found.isEmpty else { return found }
    // STU3 has one initial value, with its type in the key.
    return fields.node["initial"] == nil ? values.value("initial", in: fields.node).map { [$0] } ?? [] : []
  }
}
