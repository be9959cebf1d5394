import ArgumentParser
import PlainText
import QuestionnaireCore
import SessionJournal
import SummaryReports

/// Lists the interviews that are kept; what they are about is said only if that is asked for, for others may look on.
struct ListSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the interviews kept on this computer, the newest last.")

  @Option(help: "How the list is written.")
  private var format = OutputFormat.text

  @ArgumentParser.Flag(help: "Say which questionnaire each follows.")
  private var titles = false

  func run() throws {
    let sessions = try SessionName.sessions(in: try KeptInterview.store())
      .sorted { ($0.lastAt ?? 0, $0.id) < ($1.lastAt ?? 0, $1.id) }
    switch format {
    case .json: try Streams.write(JSONValue.array(sessions.map(json)).lines)
    case .text:
      if sessions.isEmpty { Streams.note("no interview is kept") }
      for session in sessions { try Streams.write(text(session)) }
    }
  }

  private func text(_ session: SessionSummary) -> String {
    var facts: [String] = []
    if let begun = session.firstAt { facts.append("begun \(Surroundings.words(for: begun))") }
    if titles, let name = session.head?.questionnaire { facts.append(TextPolicy.message.onOneLine(name)) }
    facts.append("\(session.answerCount) \(session.answerCount == 1 ? "answer" : "answers")")
    facts.append(state(of: session))
    return "\(session.id)  \(facts.joined(separator: "; "))\n"
  }

  private func state(of session: SessionSummary) -> String {
    if session.isInUse { return "open in another window" }
    if session.fault != nil { return "cannot be read" }
    let damage = session.isDamaged ? ", damaged at its end" : ""
    guard !session.isFinished else { return "finished" + damage }
    guard let lastAt = session.lastAt else { return "unfinished" + damage }
    switch Surroundings.clock.standing(of: lastAt) {
    case .fresh:
      let end = Surroundings.words(for: lastAt + SessionStore.keptUnfinished)
      return "unfinished, kept until \(end)" + damage
    case .due: return "unfinished, too old, goes when the program is used on another day" + damage
    case .doubtful: return "unfinished, kept: the date is wrong, or was wrong then" + damage
    }
  }

  private func json(_ session: SessionSummary) -> JSONValue {
    .object([
      .init("id", .string(session.id.text)),
      .init("questionnaire", session.head.map { .string($0.questionnaire) } ?? .null),
      .init("version", session.head.map { .string($0.version) } ?? .null),
      .init("begun", session.firstAt.map { .number($0) } ?? .null),
      .init("last", session.lastAt.map { .number($0) } ?? .null),
      .init("answers", .number(session.answerCount)), .init("finished", .bool(session.isFinished)),
      .init("damaged", .bool(session.isDamaged)), .init("inUse", .bool(session.isInUse)),
    ])
  }
}
