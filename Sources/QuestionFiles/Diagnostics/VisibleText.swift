/// Text of a file made safe to show: what cannot be seen becomes visible, and long text is cut.
enum VisibleText {
  /// The text with controls and invisible characters spelled out, at most so many characters long.
  static func of(_ text: String, atMost limit: Int = 200) -> String {
    var shown = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      if count == limit { return shown + "…" }
      if scalar == "\n" || scalar == "\t" {
        shown += " "
      } else if scalar.isRefused {
        shown += "<U+\(hexadecimal(scalar))>"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// The number of a character in at least four hexadecimal digits.
  static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// A byte in two hexadecimal digits.
  static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }

  /// How many columns a character takes in a terminal.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// How many columns a text takes.
  static func width(of text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }
}
