/// Reads an expression of FHIRPath. It stops at the first mistake, which has its place.
///
///     try PathParser.expression("a.b + 1 > 2")
struct PathParser {
  /// How deep parts may stand in parts.
  static let mostLevels = 60
  /// How many parts may stand in a row, as in `a or b or c`.
  static let mostInARow = 400

  private let tokens: [PathToken]
  private var next = 0
  private var level = 0

  /// The operators from the weakest to the strongest, as the grammar has them.
  private static let operators: [Set<String>] = [
    ["implies"], ["or", "xor"], ["and"], ["in", "contains"], ["=", "~", "!=", "!~"],
    ["<", ">", "<=", ">="],
    ["|"], ["is", "as"], ["+", "-", "&"], ["*", "/", "div", "mod"],
  ]

  private init(_ tokens: [PathToken]) { self.tokens = tokens }

  static func expression(_ text: String, hyphenated: Set<String> = []) throws(PathFault) -> PathExpression {
    var parser = PathParser(try PathLexer.tokens(text, hyphenated: hyphenated))
    let expression = try parser.expression(from: 0)
    guard parser.token.kind == .end else { throw parser.unexpected }
    return expression
  }

  private var token: PathToken { tokens[min(next, tokens.count - 1)] }

  private var unexpected: PathFault {
    switch token.kind {
    case .end: PathFault("it ends too early", at: token.place)
    case .name(let text), .quotedName(let text), .number(let text), .sign(let text):
      PathFault("'\(text)' cannot stand here", at: token.place)
    case .string, .moment, .external, .variable: PathFault("this cannot stand here", at: token.place)
    }
  }

  private mutating func take(_ sign: String) -> Bool {
    guard token.kind == .sign(sign) else { return false }
    next += 1
    return true
  }

  private func check(_ count: inout Int) throws(PathFault) {
    count += 1
    guard count <= Self.mostInARow else {
      throw PathFault("more than \(Self.mostInARow) parts stand in a row", at: token.place)
    }
  }

  private mutating func expect(_ sign: String) throws(PathFault) {
    guard take(sign) else {
      throw token.kind == .end ? PathFault("'\(sign)' is missing", at: token.place) : unexpected
    }
  }

  private mutating func expression(from strength: Int) throws(PathFault) -> PathExpression {
    guard strength < Self.operators.count else { return try sign() }
    var left = try expression(from: strength + 1)
    var count = 1
    while let word = infix, Self.operators[strength].contains(word) {
      let place = token.place
      next += 1
      try check(&count)
      if word == "is" || word == "as" {
        let name = try typeName()
        left = PathExpression(
          kind: .function(
            word == "as" ? "ofType" : "is",
            [PathExpression(kind: .member(name, of: nil), place: place)], of: left), place: place)
        continue
      }
      let right = try expression(from: strength + 1)
      left = PathExpression(kind: .binary(word, left, right), place: place)
    }
    return left
  }

  /// The operator that stands here.
  private var infix: String? {
    switch token.kind {
    case .name(let word), .sign(let word): word
    default: nil
    }
  }

  private mutating func typeName() throws(PathFault) -> String {
    var name = try plainName()
    if take(".") { name = try plainName() }
    return name
  }

  private mutating func plainName() throws(PathFault) -> String {
    switch token.kind {
    case .name(let name), .quotedName(let name):
      next += 1
      return name
    default: throw unexpected
    }
  }

  private mutating func sign() throws(PathFault) -> PathExpression {
    level += 1
    defer { level -= 1 }
    guard level <= Self.mostLevels else {
      throw PathFault("it is nested more than \(Self.mostLevels) levels deep", at: token.place)
    }
    let place = token.place
    if take("-") { return PathExpression(kind: .negative(try sign()), place: place) }
    if take("+") { return try sign() }
    var path = try term()
    var count = 0
    while true {
      let place = token.place
      try check(&count)
      if take(".") {
        path = try invocation(of: path)
      } else if take("[") {
        let index = try expression(from: 0)
        try expect("]")
        path = PathExpression(kind: .index(index, of: path), place: place)
      } else {
        return path
      }
    }
  }

  private mutating func term() throws(PathFault) -> PathExpression {
    let place = token.place
    switch token.kind {
    case .number(let text):
      next += 1
      if case .string = token.kind { throw PathFault("it uses a number with a unit", at: place) }
      return PathExpression(kind: .number(text), place: place)
    case .string(let text):
      next += 1
      return PathExpression(kind: .string(text), place: place)
    case .moment(let text):
      next += 1
      return PathExpression(kind: .moment(text), place: place)
    case .external(let name):
      next += 1
      return PathExpression(kind: .external(name), place: place)
    case .variable(let name):
      next += 1
      guard ["this", "total", "index"].contains(name) else {
        throw PathFault("there is no '$\(name)'", at: place)
      }
      return PathExpression(kind: .variable(name), place: place)
    case .name("true"), .name("false"):
      let isTrue = token.kind == .name("true")
      next += 1
      return PathExpression(kind: .boolean(isTrue), place: place)
    case .name, .quotedName: return try invocation(of: nil)
    case .sign("("):
      next += 1
      let inner = try expression(from: 0)
      try expect(")")
      return inner
    case .sign("{"):
      next += 1
      try expect("}")
      return PathExpression(kind: .empty, place: place)
    case .sign, .end: throw unexpected
    }
  }

  private mutating func invocation(of base: PathExpression?) throws(PathFault) -> PathExpression {
    let place = token.place
    if case .variable(let name) = token.kind, base != nil {
      throw PathFault("'$\(name)' cannot stand behind a point", at: place)
    }
    let name = try plainName()
    guard take("(") else { return PathExpression(kind: .member(name, of: base), place: place) }
    var arguments: [PathExpression] = []
    if !take(")") {
      repeat { arguments.append(try expression(from: 0)) } while take(",")
      try expect(")")
    }
    return PathExpression(kind: .function(name, arguments, of: base), place: place)
  }
}
