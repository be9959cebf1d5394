internal import PlainText

/// How the flags that hold are said: each once, the most urgent first, by level and by what to do first; what was answered
/// before what is only not known.
///
/// Of a child whose neck is twisted since a fall, and whose age is not known, `child-neck-injury` is said whole; a
/// same-day flag that holds only because the age is not known is said in one sentence that names the question.
public struct WordedFlags: Sendable {
  /// Flags below emergency that hold only because something is not known, and the questions that are not.
  public struct NotKnown: Hashable, Sendable {
    /// How soon help is needed.
    public let level: TriageLevel
    /// The flags, in the order of the file.
    public let flags: [Flag]
    /// The questions, in the order of the file.
    public let questions: [LinkID]
  }

  /// The flags that are said by themselves, in their order.
  public let whole: [Flag]
  /// What is said together, the most urgent first.
  public let notKnown: [NotKnown]
  /// The flags that are not said, each with the one that says it for them.
  public let replaced: [FlagID: FlagID]

  init(_ holding: [Flag], in valuation: Valuation) {
    let questions = Self.questions(holding, valuation)
    var replaced: [FlagID: FlagID] = [:]
    for flag in holding where questions[flag.id] == nil {
      for id in flag.replaces where replaced[id] == nil && holding.contains(where: { $0.id == id }) {
        replaced[id] = flag.id
      }
    }
    // What is said of another complaint in the same words is said once, or in neither place.
    let unsaidWords = Set(holding.filter { replaced[$0.id] != nil }.map(\.words))
    let said = holding.filter { !unsaidWords.contains($0.words) }.uniqued(by: \.words)
    whole = said.filter { $0.level == .emergency || questions[$0.id] == nil }
      .enumerated().sorted { left, right in
        let (one, other) = (left.element, right.element)
        if one.level != other.level { return one.level > other.level }
        let (isUnknown, isOtherUnknown) = (questions[one.id] != nil, questions[other.id] != nil)
        if isUnknown != isOtherUnknown { return isOtherUnknown }
        if one.act?.kind != other.act?.kind { return one.isMoreUrgentAct(than: other) }
        if one.isFirst != other.isFirst { return one.isFirst }
        return left.offset < right.offset
      }.map(\.element)
    let unsaid = said.filter { $0.level != .emergency && questions[$0.id] != nil }
    notKnown = TriageLevel.allCases.reversed().compactMap { level in
      let flags = unsaid.filter { $0.level == level }
      guard !flags.isEmpty else { return nil }
      let names = Set(flags.flatMap { questions[$0.id] ?? [] })
      return NotKnown(
        level: level, flags: flags,
        questions: valuation.questionnaire.content.items.map(\.linkId).filter(names.contains))
    }
    self.replaced = replaced
  }

  /// The flags that hold only because something is not known, with the questions that are not: they hold too if every
  /// answer but a denial is taken away.
  private static func questions(_ holding: [Flag], _ valuation: Valuation) -> [FlagID: [LinkID]] {
    let absent = holding.map { valuation.absent(readBy: $0.when) }
    guard absent.contains(where: { !$0.isEmpty }) else { return [:] }
    var hidden = valuation
    hidden.hidesAnswers = true
    hidden.workOutDerived()
    return Dictionary(
      firstOf: zip(holding, absent).filter { flag, absent in
        !absent.isEmpty && hidden.truth(of: flag.when) == .true
      }.map { ($0.id, $1) })
  }
}

extension Valuation {
  /// The questions that a condition reads and that were asked without an answer, in the order of the file.
  fileprivate func absent(readBy condition: Condition) -> [LinkID] {
    questionnaire.places(readBy: condition.tests).filter { place in
      switch statuses[place] {
      case .unknown, .declined: true
      case .lines(let lines): lines.no.count + lines.yes.count < lines.lineCount
      case .ahead, .notAsked, .answered: false
      }
    }.map { questionnaire.content.items[$0].linkId }
  }
}

extension Flag {
  /// Whether it says what to do first, and something more urgent than another; what says nothing is the calmest.
  fileprivate func isMoreUrgentAct(than other: Flag) -> Bool {
    guard let act else { return false }
    return other.act.map { act.kind > $0.kind } ?? true
  }
}
