internal import QuestionnaireCore
internal import SummaryReports

/// Shows answers that cannot all be right, as soon as they were given, and lets the person mend one of them or leave them.
struct DisagreementScreen: RowScreen {
  var picker = RowPicker()
  let disagreement: Disagreement
  /// The question whose answer brought it.
  let origin: LinkID?
  /// Whether the review comes next.
  let returnsToReview: Bool

  var kind: ScreenKind { .disagreement }
  var backAction: Action? { .mend(origin ?? ids[ids.count - 1], returnsToReview: returnsToReview) }

  private var ids: [LinkID] { disagreement.linkIds }

  func title(in context: ScreenContext) -> String { Wording.disagreementTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    var lines = context.lettering.wrap(Wording.disagreementText, columns: context.textColumns)
    for (place, id) in ids.enumerated() {
      guard let words = context.words(of: id) else { continue }
      lines += context.lettering.wrap(
        [TextRun("\(Wording.ordinal(place)): \(words.question) "), TextRun(words.answer, .chosen)],
        columns: context.textColumns, indent: 2)
    }
    return lines
  }

  func rows(in context: ScreenContext) -> [String] {
    ids.indices.map { Wording.disagreementChange($0) } + [Wording.disagreementLeave(ids.count)]
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    ids.indices.contains(row)
      ? [.mend(ids[row], returnsToReview: returnsToReview)]
      : [.leaveDisagreement(disagreement, origin: origin, returnsToReview: returnsToReview)]
  }
}

extension ScreenContext {
  /// A question that was answered, and its answer, in words.
  func words(of id: LinkID) -> (question: String, answer: String)? {
    guard let interview, let answer = interview.answers[id], let prompt = interview.questionnaire.prompt(id),
      let question = interview.question(for: prompt)
    else { return nil }
    return (question.text[respondent], AnswerWording(interview).words(for: answer, to: question))
  }
}
