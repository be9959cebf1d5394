/// How text becomes cells: the characters to draw with, and how many columns each takes.
public struct Lettering: Sendable {
  /// The characters to draw with.
  public let glyphs: Glyphs
  private let width: @Sendable (Character) -> Int

  /// Makes lettering; `width` gives the columns of a character that is not ASCII, as the terminal counts them.
  public init(glyphs: Glyphs, width: @escaping @Sendable (Character) -> Int) {
    self.glyphs = glyphs
    self.width = width
  }

  /// The columns a character takes: 0, 1 or 2.
  func columns(of character: Character) -> Int {
    if let code = character.asciiValue { return code >= 0x20 && code < 0x7F ? 1 : 0 }
    return min(max(width(character), 0), 2)
  }

  /// The columns a text takes.
  func columns(of text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The text, cut with an ellipsis if it takes more columns than there are.
  func cut(_ text: String, to limit: Int) -> String {
    let text = glyphs.drawable(text)
    guard columns(of: text) > limit else { return text }
    let dots = limit > 6 ? "..." : ""
    var kept = ""
    var used = dots.count
    for character in text {
      used += columns(of: character)
      if used > limit { break }
      kept.append(character)
    }
    return kept + dots
  }
}
