import PlainText
import QuestionnaireCore

/// What decoding a file needs: where mistakes and texts go, and what other files define.
struct Decoding {
  private(set) var log: DiagnosticLog
  let texts = TextLog()
  var reference = Reference()
  /// What the texts that are decoded now belong to, such as the question `onset-age`; nil: nothing that has a name.
  private var owner: String?

  init(log: DiagnosticLog) { self.log = log }

  /// The same, with mistakes going elsewhere.
  func reporting(to log: DiagnosticLog) -> Decoding {
    var decoding = self
    decoding.log = log
    return decoding
  }

  /// The same for what belongs to something that has a name.
  func owned(by name: String) -> Decoding {
    var decoding = self
    decoding.owner = name
    return decoding
  }

  /// Records a text, of a key or of a list.
  func record(_ node: YamlNode, _ role: DecodedText.Role, of key: String) {
    let owner = owner.map { role == .section ? "\($0): \(key)" : $0 } ?? key
    texts.add(DecodedText(role: role, owner: owner, node: node))
  }

  /// The id of a thing, after a look at its letters.
  func identifier(_ word: Word) -> String {
    let scalars = word.text.unicodeScalars
    let isWellFormed =
      scalars.first.map { ("a"..."z").contains($0) } == true
      && scalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    if !isWellFormed {
      log.report(.malformedID(word.text), at: word.place)
    } else if ReservedWords.all.contains(word.text) {
      log.report(.reservedID(word.text), at: word.place)
    }
    return word.text
  }

  /// Reports ids that stand for two things.
  func checkUnique(_ words: [Word], _ what: String) {
    var first: [String: Word] = [:]
    for word in words {
      if let earlier = first[word.text] {
        log.report(
          .duplicateID(
            word.text, what: what, firstLine: earlier.place.span.start.line, in: earlier.place.source.name),
          at: word.place)
      } else {
        first[word.text] = word
      }
    }
  }

  /// Looks a name up among known ones, and reports one that is not there.
  func isKnown(
    _ word: Word, among names: some Sequence<String>, _ finding: (_ name: String, _ near: String?) -> Finding
  ) -> Bool {
    if names.contains(word.text) { return true }
    let near = log.isFull(word.place.source) ? nil : EditDistance.nearest(to: word.text, among: names)
    log.report(finding(word.text, near), at: word.place)
    return false
  }
}

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
    do throws(TextFault) {
      return try Wordings.read(line.text)
    } catch {
      log.report(error.finding, at: ScalarMap(node).place(line.range(error.range)))
      return nil
    }
  }
}
