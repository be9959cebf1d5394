/// A list of which one option is picked has at most as many as keys choose, unless it can be searched. A checklist is
/// read line by line, and has at most as many lines as an ordinary screen.
struct OptionCountLint: Lint {
  /// The most options of a list of which one is picked.
  static let mostOptions = 9
  /// The most options of a list of which several are ticked.
  static let mostOfChecklist = 18

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    let medicines = folder.file(.data(.medicines))?.root
    for question in folder.files.flatMap(\.questions) {
      guard let options = question.node["options"], !isSearched(question.node) else { continue }
      let count = count(options, medicines)
      let limit = question.node["type"]?.text == "choices" ? Self.mostOfChecklist : Self.mostOptions
      guard count > limit else { continue }
      log.report(.tooManyOptions(count, limit: limit), at: question.id.place)
    }
  }

  private func isSearched(_ question: YamlNode) -> Bool {
    question["search"]?.text.map { $0 == "yes" || $0 == "true" } ?? false
  }

  private func count(_ options: YamlNode, _ medicines: YamlNode?) -> Int {
    guard case .sequence(let nodes, _) = options.content else { return 0 }
    return nodes.reduce(0) { sum, node in
      guard let set = node["set"]?.text else { return sum + 1 }
      let name = set.hasPrefix("@") ? String(set.dropFirst()) : set
      return sum + (medicines?["sets"]?[name]?.count ?? medicines?["medicines"]?.count ?? 1)
    }
  }
}

extension Finding {
  fileprivate static func tooManyOptions(_ count: Int, limit: Int) -> Finding {
    Finding(
      .tooManyOptions, "this list has \(count) options, more than the \(limit) that are easy to choose from",
      help: "add 'search: yes', or make it two questions", .warning)
  }
}
