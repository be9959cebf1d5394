import ArgumentParser
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

  @Argument(help: ArgumentHelp("A questionnaire's name or file.", valueName: "name|file"))
  var questionnaire: String

  @Option(help: ArgumentHelp("The answers file; - reads standard input.", valueName: "file|-"))
  var answers: String

  @Option(help: "How the summary is written.")
  var format = OutputFormat.text

  @ArgumentParser.Flag(help: "Write the text in ASCII only.")
  var ascii = false

  @OptionGroup var folder: FolderOption

  func run() throws {
    let (files, name) = try QuestionSource.holding(questionnaire, folder: folder.folder)
    let questionnaire = try files.questionnaire(name)
    let sheet = try AnswersFile.sheet(at: answers, for: questionnaire)
    let outcome = sheet.conduct(questionnaire)
    let isTaken = outcome.refusals.isEmpty
    switch format {
    case .json: try Streams.write(JSONReport(outcome.interview, isTaken: isTaken).value.lines)
    case .text:
      let report = Report(
        interview: outcome.interview, today: try Surroundings.today(), territory: Surroundings.territory)
      try Streams.write(TextWriter(isASCII: ascii).text(of: report))
    }
    try sayWhatIsMissing(outcome)
  }

  private func sayWhatIsMissing(_ outcome: AnswerSheet.Outcome) throws {
    if !outcome.notAsked.isEmpty {
      let names = outcome.notAsked.map { "'\($0)'" }.joined(separator: ", ")
      Streams.note("answers to questions that were not asked: \(names)")
    }
    for refusal in outcome.refusals { Streams.say("anamnesis: '\(refusal.linkId)' \(refusal.reason.text)") }
    if let open = outcome.interview.evaluation.current?.linkId,
      !outcome.refusals.contains(where: { $0.linkId == open })
    {
      Streams.say("anamnesis: '\(open)' has no answer, and the interview cannot go on without it")
    }
    guard outcome.refusals.isEmpty, outcome.interview.evaluation.isComplete else {
      throw Ending(reason: .badInput)
    }
  }
}
