import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// A mistake in a marked file, and the codes it must be reported by, one a marker.
struct DiagnosticCase: Sendable, CustomTestStringConvertible {
  let codes: [DiagnosticCode]
  let files: [String: String]
  var today: CalendarDay?

  var testDescription: String { codes.map(\.rawValue).joined(separator: ", ") }

  /// A file of the folder in place of the sample's.
  init(_ codes: DiagnosticCode..., path: String, _ marked: String) {
    self.codes = codes
    files = [path: marked]
  }

  /// Several files.
  init(_ codes: DiagnosticCode..., files: [String: String]) {
    self.codes = codes
    self.files = files
  }

  /// Items behind those of the sample questionnaire.
  init(_ codes: DiagnosticCode..., items: String) {
    self.codes = codes
    files = ["sample.yaml": SampleFolder.questionnaire(items: items)]
  }

  /// Rules of the sample questionnaire.
  init(_ codes: DiagnosticCode..., rules: String) {
    self.codes = codes
    files = ["sample.yaml": SampleFolder.questionnaire(rules: rules)]
  }

  /// A guard of a note behind the items of the sample questionnaire.
  init(_ codes: DiagnosticCode..., when condition: String) {
    self.codes = codes
    files = ["sample.yaml": SampleFolder.questionnaire(items: SampleFolder.note(when: condition))]
  }

  /// A data file of the sample with one text changed.
  init(_ codes: DiagnosticCode..., path: String, change text: String, to marked: String) {
    self.codes = codes
    let parts = (SampleFolder.files[path] ?? "").split(
      separator: text, maxSplits: 1, omittingEmptySubsequences: false)
    files = [path: parts.joined(separator: marked)]
  }

  /// The sample questionnaire on a day.
  init(_ codes: DiagnosticCode..., today: CalendarDay?, reviewBy: String) {
    self.codes = codes
    self.today = today
    files = ["sample.yaml": SampleFolder.questionnaire(reviewBy: reviewBy)]
  }
}
