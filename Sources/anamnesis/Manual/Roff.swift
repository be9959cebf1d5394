/// A manual page as it grows, in the macros of mdoc(7). What is put in as text comes out as that text.
struct Roff {
  /// The page; each line ends with a line end.
  private(set) var text = ""
  private static let columns = 78

  /// Adds a macro whose arguments are written as they are.
  mutating func macro(_ words: String...) { text += ".\(words.joined(separator: " "))\n" }

  /// Adds text to the paragraph; each sentence begins a line.
  mutating func fill(_ words: String) {
    var line = ""
    for word in words.split(whereSeparator: \.isWhitespace).map({ Self.escaped($0, isLiteral: false) }) {
      if !line.isEmpty, line.count + 1 + word.count > Self.columns || Self.endsSentence(line) {
        add(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { add(line) }
  }

  /// Adds what help says: a blank line begins a paragraph, and what is indented is an example, line by line.
  ///
  /// The first paragraph has a space above it, unless it begins a section.
  mutating func discuss(_ words: String, atBeginning isFirst: Bool = false) {
    for (place, paragraph) in words.split(separator: "\n\n").enumerated() {
      if place > 0 || !isFirst { macro("Pp") }
      var prose: [Substring] = []
      var example: [Substring] = []
      for line in paragraph.split(separator: "\n") {
        if line.hasPrefix("  ") {
          addProse(&prose)
          example.append(line.dropFirst(2))
        } else {
          addExample(&example)
          prose.append(line)
        }
      }
      addProse(&prose)
      addExample(&example)
    }
  }

  /// An argument of a macro that is text, in quotes.
  static func argument(_ words: String) -> String {
    // Short words may be macros, and signs delimiters.
    (words.count > 3 ? "\"" : "\"\\&") + escaped(words[...], isLiteral: true) + "\""
  }

  private mutating func addProse(_ lines: inout [Substring]) {
    fill(lines.joined(separator: " "))
    lines = []
  }

  private mutating func addExample(_ lines: inout [Substring]) {
    guard !lines.isEmpty else { return }
    macro("Bd", "-literal", "-offset", "indent")
    for line in lines { add(Self.escaped(line, isLiteral: true)) }
    macro("Ed")
    lines = []
  }

  private mutating func add(_ line: String) {
    // A full stop or an apostrophe at the beginning would make it a macro.
    text += (line.first == "." || line.first == "'" ? "\\&" : "") + line + "\n"
  }

  private static func endsSentence(_ line: String) -> Bool {
    guard let last = line.last(where: { $0 != ")" && $0 != "”" }) else { return false }
    return ".!?".contains(last)
  }

  /// What is literal keeps its hyphens as they are typed; so does whatever begins with one.
  private static func escaped(_ words: Substring, isLiteral: Bool) -> String {
    var result = ""
    let keepsHyphens = isLiteral || words.first == "-"
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "\"": result += "\\(dq"
      case "-" where keepsHyphens: result += "\\-"
      case "~": result += "\\(ti"
      case "^": result += "\\(ha"
      case "`": result += "\\(ga"
      case "'" where isLiteral: result += "\\(aq"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits + "]"
      }
    }
    return result
  }
}
