import PlainText
import QuestionFiles
import QuestionnaireCore

/// A text as a condition, quoted or plain by its first letter.
///
/// It is refused at a place of the file, or what it says can be written as text again and read as the same. Its opposite
/// is the opposite at every step of an interview.
enum ConditionTarget {
  static func take(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let isQuoted = input.one(of: [false, true])
    let text = isQuoted ? input.text : input.line()
    let (questionnaire, file, diagnostics) = load(isQuoted ? JSONValue.string(text).text : text)
    claimPlaces(diagnostics, in: file)
    guard let questionnaire, let condition = condition(of: questionnaire) else { return }
    let written = condition.text
    let (again, _, faults) = load(JSONValue.string(written).text)
    guard let again, let same = self.condition(of: again) else {
      fatalError("claim: it can be read again: \(written)\n\(DiagnosticText.render(faults))")
    }
    claim(same.text == written, "written as \(written), and then as \(same.text)")
    _ = randomInterview(with: questionnaire, seed: UInt64(bytes.count)) { interview in
      let truth = interview.evaluation.truth(of: condition)
      claim(interview.evaluation.truth(of: same) == truth, "it means the same: \(written)")
      claim(interview.evaluation.truth(of: .not(condition)) == !truth, "not is the opposite: \(written)")
    }
  }

  private static func load(_ condition: String) -> (Questionnaire?, [String: [UInt8]], [Diagnostic]) {
    var folder = SampleFolder.folder
    let bytes = Array(SampleFolder.questionnaire(items: SampleFolder.note(when: condition)).utf8)
    folder.add(bytes, at: "sample.yaml")
    let loaded = QuestionLoader.load(folder)
    return (loaded.questionnaires["sample"], ["sample.yaml": bytes], loaded.diagnostics)
  }

  private static func condition(of questionnaire: Questionnaire) -> Condition? {
    questionnaire.content.items.first { $0.linkId == "page" }?.guardCondition
  }
}
