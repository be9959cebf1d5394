/// An input that is read from its start, number by number and text by text. Where it has ended there are only zeros.
struct Input {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func byte() -> Int { rest.popFirst().map { Int($0) } ?? 0 }

  mutating func number(below limit: Int) -> Int { (byte() << 8 | byte()) % limit }

  /// One of several, chosen by a byte; a letter from `a` on is as good as a number from 0 on.
  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[(byte() + 256 - 97) % 256 % elements.count]
  }

  /// The text up to a line end, which is passed, or to the end.
  mutating func line() -> String {
    let line = rest.prefix { $0 != 0x0A }
    rest = rest.dropFirst(line.count + 1)
    return String(decoding: line, as: UTF8.self)
  }

  /// At most so many bytes, as text.
  mutating func text(_ count: Int) -> String {
    defer { rest = rest.dropFirst(count) }
    return String(decoding: rest.prefix(count), as: UTF8.self)
  }

  /// Everything that is left.
  var bytes: [UInt8] { Array(rest) }

  /// Everything that is left, as text: what is no UTF-8 becomes U+FFFD.
  var text: String { String(decoding: rest, as: UTF8.self) }
}
