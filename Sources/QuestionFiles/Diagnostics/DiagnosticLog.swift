/// Everything found wrong so far, in order of finding: each mistake once, and at most 100 of one file.
final class DiagnosticLog {
  static let mostOfOneFile = 100

  private(set) var diagnostics: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  private var seen: Set<Mark> = []
  private var found: Set<Spot> = []

  /// What makes two diagnostics the same mistake.
  private struct Mark: Hashable {
    let file: String
    let span: SourceSpan
    let code: DiagnosticCode
    let message: String
  }

  /// Where something of a kind was found.
  private struct Spot: Hashable {
    let file: String
    let span: SourceSpan
    let code: DiagnosticCode
  }

  /// Adds what was found at a place, unless the same was found there before.
  func report(_ finding: Finding, at place: Place) {
    let file = place.source.name
    found.insert(Spot(file: file, span: place.span, code: finding.code))
    let mark = Mark(file: file, span: place.span, code: finding.code, message: finding.message)
    guard !seen.contains(mark) else { return }
    guard counts[file, default: 0] <= Self.mostOfOneFile else {
      seen.insert(mark)
      return
    }
    add(
      Diagnostic(
        severity: finding.severity, code: finding.code, message: finding.message, file: file,
        span: place.span, help: finding.help, sourceLine: excerpt(place)))
  }

  /// Adds what another log has kept, unless the same was found there before.
  func add(_ diagnostic: Diagnostic) {
    let file = diagnostic.file
    let mark = Mark(file: file, span: diagnostic.span, code: diagnostic.code, message: diagnostic.message)
    guard seen.insert(mark).inserted, counts[file, default: 0] <= Self.mostOfOneFile else { return }
    counts[file, default: 0] += 1
    guard counts[file, default: 0] > Self.mostOfOneFile || diagnostic.code == .tooManyMistakes else {
      diagnostics.append(diagnostic)
      return
    }
    counts[file] = Self.mostOfOneFile + 1
    let finding = Finding.tooManyMistakes(shown: Self.mostOfOneFile)
    let isError = filesWithErrors.contains(file) || diagnostic.severity == .error
    diagnostics.append(
      Diagnostic(
        severity: isError ? .error : .warning, code: finding.code, message: finding.message, file: file,
        span: diagnostic.span, help: finding.help, sourceLine: diagnostic.sourceLine))
  }

  /// Whether something of a kind was found at a place.
  func hasReported(_ code: DiagnosticCode, at place: Place) -> Bool {
    found.contains(Spot(file: place.source.name, span: place.span, code: code))
  }

  /// True if no more is kept of a file.
  func isFull(_ source: SourceText) -> Bool { counts[source.name, default: 0] > Self.mostOfOneFile }

  /// The line of a place; of a line that nobody can read, nothing.
  private func excerpt(_ place: Place) -> String {
    let line = place.span.start.line
    return place.source.bytes(ofLine: line).count > 4_000 ? "" : place.source.line(line)
  }

  var filesWithErrors: Set<String> { Set(diagnostics.filter { $0.severity == .error }.map(\.file)) }

  var errorCount: Int { diagnostics.count { $0.severity == .error } }
}
