import ArgumentParser
import AuthorReports
import PlainText
import QuestionFiles
import QuestionnaireCore

/// Prints a questionnaire as a tree or as a flow chart.
struct TreeCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    /// For Graphviz.
    case dot
    case mermaid
  }

  static let configuration = CommandConfiguration(
    commandName: "tree", abstract: "Print what a questionnaire asks, when, and what follows from it.",
    usage: "anamnesis tree <name|file> [<options>]",
    discussion: """
      A picture of a long questionnaire is easier to read with its groups folded:
        anamnesis tree NAME --format dot --fold-groups | dot -Tsvg > NAME.svg
      """)

  @Argument(
    help: ArgumentHelp(
      "A questionnaire's name or file, or several as in shaking+slow.", valueName: "name|file"),
    completion: .questionnaires)
  private var questionnaire: String

  @Option(help: "How it is written; dot (Graphviz) and mermaid are flow charts.")
  private var format = Format.text

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Draw these groups of a flow chart as one box each.", valueName: "group"))
  private var fold: [String] = []

  @ArgumentParser.Flag(help: "Draw every group of a flow chart as one box.")
  private var foldGroups = false

  @OptionGroup private var folder: FolderOption

  func validate() throws {
    if format == .text, foldGroups || !fold.isEmpty {
      throw ValidationError("--fold and --fold-groups belong to --format dot and --format mermaid.")
    }
  }

  func run() throws {
    let (files, name) = try QuestionSource.holding(questionnaire, folder: folder.folder)
    let found = try files.questionnaire(name)
    switch format {
    case .text: try Streams.write(QuestionnaireTree(found).text)
    case .dot: try Streams.write(chart(of: found).dot)
    case .mermaid: try Streams.write(chart(of: found).mermaid)
    }
  }

  private func chart(of questionnaire: Questionnaire) throws -> FlowChart {
    let groups = questionnaire.groups.map(\.linkId.rawValue)
    for name in fold where !groups.contains(name) {
      let near = EditDistance.nearest(to: name, among: groups).map { "did you mean '\($0)'?" }
      throw Failure(
        .usage, "there is no group '\(name)'",
        remedy: near ?? "see the groups with: anamnesis tree \(self.questionnaire)")
    }
    return FlowChart(questionnaire) { foldGroups || fold.contains($0.linkId.rawValue) }
  }
}
