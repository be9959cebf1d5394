internal import PlainText
internal import SummaryReports

/// The characters that screens are drawn with: those of Unicode, or ASCII only.
public struct Glyphs: Hashable, Sendable {
  /// Whether only ASCII is drawn; all other text is then folded to it.
  public let isASCII: Bool
  /// The line between areas.
  public let rule: Character
  /// What stands before a point of a list.
  public let bullet: Character
  /// What stands between two remarks on one line.
  public let separator: String
  /// What marks the row that has the focus.
  public let marker: Character = ">"

  /// The characters for a terminal that shows Unicode.
  public static let unicode = Glyphs(isASCII: false, rule: "─", bullet: "•", separator: " · ")
  /// The characters for every other terminal.
  public static let ascii = Glyphs(isASCII: true, rule: "-", bullet: "-", separator: ", ")

  /// The characters of line mode where text is UTF-8: all of them are read aloud well.
  public static let lines = Glyphs(isASCII: false, rule: "-", bullet: "-", separator: ". ")
  /// The characters of line mode where text is ASCII.
  public static let asciiLines = Glyphs(isASCII: true, rule: "-", bullet: "-", separator: ". ")

  /// The text as it can be drawn: without what would move the cursor or turn the text around, tabs as blanks, and in
  /// ASCII where nothing else is shown. A line end stays.
  func drawable(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return text }
    let scalars = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      switch scalar.value {
      case 0x0A: scalar
      case 0x09: " "
      case 0..<0x20, 0x7F...0x9F, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
        nil
      default: scalar
      }
    }
    let kept = String(String.UnicodeScalarView(scalars))
    return isASCII ? ASCIIText.replacing(kept) : kept
  }
}
