import FlowAnalysis
import PlainText
import QuestionnaireCore

/// A vignette that touches what none does yet, ready to be a file of its own: `lamps-raises-fire`. It was held in the
/// engine.
struct SuggestedVignette {
  private let part: QuestionnairePart
  private let words: PartWording
  private let questionnaire: Questionnaire
  private let sheet: AnswerSheet
  private let evaluation: Evaluation

  /// Looks for the fewest answers that touch a part; nil if there are none, or a limit was reached.
  init?(_ part: QuestionnairePart, _ analysis: Analysis) {
    guard let sheet = analysis.cheapestAnswers(touching: part) else { return nil }
    let interview = sheet.conduct(analysis.questionnaire).interview
    var held = Coverage(of: analysis)
    held.add(interview)
    guard interview.evaluation.isComplete, held.touched.contains(part) else { return nil }
    self.part = part
    self.sheet = sheet
    words = PartWording(analysis.questionnaire)
    questionnaire = analysis.questionnaire
    evaluation = interview.evaluation
  }

  /// Its name, and that of its file.
  var id: String {
    let words: [String] =
      switch part {
      case .item(let id): ["asks", id.rawValue]
      case .options(let id, let names): [id.rawValue, "is", names.first ?? ""]
      case .derivedValue(let id, let value): [id.rawValue, "is", value.rawValue]
      case .flag(let id): ["raises", id.rawValue]
      case .topic(let id): ["shows", id.rawValue]
      case .because(let id, let place): ["shows", id.rawValue, "because", "\(place + 1)"]
      case .but(let id, let place): ["shows", id.rawValue, "but", "\(place + 1)"]
      case .claim(let place): ["claim", "\(place + 1)"]
      case .questionnaire, .derived, .derivedCase, .unless, .neverWhen, .askYourDoctor: []
      }
    return ([questionnaire.id] + words).joined(separator: "-")
  }

  var yaml: String {
    """
    vignette: \(id)
    questionnaire: \(questionnaire.id)
    about: \(AnswerSheet.quoted(words.about(part)))
    otherwise: \(sheet.otherwise.rawValue)
    answers: \(text(of: .object(answers)))
    expect:
    \(expected.map { "  \($0.key): \(text(of: $0.value))\n" }.joined())
    """
  }

  var json: JSONValue {
    .object([
      .init("vignette", .string(id)),
      .init("questionnaire", .string(questionnaire.id)),
      .init("about", .string(words.about(part))),
      .init("otherwise", .string(sheet.otherwise.rawValue)),
      .init("answers", .object(answers)),
      .init("expect", .object(expected)),
    ])
  }

  /// The answers in the order in which the questions are asked.
  private var answers: [JSONValue.Member] {
    let places = questionnaire.items.places(by: \.linkId.rawValue)
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
    switch part {
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
    case .questionnaire, .options, .derived, .derivedCase, .topic, .unless, .neverWhen, .because, .but,
      .askYourDoctor, .claim:
      []
    }
  }

  private func text(of value: JSONValue) -> String {
    switch value {
    case .string(let word): AnswerSheet.quoted(word)
    case .array(let values): "[\(values.map(text).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(AnswerSheet.quoted($0.key)): \(text(of: $0.value))" }.joined(separator: ", "))}"
    case .null, .bool, .number, .otherNumber: value.text
    }
  }
}

extension AnswerSheet {
  /// The sheet as an answers file on one line, ready to be given to `anamnesis run --answers`.
  var oneLine: String {
    let members = answers.sorted { $0.key < $1.key }.map { id, words in
      let quoted = words.map(Self.quoted)
      return "\(Self.quoted(id.rawValue)): "
        + (quoted.count == 1 ? quoted[0] : "[\(quoted.joined(separator: ", "))]")
    }
    return "{otherwise: \(otherwise.rawValue), answers: {\(members.joined(separator: ", "))}}"
  }

  /// A word as YAML takes it: plain if nothing in it could mean something else.
  static func quoted(_ word: String) -> String {
    let isPlain =
      word.first.map { $0.isASCII && $0.isLetter || $0.isASCII && $0.isNumber } ?? false
      && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_/ .".contains($0)) }
      && word.last != " "
    guard !isPlain else { return word }
    let escaped = word.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : $0 == "\n" ? "\\n" : String($0) }.joined()
    return "\"\(escaped)\""
  }
}
