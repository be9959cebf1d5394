/// Every source of the bibliography is cited somewhere.
struct UnusedSourceLint: Lint {
  var needsWholeFolder: Bool { true }

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    var cited: Set<String> = []
    for file in folder.files where file.kind != .data(.sources) { Self.collect(file.root, into: &cited) }
    for source in folder.file(.data(.sources))?.root["sources"]?.members ?? [] {
      guard let node = source["source"], let id = node.text, !cited.contains(id) else { continue }
      log.report(.unusedSource(id), at: node.place.firstLine)
    }
  }

  private static func collect(_ node: YamlNode, into cited: inout Set<String>) {
    switch node.content {
    case .scalar(let text, _):
      guard text.contains("[@") else { return }
      var citations = Citations(text.unicodeScalars.enumerated().map { (scalar: $1, index: $0) })
      citations.read()
      cited.formUnion(citations.cited.map(\.name))
    case .sequence(let nodes, _): for node in nodes { collect(node, into: &cited) }
    case .mapping(let entries, _):
      for entry in entries {
        if entry.key.text == "source", let id = entry.value.text { cited.insert(id) }
        collect(entry.value, into: &cited)
      }
    }
  }
}

extension YamlNode {
  /// The members of a list.
  fileprivate var members: [YamlNode] {
    if case .sequence(let nodes, _) = content { nodes } else { [] }
  }
}

extension Finding {
  fileprivate static func unusedSource(_ id: String) -> Finding {
    Finding(.unusedSource, "nothing cites the source '\(id)'", help: "cite it, or remove it", .warning)
  }
}
