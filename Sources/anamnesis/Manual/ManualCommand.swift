import ArgumentParser

/// Writes the manual page, for those who make packages: `anamnesis manual >anamnesis.1`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Write the manual page.",
    discussion: "Its date is that of SOURCE_DATE_EPOCH, else today's.", shouldDisplay: false)

  func run() throws {
    try Streams.write(try ManualPage(CommandDescription.program(), dated: Surroundings.dayOfMaking()).text)
  }
}
