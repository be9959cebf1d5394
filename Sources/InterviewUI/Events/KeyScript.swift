/// A list of keys as words: "down down enter", "text:hello", "f9", "ctrl+c", "paste:two words" with `_` for a blank.
public struct KeyScript: Hashable, Sendable {
  /// The events in order.
  public let events: [Event]

  /// A word of a script that names no key.
  public struct UnknownKey: Error, Hashable, Sendable {
    /// The word.
    public let word: String

    /// Makes the error.
    public init(word: String) { self.word = word }
  }

  /// Reads a script. A single character is its key; `text:` types what follows, where `_` is a blank; `size:80x24`
  /// resizes.
  public init(_ script: some StringProtocol) throws(UnknownKey) {
    var events: [Event] = []
    for word in script.split(whereSeparator: \.isWhitespace) {
      events += try Self.events(of: String(word))
    }
    self.events = events
  }

  private static let keys: [String: Key] = [
    "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end, "pgup": .pageUp,
    "pageup": .pageUp, "pgdn": .pageDown, "pagedown": .pageDown, "enter": .enter, "esc": .escape,
    "escape": .escape, "tab": .tab, "shift+tab": .backTab, "backtab": .backTab, "backspace": .backspace,
    "delete": .delete, "del": .delete, "space": .character(" "), "alt+enter": .alt("\n"),
    "ctrl+left": .wordLeft, "ctrl+right": .wordRight,
  ]

  private static func events(of word: String) throws(UnknownKey) -> [Event] {
    let lower = word.lowercased()
    if word.count == 1, let character = word.first { return [.key(.character(character))] }
    if lower == "ctrl+c" { return [.interrupt] }
    if let key = keys[lower] { return [.key(key)] }
    if lower.hasPrefix("text:") { return blanks(word.dropFirst(5)).map { .key(.character($0)) } }
    if lower.hasPrefix("paste:") { return [.paste(String(blanks(word.dropFirst(6))))] }
    if lower.hasPrefix("ctrl+"), lower.count == 6, let letter = lower.last { return [.key(.control(letter))] }
    if lower.hasPrefix("alt+"), word.count == 5, let letter = word.last { return [.key(.alt(letter))] }
    if lower.first == "f", let number = Int(lower.dropFirst()), (1...12).contains(number) {
      return [.key(.function(number))]
    }
    if lower.hasPrefix("size:") {
      let parts = lower.dropFirst(5).split(separator: "x").compactMap { Int($0) }
      if parts.count == 2 { return [.resize(Size(columns: parts[0], rows: parts[1]))] }
    }
    throw UnknownKey(word: word)
  }

  private static func blanks(_ text: Substring) -> String {
    text.split(separator: "_", omittingEmptySubsequences: false).joined(separator: " ")
  }
}
