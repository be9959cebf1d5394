/// Why two interviews cannot be compared.
public enum ComparisonFault: Error, Hashable, Sendable {
  /// They follow different questionnaires, of these names.
  case differentQuestionnaires(earlier: String, later: String)
}
