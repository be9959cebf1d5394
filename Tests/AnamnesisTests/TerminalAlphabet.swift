import TestSupport

/// The control sequences of a terminal, each by its form: `\e[2;5H` and `\e[H` have one, `\e[?25l` and `\e[?1049l` two,
/// `\e]0;` and `\e]11;` as well.
enum TerminalAlphabet {
  /// The forms that stand in what a program wrote; each other control character is a form by itself.
  static func forms(in bytes: some Sequence<UInt8>) -> Set<String> {
    var forms: Set<String> = []
    var rest = Array(String(decoding: Array(bytes), as: UTF8.self).unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" {
        forms.insert(sequence(&rest))
      } else if scalar.properties.generalCategory == .control {
        forms.insert(name(scalar))
      }
    }
    return forms
  }

  /// The forms of a terminal's own description, but for those of keys, queries, printing, colours anew, titles and beginnings; nil:
  /// it has none here.
  static func forms(of terminal: String) -> Set<String>? {
    let result = CommandResult.of(["infocmp", "-1", terminal])
    guard result.ending == .exit(0) else { return nil }
    var forms: Set<String> = []
    for line in result.output.split(separator: "\n") where line.first == "\t" && line.contains("=") {
      let parts = line.dropFirst().split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let isOther = ["k", "u", "mc", "is", "rs", "acsc", "initc", "oc", "tsl", "dsl"].contains {
        parts[0].hasPrefix($0)
      }
      if !isOther { forms.formUnion(Self.forms(in: text(ofCapability: parts[1].dropLast()).utf8)) }
    }
    return forms
  }

  private static func name(_ scalar: Unicode.Scalar) -> String { "^\(scalar.value)" }

  /// What comes behind an escape. Modes, and what is said to windows, are told apart by their numbers.
  private static func sequence(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
    guard let first = rest.popFirst() else { return "\\e" }
    var form = "\\e\(first)"
    var numbers = ""
    if first == "]" {
      while let digit = rest.first, ("0"..."9").contains(digit) {
        form.unicodeScalars.append(digit)
        rest.removeFirst()
      }
    }
    guard first == "[" || (" "..."/").contains(first) else { return form }
    while let next = rest.popFirst() {
      if first != "[" { return form + String(next) }
      if ("0"..."9").contains(next) || next == ";" || next == ":" {
        numbers.unicodeScalars.append(next)
      } else if ("@"..."~").contains(next) {
        return form + (["h", "l", "t"].contains(next) ? numbers : "") + String(next)
      } else {
        form.unicodeScalars.append(next)
      }
    }
    return form
  }

  /// A string of a terminal's description with all that its parameters can bring, one after another.
  private static func text(ofCapability source: Substring) -> String {
    var text = ""
    var rest = Array(source.unicodeScalars)[...]
    while let next = rest.popFirst() {
      switch next {
      case "\\": text.unicodeScalars.append(escaped(&rest))
      case "^": text.unicodeScalars.append(Unicode.Scalar(UInt8((rest.popFirst()?.value ?? 0) & 0x1F)))
      case "$" where rest.first == "<": while let skipped = rest.popFirst(), skipped != ">" {}
      case "%": skipParameter(&rest)
      default: text.unicodeScalars.append(next)
      }
    }
    return text
  }

  private static func escaped(_ rest: inout ArraySlice<Unicode.Scalar>) -> Unicode.Scalar {
    guard let next = rest.popFirst() else { return " " }
    switch next {
    case "E", "e": return "\u{1B}"
    case "n", "l": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "0"..."7":
      let digits = [next] + rest.prefix(2).prefix { ("0"..."7").contains($0) }
      rest = rest.dropFirst(digits.count - 1)
      let number = digits.reduce(0) { $0 * 8 + $1.value - 48 }
      return Unicode.Scalar(number & 0x7F) ?? " "
    default: return next
    }
  }

  /// Skips `%p1`, `%{16}`, `%'c'`, `%2d`, `%?` and the rest of the language for parameters.
  private static func skipParameter(_ rest: inout ArraySlice<Unicode.Scalar>) {
    guard let next = rest.popFirst() else { return }
    switch next {
    case "p", "P", "g": _ = rest.popFirst()
    case "{": while let skipped = rest.popFirst(), skipped != "}" {}
    case "'": rest = rest.dropFirst(2)
    case ":", "#", " ", ".", "0"..."9":
      while let skipped = rest.popFirst(), !["d", "o", "x", "X", "s"].contains(skipped) {}
    default: break
    }
  }
}
