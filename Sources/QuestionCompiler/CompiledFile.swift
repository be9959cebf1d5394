import FlowAnalysis
import QuestionFiles
import QuestionnaireCore

/// `QuestionCompiler FOLDER FILE` writes a Swift file with the images of a folder's questionnaires, which is compiled into
/// the library. What is wrong with them is said by `anamnesis check` and by the tests: one that has errors gets no image,
/// and is read from its file.
@main enum CompiledFile {
  static func main() {
    do {
      guard CommandLine.arguments.count == 3 else {
        throw Trouble(text: "usage: QuestionCompiler FOLDER FILE")
      }
      let folder = try Disk.folder(CommandLine.arguments[1])
      try Disk.save(try text(of: folder), as: CommandLine.arguments[2])
    } catch {
      Disk.say("QuestionCompiler: \((error as? Trouble)?.text ?? "\(error)")")
    }
  }

  private static func text(of folder: QuestionFolder) throws -> String {
    let loaded = QuestionLoader.load(folder)
    let catalogue = QuestionLoader.catalogue(folder)
    let isWhole = catalogue.diagnostics.isEmpty && catalogue.guidance != nil
    let opening = isWhole ? ImageWriter.text(of: catalogue) : ""
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
    let content = ImageWriter.text(of: questionnaire.content)
    guard ImageReader.value(QuestionnaireContent.self, of: content) == questionnaire.content
    else { throw Trouble(text: "the image of '\(questionnaire.id)' is not read again as what it was") }
    let tables = Analysis(questionnaire).progressTables()
    let progress = tables.map { ImageWriter.text(of: $0) } ?? ""
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
