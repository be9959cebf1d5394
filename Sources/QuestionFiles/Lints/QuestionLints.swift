/// A rule about the wording, the size or the wholeness of question files: what it finds is a warning, such as
/// "'not' and 'without' are a double negative".
protocol Lint: Sendable {
  /// Whether the rule can only be judged when every file of the folder is there.
  var needsWholeFolder: Bool { get }

  func check(_ folder: LintedFolder, _ log: DiagnosticLog)
}

extension Lint {
  var needsWholeFolder: Bool { false }
}

/// The rules of the house about wording, size and what may not be missing, beside what loading finds: all that they find
/// are warnings, such as `warning: this sentence has 31 words, more than 25 [long-sentence]`.
public enum QuestionLints {
  private static let all: [any Lint] = [
    ActLint(), AlarmLineLint(), BriefLint(), DoubleNegativeLint(), EmergencyAppointmentLint(),
    EmergencyNumberLint(), HowSoonLint(), LeadingLint(), OnlyCopiesLint(), OptionCountLint(),
    ReadingGradeLint(), RecordMissingLint(), SameFindingLint(), SentenceLengthLint(), ShortNameLint(),
    TwoQuestionsLint(), UnsafeWordingLint(), UnusedSourceLint(), WrongVoiceLint(),
  ]

  /// The names of the rules, each that of its file.
  public static var names: [String] { all.map { String(describing: type(of: $0)) } }

  /// What the rules find, in order of files and places; a folder that is only a part of another has no unused sources.
  public static func findings(in loaded: LoadedQuestions, isWhole: Bool = true) -> [Diagnostic] {
    let linted = LintedFolder(loaded)
    let log = DiagnosticLog()
    for lint in all where isWhole || !lint.needsWholeFolder { lint.check(linted, log) }
    return log.diagnostics.sorted()
  }
}
