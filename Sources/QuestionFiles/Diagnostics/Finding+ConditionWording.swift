import QuestionnaireCore

extension Finding {
  private typealias Words = FindingWording

  /// The words of what is wrong with questions, conditions and the questionnaire as a whole.
  var conditionWording: FindingWording {
    switch self {
    case .noExclusiveOption(let question):
      Words(
        .noExclusiveOption, "no option of '\(question)' means none of the others",
        help: "add an option such as 'None of these' with 'exclusive: yes'")
    case .onlyExclusiveOptions(let question):
      Words(
        .onlyExclusiveOptions, "every option of '\(question)' is exclusive",
        help: "add an option, or use the type 'choice'")
    case .secondWriteIn(let first):
      Words(
        .secondWriteIn, "the option '\(first)' is the one to write in already",
        help: "a question has one option with 'write-in: yes'")
    case .exclusiveWriteIn(let option):
      Words(
        .exclusiveWriteIn, "the option '\(option)' is both exclusive and to write in",
        help: "remove 'exclusive' or 'write-in'")
    case .missingLine(let option): Words(.missingLine, "the plainer words have no line for '\(option)'")
    case .unknownLine(let name, let near):
      Words(
        .unknownLine, "no option that could have a line is called '\(name)'", help: Words.didYouMean(near))
    case .respondentWithoutMe:
      Words(
        .respondentWithoutMe, "the question who answers has no option 'me'",
        help: "add an option with 'id: me'")
    case .secondRole(let role, let line):
      Words(.secondRole, "the question on line \(line) has the role '\(role)' already")
    case .secondGroupRole(let role, let first):
      Words(.secondRole, "the group '\(first)' has the role '\(role)' already")
    case .roleOtherType(let role, let type):
      Words(.roleOtherType, "the role '\(role)' belongs to a question of type '\(type.rawValue)'")
    case .atMostOtherUnit(let limit, let unit, let question, let own):
      Words(
        .atMostOtherKind,
        "'\(question)' (\(own ?? "without unit")) cannot be compared with '\(limit)' (\(unit ?? "without unit"))"
      )
    case .minAboveMax: Words(.reversedRange, "'min' is above 'max'")
    case .reversedBetween:
      Words(.reversedRange, "the first of the two is above the second", help: "write the smaller one first")
    case .atMostOtherKind(let limit, let question):
      Words(.atMostOtherKind, "'\(question)' cannot be compared with '\(limit)', which is of another kind")
    case .offersOtherKind(let name):
      Words(
        .offersOtherKind, "'\(name)' is no question for several regions",
        help: "only the regions of a question of type 'regions' can be offered")
    case .conditionSyntax(let expected, let found?):
      Words(.conditionSyntax, "expected \(expected), found '\(found)'")
    case .conditionSyntax(let expected, nil): Words(.conditionSyntax, "expected \(expected), found the end")
    case .unknownQuestion(let name, let near):
      Words(
        .unknownQuestion, "no earlier question is called '\(name)'", help: near.map { "did you mean \($0)?" })
    case .notInQuestionnaire(let name, let near):
      Words(
        .unknownQuestion, "nothing in the questionnaire is called '\(name)'", help: Words.didYouMean(near))
    case .laterQuestion(let name, let line):
      Words(
        .laterQuestion, "'\(name)' does not stand before this, but on line \(line)",
        help: "a condition reads only what stands before it")
    case .unknownValue(let value, let owner, let near, let values):
      Words(
        .unknownValue, "'\(value)' is no value of '\(owner)'",
        help: Words.didYouMean(near) ?? (values.isEmpty ? nil : "it takes \(Words.list(values))"))
    case .mismatchedKinds(let name, let kind, let example):
      Words(
        .mismatchedKinds, "'\(name)' is \(kind), and this test does not fit it",
        help: "a test that fits: '\(example)'")
    case .mixedUnits:
      Words(
        .mixedUnits, "months and years do not mix with fixed units",
        help: "use years and months, or weeks, days and shorter")
    case .stateOfDerived(let name):
      Words(
        .stateOfDerived, "'\(name)' is a derived value, and only questions are answered, unknown or declined")
    case .misplacedOutcomeTest:
      Words(
        .misplacedOutcomeTest, "'topic' and 'triage' cannot be tested here",
        help: "they belong to claims, 'because', 'but' and 'ask-your-doctor'")
    case .missingFallback(let id):
      Words(.missingFallback, "no topic of '\(id)' is the fallback", help: "add 'fallback: yes' to one topic")
    case .secondFallback(let first): Words(.secondFallback, "the topic '\(first)' is the fallback already")
    case .missingLevel(let level): Words(.missingLevel, "the level '\(level.name)' has no words")
    case .reviewedAfterReviewBy(let reviewed, let by):
      Words(.reviewedAfterReviewBy, "reviewed on \(reviewed), after the review was due on \(by)")
    case .pastReviewBy(let day): Words(.pastReviewBy, "the content was to be reviewed by \(day)", .warning)
    case .unreadableAnswer(let rejection, let question):
      Words(.unreadableAnswer, "'\(question)' does not take this answer: \(rejection.reason)")
    case .illFormed(let defect): Words(.illFormed, "this is no questionnaire: \(defect)")
    default: Words(.illFormed, "this cannot be put into words")
    }
  }
}
