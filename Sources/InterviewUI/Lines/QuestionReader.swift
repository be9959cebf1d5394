internal import QuestionnaireCore

/// Reads questions: what is urgent still, where the person is, the question, its help, and the rows of its list.
///
/// "What happens. Question 2. At least 3, at most 6 to go." is said at the first question under a heading, and then without it.
struct QuestionReader {
  private var group: String?
  /// Whether it was said how a command's word is written as text.
  private var isTextHinted = false

  /// Another interview begins: no heading was said.
  mutating func forgetHeading() { group = nil }

  /// What is read of a question; the talk about its list begins anew.
  mutating func read(_ asked: AskedQuestion, _ begun: inout BegunAnswers, in context: ScreenContext)
    -> [String]
  {
    var lines: [String] = []
    let respondent = context.respondent
    if context.interview?.evaluation.level == .emergency {
      let number = NumbersText.ownEmergency(in: context).first.map { " " + Wording.sentence($0) } ?? ""
      lines.append(Wording.sentence(Wording.emergencyTitle) + number)
    }
    if context.keeping.failure != nil { lines.append(Wording.lineNotSavedMark) }
    if context.keeping.folder == nil, group == nil { lines.append(Wording.lineNotKept) }
    let heading = asked.group?[respondent]
    let progress = Wording.progressSentence(question: asked.place + 1, context.progress)
    lines.append(
      heading == group ? progress : (heading.map { Wording.sentence($0) + " " } ?? "") + progress)
    group = heading
    lines += asked.sameDay.map { Wording.lineSameDay($0[respondent]) }
    lines.append(asked.question.text[respondent])
    if let help = asked.question.help { lines.append(help[respondent]) }
    if context.isFilledIn(asked.linkId, asked.question) { lines.append(Wording.offeredInitial) }
    switch asked.question.kind {
    case .scale(let low, let high):
      lines.append(Wording.lineScale(low: low[respondent], high: high[respondent]))
    case .text:
      lines.append(Wording.textIsNotRead)
      if !isTextHinted { lines.append(Wording.lineTextHint) }
      isTextHinted = true
      if let text = begun.text(of: asked.linkId) { lines.append(Wording.lineSoFar(text)) }
    default: break
    }
    guard let talk = begun.begin(asked, in: context) else { return lines }
    if talk.isSearched {
      lines.append(Wording.lineSearchFirst(example: context.example(for: asked.question)))
    }
    return lines + talk.lines + talk.soFar
  }
}
