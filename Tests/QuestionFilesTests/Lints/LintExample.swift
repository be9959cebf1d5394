import QuestionFiles
import TestSupport
import Testing

/// Marked files in which a rule finds something at each marker, and nothing else is found; without a marker, a text that
/// the rules leave alone.
struct LintExample: Sendable {
  let code: DiagnosticCode
  let files: [String: String]

  /// Several files.
  init(_ code: DiagnosticCode, files: [String: String]) {
    self.code = code
    self.files = files
  }

  /// The text of a section of a topic.
  init(_ code: DiagnosticCode, section marked: String) {
    let topic = SampleFolder.topic("general").replaced(
      "what-it-is: Text. [@book]", "what-it-is: |\n    \(marked) [@book]")
    self.init(code, files: ["topics/general.yaml": topic])
  }

  /// The words of a question.
  init(_ code: DiagnosticCode, question marked: String) {
    self.init(
      code, items: SampleFolder.question("tea", "yes-no").replaced("text: Text", "text: \"\(marked)\""))
  }

  /// Items behind those of the sample questionnaire.
  init(_ code: DiagnosticCode, items marked: String) {
    self.init(code, files: ["sample.yaml": SampleFolder.questionnaire(items: marked)])
  }

  /// Expects what the markers say.
  func check() { expectLints(files, code) }
}
