import ArgumentParser

/// Prints a questionnaire as a tree.
struct TreeCommand: ParsableCommand {
  /// How the tree is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
  }

  static let configuration = CommandConfiguration(
    commandName: "tree", abstract: "Print what a questionnaire asks, when, and what follows from it.")

  @Argument(help: ArgumentHelp("A questionnaire's name or file.", valueName: "name|file"))
  var questionnaire: String

  @Option(help: "How the tree is written.")
  var format = Format.text

  @OptionGroup var folder: FolderOption

  func run() throws {
    let (files, name) = try QuestionSource.holding(questionnaire, folder: folder.folder)
    try Streams.write(QuestionnaireTree(try files.questionnaire(name)).text)
  }
}
