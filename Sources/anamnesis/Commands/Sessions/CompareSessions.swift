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
    for one in kept where one.interview?.evaluation.isComplete == false {
      Streams.note("the interview \(one.session.id) is not finished")
    }
    let days = try kept.map { try Surroundings.day(of: $0.lastAt) }
    let today = try Surroundings.today()
    let endings = try kept.contains { $0.interview == nil } ? kept.map { try $0.ending() } : []
    let document: Document
    do throws(ComparisonFault) {
      if let earlier = kept[0].interview, let later = kept[1].interview {
        let comparison = try Comparison(
          earlier: earlier, later: later, earlierDay: days[0], laterDay: days[1])
        document = Document(comparison, today: today)
      } else {
        document = try Document(earlier: endings[0], later: endings[1], today: today)
      }
    } catch {
      switch error {
      case .differentQuestionnaires(let earlier, let later):
        throw Failure(.badInput, "one is about '\(earlier)', the other about '\(later)'")
      }
    }
    try Streams.write(document.text(as: format.format, isASCII: ascii))
  }
}
