internal import QuestionnaireCore

/// What typed words mean as an answer: it is said back and taken, asked back with two readings, or refused.
///
/// "Last spring" means one date, said back as "April 2026"; "2 or 3 hours" is about 2 hours or about 3 hours.
enum TypedReading: Hashable, Sendable {
  case means(Meaning)
  case either(Meaning, Meaning)
  case problem(String)

  /// An answer, and how it is said back.
  struct Meaning: Hashable, Sendable {
    let value: AnswerValue
    let words: String
    /// Whether more was understood than was said: line mode says it back before it is taken.
    let isLoose: Bool

    init(_ value: AnswerValue, _ words: String, isLoose: Bool) {
      self.value = value
      self.words = words
      self.isLoose = isLoose
    }

    /// A length of time or an age, said back as it is.
    init(_ quantity: Quantity, isLoose: Bool = true) {
      self.init(.quantity(quantity), quantity.description, isLoose: isLoose)
    }
  }

  /// One reading, or two if they differ.
  static func either(_ first: Meaning?, or second: Meaning?) -> Self? {
    guard let first, let second else { return (first ?? second).map { .means($0) } }
    return first.value == second.value ? .means(first) : .either(first, second)
  }

  /// What the full screen does with it: two readings are asked back in words.
  func action(for typed: String) -> Action {
    switch self {
    case .means(let meaning): .answer(.value(meaning.value))
    case .either(let first, let second): .problem(Wording.whichReading(typed, first.words, second.words))
    case .problem(let text): .problem(text)
    }
  }

  /// What is said back while it is typed; nil: nothing is certain yet.
  var echo: String? { if case .means(let meaning) = self { Wording.understood(meaning.words) } else { nil } }
}
