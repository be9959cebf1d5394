import PlainText
import QuestionFiles
import QuestionnaireCore

/// The answers that `run` is given.
enum AnswersFile {
  private static let mostReported = 20

  /// The sheet of a file, or of standard input; every name on it is one that the questionnaire can ask.
  static func sheet(at path: String, for questionnaire: Questionnaire) throws -> AnswerSheet {
    let name = path == "-" ? "standard input" : path
    let (sheet, diagnostics) = QuestionLoader.answers(try FileReader.bytes(of: path), name: name)
    if !diagnostics.isEmpty { Streams.say(DiagnosticText.render(diagnostics)) }
    guard let sheet, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw Ending(reason: .badInput)
    }
    let known = AnswerNames(questionnaire).all
    let unknown = Set(sheet.answers.keys.map(\.rawValue)).subtracting(known).sorted()
    for name in unknown.prefix(mostReported) {
      let near = EditDistance.nearest(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
      Streams.say("anamnesis: nothing is asked under the name '\(name)'\(near)")
    }
    if unknown.count > mostReported {
      Streams.say("anamnesis: and \(unknown.count - mostReported) more such names, \(unknown.count) in all")
    }
    guard unknown.isEmpty else { throw Ending(reason: .badInput) }
    return sheet
  }
}
