import PlainText
import QuestionFiles

/// Something wrong with a form, in an author's words: lower case, no full stop, names quoted.
///
/// There is no finding without words and a remedy: each is made by a static function that takes the facts.
struct FormFinding {
  let code: DiagnosticCode
  let message: String
  let help: String
  let severity: Diagnostic.Severity

  init(
    _ code: DiagnosticCode, _ message: String, help: String, _ severity: Diagnostic.Severity = .error
  ) {
    self.code = code
    self.message = message
    self.help = help
    self.severity = severity
  }

  static func didYouMean(_ name: String, among names: some Sequence<String>) -> String? {
    EditDistance.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
  }
}

/// What is found in one file, in order of finding, each mistake once.
final class FormLog {
  private static let most = 100
  private let file: DiagnosedFile
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  init(_ file: DiagnosedFile) { self.file = file }

  /// A log of the same file that nobody reads.
  var silent: FormLog { FormLog(file) }

  /// Whether anything keeps the form from being used.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Adds what was found at a range of bytes. Of more than are read by anybody an error is still kept.
  func report(_ finding: FormFinding, at range: Range<Int>) {
    let diagnostic = file.diagnostic(
      finding.severity, finding.code, finding.message, at: range, help: finding.help)
    guard seen.insert(diagnostic).inserted else { return }
    if diagnostics.count < Self.most || finding.severity == .error && !hasErrors {
      diagnostics.append(diagnostic)
    } else if diagnostics.last?.code != .tooManyMistakes {
      let last = FormFinding.tooManyMistakes(shown: diagnostics.count)
      diagnostics.append(
        file.diagnostic(hasErrors ? .error : .warning, last.code, last.message, at: range, help: last.help))
    }
  }
}
