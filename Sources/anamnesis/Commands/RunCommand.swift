import ArgumentParser
import AuthorReports
import PlainText
import QuestionFiles
import QuestionnaireCore
import SummaryReports

/// Holds an interview with prepared answers, without a terminal.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Hold an interview with prepared answers, and print the summary. Needs no terminal.",
    usage: "anamnesis run <name|file> --answers <file|-> [<options>]",
    discussion: """
      The answers file says what a vignette says:
        otherwise: no
        answers:
          age: 9 years
          regions: [right-foot, left-hand]
      An interview that is not complete, or an answer that is not taken, ends with exit code 65.
      """)

  @Argument(
    help: ArgumentHelp(
      "A questionnaire's name or file, or several as in shaking+slow.", valueName: "name|file"),
    completion: .questionnaires)
  private var questionnaire: String

  @Option(
    help: ArgumentHelp("The answers file; - reads standard input.", valueName: "file|-"),
    completion: .file(extensions: ["yaml"]))
  private var answers: String

  @Option(help: "How it is written.")
  private var format = InterviewFormat.document(.text)

  @OptionGroup private var which: PartOption

  @ArgumentParser.Flag(help: "Write the text in ASCII only.")
  private var ascii = false

  @ArgumentParser.Flag(
    help: "Say which answers decided the outcome, and which other answer would have changed it (text, json).")
  private var explain = false

  @OptionGroup private var country: CountryOption

  @OptionGroup private var folder: FolderOption

  func run() throws {
    let isExplained = format == .document(.text) || format == .document(.json)
    if explain, which.part != .summary || !isExplained {
      throw Failure(
        .usage, "--explain goes with --format text or --format json, and not with another --part",
        remedy: "see: anamnesis help run")
    }
    try format.refusePart(which.part)
    let (files, name) = try QuestionSource.holding(questionnaire, folder: folder.folder)
    let questionnaire = try files.questionnaire(name)
    let territory = try country.code(among: questionnaire.countries)
    let prepared = try AnswersFile.answers(at: answers, for: questionnaire)
    let outcome = prepared.sheet.conduct(questionnaire)
    try Streams.write(try text(of: outcome, from: files, in: territory))
    try sayWhatIsMissing(outcome, of: prepared)
  }

  private func text(
    of outcome: AnswerSheet.Conducted, from files: QuestionSource, in territory: String?
  ) throws -> String {
    let isTaken = outcome.refusals.isEmpty
    guard case .document(let format) = format else {
      let text = try files.response(
        of: outcome.interview, on: try Surroundings.today(), at: nil, isTaken: isTaken)
      return ascii ? JSONValue.inASCII(text) : text
    }
    if format == .json, which.part == .summary {
      let value = InterviewFacts(outcome.interview, isTaken: isTaken).value
      guard explain, case .object(let members) = value else { return value.lines }
      let explanation = ExplainedInterview(outcome.interview).json
      return JSONValue.object(members + [.init("explain", explanation)]).lines
    }
    let document = Document(
      which.part, of: outcome.interview, today: try Surroundings.today(), territory: territory)
    let text = document.text(as: format, isASCII: ascii)
    return explain ? text + ExplainedInterview(outcome.interview).text : text
  }

  private func sayWhatIsMissing(_ outcome: AnswerSheet.Conducted, of prepared: PreparedAnswers) throws {
    if !outcome.notAsked.isEmpty {
      let names = outcome.notAsked.map { "'\($0)'" }.joined(separator: ", ")
      Streams.note("answers to questions that were not asked: \(names)")
    }
    let refused = prepared.diagnostics(of: outcome.refusals, in: outcome.interview.questionnaire)
    if !refused.isEmpty { Streams.say(DiagnosticText.render(refused)) }
    guard outcome.refusals.isEmpty, outcome.interview.evaluation.isComplete
    else { throw Ending(reason: .badInput) }
  }
}
