import PlainText

/// Reads a value whose key says its type (`valueCoding`, `answerBoolean`), or the same as a vendor spells it
/// (`"value": {"Coding": …}`).
struct ValueReader {
  private let log: FormLog

  init(_ log: FormLog) { self.log = log }

  /// The value of a key that begins with a name: of `value`, `valueCoding`.
  func value(_ name: String, in node: JSONNode) -> PlacedValue? {
    for member in node.members where member.key.hasPrefix(name) && member.key != name {
      let type = String(member.key.dropFirst(name.count))
      guard type.first?.isUppercase == true, type != "Expression",
        let value = value(member.value, type: type, key: member.key)
      else { continue }
      return PlacedValue(value: value, range: member.value.range)
    }
    return node[name].flatMap(bare)
  }

  /// A value under its bare name: an object whose one key is a type, or a plain value.
  func bare(_ node: JSONNode) -> PlacedValue? {
    switch node.content {
    case .object(let members):
      if node["code"] != nil, node["system"] != nil || node["display"] != nil {
        return PlacedValue(value: .coding(coding(node)), range: node.range)
      }
      for member in members {
        let type = member.key.prefix(1).uppercased() + member.key.dropFirst()
        if Self.types.contains(type), let value = value(member.value, type: type, key: member.key) {
          return PlacedValue(value: value, range: member.value.range)
        }
      }
      return node["code"] == nil ? nil : PlacedValue(value: .coding(coding(node)), range: node.range)
    case .string(let text): return PlacedValue(value: .string(Words.line(text)), range: node.range)
    case .number, .otherNumber:
      return node.number.map { PlacedValue(value: .number($0), range: node.range) }
    case .bool(let flag): return PlacedValue(value: .boolean(flag), range: node.range)
    case .array, .null: return nil
    }
  }

  private static let types: Set<String> = [
    "Boolean", "Decimal", "Integer", "Date", "DateTime", "Time", "String", "Uri", "Url", "Code", "Coding",
    "Quantity", "Reference", "Attachment",
  ]

  private func value(_ node: JSONNode, type: String, key: String) -> FormValue? {
    func text(_ make: (String) -> FormValue) -> FormValue? {
      guard let text = node.string else {
        log.report(.wrongType(key, expected: "a text", found: node.kind), at: node.range)
        return nil
      }
      return make(Words.line(text))
    }
    switch type {
    case "Boolean":
      if node.bool == nil {
        log.report(.wrongType(key, expected: "true or false", found: node.kind), at: node.range)
      }
      return node.bool.map { .boolean($0) }
    case "Decimal", "Integer", "PositiveInt", "UnsignedInt":
      guard let number = node.number else {
        log.report(.wrongType(key, expected: "a number", found: node.kind), at: node.range)
        return nil
      }
      guard ExactNumber(number) != nil else {
        log.report(.beyondMeasure(key), at: node.range)
        return nil
      }
      return .number(number)
    case "Date": return text { .date($0) }
    case "DateTime", "Instant": return text { .dateTime($0) }
    case "Time": return text { .time($0) }
    case "String", "Uri", "Url", "Canonical", "Markdown": return text { .string($0) }
    case "Code": return text { .coding(FormValue.Coding(code: $0)) }
    case "Coding": return .coding(coding(node))
    case "CodeableConcept":
      return .coding(
        (node["coding"]?.elements.first).map(coding) ?? FormValue.Coding(display: node["text"]?.string))
    case "Quantity": return .quantity(quantity(node))
    default: return .other(type)
    }
  }

  func coding(_ node: JSONNode) -> FormValue.Coding {
    let fields = ResourceFields(node: node, log: log)
    return FormValue.Coding(
      system: fields.string("system"), code: fields.string("code"), display: fields.string("display"))
  }

  private func quantity(_ node: JSONNode) -> FormValue.Quantity {
    let fields = ResourceFields(node: node, log: log)
    return FormValue.Quantity(
      value: fields["value"]?.number,
      unit: FormValue.Coding(
        system: fields.string("system"), code: fields.string("code"), display: fields.string("unit")))
  }
}
