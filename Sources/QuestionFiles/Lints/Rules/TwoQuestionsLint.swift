/// A question asks one thing. Found are two question marks, and "and" or "or" before a second ask, such as "and how
/// often"; "or did it …" is left alone, for it usually offers the other answer of the same question.
struct TwoQuestionsLint: Lint {
  private static let askers: Set<String> = ["how", "what", "when", "where", "which", "who", "why"]
  private static let verbs: Set<String> = [
    "are", "is", "was", "were", "do", "does", "did", "has", "have", "can", "could",
  ]
  /// What stands behind the verb of an ask.
  private static let subjects: Set<String> = [
    "you", "they", "it", "he", "she", "the", "your", "their", "there",
  ]

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for text in folder.questions.flatMap(\.texts) where text.role == .question {
      for sentences in text.wordings.map({ $0.flatMap(\.sentences) }) {
        let asks = sentences.filter(\.isQuestion)
        if asks.count > 1 { log.report(.twoQuestions(nil), at: text.place(asks[1].words)) }
        for sentence in asks {
          guard let joined = Self.second(sentence.words) else { continue }
          log.report(.twoQuestions(joined.map(\.text).joined(separator: " ")), at: text.place(joined))
        }
      }
    }
  }

  private static func second(_ words: [Sentence.Word]) -> ArraySlice<Sentence.Word>? {
    for index in words.indices.dropFirst().dropLast() where ["and", "or"].contains(words[index].small) {
      let next = words[index + 1].small
      let behind = words[(index + 2)...].first?.small ?? ""
      let isAsk = verbs.contains(next) && subjects.contains(behind)
      if askers.contains(next) || (isAsk && words[index].small == "and") { return words[index...(index + 1)] }
    }
    return nil
  }
}

extension Finding {
  /// The words that join the second ask to the first; nil where it has its own question mark.
  fileprivate static func twoQuestions(_ joined: String?) -> Finding {
    Finding(
      .twoQuestions, "\(joined.map { "'\($0)'" } ?? "this") asks a second thing",
      help: "make it two questions",
      .warning)
  }
}
