import SummaryReports
import ArgumentParser
import AuthorReports
import PlainText
import QuestionFiles

/// Holds the interviews of vignettes, compares how they end with how they must, and says what they do not touch.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Hold the interviews of the vignettes, and say which came out otherwise, and why.",
    usage: "anamnesis test [<name|file|dir> ...] [<options>]",
    discussion: """
      A line says how much of each questionnaire its vignettes touch; what several have in the same words is touched \
      in each by a vignette of one. With --coverage, whatever none touches is listed with a vignette that would, \
      ready to be kept as a file: read it before you keep it. Options that no condition tells apart count as one.
      """)

  @Argument(
    help: ArgumentHelp(
      "Questionnaires by name or file, vignettes and folders; without any, the shipped files.",
      valueName: "name|file|dir"),
    completion: .questionnaires)
  private var places: [String] = []

  @ArgumentParser.Flag(help: "List what no vignette touches, each with a vignette that would.")
  private var coverage = false

  @ArgumentParser.Flag(
    help: """
      Fail too if no vignette touches a question, derived value, red flag, advice, topic or 'because' line.
      """)
  private var strict = false

  @Option(help: "How the results are written.")
  private var format = OutputFormat.text

  @OptionGroup private var folder: FolderOption

  func run() throws {
    var report = VignetteReport(listsUntouched: coverage)
    var seen: Set<String> = []
    for files in try QuestionSource.all(places, folder: folder.folder, withVignettes: true) {
      for vignette in try files.vignettes() where seen.insert(vignette.file).inserted {
        report.hold(vignette, try files.questionnaire(vignette.questionnaire))
      }
    }
    guard !report.isEmpty else {
      throw Failure(
        .badInput, "there is no vignette here to hold",
        remedy: "vignettes are files in the folder 'vignettes' beside the questionnaires")
    }
    switch format {
    case .text: try Streams.write(report.text)
    case .json: try Streams.write(report.json.lines)
    }
    guard report.failed == 0, !strict || report.isSufficient else { throw Ending(reason: .badInput) }
  }
}
