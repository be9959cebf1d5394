/// Whose words a text uses: the person's own, another's for them, or another's for a baby.
public enum Respondent: Hashable, Sendable, CaseIterable {
  /// The person answers.
  case person
  /// Another person answers, or it is not known who does.
  case other
  /// Another person answers for a child under one year.
  case forBaby
}
