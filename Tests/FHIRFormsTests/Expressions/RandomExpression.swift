import PlainText
import QuestionFiles
import QuestionnaireCore
import TestSupport

/// Expressions over the questions of `ExpressionSample`, and answers to them.
struct RandomExpression {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

  private mutating func one(of texts: [String]) -> String { texts[below(texts.count)] }

  private mutating func path(_ id: String) -> String {
    let inner = ["gi", "gb"].contains(id)
    return one(of: [
      inner
        ? "%resource.item.where(linkId='g').item.where(linkId='\(id)').answer"
        : "%resource.item.where(linkId='\(id)').answer",
      "%resource.repeat(item).where(linkId='\(id)').answer",
      "%resource.descendants().where(linkId='\(id)').answer",
    ])
  }

  /// A truth value.
  mutating func truth(_ depth: Int) -> String {
    guard depth > 0, below(4) > 0 else { return atom() }
    switch below(6) {
    case 0, 1, 2:
      return "(\(truth(depth - 1)) \(one(of: ["and", "or", "xor", "implies"])) \(truth(depth - 1)))"
    case 3: return "(\(truth(depth - 1))).not()"
    case 4: return "iif(\(truth(depth - 1)), \(truth(depth - 1)), \(truth(depth - 1)))"
    default: return comparison(depth - 1)
    }
  }

  private mutating func comparison(_ depth: Int) -> String {
    "(\(number(depth)) \(one(of: ["<", ">", "<=", ">=", "=", "!="])) \(number(depth)))"
  }

  private mutating func atom() -> String {
    switch below(8) {
    case 0: return "\(path("a")).value"
    case 1: return "(\(path("e")).valueBoolean = \(one(of: ["true", "false"])))"
    case 2: return "(\(path("b")).value.code \(one(of: ["=", "!="])) '\(one(of: ["x", "y", "z"]))')"
    case 3: return "(\(path("gb")).valueCoding.code in ('x' | '\(one(of: ["y", "z"]))'))"
    case 4:
      return
        "\(path(one(of: ["a", "b", "m", "n", "d", "t", "w", "gi", "gb"]))).\(one(of: ["exists()", "empty()", "value.exists()"]))"
    case 5:
      return "\(path("m")).value.where(code = '\(one(of: ["p", "q"]))').\(one(of: ["exists()", "empty()"]))"
    case 6:
      return
        "(\(path(one(of: ["n", "d", "gi"]))).value \(one(of: ["<", ">", "<=", ">=", "=", "!="])) \(below(6)))"
    default: return one(of: ["true", "false", "{}"])
    }
  }

  /// A number.
  mutating func number(_ depth: Int) -> String {
    guard depth > 0, below(4) > 0 else {
      switch below(6) {
      case 0: return one(of: ["1", "2", "0.5", "10"])
      case 1, 2: return "\(path(one(of: ["n", "d", "gi"]))).value"
      case 3: return "\(path("w")).value.value"
      case 4:
        return "%resource.repeat(item).answer.valueCoding.where(code='\(one(of: ["x", "y", "p"]))').count()"
      default:
        return
          "%resource.repeat(item).answer.valueCoding.extension.where(url='\(ExpressionSample.weight)').valueDecimal"
          + ".aggregate($this + $total, 0)"
      }
    }
    switch below(5) {
    case 0, 1: return "(\(number(depth - 1)) \(one(of: ["+", "-", "*"])) \(number(depth - 1)))"
    case 2: return "(\(number(depth - 1)) / \(one(of: ["2", "4", "0"])))"
    case 3: return "iif(\(truth(depth - 1)), \(number(depth - 1)), \(one(of: ["{}", number(depth - 1)])))"
    default: return "(\(number(depth - 1)) - \(one(of: ["1", "3"])))"
    }
  }

  // MARK: Answers

  struct Answers {
    var sheet: [LinkID: [String]] = [:]
    var items: [JSONValue] = []
    var inner: [JSONValue] = []

    var response: JSONValue {
      .object([
        .init("resourceType", .string("QuestionnaireResponse")), .init("status", .string("completed")),
        .init(
          "item",
          .array(
            items + [
              .object([.init("linkId", .string("g"))] + (inner.isEmpty ? [] : [.init("item", .array(inner))]))
            ])),
      ])
    }

    mutating func add(_ id: String, _ words: [String], _ values: [JSONValue.Member], isInner: Bool = false) {
      sheet[LinkID(id)] = words
      let item = JSONValue.object([
        .init("linkId", .string(id)), .init("answer", .array(values.map { .object([$0]) })),
      ])
      if isInner { inner.append(item) } else { items.append(item) }
    }
  }

  private static func coding(_ code: String, _ weight: String?) -> JSONValue.Member {
    let coding: [JSONValue.Member] = [.init("system", .string("s")), .init("code", .string(code))]
    guard let weight, let number = DecimalNumber(weight) else { return .init("valueCoding", .object(coding)) }
    return .init(
      "valueCoding",
      .object(
        [
          .init(
            "extension",
            .array([
              .object([
                .init("url", .string(ExpressionSample.weight)),
                .init("valueDecimal", .otherNumber(number.description)),
              ])
            ]))
        ] + coding))
  }

  /// Answers to some of the questions.
  mutating func answers() -> Answers {
    var found = Answers()
    for id in ["a", "e"] where below(4) > 0 {
      let isYes = below(2) == 0
      found.add(id, [isYes ? "yes" : "no"], [.init("valueBoolean", .bool(isYes))])
    }
    if below(4) > 0 {
      let (code, weight) = [("x", "0"), ("y", "1"), ("z", "2.5")][below(3)]
      found.add("b", [code], [Self.coding(code, weight)])
    }
    let ticked = ["p", "q"].filter { _ in below(2) == 0 }
    if ticked.isEmpty { found.sheet["m"] = [one(of: ["unknown", "none-of-these"])] }
    if !ticked.isEmpty { found.add("m", ticked, ticked.map { Self.coding($0, nil) }) }
    if below(4) > 0 {
      let number = "\(below(8))"
      found.add("n", [number], [.init("valueInteger", .otherNumber(number))])
    }
    if below(4) > 0 {
      let number = one(of: ["0", "0.5", "3", "4.25"])
      found.add("d", [number], [.init("valueDecimal", .otherNumber(number))])
    }
    if below(4) > 0 {
      let number = one(of: ["2", "70.5"])
      found.add(
        "w", [number],
        [
          .init(
            "valueQuantity", .object([.init("value", .otherNumber(number)), .init("unit", .string("kg"))]))
        ])
    }
    if below(2) > 0 { found.add("t", ["text"], [.init("valueString", .string("text"))]) }
    if below(4) > 0 {
      let number = "\(below(5))"
      found.add("gi", [number], [.init("valueInteger", .otherNumber(number))], isInner: true)
    }
    if below(4) > 0 {
      let (code, weight) = [("x", "1"), ("y", "3")][below(2)]
      found.add("gb", [code], [Self.coding(code, weight)], isInner: true)
    }
    return found
  }

  /// A condition as if each value that is worked out had come to some number.
  mutating func working(_ condition: Condition, in questionnaire: Questionnaire) -> Condition {
    let computed = condition.tests.filter { $0.linkId.flatMap(questionnaire.item)?.computed != nil }
    let cuts = computed.compactMap { if case .number(_, _, let number) = $0 { number } else { nil } }
    let between = [-9_000_000, -500, 0, 500, 1_500, 9_000_000].map { DecimalNumber(thousandths: $0) }
    var values: [LinkID: DecimalNumber] = [:]
    for id in computed.compactMap(\.linkId) { values[id] = (cuts + between).randomElement(using: &generator) }
    return condition.taking(values)
  }
}

extension Condition {
  /// The condition where some questions have a number for an answer.
  fileprivate func taking(_ values: [LinkID: DecimalNumber]) -> Condition {
    switch self {
    case .all(let parts): return .all(parts.map { $0.taking(values) })
    case .any(let parts): return .any(parts.map { $0.taking(values) })
    case .not(let part): return .not(part.taking(values))
    case .test(let test):
      guard let value = test.linkId.flatMap({ values[$0] }) else { return self }
      let holds =
        switch test {
        case .number(_, let comparison, let number): comparison.holds(value, number)
        case .state(_, let state): state == .answered
        default: false
        }
      return holds ? .all([]) : .any([])
    }
  }
}
