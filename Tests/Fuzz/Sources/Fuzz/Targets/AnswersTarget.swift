import QuestionFiles
import QuestionnaireCore

/// A file of answers, as `run --answers` reads it.
///
/// What is wrong has a place in the file. What is not is an interview that comes to an end, and what that does not take
/// has a place as well.
enum AnswersTarget {
  static func take(_ bytes: [UInt8]) {
    let questionnaire = House.questionnaire
    let (answers, diagnostics) = QuestionLoader.answers(bytes, name: "answers.yaml", for: questionnaire)
    claimPlaces(diagnostics, in: ["answers.yaml": bytes])
    claim(answers != nil || !diagnostics.isEmpty, "it is read, or something is wrong")
    guard let answers else { return }
    let conducted = answers.sheet.conduct(questionnaire)
    claimPlaces(
      answers.diagnostics(of: conducted.refusals, in: questionnaire), in: ["answers.yaml": bytes])
    claim(conducted.interview.evaluation.isComplete || !conducted.refusals.isEmpty, "it comes to an end")
    // What was taken once is taken again, word for word.
    var again = Interview(questionnaire)
    for prompt in conducted.interview.evaluation.path {
      guard let answer = conducted.interview.answers[prompt.linkId] else { continue }
      claim((try? again.answer(prompt.linkId, with: answer)) != nil, "taken again: \(prompt.linkId)")
      for flag in again.pendingEmergencies { again.acknowledge(flag.id) }
    }
    claim(again.answers == conducted.interview.answers, "the same answers")
  }
}
