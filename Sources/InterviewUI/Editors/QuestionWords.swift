internal import QuestionnaireCore

/// The words of a question screen, to be broken into lines by whoever knows how wide they may be: the
/// drawing of the body leaves them a third of the screen.
struct QuestionWords {
  let lettering: Lettering
  let question: String
  let help: String?
  let problem: String?
  /// What happened and is worth a word.
  let remark: String?

  func lead(columns: Int) -> [TextLine] {
    lettering.wrap(question, .question, columns: min(columns, Lettering.readableColumns))
  }

  func help(columns: Int) -> [TextLine] {
    help.map { lettering.wrap($0, .quiet, columns: min(columns, Lettering.readableColumns)) } ?? []
  }

  func problem(columns: Int) -> [TextLine] {
    problem.map { lettering.wrap(Wording.problem($0), .problem, columns: columns) } ?? []
  }

  func messages(columns: Int) -> [TextLine] {
    problem(columns: columns) + remark(columns: columns)
  }

  func remark(columns: Int) -> [TextLine] {
    remark.map { lettering.wrap($0, .quiet, columns: columns) } ?? []
  }
}
