import FlowAnalysis
import QuestionFiles
import QuestionnaireCore

/// The Swift file that is compiled into the library.
enum CompiledFile {
  static func text(of folder: QuestionFolder) throws -> String {
    let loaded = QuestionLoader.load(folder)
    let catalogue = QuestionLoader.catalogue(folder)
    let isWhole = catalogue.diagnostics.isEmpty && catalogue.guidance != nil
    let opening = isWhole ? try QuestionImage.text(of: catalogue) : ""
    let questionnaires = try loaded.questionnaires.sorted { $0.key < $1.key }.map { try element($1) }
    return """
      enum CompiledQuestions {
        static let opening: StaticString = \(literal(opening))
        static let questionnaires: [(id: StaticString, content: StaticString, progress: StaticString)] = [
      \(questionnaires.joined(separator: ",\n"))
        ]
      }

      """
  }

  /// A questionnaire: its name, its content, and what its progress is read from, which is not worked out at any cost.
  private static func element(_ questionnaire: Questionnaire) throws -> String {
    let content = try QuestionImage.text(of: questionnaire.content)
    guard QuestionImage.value(QuestionnaireContent.self, of: content) == questionnaire.content
    else { throw Trouble(text: "the image of '\(questionnaire.id)' is not read again as what it was") }
    let tables = Analysis(questionnaire).progressTables()
    let progress = try tables.map { try QuestionImage.text(of: $0) } ?? ""
    return "    (\(literal(questionnaire.id)), \(literal(content)), \(literal(progress)))"
  }

  /// A text as Swift writes it.
  private static func literal(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": written += "\\\(scalar)"
      case " "..."~", "\u{A1}"...: written.unicodeScalars.append(scalar)
      default: written += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return written + "\""
  }
}
