internal import InterviewUI

/// An escape sequence the terminal database does not know, while it arrives.
///
/// Behind ESC come `[`, `1`, `;`, `5` and `C`: it is complete at `C`, and is Ctrl and Right, a word to the right.
struct EscapeSequence: Sendable {
  /// What a further character does to the sequence.
  enum Step {
    /// It goes on.
    case more
    /// It is complete, and is a key or means nothing.
    case done(Key?)
    /// The character does not belong to it.
    case refused
  }

  private enum Kind {
    /// `ESC [`: parameters, then a final character.
    case control
    /// `ESC O`: one character.
    case single
    /// `ESC ]` and the like: an answer of the terminal, up to BEL or `ESC \`.
    case string
  }

  private static let lengthLimit = 4096
  private let kind: Kind
  private let introducer: Unicode.Scalar
  private var body: [Unicode.Scalar] = []

  /// Begins a sequence, or is nil when no sequence begins with this character.
  init?(introducer: Unicode.Scalar) {
    switch introducer {
    case "[": kind = .control
    case "O": kind = .single
    case "]", "P", "X", "^", "_": kind = .string
    default: return nil
    }
    self.introducer = introducer
  }

  /// The key it was after all when nothing follows its first character: Alt with that character.
  var interrupted: Key? { body.isEmpty ? .alt(Character(introducer)) : nil }

  /// Takes one more character in.
  mutating func take(_ scalar: Unicode.Scalar) -> Step {
    if kind == .string { return takeInString(scalar) }
    guard (0x20...0x7E).contains(scalar.value), body.count < 64 else { return .refused }
    body.append(scalar)
    switch kind {
    case .control:
      // Linux's console sends F1 to F5 as ESC [ [ A and so on.
      let goesOn = scalar.value < 0x40 || (scalar == "[" && body.count == 1)
      return goesOn ? .more : .done(key)
    case .single: return scalar.value < 0x40 ? .more : .done(key)
    case .string: return .more
    }
  }

  private mutating func takeInString(_ scalar: Unicode.Scalar) -> Step {
    let ends = scalar == "\u{7}" || scalar == "\u{9C}" || (scalar == "\\" && body.last == "\u{1B}")
    if ends || body.count >= Self.lengthLimit { return .done(nil) }
    if body.last == "\u{1B}" { return .refused }
    body.append(scalar)
    return .more
  }

  /// The key of a complete sequence, in the forms xterm, rxvt and the consoles share.
  private var key: Key? {
    guard let final = body.last else { return nil }
    let parameters = String(String.UnicodeScalarView(body.dropLast()))
    let isWord = ["1;3", "1;5", "1;7", "3", "5"].contains(parameters)
    switch (final, parameters) {
    case ("A", _): return parameters == "[" ? .function(1) : .up
    case ("B", _): return parameters == "[" ? .function(2) : .down
    case ("C", _): return parameters == "[" ? .function(3) : isWord ? .wordRight : .right
    case ("D", _): return parameters == "[" ? .function(4) : isWord ? .wordLeft : .left
    case ("E", "["): return .function(5)
    case ("c", ""): return .wordRight
    case ("d", ""): return .wordLeft
    case ("H", _): return .home
    case ("F", _): return .end
    case ("Z", _): return .backTab
    case ("M", "") where kind == .single: return .enter
    case ("P", _), ("Q", _), ("R", ""), ("S", _):
      return kind == .single ? .function(Int(final.value) - 0x4F) : nil
    case ("~", _): return Self.numbered[parameters.split(separator: ";").first.map(String.init) ?? ""]
    default: return nil
    }
  }

  private static let numbered: [String: Key] = [
    "1": .home, "7": .home, "4": .end, "8": .end, "3": .delete, "5": .pageUp, "6": .pageDown,
    "11": .function(1), "12": .function(2), "13": .function(3), "14": .function(4), "15": .function(5),
    "17": .function(6), "18": .function(7), "19": .function(8), "20": .function(9), "21": .function(10),
    "23": .function(11), "24": .function(12),
  ]
}
