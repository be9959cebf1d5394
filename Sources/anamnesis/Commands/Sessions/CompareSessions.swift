import ArgumentParser
import QuestionnaireCore
import SessionJournal
import SummaryReports

/// Says what changed between two interviews, the earlier one first.
struct CompareSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Show what changed between two interviews, as a doctor would want it.",
    usage: "anamnesis sessions compare <id> <id> [<options>]")

  @Argument(help: ArgumentHelp("The two interviews, in either order.", valueName: "id"))
  private var sessions: [String]

  @Option(help: "How it is written.")
  private var format = ComparisonFormat(.text)

  @ArgumentParser.Flag(help: "Write in ASCII only.")
  private var ascii = false

  @OptionGroup private var folder: FolderOption

  func validate() throws {
    guard sessions.count == 2 else { throw ValidationError("name two interviews") }
  }

  func run() throws {
    let kept = try sessions.map { try KeptInterview($0, folder: folder.folder) }
      .sorted { $0.lastAt < $1.lastAt }
    for one in kept where !one.interview.evaluation.isComplete {
      Streams.note("the interview \(one.session.id) is not finished")
    }
    let days = try kept.map { try Surroundings.day(of: $0.lastAt) }
    let comparison: Comparison
    do throws(ComparisonFault) {
      comparison = try Comparison(
        earlier: kept[0].interview, later: kept[1].interview, earlierDay: days[0], laterDay: days[1])
    } catch {
      switch error {
      case .differentQuestionnaires(let earlier, let later):
        throw Failure(.badInput, "one is about '\(earlier)', the other about '\(later)'")
      }
    }
    try Streams.write(
      Document(comparison, today: try Surroundings.today()).text(as: format.format, isASCII: ascii))
  }
}
