import PlainText

/// Something wrong with a question file, in an author's words: lower case, no full stop, names quoted. Where it was found
/// is added when it is reported.
///
/// There is no finding without words: each is made by a static function that takes the facts. The functions of one
/// family stand in one file; those of a lint stand at the foot of the lint's own file. For example
/// `log.report(.unknownTopic("genral", near: "general"), at: word.place)` becomes
///
///     error: no topic is called 'genral' [unknown-topic]
///        help: did you mean 'general'?
struct Finding {
  /// What is wrong, as a name that does not change.
  let code: DiagnosticCode
  let message: String
  /// How to mend it; `help` alone proposes something, and there is no finding without.
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

  static func didYouMean(_ near: String?) -> String? { near.map { "did you mean '\($0)'?" } }

  /// A few names in a row: 'a', 'b' or 'c'; of many, the first.
  static func list(_ names: [String]) -> String {
    let shown = names.prefix(mostListed).map { "'\($0)'" }
    return names.count > mostListed
      ? shown.joined(separator: ", ") + " or one of \(names.count - mostListed) more" : shown.listed()
  }

  private static let mostListed = 8
}
