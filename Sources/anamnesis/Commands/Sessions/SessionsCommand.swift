import ArgumentParser

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
      DeleteSession.self,
      DeleteAllSessions.self,
    ],
    defaultSubcommand: ListSessions.self)
}

/// The interview that a command is about.
struct SessionArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The interview: its name, a part of it, or last.", valueName: "id"))
  var session: String
}
