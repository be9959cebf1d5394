import PackagePlugin

/// Puts the files of `Questionnaires` into the target that uses it, as Swift files that are written when it is built: the
/// texts, for whatever is checked or tested, and the questionnaires as they are after loading, for whoever opens one.
///
/// For example, `Questionnaires/topics/lamp.yaml` becomes the element `("topics/lamp.yaml", "topic: lamp …")` of
/// `EmbeddedFiles.all`, and `Questionnaires/lamps.yaml` with all that it uses the element `("lamps", "…")` of
/// `CompiledQuestions.questionnaires`.
@main struct EmbedQuestionFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let package = context.package.directoryURL
    let script = package.appending(path: "Sources/EmbedQuestionFiles/embed.sh")
    let folder = package.appending(path: "Questionnaires")
    let embedded = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let compiled = context.pluginWorkDirectoryURL.appending(path: "CompiledQuestions.swift")
    return [
      .buildCommand(
        displayName: "Embedding the question files", executable: .init(filePath: "/bin/sh"),
        arguments: [script, folder, embedded].map { $0.path(percentEncoded: false) },
        // A command runs again when what it reads has changed. The plan of a build outlives new files, so that they cannot
        // be named here; the folder that each run writes to changes with each run, and so there always is a next.
        inputFiles: [script, context.pluginWorkDirectoryURL], outputFiles: [embedded]),
      .buildCommand(
        displayName: "Compiling the questionnaires",
        executable: try context.tool(named: "QuestionCompiler").url,
        arguments: [folder, compiled].map { $0.path(percentEncoded: false) },
        // The same text in the same order, so that the same files make the same program.
        environment: ["SWIFT_DETERMINISTIC_HASHING": "1"],
        inputFiles: [embedded], outputFiles: [compiled]),
    ]
  }
}
