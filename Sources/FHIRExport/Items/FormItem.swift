import PlainText
import QuestionnaireCore

/// An item of an exported questionnaire, and what of an interview answers it.
struct FormItem: Hashable, Sendable {
  /// FHIR's types of items, as far as they are written.
  enum Kind: String, Hashable, Sendable {
    case group, display, boolean, choice, quantity, integer, decimal, date, dateTime, time, string, text
    case openChoice = "open-choice"
  }

  /// What an item stands for.
  enum Role: Hashable, Sendable {
    /// A heading, or a condition.
    case group
    /// Something to read.
    case display
    /// Something that is asked.
    case asked(Prompt.Part, of: LinkID)
    /// Why it was not answered.
    case absence(Prompt.Part, of: LinkID)
    /// Something that a form works out.
    case workedOut(LinkID)
    /// A test that is worked out of the answers to a question.
    case computed(ComputedTest, of: LinkID)
    /// A part of a condition that is worked out of the answers before it.
    case requirement(Requirement)
  }

  /// One of the answers on offer.
  struct Option: Hashable, Sendable {
    let code: Code
    let display: String
    var isExclusive = false
    /// Whether it is filled in beforehand.
    var isInitial = false
  }

  let linkId: String
  var kind: Kind
  var role: Role
  var text: String?
  var extensions: [JSONValue] = []
  var enableWhen: [AnswerTest] = []
  /// Whether one of the tests is enough.
  var isAnyEnough = false
  var isRequired = false
  var isRepeated = false
  var isReadOnly = false
  var maxLength: Int?
  /// What is filled in beforehand, where the answer has no codes.
  var initial: JSONValue.Member?
  var options: [Option] = []
  var items: [FormItem] = []

  init(_ linkId: String, _ kind: Kind, _ role: Role, _ text: String? = nil) {
    self.linkId = linkId
    self.kind = kind
    self.role = role
    self.text = text
  }

  /// The item and all below it.
  var whole: [FormItem] { [self] + items.flatMap(\.whole) }
}

extension FormItem {
  /// The item in JSON.
  var json: JSONValue {
    var members: [JSONValue.Member] = []
    if !extensions.isEmpty { members.append(.init("extension", .array(extensions))) }
    members.append(.init("linkId", .string(linkId)))
    if let text { members.append(.init("text", .string(text))) }
    members.append(.init("type", .string(kind.rawValue)))
    if !enableWhen.isEmpty {
      members.append(.init("enableWhen", .array(enableWhen.map(\.json))))
      if enableWhen.count > 1 {
        members.append(.init("enableBehavior", .string(isAnyEnough ? "any" : "all")))
      }
    }
    if isRequired { members.append(.init("required", .bool(true))) }
    if isRepeated { members.append(.init("repeats", .bool(true))) }
    if let maxLength { members.append(.init("maxLength", .number(maxLength))) }
    if isReadOnly { members.append(.init("readOnly", .bool(true))) }
    if !options.isEmpty { members.append(.init("answerOption", .array(options.map(\.json)))) }
    if let initial { members.append(.init("initial", .array([.object([initial])]))) }
    if !items.isEmpty { members.append(.init("item", .array(items.map(\.json)))) }
    return .object(members)
  }
}

extension FormItem.Option {
  fileprivate var json: JSONValue {
    let coding =
      [JSONValue.Member("valueCoding", code.json(display))]
      + (isInitial ? [.init("initialSelected", .bool(true))] : [])
    guard isExclusive else { return .object(coding) }
    return .object(
      [.init("extension", .array([.extension(FHIRVocabulary.exclusiveOption, "valueBoolean", .bool(true))]))]
        + coding)
  }
}

extension AnswerTest {
  fileprivate var json: JSONValue {
    func test(_ sign: String, _ name: String, _ value: JSONValue) -> JSONValue {
      .object([
        .init("question", .string(question)), .init("operator", .string(sign)), .init(name, value),
      ])
    }
    switch self {
    case .equals(_, let code): return test("=", "answerCoding", code.json())
    case .isTrue: return test("=", "answerBoolean", .bool(true))
    case .isFalse: return test("=", "answerBoolean", .bool(false))
    case .exists: return test("exists", "answerBoolean", .bool(true))
    case .atLeast(_, let amount): return test(">=", "answer\(amount.typeName)", amount.json)
    case .below(_, let amount): return test("<", "answer\(amount.typeName)", amount.json)
    }
  }
}

extension AnswerTest.Amount {
  var typeName: String {
    switch self {
    case .quantity: "Quantity"
    case .integer: "Integer"
    case .decimal: "Decimal"
    }
  }

  var json: JSONValue {
    switch self {
    case .integer(let count): .number(count)
    case .decimal(let number): .otherNumber(number.description)
    case .quantity(let count, let unit):
      .object([
        .init("value", .number(count)), .init("unit", .string(unit.name(for: count))),
        .init("system", .string(FHIRVocabulary.ucum)), .init("code", .string(unit.ucum)),
      ])
    }
  }
}

extension Code {
  /// The code as a Coding.
  func json(_ display: String? = nil) -> JSONValue {
    .object(
      [.init("system", .string(system)), .init("code", .string(code))]
        + (display.map { [.init("display", .string($0))] } ?? []))
  }
}

extension JSONValue {
  /// An extension with one value.
  static func `extension`(_ url: String, _ name: String, _ value: JSONValue) -> JSONValue {
    .object([.init("url", .string(url)), .init(name, value)])
  }
}
