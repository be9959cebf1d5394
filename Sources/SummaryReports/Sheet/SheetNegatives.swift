import PlainText
import QuestionnaireCore

/// What was denied, the most telling first, and what was not ticked of lists each of whose lines matters.
///
/// After "none of these" to a list of danger signs and "no" to a tremor: "no danger signs; no tremor".
struct SheetNegatives {
  /// What was denied in so many words.
  private(set) var denied: [SheetFact] = []
  /// What stands unticked beside others, list by list: "other signs: jerks", "slowness".
  private(set) var notTicked: [String] = []

  /// How much a denial tells.
  private enum Weight: Int {
    case screen
    case flag
    case other
    /// A line of a list of which another line is so, or not known.
    case line
  }

  private let interview: Interview
  private let wording: SheetWording
  private let states: FindingStates
  private var found: [(weight: Weight, single: FindingID?, fact: SheetFact)] = []

  init(_ interview: Interview, groups: SheetGroups, states: FindingStates) {
    self.interview = interview
    self.states = states
    wording = SheetWording(interview)
    let flagged = Self.flagged(interview.questionnaire)
    for prompt in interview.evaluation.answered where prompt.part == .question {
      guard let question = interview.questionnaire.content.items[prompt.item].question,
        question.pertinence.isOfNo, let status = interview.evaluation.status(of: question.linkId)
      else { continue }
      let section = groups.section(ofItem: prompt.item)
      let weight: Weight =
        section == .screen ? .screen : flagged.contains(question.linkId) ? .flag : .other
      if !question.isNoneTold(status, in: section) {
        take(
          question.denial(by: status, offering: interview.evaluation.offered(question)), of: question, weight)
      }
      takeNotTicked(status, of: question)
    }
    var said: Set<FindingID> = []
    var words: Set<String> = []
    let inOrder = found.enumerated().sorted {
      ($0.element.weight.rawValue, $0.offset) < ($1.element.weight.rawValue, $1.offset)
    }
    for (_, (_, single, fact)) in inOrder {
      let isSaid = single.map(said.contains) ?? false
      if !isSaid, words.insert(fact.text).inserted { denied.append(fact) }
      said.formUnion(fact.denies)
    }
  }

  private mutating func take(_ denial: Denial, of question: Question, _ weight: Weight) {
    switch denial {
    case .nothing: break
    case .question:
      // "Awareness lost" says what is so, though it is a "no": the history tells it.
      guard question.recordNo.map(ReportWording.isDenial) ?? true else { return }
      let words = question.recordNo ?? states.recordNo(of: question.finding)
      add(words ?? ReportWording.negative(of: question.record), question.finding, weight)
    case .lines(let options):
      for option in options where !option.isWriteIn {
        let words = option.recordNo ?? states.recordNo(of: option.finding)
        let record = option.record ?? states.record(of: option.finding) ?? option.text.other
        add(words ?? ReportWording.negative(of: record), option.finding, weight)
      }
    case .list(let options):
      let mentions = options.compactMap(\.finding)
      guard mentions.allSatisfy(states.isDenied) else {
        return take(.lines(options), of: question, weight == .screen ? .screen : .line)
      }
      found.append((weight, nil, fact(wording.negative(of: question), mentions, weight)))
    }
  }

  private mutating func add(_ words: String, _ mention: FindingMention?, _ weight: Weight) {
    guard mention.map(states.isDenied) ?? true else { return }
    found.append((weight, mention?.finding, fact(words, [mention].compactMap { $0 }, weight)))
  }

  private func fact(_ words: String, _ mentions: [FindingMention], _ weight: Weight) -> SheetFact {
    SheetFact(words, weight == .screen ? .kept : .movable, denies: mentions.map(\.finding))
  }

  private mutating func takeNotTicked(_ status: QuestionStatus, of question: Question) {
    guard question.pertinence == .each, case .answered(let value) = status,
      case .options(let ticked, _) = value, !question.isNone(value)
    else { return }
    let others = interview.evaluation.offered(question).options.filter { option in
      !ticked.contains(option.id) && !option.isExclusive && !option.isWriteIn
        && option.finding.map { states[$0] <= .notNamed } ?? true
    }
    let names = others.map {
      ReportWording.inSentence($0.record ?? states.record(of: $0.finding) ?? $0.text.other)
    }
    guard let first = names.first else { return }
    notTicked += [ReportWording.fact(question.record, first)] + names.dropFirst()
  }

  /// The questions that flags of an emergency or of the same day read, through derived values too.
  private static func flagged(_ questionnaire: Questionnaire) -> Set<LinkID> {
    var seen: Set<LinkID> = []
    var open = questionnaire.flags.filter { $0.level >= .sameDay }.flatMap(\.when.tests)
    while let test = open.popLast() {
      guard let id = test.linkId, seen.insert(id).inserted else { continue }
      open += questionnaire.derivedValue(id)?.cases.flatMap(\.when.tests) ?? []
    }
    return seen
  }
}
