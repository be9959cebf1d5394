/// What the files themselves name: topics, medicines, organizations, publishers.
struct KnownNames {
  private var words: Set<String> = []
  /// The names of topics, each as its words in small letters.
  private(set) var topics: Set<[String]> = []

  private static let fewestLetters = 5

  init(_ texts: [DecodedText]) {
    for text in texts where [.topicTitle, .topicName, .name].contains(text.role) {
      let names = Self.names(text.node.text ?? "")
      words.formUnion(names.joined().filter { $0.count >= Self.fewestLetters })
      if text.role != .name { topics.formUnion(names) }
    }
  }

  /// Whether a word in small letters is part of a name.
  func contains(_ word: String) -> Bool { words.contains(word) }

  /// The names in a text: what stands before brackets, and what stands in them.
  private static func names(_ text: String) -> [[String]] {
    text.lowercased().split { $0 == "(" || $0 == ")" }
      .map { $0.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init) }.filter { !$0.isEmpty }
  }
}
