extension JSONValue {
  private static let limits = JSONNode.Limits(depth: 16)

  /// Reads JSON that fills the bytes.
  ///
  /// Nil for anything that RFC 8259 does not allow, and for what it leaves open: bad UTF-8, half a surrogate pair, a
  /// name that comes twice in an object, and values nested deeper than 16 in each other.
  public init?(reading bytes: some Sequence<UInt8>) {
    let (node, faults) = JSONNode.read(Array(bytes), limits: Self.limits)
    guard let node, faults.isEmpty else { return nil }
    self = node.plain
  }
}

/// Reads bytes from the first to the last, by the grammar of RFC 8259.
struct JSONScanner {
  private let bytes: [UInt8]
  private let limits: JSONNode.Limits
  private var place = 0
  private var count = 0
  /// Names that their objects have already, in order.
  private(set) var repeated: [JSONFault] = []

  init(_ bytes: [UInt8], limits: JSONNode.Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func whole() throws(JSONFault) -> JSONNode {
    let node = try value(depth: 1)
    skipBlanks()
    guard place == bytes.count else { throw JSONFault(.trailing, at: here) }
    return node
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private var here: Range<Int> { place..<min(place + 1, bytes.count) }

  private func missing(_ what: String) -> JSONFault {
    JSONFault(next == nil ? .ended(expected: what) : .expected(what), at: here)
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  /// Takes a sign of the grammar, with the blanks before it.
  private mutating func takeSign(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    return take(character)
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONNode {
    skipBlanks()
    count += 1
    guard count <= limits.values else { throw JSONFault(.tooMany(limit: limits.values), at: here) }
    let start = place
    let content: JSONNode.Content
    switch next {
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "["): content = .array(try array(depth: depth))
    case UInt8(ascii: "{"): content = .object(try object(depth: depth))
    case UInt8(ascii: "t"): content = try word("true", .bool(true))
    case UInt8(ascii: "f"): content = try word("false", .bool(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    default: content = try number()
    }
    return JSONNode(content, at: start..<place)
  }

  private func checkDepth(_ depth: Int) throws(JSONFault) {
    guard depth <= limits.depth else { throw JSONFault(.tooDeep(limit: limits.depth), at: here) }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> [JSONNode.Member] {
    try checkDepth(depth)
    _ = take("{")
    var members: [JSONNode.Member] = []
    if takeSign("}") { return [] }
    repeat {
      skipBlanks()
      let start = place
      guard next == UInt8(ascii: "\"") else { throw missing("a name in quotes") }
      let name = try string()
      let range = start..<place
      guard takeSign(":") else { throw missing("':'") }
      members.append(JSONNode.Member(name, at: range, try value(depth: depth + 1)))
    } while takeSign(",")
    guard takeSign("}") else { throw missing("',' or '}'") }
    noteRepeated(members)
    return members
  }

  private mutating func noteRepeated(_ members: [JSONNode.Member]) {
    guard Set(members.map(\.key)).count < members.count else { return }
    var first: [String: Int] = [:]
    for member in members {
      if let start = first[member.key] {
        repeated.append(JSONFault(.repeatedKey(member.key, first: start), at: member.keyRange))
      } else {
        first[member.key] = member.keyRange.lowerBound
      }
    }
  }

  private mutating func array(depth: Int) throws(JSONFault) -> [JSONNode] {
    try checkDepth(depth)
    _ = take("[")
    var values: [JSONNode] = []
    if takeSign("]") { return [] }
    repeat { values.append(try value(depth: depth + 1)) } while takeSign(",")
    guard takeSign("]") else { throw missing("',' or ']'") }
    return values
  }

  private mutating func word(_ word: String, _ content: JSONNode.Content) throws(JSONFault)
    -> JSONNode.Content
  {
    guard bytes[place...].starts(with: word.utf8) else { throw missing("a value") }
    place += word.utf8.count
    return content
  }

  private mutating func number() throws(JSONFault) -> JSONNode.Content {
    let start = place
    let isNegative = take("-")
    if !take("0"), digits() == 0 { throw missing(isNegative ? "a digit" : "a value") }
    if take("."), digits() == 0 { throw missing("a digit") }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      if digits() == 0 { throw missing("a digit") }
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    return Int(text).map { .number($0) } ?? .otherNumber(text)
  }

  private mutating func digits() -> Int {
    let start = place
    while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
    return place - start
  }

  private mutating func string() throws(JSONFault) -> String {
    let start = place
    _ = take("\"")
    var text: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        let string = String(decoding: text, as: UTF8.self)
        guard string.utf8.elementsEqual(text) else { throw notUTF8(start + 1..<place - 1) }
        return string
      case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
      case ..<0x20: throw JSONFault(.controlCharacter(byte), at: place - 1..<place)
      default: text.append(byte)
      }
    }
    throw JSONFault(.unclosedString, at: start..<start + 1)
  }

  /// The first byte of a stretch that belongs to no character.
  private func notUTF8(_ range: Range<Int>) -> JSONFault {
    var offset = range.lowerBound
    while offset < range.upperBound {
      var iterator = bytes[offset..<min(offset + 4, range.upperBound)].makeIterator()
      var parser = Unicode.UTF8.ForwardParser()
      guard case .valid(let encoded) = parser.parseScalar(from: &iterator) else { break }
      offset += encoded.count
    }
    let byte = offset < bytes.count ? bytes[offset] : 0
    return JSONFault(.notUTF8(byte), at: offset..<offset + 1)
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    let start = place - 1
    guard let byte = next else { throw JSONFault(.badEscape, at: start..<place) }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = codeUnit() else { throw JSONFault(.badEscape, at: start..<place) }
      if let scalar = Unicode.Scalar(unit) { return scalar }
      guard (0xD800..<0xDC00).contains(unit), take("\\"), take("u"), let low = codeUnit(),
        (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
      else { throw JSONFault(.halfPair, at: start..<place) }
      return scalar
    default: throw JSONFault(.badEscape, at: start..<place)
    }
  }

  private mutating func codeUnit() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[place..<place + 4] {
      guard byte < 0x80, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    place += 4
    return unit
  }
}
