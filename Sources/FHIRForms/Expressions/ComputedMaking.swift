import PlainText
import QuestionnaireCore

/// Makes a computed value of what an expression comes to, as the type of its item has it.
struct ComputedMaking {
  /// What the item is called on summary and sheet.
  let record: String

  init(_ item: FormItem) { record = QuestionMaking.label(of: item) }

  func value(
    _ collection: PathCollection, of item: FormItem, _ compiler: PathCompiler
  ) throws(PathFault) -> ComputedValue {
    try compiler.checkSingle(collection, at: nil)
    guard !collection.elements.isEmpty else { throw PathFault("it never comes to anything") }
    if item.kind.isNumber {
      return ComputedValue(
        record: record,
        .number(try number(collection, of: item, compiler), unit: item.units.first.map(\.text)),
        isShown: !item.isHidden)
    }
    guard [.boolean, .string, .text, .choice, .openChoice].contains(item.kind) else {
      throw PathFault("it works out an answer of the type '\(item.kind.rawValue)'")
    }
    if case .number? = collection.elements.first?.value, item.kind == .string || item.kind == .text {
      return ComputedValue(
        record: record, .number(try compiler.number(collection, at: 1)), isShown: !item.isHidden)
    }
    var cases: [ComputedValue.Case] = []
    for element in collection.elements {
      let words = try words(element.value, of: item, compiler)
      cases.append(
        .init(when: element.when == .constant(true) ? .always : element.when.condition ?? .always, words))
    }
    return ComputedValue(record: record, .words(cases), isShown: !item.isHidden)
  }

  private func number(
    _ collection: PathCollection, of item: FormItem, _ compiler: PathCompiler
  ) throws(PathFault) -> Calculation {
    var plain = collection
    for place in plain.elements.indices {
      // An amount in the unit of the item is as good as its number.
      guard case .quantity(let number, let unit) = plain.elements[place].value, item.kind == .quantity else {
        continue
      }
      guard unit == item.units.first || unit == nil else {
        throw PathFault("it is an amount in another unit")
      }
      plain.elements[place].value = .number(number)
    }
    return try compiler.number(plain, at: 1)
  }

  private func words(_ value: PathValue, of item: FormItem, _ compiler: PathCompiler) throws(PathFault)
    -> String
  {
    switch (value, item.kind) {
    case (.boolean(let flag), .boolean): return flag ? "Yes" : "No"
    case (.boolean(let flag), .string), (.boolean(let flag), .text): return flag ? "true" : "false"
    case (.string(let text), .string), (.string(let text), .text), (.string(let text), .choice),
      (.string(let text), .openChoice):
      return Words.line(text)
    case (.coding(let coding, _), .choice), (.coding(let coding, _), .openChoice):
      return Words.line(coding.text)
    case (.unavailable(let entry), _): throw compiler.leftOut(entry)
    default: throw PathFault("it comes to something else than an answer of the type '\(item.kind.rawValue)'")
    }
  }
}
