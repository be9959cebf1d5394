import QuestionnaireCore

/// One question that an interview asked, or one detail of an option, with what was said.
struct GivenAnswer {
  /// The name of what was asked.
  let linkId: LinkID
  /// The question it belongs to: itself, or the one whose option it is a detail of.
  let subject: Question
  /// What was asked.
  let question: Question
  /// The option that it is a detail of.
  let option: OptionID?
  /// What was typed for that option.
  let typed: String?
  /// What was said.
  let standing: AnswerStanding
  /// How the interview words answers.
  let wording: RecordWording

  /// The label: the question's, for a detail behind the option's.
  var label: String {
    option.map { "\(wording.words(for: $0, in: subject)), \(question.record)" } ?? question.record
  }

  /// What was said in words; a detail of what was typed begins with that.
  var words: String {
    let words = wording.words(for: standing, to: question)
    return typed.map { "\(ReportWording.quoted($0)): \(words)" } ?? words
  }

  func isSame(as other: GivenAnswer) -> Bool { standing == other.standing && typed == other.typed }
}
