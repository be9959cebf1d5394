import AuthorReports
import PlainText
import QuestionFiles
import QuestionnaireCore

/// What question files are held against: a folder of those that they were, or of digests that were written of them.
enum FormerEdition {
  case questions(QuestionSource, path: String)
  /// Texts, which say less than the files.
  case digests(DigestFolder)

  init(_ path: String) throws {
    let place = QuestionPlace(option: path)
    try FolderReader.checkIsFolder(path)
    self =
      try place.read().files.isEmpty
      ? .digests(DigestFolder(path)) : .questions(try QuestionSource(place), path: path)
  }

  /// What changed up to today's questionnaire, in lines, and whether all is known that was asked for.
  func changes(to questionnaire: Questionnaire, _ budget: Budget) throws -> (
    lines: [String], isKnown: Bool
  ) {
    switch self {
    case .questions(let source, let path):
      guard try source.names().contains(questionnaire.id)
      else {
        return (["\(questionnaire.id): there is no such questionnaire in '\(Self.cleaned(path))'"], true)
      }
      let report = EditionReport(try source.questionnaire(questionnaire.id), questionnaire, budget)
      return (report.lines, !report.isUndecided)
    case .digests(let folder):
      guard let old = try folder.digest(of: questionnaire.id) else {
        return (["\(questionnaire.id): there is no digest of it in '\(Self.cleaned(folder.path))'"], true)
      }
      let digest = QuestionnaireReport(questionnaire).digest
      return (DigestComparison(old, digest, questionnaire).lines, true)
    }
  }

  private static func cleaned(_ path: String) -> String { TextPolicy.message.cleaned(path) }
}
