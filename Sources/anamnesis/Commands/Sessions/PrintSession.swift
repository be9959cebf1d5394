import ArgumentParser
import Printing
import SummaryReports

/// Prints the doctor's sheet or the summary of an interview.
struct PrintSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Print the doctor's sheet of an interview, or its summary.")

  @OptionGroup var which: SessionArgument

  @ArgumentParser.Flag(help: "Print the summary, not the sheet.")
  var summary = false

  @Option(help: ArgumentHelp("The printer; without it, the usual one.", valueName: "name"))
  var printer: String?

  @OptionGroup var folder: FolderOption

  func run() throws {
    let kept = try KeptInterview(which.session, folder: folder.folder)
    let pages = Document(
      summary ? .summary : .sheet, of: kept.interview, today: try Surroundings.day(of: kept.lastAt),
      territory: Surroundings.territory
    ).pages()
    do throws(PrintFault) {
      Streams.say(ShellWording.printed(try Spooler().print(pages, on: printer)))
    } catch {
      throw Failure(.noTerminal, ShellWording.notPrinted(error))
    }
  }
}
