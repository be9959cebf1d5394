/// Text without what would move a cursor or turn the writing around: the only text that any export contains.
enum PrintableText {
  /// The text without control characters other than line ends, and without marks of writing direction.
  static func cleaned(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isUnprintable }))
  }

  /// The text on one line, cleaned.
  static func onOneLine(_ text: String) -> String {
    let isOneLine = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F || $0 == 0x20 }
    if isOneLine, text.utf8.first != 0x20, text.utf8.last != 0x20, !text.contains("  ") { return text }
    return cleaned(text).split { $0.isWhitespace }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether it would move the cursor or turn the text around; a line end would not.
  var isUnprintable: Bool {
    switch value {
    case 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
