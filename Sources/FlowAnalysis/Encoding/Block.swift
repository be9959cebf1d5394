internal import QuestionnaireCore

/// How the answers to one question are told apart: the variables that stand for them, and what each amounts to.
///
/// With the one test `since >= 7 days` a duration has three modes: unknown (weight 2), under 7 days, 7 days or more.
///
/// The first variable says which `Mode` was taken; parts say which members of a list were ticked. A question that
/// nothing reads has no variables, and only its `total` counts.
struct Block: Sendable {
  /// One value of the first variable.
  struct Mode: Sendable {
    enum Content: Hashable, Sendable {
      /// "I do not know", and "I prefer not to say" where nothing tells them apart; where the list has lines, those
      /// follow. Nothing at all, where the question takes neither.
      case unknown
      case declined
      /// One of these, which nothing tells apart.
      case values([AnswerValue])
      /// One of these intervals, which nothing tells apart.
      case amounts([Interval])
      /// Some members of the list, as the parts say.
      case some
    }

    let content: Content
    /// What it amounts to apart from its parts; nil if it cannot be answered.
    let score: Score?
    /// What it amounts to with all its parts, if nothing after it reads them.
    var total: Score?
    /// Whether the parts say more.
    var readsParts = false
    /// On what its options are offered; nil: to everybody.
    var when: Condition?
  }

  /// A set of members that nothing tells apart, as one variable.
  struct Part: Sendable {
    enum Value: Hashable, Sendable {
      /// The line was left unknown; never of a part without a line.
      case unknown
      /// How many members are ticked.
      case ticked(ClosedRange<Int>)
      /// The line is not asked, since its option is not offered; only of a part with a condition.
      case withheld
    }

    /// Names of options or regions, in order.
    let members: [String]
    /// The line's place among the lines; nil for a part that has none.
    let line: Int?
    /// The member is an option that means none of the others.
    let isExclusive: Bool
    /// On what its options are offered; nil: to everybody.
    let when: Condition?
    /// The values, the lowest first.
    let values: [Value]
    /// By value: what it amounts to where members are ticked directly, and where lines are answered.
    let direct: [Score?]
    let byLine: [Score?]

    /// The values with at least one member ticked.
    func isTicked(_ value: Int) -> Bool {
      if case .ticked(let range) = values[value] { range.lowerBound > 0 } else { false }
    }

    /// The value with no member ticked.
    func isNone(_ value: Int) -> Bool { values[value] == .ticked(0...0) }

    /// The values with every member ticked.
    func isFull(_ value: Int) -> Bool {
      if case .ticked(let range) = values[value] { range.lowerBound == members.count } else { false }
    }

    func fewest(_ value: Int) -> Int {
      if case .ticked(let range) = values[value] { range.lowerBound } else { 0 }
    }
  }

  let item: Int
  let question: Question
  var modes: [Mode]
  var parts: [Part] = []
  /// How many lines of the list are asked in plainer words.
  var lineCount = 0
  /// How many options the list has that could be lines: those that are not asked stay unknown.
  var lineableCount = 0
  /// The first variable; nil if nothing reads the question.
  var variable: Int32?
  /// What all answers come to; nil if none can be given.
  var total: Score?

  func variable(ofPart part: Int) -> Int32 { (variable ?? 0) + 1 + Int32(part) }

  /// Whether every answer can be given whatever else is answered, but for limits.
  var isFree: Bool {
    parts.isEmpty && !isConditional && modes.allSatisfy { $0.total != nil && $0.score != nil }
  }

  /// All its variables, the first one first.
  var variables: [Int32] { variable.map { Array($0...lastVariable) } ?? [] }

  var lastVariable: Int32 { (variable ?? -1) + Int32(parts.count) }

  /// The list in plainer words follows "I do not know".
  var hasLines: Bool { lineCount > 0 }

  /// Whether any of it is offered to some people only.
  var isConditional: Bool { question.hasConditionalOptions && variable != nil }

  /// The mode in which members are ticked.
  var someMode: Int? { modes.firstIndex { $0.content == .some } }

  /// Whether the mode is a definite answer by itself.
  func isDefinite(_ mode: Int) -> Bool {
    switch modes[mode].content {
    case .unknown, .declined: false
    case .values, .amounts, .some: true
    }
  }

  /// What a part's value amounts to in a mode.
  func score(ofPart part: Int, _ value: Int, in mode: Int) -> Score? {
    modes[mode].content == .some ? parts[part].direct[value] : parts[part].byLine[value]
  }
}
