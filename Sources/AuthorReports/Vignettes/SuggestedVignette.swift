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
    answers: \(text(of: .object(answers)))
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
      .init("answers", .object(answers)),
      .init("expect", .object(expected)),
    ])
  }

  /// The answers in the order in which the questions are asked.
  private var answers: [JSONValue.Member] {
    let places = Dictionary(
      questionnaire.items.enumerated().map { ($1.linkId.rawValue, $0) },
      uniquingKeysWith: { first, _ in first })
    func place(_ id: LinkID) -> Int { places[String(id.rawValue.prefix { $0 != "/" })] ?? places.count }
    return sheet.answers.sorted { (place($0.key), $0.key) < (place($1.key), $1.key) }.map { id, words in
      .init(id.rawValue, words.count == 1 ? .string(words[0]) : .strings(words))
    }
  }

  /// What it must come to: what it is for, the triage and the topics.
  private var expected: [JSONValue.Member] {
    let triage = JSONValue.Member("triage", .string(evaluation.level.name))
    return [triage] + own + [.init("topics", .strings(evaluation.topics.map(\.id.rawValue)))]
  }

  private var own: [JSONValue.Member] {
    switch thing {
    case .item(let id):
      // An end is reached, and not asked.
      evaluation.path.contains { $0.linkId == id } ? [.init("asked", .strings([id.rawValue]))] : []
    case .derivedValue(let id, let value):
      [.init("derived", .object([.init(id.rawValue, .string(value.rawValue))]))]
    case .flag(let id):
      [
        .init(
          (questionnaire.flag(id)?.level ?? .emergency) < .sameDay ? "advice" : "red-flags",
          .strings([id.rawValue]))
      ]
    case .options, .topic, .because, .but, .claim: []
    }
  }

  private func text(of value: JSONValue) -> String {
    switch value {
    case .string(let word): AnswerSheet.quoted(word)
    case .array(let values): "[\(values.map(text).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(AnswerSheet.quoted($0.key)): \(text(of: $0.value))" }.joined(separator: ", "))}"
    case .null, .bool, .number: value.text
    }
  }
}
