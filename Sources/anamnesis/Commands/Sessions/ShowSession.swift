import ArgumentParser
import SummaryReports

/// Writes the summary or the sheet of an interview to standard output.
struct ShowSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the summary of an interview, or the doctor's sheet.")

  @OptionGroup var which: SessionArgument

  @ArgumentParser.Flag(help: "Show the doctor's sheet.")
  var sheet = false

  @ArgumentParser.Flag(help: "Write in ASCII only.")
  var ascii = false

  @OptionGroup var folder: FolderOption

  func run() throws {
    let kept = try KeptInterview(which.session, folder: folder.folder)
    try Streams.write(
      Document(
        sheet ? .sheet : .summary, of: kept.interview, today: try Surroundings.day(of: kept.lastAt),
        territory: Surroundings.territory
      ).text(as: .text, isASCII: ascii))
  }
}
