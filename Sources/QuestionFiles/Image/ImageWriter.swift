import PlainText

/// Writes a value as an image: a text of numbers and of strings that `ImageReader` reads again without any parsing.
///
/// Fields stand in the order in which they are declared, without their names: `Topic.Line` is its condition, its text, and
/// 0 or 1. Each string stands once, at the head, and its place stands for it. A number is digits of 6 bits, the lowest
/// first, from the sign `space` on; all but the last are digits of 5 bits from the sign "`" on.
final class ImageWriter: Encoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  private var numbers: [Number] = []
  private var strings: [String] = []
  private var places: [String: Int] = [:]

  private enum Number {
    case plain(Int)
    /// How long a list is becomes known only behind it.
    case count(ListCount)
  }

  /// The image of a value.
  static func text(of value: some Encodable) throws -> String {
    let writer = ImageWriter()
    try value.encode(to: writer)
    return writer.text
  }

  private var text: String {
    var bytes: [UInt8] = []
    Self.append(strings.count, to: &bytes)
    for string in strings {
      Self.append(string.utf8.count, to: &bytes)
      bytes += string.utf8
    }
    for number in numbers {
      switch number {
      case .plain(let value): Self.append(value, to: &bytes)
      case .count(let list): Self.append(list.count, to: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Small numbers of either sign are short: 0, -1, 1, -2 are written as 0, 1, 2, 3.
  private static func append(_ value: Int, to bytes: inout [UInt8]) {
    var rest = UInt(bitPattern: (value << 1) ^ (value >> (Int.bitWidth - 1)))
    while rest >= 64 {
      bytes.append(ImageDigits.more + UInt8(rest & 31))
      rest >>= 5
    }
    bytes.append(ImageDigits.last + UInt8(rest))
  }

  fileprivate func write(_ number: Int) { numbers.append(.plain(number)) }

  fileprivate func write(_ string: String) {
    let place = places[string] ?? strings.count
    if place == strings.count {
      strings.append(string)
      places[string] = place
    }
    write(place)
  }

  fileprivate func write(_ value: some Encodable) throws {
    switch value {
    case let number as Int: write(number)
    case let truth as Bool: write(truth ? 1 : 0)
    case let string as String: write(string)
    default: try value.encode(to: self)
    }
  }

  fileprivate func beginList() -> ListCount {
    let list = ListCount()
    numbers.append(.count(list))
    return list
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(FieldWriter(writer: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { ListWriter(writer: self) }

  func singleValueContainer() -> any SingleValueEncodingContainer { ValueWriter(writer: self) }
}

/// How many elements a list has by now.
private final class ListCount {
  var count = 0
}

/// The digits of an image's numbers.
enum ImageDigits {
  static let last = UInt8(ascii: " ")
  static let more = UInt8(ascii: "`")
}

private struct FieldWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: ImageWriter
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { writer.write(0) }

  func encode(_ value: some Encodable, forKey key: Key) throws { try writer.write(value) }

  func encodeIfPresent(_ value: (some Encodable)?, forKey key: Key) throws { try writeIfPresent(value) }

  // What stands for these otherwise leaves out that there is nothing.
  func encodeIfPresent(_ value: String?, forKey key: Key) throws { try writeIfPresent(value) }
  func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try writeIfPresent(value) }
  func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try writeIfPresent(value) }

  private func writeIfPresent(_ value: (some Encodable)?) throws {
    writer.write(value == nil ? 0 : 1)
    if let value { try writer.write(value) }
  }

  /// Only the cases of an enumeration stand in one another: the case is written by its name.
  func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
    writer.write(key.stringValue)
    return KeyedEncodingContainer(FieldWriter<Nested>(writer: writer))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { writer.unkeyedContainer() }

  func superEncoder() -> any Encoder { writer }

  func superEncoder(forKey key: Key) -> any Encoder { writer }
}

private struct ListWriter: UnkeyedEncodingContainer {
  private let writer: ImageWriter
  private let list: ListCount
  var codingPath: [any CodingKey] { [] }
  var count: Int { list.count }

  init(writer: ImageWriter) {
    self.writer = writer
    list = writer.beginList()
  }

  func encodeNil() { list.count += 1 }

  func encode(_ value: some Encodable) throws {
    list.count += 1
    try writer.write(value)
  }

  func nestedContainer<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    list.count += 1
    return writer.container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    list.count += 1
    return writer.unkeyedContainer()
  }

  func superEncoder() -> any Encoder { writer }
}

private struct ValueWriter: SingleValueEncodingContainer {
  let writer: ImageWriter
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { writer.write(0) }

  func encode(_ value: some Encodable) throws { try writer.write(value) }
}
