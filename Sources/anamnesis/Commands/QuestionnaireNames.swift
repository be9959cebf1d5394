import ArgumentParser

/// What a shell offers where a questionnaire is named: `tw` becomes `twisting`, `shaking+s` becomes `shaking+slow`, and
/// `forms/` the question files and forms in that folder.
enum QuestionnaireNames {
  /// What the beginning of a word can become.
  @Sendable static func completing(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    (joined(to: prefix) + files(beside: prefix)).filter { $0.hasPrefix(prefix) }
  }

  private static func joined(to prefix: String) -> [String] {
    guard let folder = try? QuestionPlace(option: nil).read() else { return [] }
    let begun = prefix.split(separator: "+", omittingEmptySubsequences: false).dropLast().map(String.init)
    let start = begun.map { $0 + "+" }.joined()
    return QuestionPlace.names(in: folder).filter { !begun.contains($0) }.sorted().map { start + $0 }
  }

  private static func files(beside prefix: String) -> [String] {
    let folder = prefix.lastIndex(of: "/").map { String(prefix[...$0]) } ?? ""
    let entries = (try? FolderReader.entries(in: folder)) ?? []
    return entries.map { folder + $0 }.compactMap { path in
      if (try? FolderReader.isFolder(path)) == true { return path + "/" }
      return path.hasSuffix(".yaml") || QuestionPlace.isForm(path) ? path : nil
    }
  }
}

extension CompletionKind {
  /// Names of questionnaires, and question files and forms.
  static var questionnaires: CompletionKind { .custom(QuestionnaireNames.completing) }
}
