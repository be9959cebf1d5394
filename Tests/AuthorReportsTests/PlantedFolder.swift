import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// A folder with one planted mistake, and only the files that belong to it.
struct PlantedFolder {
  /// What stands beside every mistake.
  static let dataFiles = [
    "body-map.yaml", "medicines.yaml", "numbers.yaml", "organizations.yaml", "sources.yaml", "triage.yaml",
    "topics/general.yaml",
  ]

  private let planted: PlantedFile
  private var files: [String: [UInt8]]

  init(_ planted: PlantedFile) throws {
    self.planted = planted
    let meant = Self.dataFiles + [planted.path(of: .questionnaire), planted.path(of: .topic)]
    files = try #require(filesOfFolder("Tests/AuthorReportsTests/Planted")).filter { meant.contains($0.key) }
  }

  /// Changes a file: the one text in it for the other.
  mutating func apply(_ mend: PlantedFile.Mend) throws {
    let name = planted.path(of: mend.part)
    let before = String(decoding: try #require(files[name]), as: UTF8.self)
    let pieces = before.split(separator: mend.old, omittingEmptySubsequences: false)
    try #require(pieces.count == 2, "no single '\(mend.old)' in \(before)")
    files[name] = Array(pieces.joined(separator: mend.new).utf8)
  }

  /// Everything that is found in the questionnaire, as it is shown; empty: nothing.
  func check() -> String {
    let found = Lamps.diagnostics(QuestionFolder(files, root: ""), isWhole: false)
    return found.isEmpty ? "" : DiagnosticText.render(found) + "\n"
  }

  /// Holds an interview with these answers; what they do not name is not known.
  func run(_ answers: String) throws -> AnswerSheet.Conducted {
    let loaded = QuestionLoader.load(QuestionFolder(files, root: ""), today: Sample.day)
    let questionnaire = try #require(loaded.questionnaires[planted.name])
    let (prepared, diagnostics) = QuestionLoader.answers(
      Array("{otherwise: unknown, answers: {\(answers)}}".utf8), name: "answers")
    try #require(diagnostics == [])
    return try #require(prepared).sheet.conduct(questionnaire)
  }
}
