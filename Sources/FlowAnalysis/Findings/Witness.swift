public import QuestionnaireCore

/// Answers that show a finding: held as an interview, they make it happen.
public struct Witness: Hashable, Sendable {
  /// The answers; what they do not name is "I do not know".
  public let sheet: AnswerSheet
  /// How many answers other than "I do not know" it takes, details of ticked options not counted.
  public let definiteAnswers: Int

  init(sheet: AnswerSheet, definiteAnswers: Int) {
    self.sheet = sheet
    self.definiteAnswers = definiteAnswers
  }
}
