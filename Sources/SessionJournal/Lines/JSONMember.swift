/// A member of the flat JSON object that a line is.
struct JSONMember {
  enum Value {
    case string(String)
    case integer(Int)
    case strings([String])
    /// Anything else that is JSON: a later version may write it, this one passes over it.
    case other
  }

  let name: String
  let value: Value

  init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }

  /// The member as JSON text. Characters that a terminal might obey are written as escapes.
  var text: String { "\(Self.quoted(name)):\(valueText)" }

  private var valueText: String {
    switch value {
    case .string(let text): Self.quoted(text)
    case .integer(let number): String(number)
    case .strings(let texts): "[\(texts.map(Self.quoted).joined(separator: ","))]"
    case .other: "null"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x0A: result += "\\n"
      case ..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
