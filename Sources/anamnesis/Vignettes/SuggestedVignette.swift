import FlowAnalysis
import QuestionnaireCore
import SummaryReports

/// A vignette that touches what none does yet, ready to be a file of its own. It was held in the engine.
struct SuggestedVignette {
  private let thing: Coverage.Thing
  private let words: CoverageWording
  private let questionnaire: Questionnaire
  private let sheet: AnswerSheet
  private let evaluation: Evaluation

  /// Looks for the fewest answers that touch a thing; nil if there are none, or a limit was reached.
  init?(_ thing: Coverage.Thing, _ coverage: Coverage, _ analysis: Analysis) {
    guard let sheet = analysis.cheapestAnswers(touching: thing) else { return nil }
    let interview = sheet.conduct(analysis.questionnaire).interview
    var held = Coverage(of: analysis)
    held.add(interview)
    // A claim may apply only before the end: a vignette's triage and topics are those of the end.
    guard interview.evaluation.isComplete, held.touched.contains(thing) else { return nil }
    self.thing = thing
    self.sheet = sheet
    words = CoverageWording(coverage)
    questionnaire = analysis.questionnaire
    evaluation = interview.evaluation
  }

  /// Its name, and that of its file.
  var id: String { words.id(of: thing) }

  /// The file's text.
  var yaml: String {
    """
    vignette: \(id)
    questionnaire: \(questionnaire.id)
    about: \(AnswerSheet.quoted(words.about(thing)))
    otherwise: \(sheet.otherwise.rawValue)
    answers: \(sheet.answersOnOneLine)
    expect:
    \(expected.map { "  \($0.key): \(text(of: $0.value))\n" }.joined())
    """
  }

  /// The same as an object.
  var json: JSONValue {
    .object([
      .init("vignette", .string(id)),
      .init("questionnaire", .string(questionnaire.id)),
      .init("about", .string(words.about(thing))),
      .init("otherwise", .string(sheet.otherwise.rawValue)),
      .init(
        "answers",
        .object(
          sheet.answers.sorted { $0.key < $1.key }.map { id, words in
            .init(id.rawValue, words.count == 1 ? .string(words[0]) : .strings(words))
          })),
      .init("expect", .object(expected)),
    ])
  }

  /// What it must come to: what it is for, the triage and the topics.
  private var expected: [JSONValue.Member] {
    let own: JSONValue.Member? =
      switch thing {
      case .item(let id): .init("asked", .strings([id.rawValue]))
      case .derivedValue(let id, let value):
        .init("derived", .object([.init(id.rawValue, .string(value.rawValue))]))
      case .flag(let id):
        .init(
          evaluation.flags.contains { $0.id == id && $0.level < .sameDay } ? "advice" : "red-flags",
          .strings([id.rawValue]))
      case .options, .topic, .because, .but, .claim: nil
      }
    // An end is reached, and not asked.
    let isAsked = if case .item(let id) = thing { evaluation.path.contains { $0.linkId == id } } else { true }
    return [.init("triage", .string(evaluation.level.name))] + (isAsked ? own.map { [$0] } ?? [] : [])
      + [.init("topics", .strings(evaluation.topics.map(\.id.rawValue)))]
  }

  private func text(of value: JSONValue) -> String {
    switch value {
    case .string(let word): AnswerSheet.quoted(word)
    case .array(let values): "[\(values.map(text).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\($0.key): \(text(of: $0.value))" }.joined(separator: ", "))}"
    case .null, .bool, .number: value.text
    }
  }
}
