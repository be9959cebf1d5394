/// What lowering finds: a mistake in a file that several questionnaires use comes once, with the questionnaires it is
/// one in.
struct LoweringFindings {
  private struct Found {
    let diagnostic: Diagnostic
    /// The questionnaires; none for a mistake in a questionnaire's own file.
    var questionnaires: [String]
  }

  private var found: [Found] = []
  private var indices: [Diagnostic: Int] = [:]

  /// Adds what the lowering of a questionnaire found.
  mutating func add(_ diagnostics: [Diagnostic], of draft: QuestionnaireDraft) {
    for diagnostic in diagnostics {
      let isOwn = diagnostic.file == draft.id.place.source.name || diagnostic.code == .tooManyMistakes
      if let index = indices[diagnostic] {
        if !isOwn { found[index].questionnaires.append(draft.id.text) }
      } else {
        indices[diagnostic] = found.count
        found.append(Found(diagnostic: diagnostic, questionnaires: isOwn ? [] : [draft.id.text]))
      }
    }
  }

  /// What was found, in order of finding.
  var diagnostics: [Diagnostic] {
    found.map { found in
      guard !found.questionnaires.isEmpty else { return found.diagnostic }
      let names = found.questionnaires.map { "'\($0)'" }.joined(separator: ", ")
      return found.diagnostic.saying("\(found.diagnostic.message), in the questionnaire \(names)")
    }
  }
}
