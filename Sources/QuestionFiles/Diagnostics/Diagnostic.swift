public import PlainText

/// Something wrong with a question file: what, where, and how to mend it. As text it reads
///
///     topics/tremor.yaml:5:13: error: no earlier question is called 'shakng' [unknown-question]
///         5 | shown-when: shakng is yes
///           |             ^^^^^^
///        help: did you mean 'shaking'?
public struct Diagnostic: Hashable, Sendable {
  /// How much is wrong.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The questionnaire cannot be used.
    case error
    /// The questionnaire can be used.
    case warning
  }

  /// How much is wrong.
  public let severity: Severity
  /// What is wrong, as a name that does not change.
  public let code: DiagnosticCode
  /// What is wrong, in words.
  public let message: String
  /// The file's name.
  public let file: String
  /// Where in the file.
  public let span: SourceSpan
  /// How to mend it.
  public let help: String
  /// What else is worth knowing, such as answers that show it.
  public let notes: [String]
  /// The text of the line where the span begins.
  public let sourceLine: String

  /// Makes a diagnostic.
  public init(
    severity: Severity, code: DiagnosticCode, message: String, file: String, span: SourceSpan,
    help: String, notes: [String] = [], sourceLine: String = ""
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.file = file
    self.span = span
    self.help = help
    self.notes = notes
    self.sourceLine = sourceLine
  }

  func saying(_ message: String) -> Diagnostic {
    Diagnostic(
      severity: severity, code: code, message: message, file: file, span: span, help: help,
      notes: notes, sourceLine: sourceLine)
  }
}

extension Diagnostic {
  /// The diagnostic for other programs: `{"severity": "error", "code": "unknown-topic", …, "line": 3, "column": 11}`.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("severity", .string(severity.rawValue)), .init("code", .string(code.rawValue)),
      .init("message", .string(message)), .init("file", .string(file)),
      .init("line", .number(span.start.line)), .init("column", .number(span.start.column)),
      .init("endLine", .number(span.end.line)), .init("endColumn", .number(span.end.column)),
    ]
    if !notes.isEmpty { members.append(.init("notes", .strings(notes))) }
    members.append(.init("help", .string(help)))
    return .object(members)
  }
}

extension Diagnostic: Comparable {
  /// Order of files, then of places.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.span.start, left.code.rawValue) < (right.file, right.span.start, right.code.rawValue)
  }
}
