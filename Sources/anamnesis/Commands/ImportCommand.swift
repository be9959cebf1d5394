import ArgumentParser
import FHIRForms
import PlainText
import QuestionFiles
import QuestionnaireCore

/// Reads a form of another program, and says what becomes of it.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Read a form (FHIR R4, Questionnaire), say what is wrong with it and what is lost, and write question files.",
    usage: "anamnesis import <file.json> [--valueset <file>] [--to <dir>] [<options>]",
    discussion: """
      Without --to nothing is written. A form is also asked, checked and drawn as it stands:
        anamnesis ask form.json
        anamnesis check form.json
      Nothing is fetched: options that stand elsewhere are given with --valueset.
      """)

  @Argument(help: ArgumentHelp("The form.", valueName: "file.json"), completion: .file(extensions: ["json"]))
  private var form: String

  @Option(
    name: .customLong("valueset"),
    help: ArgumentHelp(
      "A file with value sets or code systems that the form names; several times.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  private var valueSets: [String] = []

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("Write question files into this folder; no file is replaced.", valueName: "dir"),
    completion: .directory)
  private var folder: String?

  @ArgumentParser.Flag(help: "Let a warning count as an error.")
  private var strict = false

  func run() throws {
    let file = try FormFile(form, valueSets: valueSets, today: try Surroundings.today())
    let questionnaire = try file.questionnaire()
    if !file.diagnostics.isEmpty { try Streams.write(DiagnosticText.render(file.diagnostics) + "\n") }
    guard let form = file.form, let questionnaire else { throw Ending(reason: .badInput) }
    try Streams.write(Self.report(form, questionnaire, path: self.form))
    guard !strict || file.diagnostics.isEmpty else { throw Ending(reason: .badInput) }
    if let folder {
      guard !form.dependsOnCalculations else {
        throw Failure(
          .badInput,
          "what the form asks depends on values that it works out, which question files cannot say",
          remedy: "ask, run and check the form itself: anamnesis ask \(self.form)")
      }
      try FormFolder(folder).write(form.files)
      Streams.say("written: \(folder)/\(questionnaire.id).yaml, and what belongs to it", as: .terminal)
      let left = form.calculations.map { "'\($0)'" }.joined(separator: ", ")
      if !left.isEmpty { Streams.note("not in it, as question files work nothing out: \(left)") }
    }
  }

  /// What the form is, and what of it is lost, a line each.
  private static func report(_ form: ImportedForm, _ questionnaire: Questionnaire, path: String) -> String {
    let questions = questionnaire.items.count { $0.question != nil }
    let conditions = questionnaire.items.count { $0.guardCondition != .always }
    let head = "\(questionnaire.title): questions: \(questions), of these under a condition: \(conditions)"
    guard !form.losses.isEmpty else { return head + "\nNothing is lost.\n" }
    let lines = form.losses.map { loss in
      "\(path):\(loss.line): " + (loss.linkId.map { "'\($0)': " } ?? "") + loss.text
    }
    let text = ([head, "Not as the form has it:"] + lines).map { TextPolicy.message.cleaned($0) }
    return text.joined(separator: "\n") + "\n"
  }
}

/// A folder that a form is written into.
private struct FormFolder {
  private let path: String

  init(_ path: String) { self.path = path.hasSuffix("/") ? String(path.dropLast()) : path }

  /// Writes files; nothing is replaced, and nothing is written where something would have to be.
  func write(_ files: [String: String]) throws(Failure) {
    for name in files.keys.sorted() where WholeFile.kind(of: "\(path)/\(name)") != nil {
      throw Failure(
        .badInput, "'\(path)/\(name)' exists already, and is not replaced", remedy: "name another folder")
    }
    for folder in [path, path + "/topics"] where mkdir(folder, 0o777) != 0 && errno != EEXIST {
      throw Self.failure(errno, writing: folder)
    }
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      let number = WholeFile.write(text, to: "\(path)/\(name)", mode: 0o666, replacing: false)
      guard number == 0 else { throw Self.failure(number, writing: "\(path)/\(name)") }
    }
  }

  private static func failure(_ number: Int32, writing path: String) -> Failure {
    let what = "'\(path)' cannot be written: \(Streams.text(of: number))"
    return Failure(
      number == EACCES || number == EPERM ? .noPermission : .cannotWrite, what, remedy: "name another folder")
  }
}
