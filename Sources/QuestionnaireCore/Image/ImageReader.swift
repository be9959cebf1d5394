/// Reads a value from its image. See `ImageWriter`.
public struct ImageReader {
  /// An image that ends too early, or that is of something else.
  public struct Damaged: Error {}

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var strings: [String] = []

  /// The value of an image; nil if the image is of something else.
  public static func value<Value: Imaged>(_ type: Value.Type, of image: StaticString) -> Value? {
    image.withUTF8Buffer { value(of: $0) }
  }

  /// The value of an image; nil if the image is of something else.
  public static func value<Value: Imaged>(_ type: Value.Type, of image: String) -> Value? {
    var image = image
    return image.withUTF8 { value(of: $0) }
  }

  private static func value<Value: Imaged>(of bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    guard var reader = try? ImageReader(bytes) else { return nil }
    return try? Value(from: &reader)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    self.bytes = bytes
    let count = try count()
    strings.reserveCapacity(count)
    for _ in 0..<count {
      let length = try number()
      guard length >= 0, length <= bytes.count - place else { throw Damaged() }
      strings.append(String(decoding: bytes[place..<place + length], as: UTF8.self))
      place += length
    }
  }

  /// What stands next.
  public mutating func read<Value: Imaged>() throws -> Value { try Value(from: &self) }

  /// What was made of what stands next; throws if nothing can be.
  static func made<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Damaged() }
    return value
  }

  mutating func number() throws -> Int {
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

  /// How many follow: never more than there are bytes left, since each takes one at least.
  mutating func count() throws -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - place else { throw Damaged() }
    return count
  }

  mutating func string() throws -> String {
    let place = try number()
    guard strings.indices.contains(place) else { throw Damaged() }
    return strings[place]
  }
}
