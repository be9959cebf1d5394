public import QuestionnaireCore

/// Where the parts of a questionnaire are written, for whoever finds something out about one: the topic `tremor` at
/// `topics/tremor.yaml:1:8`, the condition under which it is shown at `topics/tremor.yaml:5:13`.
public struct QuestionnairePlaces: Sendable {
  private let names: [QuestionnairePart: Place]
  private let conditions: [QuestionnairePart: Place]

  init(names: [QuestionnairePart: Place], conditions: [QuestionnairePart: Place]) {
    self.names = names
    self.conditions = conditions
  }

  /// A diagnostic at a part: at the condition that it rests on if it has one and that is wanted, else at its name.
  public func diagnostic(
    _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: String, at part: QuestionnairePart,
    onCondition: Bool = false, help: String? = nil, notes: [String] = []
  ) -> Diagnostic? {
    guard let place = place(of: part, onCondition: onCondition) else { return nil }
    return Diagnostic(
      severity: severity, code: code, message: message, file: place.source.name, span: place.span, help: help,
      notes: notes, sourceLine: place.source.line(place.span.start.line))
  }

  /// Where a part is written, as `file:line`.
  public func line(of part: QuestionnairePart, onCondition: Bool = false) -> String? {
    place(of: part, onCondition: onCondition).map { "\($0.source.name):\($0.span.start.line)" }
  }

  private func place(of part: QuestionnairePart, onCondition: Bool) -> Place? {
    (onCondition ? conditions[part] : nil) ?? names[part] ?? conditions[part] ?? names[.questionnaire]
  }
}
