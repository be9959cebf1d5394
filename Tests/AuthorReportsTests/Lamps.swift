import AuthorReports
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// The small question files that the program's own tests use, read without a disk, and spoilt in one place.
struct Lamps {
  private var files: [String: [UInt8]]

  init() throws { files = try #require(filesOfFolder("Tests/AnamnesisTests/Lamps")) }

  /// The files with one text of a file replaced by another; it stands there once.
  func changing(_ file: String, _ old: String, _ new: String) throws -> Lamps {
    let before = String(decoding: try #require(files[file]), as: UTF8.self)
    let pieces = before.split(separator: old, omittingEmptySubsequences: false)
    try #require(pieces.count == 2, "no '\(old)' in \(file)")
    var changed = self
    changed.files[file] = Array(pieces.joined(separator: new).utf8)
    return changed
  }

  /// The files with a text replaced wherever it stands in some of them.
  func replacing(_ old: String, _ new: String, in names: String...) throws -> Lamps {
    var changed = self
    for name in names {
      let text = String(decoding: try #require(files[name]), as: UTF8.self)
      changed.files[name] = Array(text.replacing(old, with: new).utf8)
    }
    return changed
  }

  /// The files without those whose path begins so.
  func without(_ start: String) -> Lamps {
    var changed = self
    changed.files = files.filter { !$0.key.hasPrefix(start) }
    return changed
  }

  /// The files with one more.
  func adding(_ file: String, _ text: String) -> Lamps {
    var changed = self
    changed.files[file] = Array(text.utf8)
    return changed
  }

  var folder: QuestionFolder { QuestionFolder(files, root: "") }

  /// What the files come to; nothing may be an error.
  func loaded() throws -> LoadedQuestions {
    let loaded = QuestionLoader.load(folder, today: Sample.day)
    try #require(loaded.isFreeOfErrors, "\(DiagnosticText.render(loaded.diagnostics))")
    return loaded
  }

  func questionnaire() throws -> Questionnaire { try #require(try loaded().questionnaires["lamps"]) }

  /// Their vignettes, held.
  func vignettes(listsUntouched: Bool = false) throws -> VignetteReport {
    let loaded = try loaded()
    var report = VignetteReport(listsUntouched: listsUntouched)
    for vignette in loaded.vignettes {
      report.hold(vignette, try #require(loaded.questionnaires[vignette.questionnaire]))
    }
    return report
  }

  /// Everything that is found in them: by loading, by the rules of wording, and by the proofs.
  func diagnostics(isWhole: Bool = true) -> [Diagnostic] { Self.diagnostics(folder, isWhole: isWhole) }

  /// Everything that `check` finds in a folder.
  static func diagnostics(_ folder: QuestionFolder, isWhole: Bool) -> [Diagnostic] {
    let loaded = QuestionLoader.load(folder, today: Sample.day)
    let proofs = loaded.questionnaires.flatMap { id, questionnaire in
      loaded.places[id].map { ProofDiagnostics(questionnaire, places: $0).diagnostics() } ?? []
    }
    let found = loaded.diagnostics + QuestionLints.findings(in: loaded, isWhole: isWhole) + proofs
    return Set(found).sorted()
  }
}
