/// What the YAML parser complains of, turned into what an author did: its "could not find expected ':'" is
/// "this line has no ':' behind its key".
struct YamlComplaint {
  /// The parser's words.
  let problem: String
  /// Where the parser stopped.
  let position: SourcePosition
  /// Where the thing began that it was reading.
  let context: SourcePosition?
  /// The text in quotation marks that was read just before.
  let quoted: SourceSpan?
  let source: SourceText

  /// The fault, with the place where the author has something to mend.
  var fault: YamlFault {
    if let fault = textBehindQuote ?? textBehindQuoteOnLine { return fault }
    if let fault = unquotedText { return fault }
    switch problem {
    case "found unexpected end of stream", "found unexpected document indicator":
      return at(context ?? position, .unclosedQuote)
    case "did not find expected ',' or ']'": return at(context ?? position, .unclosedList)
    case "did not find expected ',' or '}'": return at(context ?? position, .unclosedMapping)
    case "could not find expected ':'": return at(context ?? position, .keyWithoutColon)
    case "did not find expected key", "did not find expected '-' indicator",
      "found invalid tab indentation", "block sequence entries are not allowed in this context":
      return at(position, .indentation)
    case "found character that cannot start any token" where character(at: position) == "\t",
      "found a tab character where an indentation space is expected":
      return at(position, .tab)
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return at(position, .badEscape)
    case "found unknown directive name", "found incompatible YAML document",
      "found duplicate %YAML directive":
      return at(position, .directive)
    case "did not find expected <document start>": return at(position, .textBehindEnd)
    case "did not find expected comment or line break", "found an indentation indicator equal to 0":
      return at(position, .textBehindBlockSign)
    default: return at(position, .unreadable(problem))
    }
  }

  /// A text in quotation marks with more text behind it: a mark inside closes it, or the one that was to close it was
  /// forgotten, and the next, which opens another text, does.
  private var textBehindQuote: YamlFault? {
    guard let quoted, let mark = character(at: quoted.start) else { return nil }
    let rest = source.line(quoted.end.line).unicodeScalars.dropFirst(quoted.end.column - 1)
    guard let next = rest.first(where: { $0 != " " && $0 != "\t" }), !",]}:#".unicodeScalars.contains(next)
    else { return nil }
    let isWhole = quoted.end.line == quoted.start.line && rest.first != next
    return at(
      quoted.start,
      isWhole ? .textStarts(with: String(mark)) : .lateQuote(mark, line: quoted.end.line))
  }

  /// The same on the line where the parser stopped: of a mapping or a list in brackets it reads the line before it tells
  /// of any part.
  private var textBehindQuoteOnLine: YamlFault? {
    let line = Array(source.line(position.line).unicodeScalars)
    var (index, before) = (0, Unicode.Scalar(","))
    while index < line.count {
      let sign = line[index]
      let opens =
        ",[{:-".unicodeScalars.contains(before)
        && (index == 0 || " ,[{".unicodeScalars.contains(line[index - 1]))
      guard opens, sign == "\"" || sign == "'" else {
        if sign != " " { before = sign }
        index += 1
        continue
      }
      let rest = line[(index + 1)...]
      guard let end = Self.end(of: rest, sign), end + 1 < line.count else { return nil }
      guard " \t,]}:".unicodeScalars.contains(line[end + 1]) else {
        let place = SourcePosition(line: position.line, column: index + 1)
        return at(place, .lateQuote(Character(sign), line: position.line))
      }
      (index, before) = (end + 1, sign)
    }
    return nil
  }

  /// The mark that closes a quoted text; one that is written as two, or behind a backslash, does not.
  private static func end(of text: ArraySlice<Unicode.Scalar>, _ mark: Unicode.Scalar) -> Int? {
    var index = text.startIndex
    while index < text.endIndex {
      let isPair = mark == "\"" ? text[index] == "\\" : text[index...].starts(with: [mark, mark])
      if !isPair, text[index] == mark { return index }
      index += isPair ? 2 : 1
    }
    return nil
  }

  /// A plain text on the line that starts or goes on in a way that wants quotes.
  private var unquotedText: YamlFault? {
    if problem == "found character that cannot start any token", let character = character(at: position),
      "@`%".contains(character)
    {
      return at(position, .textStarts(with: String(character)))
    }
    if problem == "mapping values are not allowed in this context" {
      return keyWithoutSpace ?? at(position, .colonInText)
    }
    if problem == "did not find expected alphabetic or numeric character", let context,
      let sign = character(at: context)
    {
      return at(context, .textStarts(with: String(sign)))
    }
    let line = Array(source.line(position.line).unicodeScalars)
    guard let start = valueStart(of: line), start < line.count else { return nil }
    let place = SourcePosition(line: position.line, column: start + 1)
    switch line[start] {
    case "{", "[":
      guard let end = line.lastIndex(where: { $0 == "}" || $0 == "]" }),
        line[(end + 1)...].contains(where: { $0 != " " && $0 != "," && $0 != "}" && $0 != "]" })
      else { return nil }
      return at(place, .textStarts(with: String(line[start])))
    default: return nil
    }
  }

  /// A key of the line before whose ':' has no space behind it: YAML reads a text of both lines.
  private var keyWithoutSpace: YamlFault? {
    func isKey(_ text: some Sequence<Unicode.Scalar>) -> Bool {
      text.allSatisfy { ("a"..."z").contains($0) || $0 == "-" || $0 == " " }
    }
    guard position.line > 1, isKey(source.line(position.line).unicodeScalars.prefix(position.column - 1))
    else { return nil }
    let before = Array(source.line(position.line - 1).unicodeScalars)
    guard let colon = before.firstIndex(of: ":"), isKey(before[..<colon]), colon + 1 < before.count,
      before[colon + 1] != " "
    else { return nil }
    return at(SourcePosition(line: position.line - 1, column: colon + 1), .colonWithoutSpace)
  }

  /// Where the value on a line begins: behind dashes and behind the first `: `.
  private func valueStart(of line: [Unicode.Scalar]) -> Int? {
    var start = 0
    while start < line.count,
      line[start] == " " || (line[start] == "-" && start + 1 < line.count && line[start + 1] == " ")
    {
      start += 1
    }
    let rest = start
    guard rest < line.count, !"\"'{[".unicodeScalars.contains(line[rest]) else { return rest }
    for index in rest..<line.count
    where line[index] == ":" && index + 1 < line.count && line[index + 1] == " " {
      return line[(index + 1)...].firstIndex { $0 != " " }
    }
    return rest
  }

  private func character(at position: SourcePosition) -> Character? {
    let offset = source.offset(of: position)
    guard offset < source.bytes.count, source.bytes[offset] < 0x80 else { return nil }
    return Character(Unicode.Scalar(source.bytes[offset]))
  }

  private func at(_ position: SourcePosition, _ finding: Finding) -> YamlFault {
    YamlFault(finding: finding, span: SourceSpan(position, position.advanced(by: 1)))
  }
}

/// Why a YAML file cannot be read any further.
struct YamlFault: Error {
  let finding: Finding
  /// The stretch of the file that an author has to mend.
  let span: SourceSpan
}
