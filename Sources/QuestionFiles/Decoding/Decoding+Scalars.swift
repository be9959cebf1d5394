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

  /// A text, of a key or of a list.
  func text(_ node: YamlNode, _ role: DecodedText.Role, of key: String = "") -> Word? {
    switch node.content {
    case .sequence(_, isFlow: true), .mapping(_, isFlow: true):
      let sign = if case .mapping = node.content { "{" } else { "[" }
      log.report(.textStarts(with: sign), at: node.place.firstLine)
      return nil
    case .sequence, .mapping:
      log.report(.wrongType(expected: "a text", found: node.kind), at: node.place.firstLine)
      return nil
    case .scalar(let text, _):
      guard !node.isEmpty, text.contains(where: { !$0.isWhitespace }) else {
        log.report(.wrongType(expected: "a text", found: .nothing), at: node.place.firstLine)
        return nil
      }
      if let comment = node.commentBehind { log.report(.commentInside("text"), at: comment) }
      record(node, role, of: key)
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

  /// Reports a list without entries; the owner comes with its quotes.
  func checkFilled(_ node: YamlNode, _ owner: String, _ entries: String) {
    if node.count == 0 { log.report(.emptyList(owner, lacks: entries), at: node.place.firstLine) }
  }

  /// A text in the wordings of who answers.
  func personText(_ node: YamlNode, _ role: DecodedText.Role, of key: String = "") -> PersonText? {
    guard let word = text(node, role, of: key) else { return nil }
    let line = JoinedLines(word.text)
    do throws(WordingFault) {
      return try Wordings.read(line.text)
    } catch {
      log.report(error.finding, at: ScalarMap(node).place(line.range(error.range)))
      return nil
    }
  }
}
