import QuestionnaireCore

/// Answers in the words of the doctor's sheet.
struct RecordWording {
  private let answers: AnswerWording
  private let respondent: Respondent

  init(_ interview: Interview) {
    answers = AnswerWording(interview)
    respondent = interview.evaluation.respondent
  }

  func words(for standing: AnswerStanding, to question: Question) -> String {
    switch standing {
    case .notAsked: Wording.notAsked
    case .unknown: Wording.notKnown
    case .declined: Wording.notSaid
    case .answered(let value): Wording.list(lines(for: value, to: question))
    case .partlyKnown(let yes, let no):
      Wording.partlyKnown(
        yes: yes.map { words(for: $0, in: question) }, no: no.map { words(for: $0, in: question) })
    }
  }

  /// A value, each option and each region apart.
  func lines(for value: AnswerValue, to question: Question) -> [String] {
    switch value {
    case .option(let option, let writeIn): [words(for: option, in: question, typed: writeIn)]
    case .options(let options, let writeIn): options.map { words(for: $0, in: question, typed: writeIn) }
    case .scale(let step): [Wording.scale(step)]
    default: answers.lines(for: value, to: question)
    }
  }

  func words(for id: OptionID, in question: Question, typed: String? = nil) -> String {
    guard let option = question.option(id) else { return id.rawValue }
    let text = option.record ?? option.text[respondent]
    guard option.isWriteIn, let typed else { return text }
    return "\(text): \(Wording.quoted(typed))"
  }
}
