/// What the YAML parser complains of, turned into what an author did: its "could not find expected ':'" is
/// "this line has no ':' behind its key".
struct YamlComplaint {
  /// The parser's words.
  let problem: String
  /// Where the parser stopped.
  let position: SourcePosition
  /// Where the thing began that it was reading.
  let context: SourcePosition?
  /// The text in quotation marks of several lines that was read just before.
  let longQuote: SourceSpan?
  let source: SourceText

  /// The fault, with the place where the author has something to mend.
  var fault: YamlFault {
    // A mark that was forgotten is found at the next mark, which opens another text.
    if let longQuote, longQuote.end.line == position.line, let mark = character(at: longQuote.start) {
      return at(longQuote.start, .lateQuote(mark, line: position.line))
    }
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
    default: return at(position, .unreadable(problem))
    }
  }

  /// A plain text on the line that starts or goes on in a way that wants quotes.
  private var unquotedText: YamlFault? {
    if problem == "found character that cannot start any token", let character = character(at: position),
      "@`%".contains(character)
    {
      return at(position, .textStarts(with: String(character)))
    }
    if problem == "mapping values are not allowed in this context" {
      return at(position, .colonInText)
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
    case "\"", "'":
      guard let end = line[(start + 1)...].firstIndex(of: line[start]), end + 1 < line.count,
        position > place.advanced(by: end - start)
      else { return nil }
      return at(place, .textStarts(with: String(line[start])))
    default: return nil
    }
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
