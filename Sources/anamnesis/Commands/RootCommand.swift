import ArgumentParser

struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anamnesis",
    abstract:
      "Asks the questions a doctor would ask, and ends on information to take along. It never diagnoses.",
    discussion: """
      Without a command it opens the full-screen program. Nothing is sent anywhere.

      Exit codes:
      \(HelpTable.exitCodes.text)

      Environment:
      \(HelpTable.variables.text)
      """,
    version: Program.version,
    subcommands: [
      AskCommand.self, RunCommand.self, ReplayCommand.self, ListCommand.self, TopicsCommand.self,
      CheckCommand.self, TreeCommand.self, ImportCommand.self, TestCommand.self, ExportCommand.self,
      SessionsCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: AskCommand.self)

  static var names: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }
}

/// What is done with the interviews that are kept on this computer.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "List, show, export, print, compare or delete the interviews kept on this computer.",
    discussion: """
      An interview is named by enough of its name to be the only one, or by the word last.
      """,
    subcommands: [
      ListSessions.self, ShowSession.self, ExportSession.self, PrintSession.self, CompareSessions.self,
      DeleteSession.self, DeleteAllSessions.self,
    ],
    defaultSubcommand: ListSessions.self)
}

struct SessionArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The interview: its name, a part of it, or last.", valueName: "id"))
  private(set) var session: String
}
