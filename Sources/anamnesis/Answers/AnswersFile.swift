import QuestionFiles
import QuestionnaireCore

/// The answers that `run` is given.
enum AnswersFile {
  /// The sheet of a file, or of standard input; every name on it is one that the questionnaire can ask.
  static func sheet(at path: String, for questionnaire: Questionnaire) throws -> AnswerSheet {
    let name = path == "-" ? "standard input" : path
    let (sheet, diagnostics) = QuestionLoader.answers(try FileReader.bytes(of: path), name: name)
    if !diagnostics.isEmpty { Streams.say(DiagnosticText.render(diagnostics)) }
    guard let sheet, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw Ending(reason: .badInput)
    }
    let known = AnswerNames(questionnaire).all
    let unknown = sheet.answers.keys.map(\.rawValue).filter { !Set(known).contains($0) }.sorted()
    for name in unknown {
      let near = Nearest.name(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
      Streams.say("anamnesis: nothing is asked under the name '\(name)'\(near)")
    }
    guard unknown.isEmpty else { throw Ending(reason: .badInput) }
    return sheet
  }
}
