internal import PlainText
public import QuestionnaireCore

/// A file of another format than question files, such as JSON, whose mistakes are reported with places like theirs.
///
///     let file = DiagnosedFile(name: "form.json", bytes: bytes)
///     file.diagnostic(.error, .wrongType, "this is a number", at: 12..<14, help: "write a text")    // form.json:1:13
public struct DiagnosedFile: Sendable {
  private let source: SourceText

  /// Takes the bytes of a file; a byte order mark at the start is left out.
  public init(name: String, bytes: [UInt8]) { source = SourceText(name: name, bytes: bytes) }

  /// Its name, as diagnostics show it.
  public var name: String { source.name }

  /// Its bytes, which places count from.
  public var bytes: [UInt8] { source.bytes }

  /// The number of the line that a byte stands on.
  public func line(ofByte offset: Int) -> Int { source.position(ofByte: offset).line }

  /// A diagnostic at a range of bytes; of more than one line, at the first.
  public func diagnostic(
    _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: String, at range: Range<Int>,
    help: String, notes: [String] = []
  ) -> Diagnostic {
    let place = place(range).firstLine
    let line = place.span.start.line
    return Diagnostic(
      severity: severity, code: code, message: message, file: source.name, span: place.span, help: help,
      notes: notes, sourceLine: source.bytes(ofLine: line).count > Self.longestLine ? "" : source.line(line))
  }

  /// Where the parts of a questionnaire are written that was made of the file.
  public func places(
    names: [QuestionnairePart: Range<Int>], conditions: [QuestionnairePart: Range<Int>]
  ) -> QuestionnairePlaces {
    QuestionnairePlaces(
      names: names.mapValues { place($0).firstLine },
      conditions: conditions.mapValues { place($0).firstLine },
      conditionalUses: [])
  }

  private static let longestLine = 4_000

  private func place(_ range: Range<Int>) -> Place {
    Place(
      source, SourceSpan(source.position(ofByte: range.lowerBound), source.position(ofByte: range.upperBound))
    )
  }
}
