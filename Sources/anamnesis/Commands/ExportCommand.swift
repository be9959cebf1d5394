import ArgumentParser
import FHIRExport
import PlainText
import QuestionnaireCore
import SummaryReports

/// Writes a questionnaire for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a questionnaire as FHIR, for other programs.",
    usage: "anamnesis export --fhir <name|file> [<options>]",
    discussion: """
      What is written is a Questionnaire of FHIR R4 in which the same questions are enabled after the same answers. \
      Who fills it in needs a program that works out calculated items (SDC). One that cannot be written exactly is \
      refused, with the reason and exit code 65.
      """)

  /// What it can be written as; one has to be said.
  enum Target: EnumerableFlag {
    case fhir

    static func help(for value: Self) -> ArgumentHelp? { "Write a Questionnaire of FHIR R4." }
  }

  @ArgumentParser.Flag private var target: Target

  @Argument(
    help: ArgumentHelp(
      "A questionnaire's name or file, or several as in shaking+slow.", valueName: "name|file"),
    completion: .questionnaires)
  private var questionnaire: String

  @ArgumentParser.Flag(help: "Write in ASCII only.")
  private var ascii = false

  @OptionGroup private var folder: FolderOption

  func run() throws {
    let (files, name) = try QuestionSource.holding(questionnaire, folder: folder.folder)
    let found = try files.questionnaire(name)
    let form: FHIRQuestionnaire
    do throws(InexactExport) { form = try FHIRQuestionnaire(found) } catch { throw Failure(error) }
    let text = form.json.lines
    try Streams.write(ascii ? JSONValue.inASCII(text) : text)
  }
}

extension Failure {
  /// Why something is not written as FHIR.
  init(_ error: InexactExport) { self.init(.badInput, error.description) }
}

/// How an interview is written: as a document, or for other programs as FHIR.
enum InterviewFormat: ExpressibleByArgument, Hashable {
  case document(Document.Format)
  case fhir

  init?(argument: String) {
    if argument == Self.fhirName {
      self = .fhir
    } else {
      guard let format = Document.Format(rawValue: argument) else { return nil }
      self = .document(format)
    }
  }

  /// FHIR has the whole interview: no part of it is asked for.
  func refusePart(_ part: Document.Part) throws(Failure) {
    guard self == .fhir, part != .summary else { return }
    throw Failure(
      .usage, "--format fhir writes the whole interview", remedy: "leave --part out")
  }

  private static let fhirName = "fhir"
  static var allValueStrings: [String] { Document.Format.allCases.map(\.rawValue) + [fhirName] }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  var defaultValueDescription: String {
    if case .document(let format) = self { format.rawValue } else { Self.fhirName }
  }
}
