import QuestionnaireCore

extension Decoding {
  /// A scalar that is no prose: an id, a date, a unit.
  func word(_ node: YamlNode) -> Word? {
    guard let text = node.text, !node.isEmpty else {
      log.report(.wrongType(expected: "a word", found: node.kind), at: node.place.firstLine)
      return nil
    }
    return Word(text: text, place: node.place.firstLine)
  }

  /// A text that a person reads.
  func text(_ node: YamlNode) -> Word? {
    switch node.content {
    case .sequence(_, isFlow: true), .mapping(_, isFlow: true):
      let sign = if case .mapping = node.content { "{" } else { "[" }
      log.report(.quoteThis(.startsWith(sign)), at: node.place.firstLine)
      return nil
    case .sequence, .mapping:
      log.report(.wrongType(expected: "a text", found: node.kind), at: node.place.firstLine)
      return nil
    case .scalar(let text, let style):
      guard text.contains(where: { !$0.isWhitespace }) else {
        log.report(.wrongType(expected: "a text", found: .nothing), at: node.place.firstLine)
        return nil
      }
      if style == .plain, let comment = surprisingComment(behind: node) {
        log.report(.quoteThis(.commentInside), at: comment)
      }
      return Word(text: text, place: node.place)
    }
  }

  /// The most entries of a list.
  static let longestList = 5_000

  /// The nodes of a list, as many as are allowed.
  func list(_ node: YamlNode) -> [YamlNode] { list(node, limit: Self.longestList) }

  /// The nodes of a list, as many as are allowed.
  func list(_ node: YamlNode, limit: Int) -> [YamlNode] {
    guard case .sequence(let nodes, _) = node.content else {
      log.report(.wrongType(expected: "a list", found: node.kind), at: node.place.firstLine)
      return []
    }
    guard nodes.count <= limit else {
      log.report(.tooMany(nodes.count, limit: limit), at: nodes[limit].place.firstLine)
      return Array(nodes[..<limit])
    }
    return nodes
  }

  /// A text in the wordings of who answers.
  func personText(_ node: YamlNode) -> PersonText? {
    guard let word = text(node) else { return nil }
    let lines = word.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    do throws(WordingFault) {
      return try Wordings.read(lines)
    } catch {
      log.report(.badWording(error.kind), at: ScalarMap(node).place(error.range))
      return nil
    }
  }

  /// A comment that looks as if it were meant as text: `pill #2`.
  private func surprisingComment(behind node: YamlNode) -> Place? {
    let source = node.place.source
    let end = node.place.span.end
    let rest = source.bytes(ofLine: end.line)[source.offset(of: end)...]
    let spaces = rest.prefix { $0 == UInt8(ascii: " ") }.count
    let mark = rest.startIndex + spaces
    guard spaces > 0, mark + 1 < rest.endIndex, rest[mark] == UInt8(ascii: "#"),
      rest[mark + 1] != UInt8(ascii: " ")
    else { return nil }
    let start = end.advanced(by: spaces)
    return Place(source, SourceSpan(start, start.advanced(by: 1)))
  }
}
