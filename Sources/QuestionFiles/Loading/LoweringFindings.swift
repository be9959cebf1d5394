import QuestionnaireCore

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

/// Names in shared files that some of the questionnaires lack. One that all lack which use the file is a mistake; one that
/// another has is not, for a topic or a group may speak of what only some of them ask.
struct LackedNames {
  private var usersOfFile: [String: Set<String>] = [:]
  private var lacked: [Name: (said: Diagnostic, by: Set<String>)] = [:]

  /// Where a name stands.
  private struct Name: Hashable {
    let file: String
    let span: SourceSpan
  }

  /// Adds what a questionnaire lacks.
  mutating func add(_ result: QuestionnaireLowering.Result, of id: String) {
    for file in result.files { usersOfFile[file, default: []].insert(id) }
    for diagnostic in result.lacking {
      lacked[Name(file: diagnostic.file, span: diagnostic.span), default: (diagnostic, [])].by.insert(id)
    }
  }

  /// The questionnaires that use a file.
  func users(of file: String) -> Set<String> { usersOfFile[file] ?? [] }

  /// The names that nothing has.
  var mistakes: [Diagnostic] {
    lacked.values.filter { $0.by == users(of: $0.said.file) }.map(\.said).sorted()
  }
}
