import ArgumentParser

struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask, on the full screen. This is what happens without a command.",
    usage: "anamnesis ask [<name|file>] [<options>]")

  @Argument(
    help: ArgumentHelp(
      "A questionnaire's name or file, or several as in shaking+slow; without it, the menu.",
      valueName: "name|file"), completion: .questionnaires)
  private var questionnaire: String?

  @Option(name: .customLong("for"), help: "Who answers: me for myself, or someone else for another.")
  private var person: InterviewRequest.Person?

  @Option(
    name: .customLong("resume"), defaultAsFlag: SessionName.last,
    help: ArgumentHelp("Go on with an unfinished interview: the last, or one by its name.", valueName: "id")
  )
  private var resumes: String?

  @ArgumentParser.Flag(name: .customLong("no-save"), help: "Keep nothing on the disk.")
  private var keepsNothing = false

  @ArgumentParser.Flag(help: "Ask in plain lines: for a screen reader, braille, or a pipe.")
  private var plain = false

  @ArgumentParser.Flag(
    name: .customLong("no-side"),
    help: "Show one column on wide screens too: for a screen reader that reads by rows.")
  private var hidesSide = false

  @OptionGroup private var country: CountryOption

  @OptionGroup private var folder: FolderOption

  func validate() throws {
    guard resumes == nil || !keepsNothing
    else { throw ValidationError("--resume goes on with what was saved; it does not go with --no-save") }
  }

  func run() throws {
    let request = InterviewRequest(
      questionnaire: questionnaire, person: person, resumes: resumes, keeps: !keepsNothing,
      country: country.country, folder: folder.folder, isPlain: plain,
      showsSide: !hidesSide)
    try MainActor.assumeIsolated { try request.hold() }
  }
}

extension InterviewRequest.Person: ExpressibleByArgument {}
