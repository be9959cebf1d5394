/// A JSON value whose keys keep their order (RFC 8259): `{"id": "cough", "answers": ["yes"]}`.
public indirect enum JSONValue: Hashable, Sendable {
  /// A member of an object.
  public struct Member: Hashable, Sendable {
    /// Its name.
    public let key: String
    /// Its value.
    public let value: JSONValue

    /// Makes a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  case null
  case bool(Bool)
  case number(Int)
  /// A number that `Int` cannot hold, as it is written: `2.5`, `1e9`.
  case otherNumber(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// An array of strings.
  public static func strings(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }

  /// The value on one line: `{"a": [1, 2]}`.
  public var text: String { written(colon: ": ", comma: ", ") }

  /// The value on one line without blanks: `{"a":[1,2]}`.
  public var compact: String { written(colon: ":", comma: ",") }

  /// The value with the members of an object, or the values of an array, each on a line; ends with a line end.
  public var lines: String {
    switch self {
    case .object(let members) where !members.isEmpty:
      "{\n" + members.map { "  \(Self.quoted($0.key)): \($0.value.text)" }.joined(separator: ",\n") + "\n}\n"
    case .array(let values) where !values.isEmpty:
      "[\n" + values.map { "  " + $0.text }.joined(separator: ",\n") + "\n]\n"
    default: text + "\n"
    }
  }

  /// The members of an object one after the other, each with `lines` of its own; ends with a line end.
  public var sections: String {
    guard case .object(let members) = self else { return lines }
    return "{" + members.map { "\(Self.quoted($0.key)): \($0.value.lines)" }.joined(separator: ",\n") + "}\n"
  }

  /// JSON with every character that is not ASCII by its number.
  public static func inASCII(_ json: String) -> String {
    json.unicodeScalars.map { $0.isASCII ? String($0) : escape($0) }.joined()
  }

  private func written(colon: String, comma: String) -> String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let value): String(value)
    case .otherNumber(let value): value
    case .string(let value): Self.quoted(value)
    case .array(let values):
      "[" + values.map { $0.written(colon: colon, comma: comma) }.joined(separator: comma) + "]"
    case .object(let members):
      "{"
        + members.map { Self.quoted($0.key) + colon + $0.value.written(colon: colon, comma: comma) }
        .joined(separator: comma) + "}"
    }
  }

  /// A string in quotes; what a terminal may not hold is written by its number.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where !TextPolicy.terminal.allows(scalar): result += escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    UTF16.encode(scalar)?.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }.joined() ?? ""
  }
}
