/// The words that conditions and answers are written with, which nothing may have as its id.
enum ReservedWords {
  /// Every reserved word.
  static let all: Set<String> = [
    "and", "or", "not", "is", "any", "all", "none", "of", "between", "includes", "count", "sites", "adjoin",
    "on",
    "one", "side", "topic", "triage", "answered", "unknown", "declined", "asked", "emergency", "same-day",
    "soon",
    "routine", "yes", "no",
  ]

  /// The words that end a name or a value.
  static let grammar: Set<String> = all.subtracting(["yes", "no", "emergency", "same-day", "soon", "routine"])
}
