/// What the files themselves name: topics, medicines, organizations, publishers.
struct KnownNames {
  private var words: Set<String> = []
  /// The names of topics, each as its words in small letters.
  private(set) var topics: Set<[String]> = []

  private static let fewestLetters = 5

  init(_ files: [LintedFile]) {
    for file in files {
      let keys: [String]
      switch file.kind {
      case .topic: keys = ["title", "also-called"]
      case .data(.medicines): keys = ["text", "brands"]
      case .data(.organizations): keys = ["name"]
      case .data(.sources): keys = ["publisher"]
      default: continue
      }
      let names = Self.texts(in: file.root, of: keys).flatMap(Self.names)
      words.formUnion(names.joined().filter { $0.count >= Self.fewestLetters })
      if case .topic = file.kind { topics.formUnion(names) }
    }
  }

  /// Whether a word in small letters is part of a name.
  func contains(_ word: String) -> Bool { words.contains(word) }

  private static func texts(in node: YamlNode, of keys: [String]) -> [String] {
    switch node.content {
    case .scalar: []
    case .sequence(let nodes, _): nodes.flatMap { texts(in: $0, of: keys) }
    case .mapping(let entries, _):
      entries.flatMap { entry in
        guard keys.contains(entry.key.text) else { return texts(in: entry.value, of: keys) }
        if case .sequence(let nodes, _) = entry.value.content { return nodes.compactMap(\.text) }
        return entry.value.text.map { [$0] } ?? []
      }
    }
  }

  /// The names in a text: what stands before brackets, and what stands in them.
  private static func names(_ text: String) -> [[String]] {
    text.lowercased().split { $0 == "(" || $0 == ")" }
      .map { $0.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init) }.filter { !$0.isEmpty }
  }
}
