/// Reads a value from its image. See `ImageWriter`.
final class ImageReader: Decoder {
  /// An image that ends too early, or that is of something else.
  struct Damaged: Error {}

  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var strings: [String] = []

  /// The value of an image; nil if the image is of something else.
  static func value<Value: Decodable>(_ type: Value.Type, of image: StaticString) -> Value? {
    image.withUTF8Buffer { try? ImageReader($0).read(type) }
  }

  /// The value of an image.
  static func value<Value: Decodable>(_ type: Value.Type, of image: String) -> Value? {
    var image = image
    return image.withUTF8 { try? ImageReader($0).read(type) }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    self.bytes = bytes
    let count = try number()
    guard (0...bytes.count).contains(count) else { throw Damaged() }
    strings.reserveCapacity(count)
    for _ in 0..<count {
      let length = try number()
      guard length >= 0, length <= bytes.count - place else { throw Damaged() }
      strings.append(String(decoding: bytes[place..<place + length], as: UTF8.self))
      place += length
    }
  }

  fileprivate func number() throws -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while place < bytes.count, shift < 65 {
      let byte = bytes[place]
      place += 1
      guard byte >= ImageDigits.more else {
        value |= UInt(byte &- ImageDigits.last) << shift
        return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
      }
      value |= UInt(byte - ImageDigits.more) << shift
      shift += 5
    }
    throw Damaged()
  }

  fileprivate func string() throws -> String {
    let place = try number()
    guard strings.indices.contains(place) else { throw Damaged() }
    return strings[place]
  }

  @inline(__always)
  fileprivate func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if type == String.self, let string = try string() as? Value { return string }
    if type == Int.self, let number = try number() as? Value { return number }
    if type == Bool.self, let truth = (try number() != 0) as? Value { return truth }
    return try Value(from: self)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(FieldReader(reader: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try ListReader(reader: self) }

  func singleValueContainer() -> any SingleValueDecodingContainer { ValueReader(reader: self) }
}

private struct FieldReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let reader: ImageReader
  var codingPath: [any CodingKey] { [] }

  /// The one case of an enumeration that stands here.
  var allKeys: [Key] { (try? reader.string()).flatMap(Key.init(stringValue:)).map { [$0] } ?? [] }

  func contains(_ key: Key) -> Bool { true }

  func decodeNil(forKey key: Key) throws -> Bool { try reader.number() == 0 }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try reader.read(type) }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try readIfPresent(type)
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try readIfPresent(type) }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try readIfPresent(type) }
  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try readIfPresent(type) }

  private func readIfPresent<Value: Decodable>(_ type: Value.Type) throws -> Value? {
    try reader.number() == 0 ? nil : try reader.read(type)
  }

  func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedDecodingContainer<Nested> {
    KeyedDecodingContainer(FieldReader<Nested>(reader: reader))
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try reader.unkeyedContainer()
  }

  func superDecoder() -> any Decoder { reader }

  func superDecoder(forKey key: Key) -> any Decoder { reader }
}

private struct ListReader: UnkeyedDecodingContainer {
  private let reader: ImageReader
  let count: Int?
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  var isAtEnd: Bool { currentIndex >= count ?? 0 }

  init(reader: ImageReader) throws {
    self.reader = reader
    count = try reader.number()
  }

  mutating func decodeNil() -> Bool { false }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    currentIndex += 1
    return try reader.read(type)
  }

  mutating func nestedContainer<Key>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    currentIndex += 1
    return reader.container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    currentIndex += 1
    return try reader.unkeyedContainer()
  }

  func superDecoder() -> any Decoder { reader }
}

private struct ValueReader: SingleValueDecodingContainer {
  let reader: ImageReader
  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { false }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try reader.read(type) }
}
