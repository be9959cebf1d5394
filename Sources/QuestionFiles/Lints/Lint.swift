/// A rule about the wording or the size of question files: what it finds is a warning.
protocol Lint: Sendable {
  /// Whether the rule can only be judged when every file of the folder is there.
  var needsWholeFolder: Bool { get }

  /// Reports what breaks the rule.
  func check(_ folder: LintedFolder, _ log: DiagnosticLog)
}

extension Lint {
  var needsWholeFolder: Bool { false }
}
