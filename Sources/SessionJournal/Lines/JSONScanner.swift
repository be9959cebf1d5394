/// Reads one JSON object (RFC 8259) from a line; nil where it is not one, or is nested too deep.
struct JSONScanner {
  private static let deepest = 16
  private let bytes: [UInt8]
  private var place = 0

  /// The members of an object that fills the bytes; no name comes twice.
  static func members(of bytes: some Sequence<UInt8>) -> [JSONMember]? {
    var scanner = JSONScanner(bytes: Array(bytes))
    guard let members = scanner.object(depth: 0), scanner.place == scanner.bytes.count,
      Set(members.map(\.name)).count == members.count
    else { return nil }
    return members
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 { place += 1 }
  }

  /// Takes a character, with the blanks before it.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard let byte = next, byte == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func object(depth: Int) -> [JSONMember]? {
    guard depth <= Self.deepest, take("{") else { return nil }
    var members: [JSONMember] = []
    if take("}") { return members }
    repeat {
      guard let name = string(), take(":"), let value = value(depth: depth + 1) else { return nil }
      members.append(JSONMember(name, value))
    } while take(",")
    return take("}") ? members : nil
  }

  private mutating func value(depth: Int) -> JSONMember.Value? {
    skipBlanks()
    switch next {
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "{"): return object(depth: depth) == nil ? nil : .other
    case UInt8(ascii: "t"): return word("true")
    case UInt8(ascii: "f"): return word("false")
    case UInt8(ascii: "n"): return word("null")
    default: return number()
    }
  }

  private mutating func array(depth: Int) -> JSONMember.Value? {
    guard depth <= Self.deepest, take("[") else { return nil }
    var texts: [String] = []
    var isOther = false
    if take("]") { return .strings([]) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      if case .string(let text) = value { texts.append(text) } else { isOther = true }
    } while take(",")
    return take("]") ? (isOther ? .other : .strings(texts)) : nil
  }

  private mutating func word(_ word: String) -> JSONMember.Value? {
    guard bytes[place...].starts(with: word.utf8) else { return nil }
    place += word.utf8.count
    return .other
  }

  private mutating func number() -> JSONMember.Value? {
    let start = place
    while let byte = next, (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte) {
      place += 1
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if let number = Int(text), text.first != "+" { return .integer(number) }
    return Double(text) == nil ? nil : .other
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        let string = String(decoding: text, as: UTF8.self)
        return string.utf8.elementsEqual(text) ? string : nil
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        text += Array(String(scalar).utf8)
      case ..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = codeUnit() else { return nil }
      guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) }
      guard bytes[place...].starts(with: "\\u".utf8) else { return nil }
      place += 2
      guard let low = codeUnit(), (0xDC00..<0xE000).contains(low) else { return nil }
      return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    default: return nil
    }
  }

  private mutating func codeUnit() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    place += 4
    return unit
  }
}
