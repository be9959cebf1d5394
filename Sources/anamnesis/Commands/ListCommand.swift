import ArgumentParser
import PlainText
import QuestionnaireCore
import SummaryReports

/// Lists the questionnaires and how long they are.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the questionnaires and how long they are.")

  @Option(help: "How the list is written.")
  private var format = OutputFormat.text

  @OptionGroup private var folder: FolderOption

  func run() throws {
    let files = try QuestionSource(QuestionPlace(option: folder.folder))
    let questionnaires = try files.names().map { try files.questionnaire($0) }
    switch format {
    case .json: try Streams.write(JSONValue.array(questionnaires.map(json)).lines)
    case .text: try Streams.write(questionnaires.map(text).joined(separator: "\n"))
    }
  }

  private func text(_ questionnaire: Questionnaire) -> String {
    let length = Interview(questionnaire).progress
    return """
      \(questionnaire.id) \(questionnaire.version): \(questionnaire.title)
        content of \(questionnaire.reviewed); \(count(of: questionnaire)) questions; \
      an interview has \(length.atLeast) to \(length.atMost) screens

      """
  }

  private func json(_ questionnaire: Questionnaire) -> JSONValue {
    let length = Interview(questionnaire).progress
    return .object([
      .init("id", .string(questionnaire.id)), .init("title", .string(questionnaire.title)),
      .init("version", .string(questionnaire.version)),
      .init("reviewed", .string(questionnaire.reviewed.description)),
      .init("questions", .number(count(of: questionnaire))), .init("fewestScreens", .number(length.atLeast)),
      .init("mostScreens", .number(length.atMost)),
    ])
  }

  private func count(of questionnaire: Questionnaire) -> Int {
    questionnaire.content.items.count { $0.question != nil }
  }
}
