/// Which of the answers given suffice for a condition, whatever the answers to all other questions are.
struct DecidingAnswers {
  /// How many questions may be read by a condition of which pairs are tried.
  private static let mostForPairs = 30
  private let questionnaire: Questionnaire
  private let valuation: Valuation
  private let end: Int?

  init(_ interview: Interview) {
    questionnaire = interview.questionnaire
    valuation = interview.evaluation.valuation
    end = interview.evaluation.end.flatMap { interview.questionnaire.itemIndex[$0.linkId] }
  }

  /// The places of the questions whose answers suffice: one or two where any such do, else a set of which none can be
  /// left out. Nil if the condition does not hold, or what speaks against it may.
  func smallest(for condition: Condition, unless: Condition? = nil) -> [Int]? {
    let read = places(readBy: condition.tests + (unless?.tests ?? []))
    let given = read.filter { isGiven(valuation.statuses[$0]) }
    func suffices(_ kept: [Int]) -> Bool {
      let open = known(keeping: Set(kept), of: read)
      return open.truth(of: condition) == .true && unless.map { open.isFulfilled($0) == .false } ?? true
    }
    guard suffices(given) else { return nil }
    if suffices([]) { return [] }
    if let single = given.first(where: { suffices([$0]) }) { return [single] }
    if given.count <= Self.mostForPairs {
      for (place, one) in given.enumerated() {
        if let other = given[..<place].first(where: { suffices([$0, one]) }) { return [other, one] }
      }
    }
    var kept = given
    for place in given.reversed() {
      let fewer = kept.filter { $0 != place }
      if suffices(fewer) { kept = fewer }
    }
    return kept
  }

  /// What is known while only some answers are; the other questions may have any answer, or none.
  private func known(keeping kept: Set<Int>, of read: [Int]) -> Valuation {
    var open = Valuation(questionnaire)
    var settled: Set<Int> = []
    var isEnded = false
    for place in read {
      let guardCondition = questionnaire.steps[place].guardCondition
      if place == end {
        isEnded = open.truth(of: guardCondition) == .true
      } else if kept.contains(place) {
        open.statuses[place] = status(at: place, in: open)
        settled.insert(place)
      } else if valuation.statuses[place] == .notAsked {
        let truth = open.truth(of: guardCondition)
        let isOpen = truth == .true || truth == .unknown && !isSettled(guardCondition, settled)
        if isEnded || !isOpen || offersNothing(place, open) {
          open.statuses[place] = .notAsked
          settled.insert(place)
        }
      }
      open.workOutDerived(at: place)
    }
    open.workOutDerived()
    return open
  }

  /// Where a question stands: of a list, nothing is known of options that were not offered and now may be.
  private func status(at place: Int, in open: Valuation) -> QuestionStatus {
    let status = valuation.statuses[place]
    guard let question = questionnaire.content.items[place].question, question.hasConditionalOptions else {
      return status
    }
    let offered = question.options.filter(valuation.isOffered)
    let withheld = question.options.filter { !open.isOffered($0) }.map(\.id)
    guard offered.count + withheld.count < question.options.count else { return status }
    let exclusive = Set(question.options.filter(\.isExclusive).map(\.id))
    let denied: Set<OptionID>
    switch status {
    case .answered(.options): denied = Set(offered.map(\.id)).subtracting(exclusive)
    case .lines(let lines): denied = lines.no
    default: return status
    }
    let ticked = status.tickedOptions(of: question)
    var known = LineAnswers(
      yes: ticked, no: denied.subtracting(ticked),
      lineCount: question.options.count - exclusive.count - withheld.count,
      askedCount: denied.subtracting(ticked).count, exclusive: exclusive, withheld: Set(withheld))
    if case .lines(let lines) = status {
      known.isSettled = !lines.yes.isEmpty
    } else {
      known.isSettled = true
    }
    return .lines(known)
  }

  /// Whether a question has nothing to ask of anybody of whom so much is known.
  private func offersNothing(_ place: Int, _ open: Valuation) -> Bool {
    guard let question = questionnaire.content.items[place].question, question.hasConditionalOptions
    else { return false }
    return question.options.allSatisfy { $0.isExclusive || !open.isOffered($0) }
  }

  /// Whether everything that a condition reads is known for good.
  private func isSettled(_ condition: Condition, _ settled: Set<Int>) -> Bool {
    condition.tests.allSatisfy { test in
      guard let id = test.linkId else { return false }
      if let place = questionnaire.itemIndex[id] { return settled.contains(place) }
      guard let value = questionnaire.derivedValue(id) else { return false }
      return value.cases.allSatisfy { isSettled($0.when, settled) }
    }
  }

  /// The places of what tests read, in order: questions, what made those not asked that were not, and the end.
  private func places(readBy tests: [Test]) -> [Int] {
    func guarding(_ place: Int) -> [Test] { questionnaire.steps[place].guardCondition.tests }
    let read = questionnaire.places(readBy: tests + (end.map(guarding) ?? [])) { place in
      let offering =
        questionnaire.content.items[place].question?.options.compactMap(\.when).flatMap(\.tests) ?? []
      return offering + (valuation.statuses[place] == .notAsked ? guarding(place) : [])
    }
    return Set(read + (end.map { [$0] } ?? [])).sorted()
  }

  private func isGiven(_ status: QuestionStatus) -> Bool {
    switch status {
    case .ahead, .notAsked: false
    case .unknown, .declined, .answered, .lines: true
    }
  }
}
