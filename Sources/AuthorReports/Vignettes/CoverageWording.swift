import FlowAnalysis
import QuestionnaireCore

/// What vignettes touch and do not, in words for the author of a question file.
struct CoverageWording {
  private static let shownOptions = 12
  private let coverage: Coverage
  private var questionnaire: Questionnaire { coverage.questionnaire }

  init(_ coverage: Coverage) { self.coverage = coverage }

  /// How much is touched, on one line.
  var summary: String {
    "coverage of \(questionnaire.id): "
      + coverage.counts.map { "\($0.touched) of \($0.total) \(name(of: $0.kind, $0.total))" }
      .joined(separator: ", ")
  }

  /// What is never touched: "the red flag 'fire' is never raised".
  func untouched(_ thing: Coverage.Thing) -> String { "\(name(of: thing)) \(verb(thing, "never "))" }

  /// What a vignette that touches it is about.
  func about(_ thing: Coverage.Thing) -> String {
    "An interview in which \(name(of: thing, isQuoted: false)) \(verb(thing, ""))."
  }

  /// The name of a vignette that touches it: an id.
  func id(of thing: Coverage.Thing) -> String {
    let parts: [String] =
      switch thing {
      case .item(let id): ["asks", id.rawValue]
      case .options(let id, let names): [id.rawValue, "is", names.first ?? ""]
      case .derivedValue(let id, let value): [id.rawValue, "is", value.rawValue]
      case .flag(let id): ["raises", id.rawValue]
      case .topic(let id): ["shows", id.rawValue]
      case .because(let id, let place): ["shows", id.rawValue, "because", "\(place + 1)"]
      case .but(let id, let place): ["shows", id.rawValue, "but", "\(place + 1)"]
      case .claim(let place): ["claim", "\(place + 1)"]
      }
    return questionnaire.id + "-" + parts.joined(separator: "-")
  }

  /// What sort of thing it is, as other programs read it.
  static func key(of kind: Coverage.Kind) -> String {
    switch kind {
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

  private func name(of kind: Coverage.Kind, _ count: Int) -> String {
    func counted(_ one: String) -> String { count == 1 ? one : one + "s" }
    return switch kind {
    case .question: counted("question")
    case .option: counted("option")
    case .page: counted("page")
    case .end: counted("end")
    case .derivedValue: counted("derived value")
    case .redFlag: counted("red flag")
    case .advice: count == 1 ? "piece of advice" : "pieces of advice"
    case .topic: counted("topic")
    case .because: "'because' \(counted("line"))"
    case .but: "'but' \(counted("line"))"
    case .claim: counted("claim")
    }
  }

  private func name(of thing: Coverage.Thing, isQuoted: Bool = true) -> String {
    func quoted(_ name: some CustomStringConvertible) -> String { isQuoted ? "'\(name)'" : "\(name)" }
    switch thing {
    case .item(let id):
      return switch coverage.kind(of: thing) {
      case .page: "the page \(quoted(id))"
      case .end: "the end \(quoted(id))"
      default: "the question \(quoted(id))"
      }
    case .options(let id, let names):
      if isYesNo(thing) { return "the answer \(quoted(names[0])) to \(quoted(id))" }
      if names.count == 1 { return "the option \(quoted(names[0])) of \(quoted(id))" }
      let more = names.count - Self.shownOptions
      let list =
        names.prefix(Self.shownOptions).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
      return isQuoted
        ? "any of \(names.count) options of \(quoted(id)) that nothing tells apart (\(list))"
        : "the option \(names[0]) of \(id)"
    case .derivedValue(let id, let value): return "the value \(quoted(value)) of \(quoted(id))"
    case .flag(let id):
      return "the \(coverage.kind(of: thing) == .advice ? "advice" : "red flag") \(quoted(id))"
    case .topic(let id): return "the topic \(quoted(id))"
    case .because(let id, let place): return "line \(place + 1) of 'because' of the topic \(quoted(id))"
    case .but(let id, let place): return "line \(place + 1) of 'but' of the topic \(quoted(id))"
    case .claim(let place): return "the 'when' of the claim \(quoted(questionnaire.claims[place].name))"
    }
  }

  /// Whether the answers are yes and no, and told apart.
  private func isYesNo(_ thing: Coverage.Thing) -> Bool {
    guard case .options(let id, let names) = thing, names.count == 1 else { return false }
    if case .yesNo? = questionnaire.item(id)?.question?.kind { return true }
    return false
  }

  private func verb(_ thing: Coverage.Thing, _ never: String) -> String {
    switch coverage.kind(of: thing) {
    case .question: "is \(never)asked"
    case .option: "is \(never)\(isYesNo(thing) ? "given" : "chosen")"
    case .page, .end: "is \(never)reached"
    case .derivedValue: "is \(never)taken"
    case .redFlag, .advice: "is \(never)raised"
    case .topic: "is \(never)shown"
    case .because, .but: "is \(never)said"
    case .claim: never.isEmpty ? "holds" : "never holds"
    }
  }
}
