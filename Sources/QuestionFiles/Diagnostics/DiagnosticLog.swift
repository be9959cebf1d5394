/// Everything found wrong so far, in order of finding.
final class DiagnosticLog {
  /// The most diagnostics kept of one file.
  static let mostOfOneFile = 100

  /// What was found.
  private(set) var diagnostics: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  private var seen: Set<Mark> = []

  /// What makes two diagnostics the same mistake.
  private struct Mark: Hashable {
    let file: String
    let span: SourceSpan
    let code: DiagnosticCode
  }

  /// Adds what was found at a place, unless the same was found there before.
  func report(_ finding: Finding, at place: Place) {
    let wording = finding.wording
    let file = place.source.name
    guard seen.insert(Mark(file: file, span: place.span, code: wording.code)).inserted else { return }
    counts[file, default: 0] += 1
    guard counts[file, default: 0] <= Self.mostOfOneFile || wording.code == .tooManyMistakes else {
      if counts[file] == Self.mostOfOneFile + 1 { report(.tooManyMistakes(shown: Self.mostOfOneFile), at: place) }
      return
    }
    diagnostics.append(
      Diagnostic(
        severity: wording.severity, code: wording.code, message: wording.message, file: file, span: place.span,
        help: wording.help, sourceLine: place.source.line(place.span.start.line)))
  }

  /// The number of errors so far.
  var errorCount: Int { diagnostics.count { $0.severity == .error } }
}
