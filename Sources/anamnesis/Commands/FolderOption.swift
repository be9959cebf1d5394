import ArgumentParser

/// The option that puts a folder in the place of the shipped question files.
struct FolderOption: ParsableArguments {
  @Option(
    name: .customLong("questionnaires"),
    help: ArgumentHelp(
      "Use the question files of this folder in place of the shipped ones.", valueName: "dir"))
  var folder: String?
}
