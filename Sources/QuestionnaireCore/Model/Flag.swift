/// A red flag (emergency, same-day) or a piece of advice (soon, routine): when it holds, what to do and on whose authority.
public struct Flag: Hashable, Sendable {
  /// Its name.
  public let id: FlagID
  /// How soon help is needed when it holds.
  public let level: TriageLevel
  /// When it holds.
  public let when: Condition
  /// Its heading.
  public let title: PersonText
  /// What to do; it names the authority it rests on.
  public let text: Prose
  /// How it reads on the doctor's sheet.
  public let record: String?

  /// Makes a flag.
  public init(
    id: FlagID, level: TriageLevel, when: Condition, title: PersonText, text: Prose, record: String? = nil
  ) {
    self.id = id
    self.level = level
    self.when = when
    self.title = title
    self.text = text
    self.record = record
  }
}
