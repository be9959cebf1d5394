import PackagePlugin

/// Puts the files of `Questionnaires` into the target that uses it, as a Swift file that is written at every build.
///
/// For example, `Questionnaires/topics/lamp.yaml` becomes the element `("topics/lamp.yaml", "topic: lamp …")` of
/// `EmbeddedFiles.all`.
@main struct EmbedQuestionFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) -> [Command] {
    let package = context.package.directoryURL
    let script = package.appending(path: "Sources/EmbedQuestionFiles/embed.sh")
    let written = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let paths = [script, package.appending(path: "Questionnaires"), written].map {
      $0.path(percentEncoded: false)
    }
    return [
      .buildCommand(
        displayName: "Embedding the question files", executable: .init(filePath: "/bin/sh"),
        arguments: paths,
        // A command runs again when what it reads has changed. The plan of a build outlives new files, so that they cannot
        // be named here; the folder that each run writes to changes with each run, and so there always is a next.
        inputFiles: [script, context.pluginWorkDirectoryURL], outputFiles: [written])
    ]
  }
}
