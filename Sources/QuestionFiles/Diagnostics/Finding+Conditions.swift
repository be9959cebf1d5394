import QuestionnaireCore

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
    Finding(
      .severalActs, "'act' of '\(flag)' has \(count) acts, but one comes first",
      help: "keep the one that is to be done first")
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
  static func unknownLine(_ name: String, near: String?, options: [String]) -> Finding {
    Finding(
      .unknownLine, "no option that could have a line is called '\(name)'",
      help: didYouMean(near) ?? "remove it; lines belong to \(list(options))")
  }
  static var respondentWithoutMe: Finding {
    Finding(
      .respondentWithoutMe, "the question who answers has no option 'me'",
      help: "add an option with 'id: me'")
  }
  static func secondRole(_ role: String, firstLine line: Int) -> Finding {
    Finding(
      .secondRole, "the question on line \(line) has the role '\(role)' already",
      help: "remove 'role' from one of the two")
  }
  static func secondGroupRole(_ role: String, first: String) -> Finding {
    Finding(
      .secondRole, "the group '\(first)' has the role '\(role)' already",
      help: "remove 'role' from one of the two")
  }
  static func roleOtherType(_ role: String, type: QuestionType) -> Finding {
    Finding(
      .roleOtherType, "the role '\(role)' belongs to a question of type '\(type.rawValue)'",
      help: "remove 'role', or write 'type: \(type.rawValue)'")
  }
  static func atMostOtherKind(_ limit: String, of question: String) -> Finding {
    Finding(
      .atMostOtherKind, "'\(question)' cannot be compared with '\(limit)', which is of another kind",
      help: "name an earlier question for an age, a duration or a number, as this one is")
  }
  static func atMostOtherUnit(_ limit: String, unit: String?, of question: String, in own: String?) -> Finding
  {
    let (unit, own) = (unit ?? "without unit", own ?? "without unit")
    return Finding(
      .atMostOtherKind, "'\(question)' (\(own)) cannot be compared with '\(limit)' (\(unit))",
      help: "ask both in one unit, or remove 'at-most'")
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
  static var minAboveMax: Finding {
    Finding(.reversedRange, "'min' is above 'max'", help: "write the smaller one as 'min'")
  }

  // Conditions.

  static var reversedBetween: Finding {
    Finding(.reversedRange, "the first of the two is above the second", help: "write the smaller one first")
  }
  static func conditionSyntax(expected: String, found: String?) -> Finding {
    Finding(
      .conditionSyntax, "expected \(expected), found \(found.map { "'\($0)'" } ?? "the end")",
      help: "conditions read as 'age < 13 years and (signs includes pain or smoke is not yes)'")
  }
  /// The nearest name comes with its quotes and its line: `'onset-age' (line 4)`.
  static func unknownQuestion(_ name: String, near: String?) -> Finding {
    Finding(
      .unknownQuestion, "no earlier question is called '\(name)'",
      help: near.map { "did you mean \($0)?" } ?? "name a question or a derived value that stands before this"
    )
  }
  /// A name of a vignette that nothing in its questionnaire has.
  static func notInQuestionnaire(_ name: String, near: String?, names: [String]) -> Finding {
    Finding(
      .unknownQuestion, "nothing in the questionnaire is called '\(name)'",
      help: didYouMean(near) ?? (names.isEmpty ? "remove it" : "it has \(list(names))"))
  }
  static func laterQuestion(_ name: String, line: Int) -> Finding {
    Finding(
      .laterQuestion, "'\(name)' does not stand before this, but on line \(line)",
      help: "a condition reads only what stands before it")
  }
  static func unknownValue(
    _ value: String, of owner: String, near: String?, values: [String]
  ) -> Finding {
    Finding(
      .unknownValue, "'\(value)' is no value of '\(owner)'",
      help: didYouMean(near) ?? (values.isEmpty ? "it has none" : "it takes \(list(values))"))
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
      .stateOfDerived, "'\(name)' is a derived value, and only questions are answered, unknown or declined",
      help: "test the questions that it rests on, or one of its values: '\(name) is VALUE'")
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
    Finding(
      .secondFallback, "the topic '\(first)' is the fallback already",
      help: "remove 'fallback' from one of the two, and say with 'shown-when' when that is shown")
  }
  static func missingLevel(_ level: TriageLevel) -> Finding {
    Finding(
      .missingLevel, "the level '\(level.name)' has no words",
      help: "add '- {level: \(level.name), …}' as the other levels have it")
  }
  static func reviewedAfterReviewBy(_ reviewed: CalendarDay, _ reviewBy: CalendarDay) -> Finding {
    Finding(
      .reviewedAfterReviewBy, "reviewed on \(reviewed), after the review was due on \(reviewBy)",
      help: "write a later day under 'review-by'")
  }
  static func pastReviewBy(_ day: CalendarDay) -> Finding {
    Finding(
      .pastReviewBy, "the content was to be reviewed by \(day)",
      help: "hold the content against its sources, then write new days under 'reviewed' and 'review-by'",
      .warning)
  }
  static func unreadableAnswer(_ rejection: AnswerRejection, to question: String, help: String) -> Finding {
    Finding(
      .unreadableAnswer, "'\(question)' does not take this answer: \(rejection.reason)", help: help)
  }
  static func missingAnswer(to question: String, help: String) -> Finding {
    Finding(
      .unreadableAnswer, "'\(question)' has no answer here, and it takes neither unknown nor declined",
      help: help)
  }
  /// The core refuses what the loader let pass.
  static func illFormed(_ defect: IllFormedQuestionnaire.Defect) -> Finding {
    Finding(
      .illFormed, "this is no questionnaire: \(defect)",
      help: "this is a fault of the program, which should have named the line: please report it")
  }
}
