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
