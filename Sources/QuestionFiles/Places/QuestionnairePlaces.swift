public import QuestionnaireCore

/// Where the parts of a questionnaire are written, for whoever finds something out about one.
public struct QuestionnairePlaces: Sendable {
  /// A part that something can be said of.
  public enum Part: Hashable, Sendable {
    case questionnaire
    /// A question, note or end.
    case item(LinkID)
    case derived(LinkID)
    /// A value of a derived feature: a place among its cases.
    case derivedCase(LinkID, Int)
    case flag(FlagID)
    /// A topic, and when it is shown.
    case topic(TopicID)
    /// When a topic must never be shown.
    case neverWhen(TopicID)
    /// Lines of a topic, by their places.
    case because(TopicID, Int)
    case but(TopicID, Int)
    case askYourDoctor(TopicID, Int)
    /// A claim, by its place.
    case claim(Int)
  }

  private let names: [Part: Place]
  private let conditions: [Part: Place]

  init(names: [Part: Place], conditions: [Part: Place]) {
    self.names = names
    self.conditions = conditions
  }

  /// A diagnostic at a part: at the condition that it rests on if it has one and that is wanted, else at its name.
  public func diagnostic(
    _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: String, at part: Part,
    onCondition: Bool = false, help: String? = nil, notes: [String] = []
  ) -> Diagnostic? {
    guard let place = place(of: part, onCondition: onCondition) else { return nil }
    return Diagnostic(
      severity: severity, code: code, message: message, file: place.source.name, span: place.span, help: help,
      notes: notes, sourceLine: place.source.line(place.span.start.line))
  }

  /// Where a part is written, as `file:line`.
  public func line(of part: Part, onCondition: Bool = false) -> String? {
    place(of: part, onCondition: onCondition).map { "\($0.source.name):\($0.span.start.line)" }
  }

  private func place(of part: Part, onCondition: Bool) -> Place? {
    (onCondition ? conditions[part] : nil) ?? names[part] ?? conditions[part] ?? names[.questionnaire]
  }
}
