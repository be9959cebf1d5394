/// Collects the questions and texts of a file's value, whatever else is wrong with it.
struct LintedTexts {
  /// The keys of texts, and what each is for; `text` is one thing in a question and another elsewhere.
  private static let roles: [String: LintedText.Role] = [
    "title": .title, "summary": .advice, "text": .advice, "help": .help, "why": .why, "low": .option,
    "high": .option, "disclaimer": .advice, "heading": .title, "action": .advice, "worse": .advice,
    "does": .line, "say": .line,
  ]
  /// The keys of lists or mappings whose scalars are texts themselves.
  private static let lists: [String: LintedText.Role] = [
    "lines": .line, "safety": .advice, "because": .line, "but": .line, "ask-your-doctor": .line,
    "sections": .section,
  ]
  private static let names = [
    "question", "group", "note", "end", "red-flag", "advice", "topic", "shared", "questionnaire", "level",
    "organization",
  ]

  /// The questions and sub-questions found so far.
  private(set) var questions: [LintedQuestion] = []
  /// The texts found so far.
  private(set) var texts: [LintedText] = []

  /// Adds what a node holds.
  mutating func collect(_ node: YamlNode, owner: String?) {
    switch node.content {
    case .scalar: return
    case .sequence(let nodes, _): for node in nodes { collect(node, owner: owner) }
    case .mapping(let entries, _):
      let name = entries.first { Self.names.contains($0.key.text) && $0.value.text != nil }
      let inner = name?.value.text ?? owner
      if let name, name.key.text == "question", let id = inner {
        collectQuestion(Word(text: id, place: name.value.place.firstLine), node, entries)
      } else {
        for entry in entries { collect(entry, owner: inner ?? "") }
      }
    }
  }

  private mutating func collect(_ entry: YamlEntry, owner: String) {
    let key = entry.key.text
    if let role = Self.lists[key], entry.value.text == nil {
      for node in entry.value.parts {
        let name = role == .section ? "\(owner): \(node.key ?? key)" : owner.isEmpty ? key : owner
        if let text = LintedText(role, of: name, node.value) {
          texts.append(text)
        } else {
          collect(node.value, owner: owner)
        }
      }
    } else if let role = Self.roles[key],
      let text = LintedText(role, of: owner.isEmpty ? key : owner, entry.value)
    {
      texts.append(text)
    } else {
      collect(entry.value, owner: owner)
    }
  }

  private mutating func collectQuestion(_ id: Word, _ node: YamlNode, _ entries: [YamlEntry]) {
    let first = texts.count
    var below: [YamlNode] = []
    func add(_ role: LintedText.Role, _ node: YamlNode?) {
      if let text = node.flatMap({ LintedText(role, of: id.text, $0) }) { texts.append(text) }
    }
    for entry in entries {
      switch entry.key.text {
      case "text": add(.question, entry.value)
      case "help": add(.help, entry.value)
      case "why": add(.why, entry.value)
      case "low", "high": add(.option, entry.value)
      case "options":
        for option in entry.value.parts.map(\.value) {
          add(.option, option["text"])
          add(.help, option["help"])
          if let then = option["then"] { below.append(then) }
        }
      case "clearer":
        add(.question, entry.value["text"])
        add(.help, entry.value["help"])
        for line in entry.value["lines"]?.parts ?? [] { add(.question, line.value) }
      case "then", "then-no", "each": below.append(entry.value)
      default: continue
      }
    }
    questions.append(LintedQuestion(id: id, node: node, texts: Array(texts[first...])))
    for node in below { collect(node, owner: id.text) }
  }
}

extension YamlNode {
  /// The value of a key.
  subscript(key: String) -> YamlNode? { entries?.first { $0.key.text == key }?.value }

  /// The members of a list, or the values of a mapping with their keys.
  fileprivate var parts: [(key: String?, value: YamlNode)] {
    switch content {
    case .scalar: []
    case .sequence(let nodes, _): nodes.map { (nil, $0) }
    case .mapping(let entries, _): entries.map { ($0.key.text, $0.value) }
    }
  }
}
