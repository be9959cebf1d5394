/// A word or a sign of FHIRPath, with its place.
struct PathToken: Hashable {
  enum Kind: Hashable {
    case name(String)
    /// A name in backquotes: never a word of the language.
    case quotedName(String)
    case number(String)
    case string(String)
    case moment(String)
    case external(String)
    case variable(String)
    case sign(String)
    case end
  }

  let kind: Kind
  let place: Int
}

/// Divides the text of an expression into words and signs.
struct PathLexer {
  /// The most characters of an expression.
  static let mostCharacters = 20_000

  private let scalars: [Unicode.Scalar]
  private var next = 0
  /// Names with a hyphen that `%` may stand before: `%has-fever` is one name where the form has such a variable.
  private let hyphenated: Set<String>

  private init(_ text: String, hyphenated: Set<String>) {
    scalars = Array(text.unicodeScalars)
    self.hyphenated = hyphenated
  }

  static func tokens(_ text: String, hyphenated: Set<String> = []) throws(PathFault) -> [PathToken] {
    var lexer = PathLexer(text, hyphenated: hyphenated)
    guard lexer.scalars.count <= mostCharacters else {
      throw PathFault("it has more than \(mostCharacters) characters")
    }
    var tokens: [PathToken] = []
    repeat { tokens.append(try lexer.token()) } while tokens.last?.kind != .end
    return tokens
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    next + ahead < scalars.count ? scalars[next + ahead] : nil
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> String {
    let start = next
    while let scalar = peek(), isPart(scalar) { next += 1 }
    return text(from: start)
  }

  private func text(from start: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<next])
    return String(text)
  }

  private mutating func name() -> String { take { Self.isLetter($0) || Self.isDigit($0) } }

  private mutating func skip() throws(PathFault) {
    while let scalar = peek() {
      if scalar.properties.isWhitespace {
        next += 1
      } else if scalar == "/", peek(1) == "/" {
        _ = take { $0 != "\n" }
      } else if scalar == "/", peek(1) == "*" {
        let start = next
        next += 2
        while let inner = peek(), !(inner == "*" && peek(1) == "/") { next += 1 }
        guard peek() != nil else { throw PathFault("a comment is not closed", at: start + 1) }
        next += 2
      } else {
        return
      }
    }
  }

  private mutating func token() throws(PathFault) -> PathToken {
    try skip()
    let place = next + 1
    guard let first = peek() else { return PathToken(kind: .end, place: place) }
    if Self.isLetter(first) { return PathToken(kind: .name(name()), place: place) }
    if Self.isDigit(first) { return PathToken(kind: .number(number()), place: place) }
    switch first {
    case "'": return PathToken(kind: .string(try quoted(by: "'")), place: place)
    case "`": return PathToken(kind: .quotedName(try quoted(by: "`")), place: place)
    case "@":
      next += 1
      let moment = take { Self.isDigit($0) || Self.isLetter($0) || "-:.+".unicodeScalars.contains($0) }
      return PathToken(kind: .moment(moment), place: place)
    case "%":
      next += 1
      return PathToken(kind: .external(try external(at: place)), place: place)
    case "$":
      next += 1
      return PathToken(kind: .variable(name()), place: place)
    default: return PathToken(kind: .sign(try sign(first)), place: place)
    }
  }

  private mutating func number() -> String {
    let start = next
    _ = take(while: Self.isDigit)
    if peek() == ".", let digit = peek(1), Self.isDigit(digit) {
      next += 1
      _ = take(while: Self.isDigit)
    }
    return text(from: start)
  }

  private mutating func external(at place: Int) throws(PathFault) -> String {
    if peek() == "'" { return try quoted(by: "'") }
    if peek() == "`" { return try quoted(by: "`") }
    let start = next
    let plain = name()
    guard !plain.isEmpty else { throw PathFault("no name stands behind '%'", at: place) }
    let end = next
    let whole = plain + take { Self.isLetter($0) || Self.isDigit($0) || $0 == "-" }
    if hyphenated.contains(whole) { return whole }
    next = end
    return text(from: start)
  }

  private mutating func quoted(by quote: Unicode.Scalar) throws(PathFault) -> String {
    let place = next + 1
    next += 1
    var found = String.UnicodeScalarView()
    while let scalar = peek() {
      next += 1
      if scalar == quote { return String(found) }
      guard scalar == "\\" else {
        found.append(scalar)
        continue
      }
      guard let escaped = peek() else { break }
      next += 1
      switch escaped {
      case "n": found.append("\n")
      case "r": found.append("\r")
      case "t": found.append("\t")
      case "f": found.append("\u{C}")
      case "u":
        let start = next
        next = min(next + 4, scalars.count)
        let digits = text(from: start)
        guard digits.utf8.count == 4, !digits.hasPrefix("+"), let code = UInt32(digits, radix: 16),
          let scalar = Unicode.Scalar(code)
        else { throw PathFault("this is no escape in a text", at: start + 1) }
        found.append(scalar)
      default: found.append(escaped)
      }
    }
    throw PathFault("a text is not closed", at: place)
  }

  private mutating func sign(_ first: Unicode.Scalar) throws(PathFault) -> String {
    for sign in ["<=", ">=", "!=", "!~"] where sign.unicodeScalars.first == first {
      if peek(1) == sign.unicodeScalars.last {
        next += 2
        return sign
      }
    }
    guard ".,()[]{}+-*/&|<>=~".unicodeScalars.contains(first) else {
      throw PathFault("'\(first)' is no sign of FHIRPath", at: next + 1)
    }
    next += 1
    return String(first)
  }
}
