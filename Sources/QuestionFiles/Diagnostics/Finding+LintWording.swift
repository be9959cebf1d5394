extension Finding {
  private typealias Words = FindingWording

  /// The words of what lints find.
  var lintWording: FindingWording? {
    switch self {
    case .hardToRead(let what, let grade, let limit, let sentence):
      return Words(
        .readingGrade,
        "\(what) reads at grade \(grade), above \(limit); the hardest sentence is '\(sentence)'",
        help: "use shorter sentences and plainer words, the medical term in brackets", .warning)
    case .longSentence(let count, let limit):
      return Words(
        .longSentence, "this sentence has \(count) words, more than \(limit)", help: "make it two", .warning)
    case .doubleNegative(let first, let second):
      return Words(
        .doubleNegative, "'\(first)' and '\(second)' are a double negative", help: "say what is so", .warning)
    case .twoQuestions(nil):
      return Words(.twoQuestions, "this asks a second thing", help: "make it two questions", .warning)
    case .twoQuestions(let joined?):
      return Words(.twoQuestions, "'\(joined)' asks a second thing", help: "make it two questions", .warning)
    case .unusedSource(let id):
      return Words(.unusedSource, "nothing cites the source '\(id)'", help: "cite it, or remove it", .warning)
    case .unsafeWording(.diagnoses, let words):
      return Words(
        .unsafeWording, "'\(words)' reads like a diagnosis", help: "say what doctors may think of", .warning)
    case .unsafeWording(.promises, let words):
      return Words(
        .unsafeWording, "'\(words)' promises what nobody can", help: "say what to watch for", .warning)
    case .unsafeWording(.stops, let words):
      return Words(
        .unsafeWording, "'\(words)' advises stopping a medicine", help: "say whom to ask first", .warning)
    case .tooManyOptions(let count, let limit):
      return Words(
        .tooManyOptions,
        "this list has \(count) options, more than the \(limit) that are easy to choose from",
        help: "add 'search: yes', or make it two questions", .warning)
    default: return nil
    }
  }
}
