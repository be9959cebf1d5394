import QuestionFiles
import QuestionnaireCore

/// The answers that `run` is given.
enum AnswersFile {
  /// The answers of a file, or of standard input; every name on it is one that the questionnaire can ask.
  static func answers(at path: String, for questionnaire: Questionnaire) throws -> PreparedAnswers {
    let name = path == "-" ? "standard input" : path
    let bytes = try FileReader.bytes(of: path, isCut: true)
    let (answers, diagnostics) = QuestionLoader.answers(bytes, name: name, for: questionnaire)
    if !diagnostics.isEmpty { Streams.say(DiagnosticText.render(diagnostics)) }
    guard let answers else { throw Ending(reason: .badInput) }
    return answers
  }
}
