import FlowAnalysis
import QuestionnaireCore

/// What complete interviews with a questionnaire showed: what occurred in them, and how many there were.
struct SeenInterviews {
  private(set) var interviews = 0
  private(set) var occurred: Set<QuestionnairePart> = []
  private(set) var takenCases: Set<QuestionnairePart> = []
  private(set) var endings: [LinkID?: (count: Int, least: Int, most: Int)] = [:]
  /// How many ended on the fallback topic alone, and the fewest definite answers of one.
  private(set) var alone = 0
  private(set) var fewestAlone: Int?
  private(set) var outcomes: Set<[String]> = []
  private(set) var withoutValue: [LinkID: Int] = [:]
  private(set) var latest: [FlagID: Int] = [:]
  /// What must hold of every ending, and does not of some.
  private(set) var broken: Set<String> = []
  /// Conditions that were not true in some interview.
  private(set) var notTrue: Set<Condition> = []
  /// The options with a condition that somebody who reached their question was offered, and those that somebody was not.
  private(set) var offered: Set<QuestionnairePart> = []
  private(set) var withheld: Set<QuestionnairePart> = []
  private let items: [Item]
  private let watched: [Condition]

  init(_ questionnaire: Questionnaire) {
    items = questionnaire.items
    watched =
      questionnaire.items.map(\.guardCondition) + questionnaire.flags.map(\.when)
      + questionnaire.topics.map(\.shownWhen)
  }

  /// Takes note of a complete interview: its screens and definite answers, and the screen at which each emergency rose.
  mutating func note(
    _ evaluation: Evaluation, _ screens: Int, _ definite: Int, _ raised: [FlagID: Int]
  ) {
    interviews += 1
    let end = endings[evaluation.end?.linkId] ?? (0, .max, 0)
    endings[evaluation.end?.linkId] = (end.count + 1, min(end.least, screens), max(end.most, screens))
    outcomes.insert([evaluation.level.name] + evaluation.topics.map(\.id.rawValue).sorted())
    noteEndings(evaluation)
    for (flag, screens) in raised { latest[flag] = max(latest[flag] ?? 0, screens) }
    noteOccurrence(evaluation)
    noteOffers(evaluation)
    noteDerived(evaluation)
    for condition in watched where evaluation.truth(of: condition) != .true { notTrue.insert(condition) }
    guard isAlone(evaluation) else { return }
    alone += 1
    fewestAlone = min(fewestAlone ?? .max, definite)
  }

  /// Whether it ends on the fallback topic alone: without a flag, or an end that says why.
  func isAlone(_ evaluation: Evaluation) -> Bool {
    if case .end(_, let text)? = evaluation.end?.kind, text.blocks.contains(where: { $0.text != "" }) {
      return false
    }
    return evaluation.flags.isEmpty && evaluation.topics.allSatisfy(\.isFallback)
  }

  /// What holds of every ending: the level that is said is the level, though some flags are said by others, and what
  /// stands first has a leading sign if it can.
  private mutating func noteEndings(_ evaluation: Evaluation) {
    let said = evaluation.worded.whole + evaluation.worded.notKnown.flatMap(\.flags)
    if said.map(\.level).max() ?? .routine != evaluation.level { broken.insert("the level that is said") }
    let flags = Set(evaluation.flags.map(\.id))
    let told = Set(said.map(\.id)).union(evaluation.worded.replaced.keys)
    if flags != told { broken.insert("every flag is said, or by another") }
    for page in evaluation.fit.pages {
      let leading = page.because.filter(\.isLeading)
      if page.isFallback || leading.isEmpty { continue }
      if !leading.contains(where: { evaluation.truth(of: $0.when) == .true }) {
        broken.insert("a page has a leading sign")
      }
    }
  }

  private mutating func noteOccurrence(_ evaluation: Evaluation) {
    for prompt in evaluation.path { occurred.insert(.item(items[prompt.item].linkId)) }
    if let end = evaluation.end { occurred.insert(.item(end.linkId)) }
    for flag in evaluation.flags { occurred.insert(.flag(flag.id)) }
    for topic in evaluation.topics {
      occurred.insert(.topic(topic.id))
      for (place, line) in topic.because.enumerated() where evaluation.truth(of: line.when) == .true {
        occurred.insert(.because(topic.id, place))
      }
      for (place, line) in topic.but.enumerated() where evaluation.truth(of: line.when) == .true {
        occurred.insert(.but(topic.id, place))
      }
    }
  }

  private mutating func noteOffers(_ evaluation: Evaluation) {
    for item in items {
      if item.linkId == evaluation.end?.linkId { return }
      guard evaluation.truth(of: item.guardCondition) == .true else { continue }
      for option in item.question?.options ?? [] {
        guard let when = option.when else { continue }
        let part = QuestionnairePart.options(item.linkId, [option.id.rawValue])
        if evaluation.truth(of: when) == .false { withheld.insert(part) } else { offered.insert(part) }
      }
    }
  }

  private mutating func noteDerived(_ evaluation: Evaluation) {
    for (value, state) in evaluation.derived {
      switch state {
      case .noValue: withoutValue[value.linkId, default: 0] += 1
      case .unknown: break
      case .value(let option):
        occurred.insert(.derived(value.linkId))
        if let place = value.cases.firstIndex(where: { $0.value == option }) {
          takenCases.insert(.derivedCase(value.linkId, place))
        }
      }
    }
  }
}
