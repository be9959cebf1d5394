import ArgumentParser
import InterviewUI
import QuestionnaireCore
import SummaryReports

/// Writes an interview in a format, to standard output or to a file that only its owner can read.
struct ExportSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write an interview as text, Markdown, a web page, JSON or FHIR.")

  @OptionGroup private var which: SessionArgument

  @Option(help: "The format.")
  private var format = InterviewFormat.document(.text)

  @OptionGroup private var written: PartOption

  @Option(
    help: ArgumentHelp("The file to write; without it, standard output.", valueName: "file"),
    completion: .file())
  private var output: String?

  @ArgumentParser.Flag(help: "Replace the file if there is one.")
  private var replace = false

  @ArgumentParser.Flag(help: "Write in ASCII only.")
  private var ascii = false

  @OptionGroup private var country: CountryOption

  @OptionGroup private var folder: FolderOption

  func run() throws {
    try format.refusePart(written.part)
    let kept = try KeptInterview(which.session, folder: folder.folder)
    let text =
      switch format {
      case .document(let format): try kept.text(written.part, as: format, isASCII: ascii, country: country)
      case .fhir: try kept.fhir(isASCII: ascii)
      }
    guard let output else { return try Streams.write(text) }
    do throws(SummaryFile.Fault) {
      Streams.say(ShellWording.saved(try SummaryFile.write(text, name: output, replacing: replace)))
    } catch {
      switch error {
      case .exists:
        throw Failure(
          .cannotWrite, "'\(output)' is there already", remedy: "choose another name, or add --replace")
      case .notWritten(let reason): throw Failure(.cannotWrite, reason)
      }
    }
  }
}
