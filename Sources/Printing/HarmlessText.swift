/// What a program wrote, as text that cannot do anything to a terminal or to a page.
enum HarmlessText {
  /// The most that is kept of a line, in Unicode scalars.
  static let longest = 200

  /// The lines as they stand.
  static func lines(of bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The first line that has anything in it, without control characters and marks that turn the text around.
  static func firstLine(of bytes: [UInt8]) -> String? {
    for line in lines(of: bytes) {
      let scalars = line.unicodeScalars.filter { !isHarmful($0) }.prefix(longest)
      let words = String(String.UnicodeScalarView(scalars)).split(whereSeparator: \.isWhitespace)
      if !words.isEmpty { return words.joined(separator: " ") }
    }
    return nil
  }

  /// The text as one name: nil if it is empty, too long, or has anything in it that a printer's name cannot have.
  static func name(_ text: some StringProtocol) -> String? {
    let isName =
      !text.isEmpty && text.utf8.count <= longest
      && text.unicodeScalars.allSatisfy { !isHarmful($0) && !$0.properties.isWhitespace && $0 != "\u{FFFD}" }
    return isName ? String(text) : nil
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
