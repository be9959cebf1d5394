internal import FlowAnalysis
internal import QuestionnaireCore

/// The parts of a questionnaire in words for its author: `line 1 of 'because' of the topic 'tremor'`, "is said".
struct PartWording {
  private static let shownOptions = 12
  let questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// The part by what it is and its name: `the red flag 'fire'`; without quotes where a sentence holds it.
  func name(of part: QuestionnairePart, isQuoted: Bool = true) -> String {
    func quoted(_ name: some CustomStringConvertible) -> String { isQuoted ? "'\(name)'" : "\(name)" }
    func line(_ place: Int, _ list: String, _ id: TopicID) -> String {
      "line \(place + 1) of '\(list)' of the topic \(quoted(id))"
    }
    switch part {
    case .questionnaire: return "the questionnaire"
    case .item(let id):
      return switch questionnaire.item(id)?.kind {
      case .computed: "the computed value \(quoted(id))"
      case .note: "the page \(quoted(id))"
      case .end: "the end \(quoted(id))"
      default: "the question \(quoted(id))"
      }
    case .options(let id, let names):
      if isYesNo(part) { return "the answer \(quoted(names[0])) to \(quoted(id))" }
      if names.count == 1 { return "the option \(quoted(names[0])) of \(quoted(id))" }
      guard isQuoted else { return "the option \(names[0]) of \(id)" }
      let more = names.count - Self.shownOptions
      let list =
        names.prefix(Self.shownOptions).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
      return "any of \(names.count) options of '\(id)' that nothing tells apart (\(list))"
    case .derived(let id): return "the derived value \(quoted(id))"
    case .derivedValue(let id, let value): return "the value \(quoted(value)) of \(quoted(id))"
    case .derivedCase(let id, let place):
      let cases = questionnaire.derivedValue(id)?.cases ?? []
      let value = cases.indices.contains(place) ? cases[place].value.rawValue : "\(place + 1)"
      return "the value \(quoted(value)) of \(quoted(id))"
    case .flag(let id): return "the \(isAdvice(id) ? "advice" : "red flag") \(quoted(id))"
    case .unless(let id): return "'unless' of the topic \(quoted(id))"
    case .topic(let id), .neverWhen(let id): return "the topic \(quoted(id))"
    case .because(let id, let place): return line(place, "because", id)
    case .but(let id, let place): return line(place, "but", id)
    case .askYourDoctor(let id, let place): return line(place, "ask-your-doctor", id)
    case .claim(let place): return "the claim \(quoted(questionnaire.claims[place].name))"
    }
  }

  /// What happens to the part when it occurs: it is "asked", "raised", "shown".
  func occurring(_ part: QuestionnairePart) -> String {
    switch part {
    case .item(let id):
      if case .question? = questionnaire.item(id)?.kind { "asked" } else { "reached" }
    case .options: isYesNo(part) ? "given" : "chosen"
    case .derived, .derivedValue, .derivedCase: "taken"
    case .flag: "raised"
    case .topic: "shown"
    case .because, .but, .askYourDoctor: "said"
    case .questionnaire, .unless, .neverWhen, .claim: "met"
    }
  }

  /// What no vignette does: "the red flag 'fire' is never raised".
  func untouched(_ part: QuestionnairePart) -> String {
    if case .claim = part { return "the 'when' of \(name(of: part)) never holds" }
    return "\(name(of: part)) is never \(occurring(part))"
  }

  /// What a vignette is about that does it: "An interview in which the red flag fire is raised."
  func about(_ part: QuestionnairePart) -> String {
    let name = name(of: part, isQuoted: false)
    if case .claim = part { return "An interview in which the 'when' of \(name) holds." }
    return "An interview in which \(name) is \(occurring(part))."
  }

  private func isAdvice(_ id: FlagID) -> Bool { (questionnaire.flag(id)?.level ?? .emergency) < .sameDay }

  /// Whether it is a yes or a no that conditions tell apart.
  private func isYesNo(_ part: QuestionnairePart) -> Bool {
    guard case .options(let id, let names) = part, names.count == 1 else { return false }
    if case .yesNo? = questionnaire.item(id)?.question?.kind { return true }
    return false
  }
}

extension Coverage.Kind {
  /// Parts of the kind, as other programs read it.
  var key: String {
    switch self {
    case .question: "questions"
    case .option: "options"
    case .page: "pages"
    case .end: "ends"
    case .derivedValue: "derivedValues"
    case .redFlag: "redFlags"
    case .advice: "advice"
    case .topic: "topics"
    case .because: "because"
    case .but: "but"
    case .claim: "claims"
    }
  }

  /// So many parts of the kind: `red flags` of `0 of 2 red flags`.
  func name(_ count: Int) -> String {
    let one =
      switch self {
      case .advice: "piece of advice"
      case .derivedValue: "derived value"
      case .redFlag: "red flag"
      case .because: "'because' line"
      case .but: "'but' line"
      case .question: "question"
      case .option: "option"
      case .page: "page"
      case .end: "end"
      case .topic: "topic"
      case .claim: "claim"
      }
    guard count != 1 else { return one }
    return self == .advice ? "pieces of advice" : one + "s"
  }
}
