public import QuestionnaireCore

/// How many interviews there are and how long they are, exactly.
public struct Counts: Hashable, Sendable {
  /// Where interviews end.
  public struct Ending: Hashable, Sendable {
    /// The end that is reached; nil for the last item.
    public let end: LinkID?
    /// How many interviews end here.
    public let interviews: BigNatural
    /// The fewest and the most screens of one; nil if none ends here.
    public let screens: ClosedRange<Int>?
  }

  /// A number that may have been cut short by a limit.
  public struct Bounded: Hashable, Sendable {
    /// The number, or what was counted until the limit.
    public let count: Int
    /// Whether it is exact; else there are at least so many.
    public let isExact: Bool
  }

  /// How late an emergency can be found.
  public struct Latest: Hashable, Sendable {
    /// The emergency.
    public let flag: FlagID
    /// The last item in the file whose answer can raise it; nil if it can never be raised.
    public let item: LinkID?
    /// The most screens that were answered when it is raised for the first time.
    public let screens: Int?
  }

  /// How many interviews there are. Two differ if an asked question's answer differs: options count singly, amounts by
  /// the intervals that conditions tell apart, text as given or not; unknown and declined are two.
  public let interviews: BigNatural
  /// The fewest and the most screens of an interview; nil if there is none.
  public let screens: ClosedRange<Int>?
  /// By end, in document order, the last item last.
  public let endings: [Ending]
  /// How many interviews end on the fallback topic alone, without a flag or an end that says why; nil if a limit was
  /// reached.
  public let onFallbackAlone: BigNatural?
  /// The fewest definite answers that lead there; nil if nothing does.
  public let fallbackWitness: Witness?
  /// How many outcomes there are: a level of triage with a set of topics.
  public let outcomes: Bounded
  /// By derived value: how many interviews give it no value, though all it rests on is known; without
  /// those for which a limit was reached.
  public let withoutValue: [LinkID: BigNatural]
  /// By emergency flag, in the order of the file.
  public let latest: [Latest]
  /// Whether a limit of the analysis was reached elsewhere: then the numbers say nothing.
  public let isUndecided: Bool
}

extension Analysis {
  /// Counts interviews, endings and outcomes.
  public func counts() -> Counts {
    var counter = Counter(self)
    return counter.counts()
  }
}

struct Counter {
  let analysis: Analysis
  var encoding: Encoding
  var outcome: OutcomeDiagrams
  private var isUndecided = false
  let mark: Int

  init(_ analysis: Analysis) {
    self.analysis = analysis
    encoding = analysis.encoding
    outcome = analysis.outcome
    mark = encoding.store.count
    isUndecided = analysis.isBeyondLimits || analysis.readsComputed
  }

  var content: QuestionnaireContent { analysis.questionnaire.content }

  mutating func counts() -> Counts {
    let endings = endings()
    let alone = fallbackAlone()
    var fallback: BigNatural? = 0
    var witness: Witness?
    if let alone {
      let interviews = count(alone)
      fallback = interviews
      if !interviews.isZero, !encoding.store.isExhausted, let answers = encoding.cheapest(alone) {
        witness = Witness(
          sheet: AnswerWriter(encoding: encoding).sheet(answers), definiteAnswers: answers.definite)
      }
    }
    if encoding.store.isExhausted {
      fallback = nil
      witness = nil
    }
    restart()
    var without: [LinkID: BigNatural] = [:]
    for (place, value) in content.derived.enumerated() {
      let none = encoding.cases(ofDerived: place).none
      let interviews = count([none])
      if encoding.store.isExhausted { restart() } else { without[value.linkId] = interviews }
    }
    rest()
    let latest = latestEmergencies()
    rest()
    let outcomes = countOutcomes()
    rest()
    return Counts(
      interviews: endings.reduce(0) { $0 + $1.interviews },
      screens: Self.joined(endings.compactMap(\.screens)), endings: endings, onFallbackAlone: fallback,
      fallbackWitness: witness, outcomes: outcomes, withoutValue: without, latest: latest,
      isUndecided: isUndecided)
  }

  /// Notes a limit that was reached, and makes room.
  private mutating func rest() {
    if encoding.store.isExhausted { isUndecided = true }
    restart()
  }

  private mutating func restart() {
    encoding.forget(downTo: mark)
    outcome = OutcomeDiagrams(content, in: &encoding)
  }

  private static func joined(_ ranges: [ClosedRange<Int>]) -> ClosedRange<Int>? {
    guard let least = ranges.map(\.lowerBound).min(), let most = ranges.map(\.upperBound).max()
    else { return nil }
    return least...most
  }

  // MARK: Interviews

  private mutating func endings() -> [Counts.Ending] {
    let ends = content.items.indices.filter { content.items[$0].isEnd }
    var endings: [Counts.Ending] = []
    for end in ends { endings.append(ending(content.items[end].linkId, [encoding.asked[end]])) }
    let notEnded = encoding.store.not(encoding.ended)
    return endings + [ending(nil, [notEnded])]
  }

  private mutating func ending(_ id: LinkID?, _ conditions: [Diagram]) -> Counts.Ending {
    let interviews = count(conditions)
    let least = length(.fewest, conditions)
    let most = length(.most, conditions)
    rest()
    let screens = least.flatMap { least in most.map { least...max(least, $0) } }
    return Counts.Ending(end: id, interviews: interviews, screens: screens)
  }

  private mutating func count(_ conditions: [Diagram]) -> BigNatural {
    var elimination = Elimination(.count)
    if case .count(let count) = elimination.run(conditions, in: &encoding) { return count }
    return 0
  }

  mutating func length(_ measure: Measure, _ conditions: [Diagram], from last: Int? = nil) -> Int? {
    var elimination = Elimination(measure)
    if case .length(let length) = elimination.run(conditions, in: &encoding, from: last) { return length }
    return nil
  }

  /// The conditions under which an interview ends on the fallback topic alone; nil if it never does.
  private mutating func fallbackAlone() -> [Diagram]? {
    var prover = Prover(analysis.questionnaire, encoding: encoding, outcome: outcome)
    var found: [Diagram]?
    prover.fallbackAlone().ways { conditions in
      found = conditions
      return .stop
    }
    encoding = prover.encoding
    return found.flatMap { encoding.joined($0) }
  }
}
