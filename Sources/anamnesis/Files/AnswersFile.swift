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
    guard let sheet, !diagnostics.contains(where: { $0.severity == .error })
    else { throw Ending(reason: .badInput) }
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

/// Every name under which a questionnaire can take an answer.
struct AnswerNames {
  /// The names, in the order of the questionnaire.
  let all: [String]

  init(_ questionnaire: Questionnaire) {
    all = questionnaire.content.items.flatMap { item -> [String] in
      guard let question = item.question else { return [item.linkId.rawValue] }
      return [item.linkId.rawValue] + Self.below(question).map(\.rawValue)
    }
  }

  private static func below(_ question: Question) -> [LinkID] {
    var names: [LinkID] = []
    switch question.clearer {
    case nil: break
    case .question: names.append(question.asked(.clearer).linkId)
    case .lines(_, let lines): names += lines.map { question.asked(.line($0.option)).linkId }
    }
    for option in question.options {
      if option.isWriteIn { names.append(question.linkId.appending(option.id.rawValue)) }
      guard !option.isExclusive else { continue }
      let entry = question.linkId.appending(option.id.rawValue)
      names += question.details.map { entry.appending($0.linkId.rawValue) }
    }
    return names
  }
}
