/// The rules of the house about wording and size, beside what loading finds: all that they find are warnings.
public enum QuestionLints {
  private static let all: [any Lint] = [
    DoubleNegativeLint(), OptionCountLint(), ReadingGradeLint(), SentenceLengthLint(), TwoQuestionsLint(),
    UnsafeWordingLint(), UnusedSourceLint(),
  ]

  /// The names of the rules, each that of its file.
  public static var names: [String] { all.map { String(describing: type(of: $0)) } }

  /// What the rules find, in order of files and places; a folder that is only a part of another has no unused sources.
  public static func findings(in folder: QuestionFolder, isWhole: Bool = true) -> [Diagnostic] {
    let linted = LintedFolder(folder)
    let log = DiagnosticLog()
    for lint in all where isWhole || !lint.needsWholeFolder { lint.check(linted, log) }
    return log.diagnostics.sorted()
  }
}
