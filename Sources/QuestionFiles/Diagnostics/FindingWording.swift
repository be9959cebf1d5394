/// The words of a finding: what an author reads.
struct FindingWording {
  /// The code.
  let code: DiagnosticCode
  /// What is wrong: lower case, no full stop, names quoted.
  let message: String
  /// How to mend it.
  let help: String?
  /// How much is wrong.
  let severity: Diagnostic.Severity

  init(
    _ code: DiagnosticCode, _ message: String, help: String? = nil, _ severity: Diagnostic.Severity = .error
  ) {
    self.code = code
    self.message = message
    self.help = help
    self.severity = severity
  }

  /// The help that proposes the nearest name.
  static func didYouMean(_ near: String?) -> String? { near.map { "did you mean '\($0)'?" } }

  /// A few names in a row: 'a', 'b' or 'c'.
  static func list(_ names: [String]) -> String {
    let quoted = names.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
