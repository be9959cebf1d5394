/// A JSON value with its place, for files that people write: of `{"id": "cough"}` the value `"cough"` stands at the bytes
/// 7 to 14.
///
///     let (node, faults) = JSONNode.read(bytes, limits: .document)
///     node?["item"]?.elements.first?["linkId"]?.string    // "1.1"
///     node?["item"]?.range                                // where it is written
public struct JSONNode: Sendable {
  /// What a value is.
  public enum Content: Sendable {
    case null
    case bool(Bool)
    case number(Int)
    /// A number that `Int` cannot hold, as it is written: `2.5`, `1e9`.
    case otherNumber(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// A member of an object.
  public struct Member: Sendable {
    /// Its name.
    public let key: String
    /// Its value.
    public let value: JSONNode
    private let place: Stretch

    init(_ key: String, at range: Range<Int>, _ value: JSONNode) {
      self.key = key
      self.value = value
      place = Stretch(range)
    }

    /// The bytes of its name, with the quotes.
    public var keyRange: Range<Int> { place.range }
  }

  /// What the value is.
  public let content: Content
  private let place: Stretch

  init(_ content: Content, at range: Range<Int>) {
    self.content = content
    place = Stretch(range)
  }

  /// The bytes of the value.
  public var range: Range<Int> { place.range }
}

/// A range of bytes in half the room.
private struct Stretch: Sendable {
  private let start: UInt32
  private let end: UInt32

  init(_ range: Range<Int>) {
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}

extension JSONNode {
  /// The text, if it is one.
  public var string: String? { if case .string(let text) = content { text } else { nil } }

  /// Whether it is true, if it is a truth value.
  public var bool: Bool? { if case .bool(let value) = content { value } else { nil } }

  /// A number as it is written, if it is one.
  public var number: String? {
    switch content {
    case .number(let value): String(value)
    case .otherNumber(let text): text
    default: nil
    }
  }

  /// The values of an array; none of anything else.
  public var elements: [JSONNode] { if case .array(let values) = content { values } else { [] } }

  /// The members of an object; none of anything else.
  public var members: [Member] { if case .object(let members) = content { members } else { [] } }

  /// The value of a member.
  public subscript(key: String) -> JSONNode? { members.first { $0.key == key }?.value }

  /// What it is, in a word or two: "a text".
  public var kind: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .number, .otherNumber: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// The value without places.
  var plain: JSONValue {
    switch content {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let value): .number(value)
    case .otherNumber(let text): .otherNumber(text)
    case .string(let text): .string(text)
    case .array(let values): .array(values.map(\.plain))
    case .object(let members): .object(members.map { JSONValue.Member($0.key, $0.value.plain) })
    }
  }

  /// How much is read.
  public struct Limits: Sendable {
    /// How deep lists and objects are nested in each other: 2 takes `[[]]`.
    public let depth: Int
    /// How many values there are.
    public let values: Int

    /// Makes limits.
    public init(depth: Int, values: Int = .max) {
      self.depth = depth
      self.values = values
    }
  }

  /// Reads JSON that fills the bytes.
  ///
  /// A name that comes twice in an object is a fault, and reading goes on; any other fault is the last, and there is no
  /// value.
  public static func read(_ bytes: [UInt8], limits: Limits) -> (node: JSONNode?, faults: [JSONFault]) {
    var scanner = JSONScanner(bytes, limits: limits)
    do throws(JSONFault) {
      let node = try scanner.whole()
      return (node, scanner.repeated)
    } catch {
      return (nil, scanner.repeated + [error])
    }
  }
}

/// Why bytes are no JSON (RFC 8259), or none that is taken: facts, for whoever words them.
public struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// Something else should stand here: "a value", "','".
    case expected(String)
    /// Something else should stand here, and the file has ended.
    case ended(expected: String)
    /// More stands behind the value.
    case trailing
    /// A string is not closed.
    case unclosedString
    /// A character below U+0020 stands in a string as it is.
    case controlCharacter(UInt8)
    /// What stands behind `\` is no escape.
    case badEscape
    /// Half of a pair of `\u` escapes.
    case halfPair
    /// A byte that is not UTF-8.
    case notUTF8(UInt8)
    /// A name that its object has already; where the first stands.
    case repeatedKey(String, first: Int)
    /// More values in each other than are taken.
    case tooDeep(limit: Int)
    /// More values than are taken.
    case tooMany(limit: Int)
  }

  /// What is wrong.
  public let kind: Kind
  /// Where: a range of bytes, which may be empty.
  public let range: Range<Int>

  init(_ kind: Kind, at range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
