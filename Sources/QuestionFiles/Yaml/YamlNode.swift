/// A value of a YAML file with its place: of `help: "Count them."` on line 3 the content
/// `.scalar("Count them.", .doubleQuoted)` at 3:7.
struct YamlNode: Sendable {
  enum Style {
    case plain
    case singleQuoted
    case doubleQuoted
    case literal
    case folded
  }

  /// What an author calls a value of a file.
  enum Kind: String {
    case nothing = "nothing"
    case text = "a text"
    case list = "a list"
    case mapping = "a mapping"
  }

  enum Content: Sendable {
    case scalar(String, Style)
    case sequence([YamlNode], isFlow: Bool)
    case mapping([YamlEntry], isFlow: Bool)
  }

  let content: Content
  let place: Place

  var text: String? { if case .scalar(let text, _) = content { text } else { nil } }

  var count: Int? { if case .sequence(let nodes, _) = content { nodes.count } else { nil } }

  var entries: [YamlEntry]? { if case .mapping(let entries, _) = content { entries } else { nil } }

  /// True for a key without a value, and for YAML's words for none.
  var isEmpty: Bool {
    guard case .scalar(let text, .plain) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// What an author would call the value.
  var kind: Kind {
    switch content {
    case .scalar: isEmpty ? .nothing : .text
    case .sequence: .list
    case .mapping: .mapping
    }
  }
}

/// A key of a mapping and its value.
struct YamlEntry: Sendable {
  let key: Word
  let value: YamlNode
}

extension YamlNode {
  /// The sign of a comment on the last line of a plain scalar: an author may have meant it as text, as in `pill #2`.
  var commentBehind: Place? {
    guard case .scalar(_, .plain) = content else { return nil }
    let source = place.source
    let end = place.span.end
    let rest = source.bytes(ofLine: end.line)[source.offset(of: end)...]
    let spaces = rest.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    guard spaces > 0, rest.dropFirst(spaces).first == UInt8(ascii: "#") else { return nil }
    let start = end.advanced(by: spaces)
    return Place(source, SourceSpan(start, start.advanced(by: 1)))
  }
}
