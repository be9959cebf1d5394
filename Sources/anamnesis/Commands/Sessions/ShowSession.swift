import ArgumentParser
import Printing
import QuestionnaireCore
import SummaryReports

/// Writes the summary or the sheet of an interview to standard output.
struct ShowSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the summary of an interview, the doctor's sheet, or everything.")

  @OptionGroup private var which: SessionArgument

  @OptionGroup private var shown: PartOption

  @ArgumentParser.Flag(help: "Write in ASCII only.")
  private var ascii = false

  @OptionGroup private var country: CountryOption

  @OptionGroup private var folder: FolderOption

  func run() throws {
    let kept = try KeptInterview(which.session, folder: folder.folder)
    try Streams.write(try kept.text(shown.part, as: .text, isASCII: ascii, country: country))
  }
}

/// Prints the doctor's sheet or the summary of an interview.
struct PrintSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Print the summary of an interview, the doctor's sheet, or everything.")

  @OptionGroup private var which: SessionArgument

  @OptionGroup private var printed: PartOption

  @Option(help: ArgumentHelp("The printer; without it, the usual one.", valueName: "name"))
  private var printer: String?

  @OptionGroup private var country: CountryOption

  @OptionGroup private var folder: FolderOption

  func run() throws {
    let kept = try KeptInterview(which.session, folder: folder.folder)
    let pages = try kept.pages(printed.part, country: country)
    do throws(PrintFault) {
      Streams.say(ShellWording.printed(try Spooler().print(pages, on: printer)))
    } catch {
      throw Failure(.unavailable, ShellWording.notPrinted(error))
    }
  }
}
