internal import PlainText

/// What the answers come to: the path they make, where every question stands, and what follows from it.
///
/// After `now: [breathing]` the flag `call` holds (`when: now includes breathing`), so the level is `emergency`, though
/// the prompts that are left are still asked.
public struct Evaluation: Sendable {
  /// Everything asked so far, in order, the present prompt last.
  public let path: [Prompt]
  /// Everything that has an answer which counts, in order: what is remembered behind the present prompt too.
  public let answered: [Prompt]
  /// The prompt that waits for an answer; nil when the interview is complete.
  public let current: Prompt?
  /// The item that ended the interview before its last question, if one did.
  public let end: Item?
  /// The red flags and advice that hold, in the order of the files.
  public let flags: [Flag]
  /// How soon help is needed: the highest level of the flags that hold, else routine.
  public let level: TriageLevel
  /// The topics that are shown, by how well they fit.
  public let fit: TopicFit
  /// The topics that are shown: those about danger, the pages in their order, then those that are named.
  public var topics: [Topic] { fit.topics }
  /// How the flags that hold are worded.
  public let worded: WordedFlags
  /// The derived values, in the order of the files.
  public let derived: [(value: DerivedValue, state: DerivedState)]
  /// What is worked out and shown, with what it comes to, in the order of the items.
  public let computed: [ComputedState]
  /// What the answers up to the present prompt come to: the path and what is offered on it rest on them alone.
  let passed: Valuation
  /// What all answers come to, remembered ones behind the present prompt too.
  let valuation: Valuation

  /// True when no prompt waits for an answer.
  public var isComplete: Bool { current == nil }

  init(walk: Walk) {
    var passed = walk.valuation
    passed.workOutDerived()
    self.passed = passed
    var valuation = passed
    if let standing = walk.standing {
      answered = standing.answered
      valuation = standing.valuation
      valuation.workOutDerived()
    } else {
      answered = walk.answered
    }
    let content = valuation.questionnaire.content
    path = walk.path
    current = walk.current
    end = walk.end
    let holding = content.flags.filter { valuation.truth(of: $0.when) == .true }
    flags = holding.uniqued(by: \.words)
    level = holding.map(\.level).max() ?? .routine
    worded = WordedFlags(holding, in: valuation)
    // A topic about danger may be shown by the level.
    valuation.outcome = Valuation.Conclusion(topics: [], level: level)
    let shown = TopicFit.shown(of: content.topics, in: valuation)
    derived = zip(content.derived, valuation.derived).map { ($0, $1) }
    let steps = valuation.questionnaire.steps
    computed = steps.indices.filter { steps[$0].kind == .computed }.compactMap { [valuation] place in
      let item = content.items[place]
      guard let value = item.computed, value.isShown, valuation.statuses[place] != .notAsked else {
        return nil
      }
      let open = valuation.questionnaire.places(readBy: value.tests).count { read in
        guard content.items[read].question != nil else { return false }
        return switch valuation.statuses[read] {
        case .ahead, .unknown, .declined: true
        case .notAsked, .answered, .lines: false
        }
      }
      return ComputedState(
        linkId: item.linkId, value: value, result: valuation.computed[place], missing: open)
    }
    valuation.outcome = Valuation.Conclusion(topics: Set(shown.map(\.id)), level: level)
    fit = TopicFit(shown, in: valuation, level: level)
    self.valuation = valuation
  }

  /// Whether a condition holds of the interview as it stands.
  public func truth(of condition: Condition) -> Truth { valuation.truth(of: condition) }

  /// The question with the options that are offered now.
  public func offered(_ question: Question) -> Question {
    question.hasConditionalOptions ? question.offering(passed.isOffered) : question
  }

  /// Where a question stands.
  public func status(of id: LinkID) -> QuestionStatus? {
    valuation.questionnaire.itemIndex[id].map { valuation.statuses[$0] }
  }

  /// Whose words the program uses now.
  public var respondent: Respondent {
    let questionnaire = valuation.questionnaire
    guard let id = questionnaire.item(with: .respondent)?.linkId, let status = status(of: id)
    else { return .person }
    let relation: Respondent.Relation?
    switch status {
    case .ahead: return .person
    case .answered(.option(Questionnaire.selfOption, _)): return .person
    case .answered(.option(let option, _)): relation = Questionnaire.relations[option]
    default: relation = nil
    }
    guard let age = questionnaire.item(with: .age)?.linkId,
      case .answered(.quantity(let age))? = self.status(of: age)
    else { return Respondent(.other, relation: relation) }
    let years = age.completed(.years)
    let voice: Respondent.Voice = years < 1 ? .baby : years < 16 ? .child : .other
    return Respondent(voice, relation: relation == .partner && voice != .other ? nil : relation)
  }
}
