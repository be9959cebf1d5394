/// Writes a value as an image: a text of numbers and of strings that `ImageReader` reads again without any parsing.
///
/// Fields stand one behind the other, without their names: `Topic.Line` is its condition, its text, and 0 or 1. Each
/// string stands once, at the head, and its place stands for it. A number is digits of 6 bits, the lowest first, from the
/// sign `space` on; all but the last are digits of 5 bits from the sign "`" on. An image is only good for the program that it was built with.
public struct ImageWriter {
  private var bytes: [UInt8] = []
  private var strings: [String] = []
  private var places: [String: Int] = [:]

  /// The image of a value.
  public static func text(of value: some Imaged) -> String {
    var writer = ImageWriter()
    value.write(to: &writer)
    var head: [UInt8] = []
    append(writer.strings.count, to: &head)
    for string in writer.strings {
      append(string.utf8.count, to: &head)
      head += string.utf8
    }
    return String(decoding: head + writer.bytes, as: UTF8.self)
  }

  /// Writes values, one behind the other.
  public mutating func write<each Value: Imaged>(_ values: repeat each Value) {
    for value in repeat each values { value.write(to: &self) }
  }

  mutating func append(_ number: Int) { Self.append(number, to: &bytes) }

  mutating func append(_ string: String) {
    let place = places[string] ?? strings.count
    if place == strings.count {
      strings.append(string)
      places[string] = place
    }
    append(place)
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
}

/// The digits of an image's numbers.
enum ImageDigits {
  static let last = UInt8(ascii: " ")
  static let more = UInt8(ascii: "`")
}
