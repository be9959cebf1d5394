public import QuestionnaireCore

/// What is wrong with questions, with conditions, and with a questionnaire as a whole.
extension Finding {
  static func noExclusiveOption(_ question: String) -> Finding {
    Finding(
      .noExclusiveOption, "no option of '\(question)' means none of the others",
      help: "add an option such as 'None of these' with 'exclusive: yes'")
  }
  static func onlyExclusiveOptions(_ question: String) -> Finding {
    Finding(
      .onlyExclusiveOptions, "every option of '\(question)' is exclusive",
      help: "add an option, or use the type 'choice'")
  }
  static func secondWriteIn(_ first: String) -> Finding {
    Finding(
      .secondWriteIn, "the option '\(first)' is the one to write in already",
      help: "a question has one option with 'write-in: yes'")
  }
  static func exclusiveCondition(_ option: String) -> Finding {
    Finding(
      .exclusiveCondition, "the option '\(option)' is exclusive, so it is offered to everybody",
      help: "remove its 'when'")
  }
  static func sameLabel(_ option: String, as other: String) -> Finding {
    Finding(
      .sameLabel, "the options '\(other)' and '\(option)' read alike", help: "word one of them otherwise")
  }
  static func optionReadsUnknown(_ option: String) -> Finding {
    Finding(
      .optionReadsUnknown, "the option '\(option)' reads like an answer that every question takes by itself",
      help: "remove it, or say what it means beyond that")
  }
  static func exclusiveWriteIn(_ option: String) -> Finding {
    Finding(
      .exclusiveWriteIn, "the option '\(option)' is both exclusive and to write in",
      help: "remove 'exclusive' or 'write-in'")
  }
  static func severalActs(_ count: Int, of flag: String) -> Finding {
    Finding(.severalActs, "'act' of '\(flag)' has \(count) acts, but one comes first")
  }
  static func replacesMoreUrgent(_ flag: String, by other: String) -> Finding {
    Finding(
      .replacesMoreUrgent, "'\(flag)' is more urgent than '\(other)', which would be said in its place",
      help: "take it out of 'replaces', or make the level and the act of '\(other)' as urgent")
  }
  static func replacesItself(_ flag: String, through other: String) -> Finding {
    Finding(
      .replacesItself, "'\(flag)' would be replaced by itself, through '\(other)'",
      help: "take one of them out of 'replaces'")
  }
  static func unknownLine(_ name: String, near: String?) -> Finding {
    Finding(.unknownLine, "no option that could have a line is called '\(name)'", help: didYouMean(near))
  }
  static var respondentWithoutMe: Finding {
    Finding(
      .respondentWithoutMe, "the question who answers has no option 'me'",
      help: "add an option with 'id: me'")
  }
  static func secondRole(_ role: String, firstLine line: Int) -> Finding {
    Finding(.secondRole, "the question on line \(line) has the role '\(role)' already")
  }
  static func secondGroupRole(_ role: String, first: String) -> Finding {
    Finding(.secondRole, "the group '\(first)' has the role '\(role)' already")
  }
  static func roleOtherType(_ role: String, type: QuestionType) -> Finding {
    Finding(.roleOtherType, "the role '\(role)' belongs to a question of type '\(type.rawValue)'")
  }
  static func atMostOtherKind(_ limit: String, of question: String) -> Finding {
    Finding(
      .atMostOtherKind, "'\(question)' cannot be compared with '\(limit)', which is of another kind")
  }
  static func atMostOtherUnit(_ limit: String, unit: String?, of question: String, in own: String?) -> Finding
  {
    let (unit, own) = (unit ?? "without unit", own ?? "without unit")
    return Finding(.atMostOtherKind, "'\(question)' (\(own)) cannot be compared with '\(limit)' (\(unit))")
  }
  static func afterOtherKind(_ name: String) -> Finding {
    Finding(
      .afterOtherKind, "'\(name)' is no question for a date", help: "name the date that this one follows")
  }
  static func offersOtherKind(_ name: String) -> Finding {
    Finding(
      .offersOtherKind, "'\(name)' is no question for several regions",
      help: "only the regions of a question of type 'regions' can be offered")
  }
  static func claimOfLines(_ name: String) -> Finding {
    Finding(
      .claimOfLines, "'\(name)' is no question that is answered at once",
      help: "'known' names a question without 'clearer' lines")
  }
  static var minAboveMax: Finding { Finding(.reversedRange, "'min' is above 'max'") }

  // Conditions.

  static var reversedBetween: Finding {
    Finding(.reversedRange, "the first of the two is above the second", help: "write the smaller one first")
  }
  static func conditionSyntax(expected: String, found: String?) -> Finding {
    Finding(.conditionSyntax, "expected \(expected), found \(found.map { "'\($0)'" } ?? "the end")")
  }
  /// The nearest name comes with its quotes and its line: `'onset-age' (line 4)`.
  static func unknownQuestion(_ name: String, near: String?) -> Finding {
    Finding(
      .unknownQuestion, "no earlier question is called '\(name)'", help: near.map { "did you mean \($0)?" })
  }
  /// A name of a vignette that nothing in its questionnaire has.
  static func notInQuestionnaire(_ name: String, near: String?) -> Finding {
    Finding(.unknownQuestion, "nothing in the questionnaire is called '\(name)'", help: didYouMean(near))
  }
  static func laterQuestion(_ name: String, line: Int) -> Finding {
    Finding(
      .laterQuestion, "'\(name)' does not stand before this, but on line \(line)",
      help: "a condition reads only what stands before it")
  }
  static func unknownValue(
    _ value: String, of owner: String, near: String?, values: [String] = []
  ) -> Finding {
    Finding(
      .unknownValue, "'\(value)' is no value of '\(owner)'",
      help: didYouMean(near) ?? (values.isEmpty ? nil : "it takes \(list(values))"))
  }
  static func mismatchedKinds(_ name: String, kind: String, example: String) -> Finding {
    Finding(
      .mismatchedKinds, "'\(name)' is \(kind), and this test does not fit it",
      help: "a test that fits: '\(example)'")
  }
  static var mixedUnits: Finding {
    Finding(
      .mixedUnits, "months and years do not mix with fixed units",
      help: "use years and months, or weeks, days and shorter")
  }
  static func stateOfDerived(_ name: String) -> Finding {
    Finding(
      .stateOfDerived, "'\(name)' is a derived value, and only questions are answered, unknown or declined")
  }
  static var misplacedOutcomeTest: Finding {
    Finding(
      .misplacedOutcomeTest, "'topic' and 'triage' cannot be tested here",
      help: "they belong to claims, 'because', 'but' and 'ask-your-doctor'")
  }

  // A questionnaire as a whole.

  static func missingFallback(_ id: String) -> Finding {
    Finding(.missingFallback, "no topic of '\(id)' is the fallback", help: "add 'fallback: yes' to one topic")
  }
  static func secondFallback(first: String) -> Finding {
    Finding(.secondFallback, "the topic '\(first)' is the fallback already")
  }
  static func missingLevel(_ level: TriageLevel) -> Finding {
    Finding(.missingLevel, "the level '\(level.name)' has no words")
  }
  static func reviewedAfterReviewBy(_ reviewed: CalendarDay, _ reviewBy: CalendarDay) -> Finding {
    Finding(.reviewedAfterReviewBy, "reviewed on \(reviewed), after the review was due on \(reviewBy)")
  }
  static func pastReviewBy(_ day: CalendarDay) -> Finding {
    Finding(.pastReviewBy, "the content was to be reviewed by \(day)", .warning)
  }
  static func unreadableAnswer(_ rejection: AnswerRejection, to question: String) -> Finding {
    Finding(.unreadableAnswer, "'\(question)' does not take this answer: \(rejection.reason)")
  }
  /// The core refuses what the loader let pass.
  static func illFormed(_ defect: IllFormedQuestionnaire.Defect) -> Finding {
    Finding(.illFormed, "this is no questionnaire: \(defect)")
  }
}

extension AnswerRejection {
  /// Why an answer is not taken, for whoever wrote the answers, behind the question's name:
  /// `'since' cannot be answered with 'many apples'`.
  public var text: String {
    switch self {
    case .notAsked: "is not asked in this interview"
    case .wrongKind: "takes another kind of answer"
    case .empty: "has an empty answer"
    case .mustBeAnswered: "must be answered: it takes neither unknown nor declined"
    case .unknownOption(let name): "has no option or region '\(name)'"
    case .notOffered(let option): "does not offer '\(option)' in this interview"
    case .tooManyEntries(let limit): "takes \(limit) entries that were typed, no more"
    case .exclusiveWithOthers(let option): "takes '\(option)' only alone"
    case .exceedsAnswer(let other): "is more than the answer to '\(other)'"
    case .belowMinimum(let least): "is below the least that is taken, \(least)"
    case .aboveMaximum(let most): "is above the most that is taken, \(most)"
    case .tooLong(let limit): "is longer than \(limit) characters"
    case .unreadable(let text): "cannot be answered with '\(text)'"
    }
  }

  /// The same of an answer in a question file, where what is marked is the answer: `'many apples' cannot be read`.
  fileprivate var reason: String {
    switch self {
    case .notAsked: "it is not asked"
    case .wrongKind: "it is of another kind"
    case .empty: "it is empty"
    case .mustBeAnswered: "it must be answered, with neither unknown nor declined"
    case .unknownOption(let name): "nothing there is called '\(name)'"
    case .notOffered(let option): "'\(option)' is not offered here"
    case .tooManyEntries(let limit): "more than \(limit) entries were typed"
    case .exclusiveWithOthers(let option): "'\(option)' stands alone"
    case .exceedsAnswer(let other): "it is more than the answer to '\(other)'"
    case .belowMinimum(let minimum): "the smallest is \(minimum)"
    case .aboveMaximum(let maximum): "the largest is \(maximum)"
    case .tooLong(let limit): "it has more than \(limit) characters"
    case .unreadable(let text): "'\(text)' cannot be read"
    }
  }
}
