import ArgumentParser
import AuthorReports
import FHIRForms
import PlainText
import QuestionFiles

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check question files, and say what is wrong with them, where, and how to mend it.",
    usage: "anamnesis check [<name|file|dir> ...] [<options>]",
    discussion: """
      Beside mistakes it finds what could go wrong in any of all possible interviews, with answers that show it:
      something that can never occur, an interview that ends on nothing, an emergency that goes unasked, not knowing
      that is calmer than an answer, a claim that does not hold, a topic that contradicts its reader.

      Of every two questionnaires of a folder, or of those named as in shaking+walking, it finds what asking them \
      together would break.

      What cannot be decided within the budget is named, with what it cost, and ends with the code 2 if nothing else
      is wrong.

      A file that is past its review date is a warning. Tests set the day with ANAMNESIS_TODAY, as in 2026-11-22.
      """)

  @Argument(
    help: ArgumentHelp(
      "Questionnaires by name, question files and folders; without any, the shipped files.",
      valueName: "name|file|dir"),
    completion: .questionnaires)
  private var places: [String] = []

  @Option(help: "How the findings are written.")
  private var format = OutputFormat.text

  @ArgumentParser.Flag(help: "Let a warning count as an error.")
  private var strict = false

  @Option(
    help: ArgumentHelp(
      "How much the proofs of one questionnaire may cost: each unit is a second and 10 MB.",
      valueName: "units"))
  private var budget = Budget.usual

  @Option(
    help: ArgumentHelp(
      "How much the whole check may cost: each unit is a second of processor time and 16 MB. Reports are not counted.",
      valueName: "units"))
  private var inAll = WholeBudget.usual

  @OptionGroup private var reporting: ReportOptions

  @OptionGroup private var folder: FolderOption

  func run() throws {
    let sources = try QuestionSource.all(places, folder: folder.folder, rounds: .proved)
    let budget = Budget(units: budget)
    let whole = WholeBudget(units: inAll, proof: self.budget)
    let found = sources.flatMap { $0.diagnostics(provedWithin: whole) }.uniqued().sorted()
    // A proof that fails does not keep the rest from being said.
    let isReported =
      reporting.isAny && !sources.contains { $0.diagnostics().contains { $0.severity == .error } }
    let json = JSONValue.array(found.map(\.json))
    switch format {
    case .json where isReported: break
    case .json: try Streams.write(json.lines)
    case .text: if !found.isEmpty { try Streams.write(DiagnosticText.render(found) + "\n") }
    }
    let errors = found.count { $0.severity == .error }
    let undecided = found.count { $0.code == .undecided }
    let warnings = found.count - errors - undecided
    if format == .text {
      let open = undecided > 0 ? ", undecided: \(undecided)" : ""
      Streams.say(found.isEmpty ? "nothing is wrong" : "errors: \(errors), warnings: \(warnings)" + open)
    }
    if sources.contains(where: \.hasRounds) { Streams.say("of what repeats, two rounds are proved") }
    let isKnown = isReported ? try reporting.run(sources, format, findings: json, budget) : true
    guard errors == 0, !strict || warnings == 0 else { throw Ending(reason: .badInput) }
    guard undecided == 0, isKnown else { throw Ending(reason: .undecided) }
  }
}
