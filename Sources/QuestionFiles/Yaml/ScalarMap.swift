/// Where each character of a scalar's value stands in the file, through quotes, escapes and folded lines: of the value
/// `it's` the `s` stands behind two marks in `'it''s'`.
struct ScalarMap {
  private let source: SourceText
  /// The position of each Unicode scalar of the value.
  private let positions: [SourcePosition]
  private let end: SourcePosition

  /// Aligns the value of a scalar with what is written.
  init(_ node: YamlNode) {
    source = node.place.source
    let span = node.place.span
    guard case .scalar(let text, let style) = node.content else {
      positions = []
      end = span.end
      return
    }
    var raw = RawScalar(source: source, span: span, style: style)
    var positions: [SourcePosition] = []
    positions.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.unicodeScalars { positions.append(raw.take(scalar)) }
    self.positions = positions
    end = positions.last?.advanced(by: 1) ?? span.end
  }

  /// The place of some characters of the value; of no character, the place where they would stand.
  func place(_ range: Range<Int>) -> Place {
    let start = range.lowerBound < positions.count ? positions[range.lowerBound] : end
    guard !range.isEmpty, range.upperBound <= positions.count
    else { return Place(source, SourceSpan(start, start.advanced(by: 1))) }
    return Place(source, SourceSpan(start, positions[range.upperBound - 1].advanced(by: 1)))
  }
}

/// A scalar as it is written, read alongside its value.
struct RawScalar {
  private let characters: [Unicode.Scalar]
  private let style: YamlNode.Style
  private var index = 0
  private var position: SourcePosition

  init(source: SourceText, span: SourceSpan, style: YamlNode.Style) {
    characters = Array(source.text(span).unicodeScalars)
    self.style = style
    position = span.start
    switch style {
    case .plain: break
    case .singleQuoted, .doubleQuoted: advance()
    case .literal, .folded:
      while index < characters.count, characters[index] != "\n" { advance() }
      advance()
    }
  }

  /// The position at which the next character of the value is written.
  mutating func take(_ scalar: Unicode.Scalar) -> SourcePosition {
    let isSpace = scalar == " " || scalar == "\n" || scalar == "\t"
    if isSpace, style == .literal {
      while index < characters.count, scalar == "\n", characters[index] != "\n" { advance() }
    }
    if !isSpace { skipSpace() }
    while style == .doubleQuoted, isEscapedLineEnd {
      advance()
      skipSpace()
    }
    let here = position
    guard index < characters.count else { return here }
    if style == .doubleQuoted, characters[index] == "\\" {
      takeEscape()
    } else if style == .singleQuoted, scalar == "'" {
      advance()
      advance()
    } else if !isSpace || isWhitespace(characters[index]) {
      advance()
    }
    return here
  }

  private mutating func takeEscape() {
    advance()
    guard index < characters.count else { return }
    let digits: Int
    switch characters[index] {
    case "x": digits = 2
    case "u": digits = 4
    case "U": digits = 8
    default: digits = 0
    }
    for _ in 0...digits { advance() }
  }

  private var isEscapedLineEnd: Bool {
    index + 1 < characters.count && characters[index] == "\\"
      && (characters[index + 1] == "\n" || characters[index + 1] == "\r")
  }

  private func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
  }

  private mutating func skipSpace() {
    while index < characters.count, isWhitespace(characters[index]) { advance() }
  }

  private mutating func advance() {
    guard index < characters.count else { return }
    position =
      characters[index] == "\n"
      ? SourcePosition(line: position.line + 1, column: 1) : position.advanced(by: 1)
    index += 1
  }
}

/// Why the value of a scalar cannot be read: in `a | b` a bar outside of parentheses, at 2 to 3.
struct TextFault: Error {
  let finding: Finding
  /// The Unicode scalars of the value that it is wrong with.
  let range: Range<Int>
}
