import PlainText

/// Reads a file into nodes, and refuses what question files do not use: anchors, aliases, tags, further documents.
struct YamlReader {
  /// How deep lists and mappings may be nested.
  static let deepest = 64

  private let source: SourceText
  private let log: DiagnosticLog
  private let events: YamlEventStream

  /// The file's value; nil if it cannot be read, which is then in the log.
  static func read(_ source: SourceText, log: DiagnosticLog) -> YamlNode? {
    if let refusal = source.refusal() {
      log.report(refusal.finding, at: refusal.place)
      return nil
    }
    let reader = YamlReader(source: source, log: log, events: YamlEventStream(source))
    do throws(YamlFault) {
      return try reader.document()
    } catch {
      log.report(error.finding, at: Place(source, error.span))
      return nil
    }
  }

  private func document() throws(YamlFault) -> YamlNode? {
    var root: YamlNode?
    while true {
      let event = try events.next()
      switch event.kind {
      case .streamEnd:
        if root == nil { log.report(.emptyFile, at: source.start) }
        return root
      case .documentStart:
        if root != nil { throw YamlFault(finding: .secondDocument, span: event.span) }
      case .other: continue
      default:
        guard root == nil else { continue }
        root = try node(event, depth: 1)
      }
    }
  }

  private func node(_ event: YamlEvent, depth: Int) throws(YamlFault) -> YamlNode {
    if event.hasAnchor { throw YamlFault(finding: .anchor(sign(event, "&")), span: firstLine(event.span)) }
    if event.hasTag { throw YamlFault(finding: .tag, span: firstLine(event.span)) }
    switch event.kind {
    case .alias(let name): throw YamlFault(finding: .alias(name), span: event.span)
    case .scalar(let text, let style):
      if style == .doubleQuoted,
        let refused = text.unicodeScalars.first(where: { !TextPolicy.file.allows($0) })
      {
        throw YamlFault(finding: .forbiddenCharacter(refused), span: event.span)
      }
      return YamlNode(content: .scalar(text, style), place: Place(source, event.span))
    case .sequenceStart(let isFlow):
      try check(depth, event)
      return try sequence(from: event, isFlow: isFlow, depth: depth)
    case .mappingStart(let isFlow):
      try check(depth, event)
      return try mapping(from: event, isFlow: isFlow, depth: depth)
    default: throw YamlFault(finding: .indentation, span: event.span)
    }
  }

  private func sequence(from start: YamlEvent, isFlow: Bool, depth: Int) throws(YamlFault) -> YamlNode {
    var nodes: [YamlNode] = []
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind {
        let span = SourceSpan(start.span.start, event.span.end)
        return YamlNode(content: .sequence(nodes, isFlow: isFlow), place: Place(source, span))
      }
      nodes.append(try node(event, depth: depth + 1))
    }
  }

  private func mapping(from start: YamlEvent, isFlow: Bool, depth: Int) throws(YamlFault) -> YamlNode {
    var entries: [YamlEntry] = []
    var seen: [String: SourcePosition] = [:]
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind {
        return YamlNode(
          content: .mapping(entries, isFlow: isFlow),
          place: Place(source, SourceSpan(start.span.start, event.span.end)))
      }
      let key = try node(event, depth: depth + 1)
      guard let name = key.text
      else { throw YamlFault(finding: .keyNotAWord, span: firstLine(key.place.span)) }
      let value = try node(try events.next(), depth: depth + 1)
      if let first = seen[name] {
        log.report(.duplicateKey(name, firstLine: first.line), at: key.place)
      } else {
        seen[name] = key.place.span.start
        entries.append(YamlEntry(key: Word(text: name, place: key.place), value: value))
      }
    }
  }

  private func check(_ depth: Int, _ event: YamlEvent) throws(YamlFault) {
    if depth > Self.deepest {
      throw YamlFault(finding: .nestedTooDeep(limit: Self.deepest), span: firstLine(event.span))
    }
  }

  /// What is written at an event up to the next space.
  private func sign(_ event: YamlEvent, _ prefix: String) -> String {
    let text = source.line(event.span.start.line).unicodeScalars.dropFirst(event.span.start.column - 1)
    return text.first == prefix.unicodeScalars.first
      ? String(String.UnicodeScalarView(text.prefix { $0 != " " })) : prefix
  }

  private func firstLine(_ span: SourceSpan) -> SourceSpan {
    span.end.line == span.start.line && span.end > span.start
      ? span : SourceSpan(span.start, span.start.advanced(by: 1))
  }
}
