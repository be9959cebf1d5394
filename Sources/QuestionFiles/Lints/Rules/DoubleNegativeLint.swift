/// No clause says no twice: "not uncommon", "never without", "does not mean that nothing …". A short list, not a grammar:
/// only pairs within one clause are found, and only those below.
struct DoubleNegativeLint: Lint {
  private static let negators: Set<String> = ["not", "never", "cannot"]
  private static let second: Set<String> = ["without", "nothing", "nobody", "none", "never", "no"]
  /// Words between "not" and a word with "un…" that leave the two together.
  private static let degrees: Set<String> = ["very", "so", "too", "quite", "entirely", "all", "at", "always"]
  /// Words that begin with "un" and deny nothing.
  private static let plain = [
    "under", "until", "unit", "unio", "unis", "uniq", "univ", "unif", "uncle", "unless", "undergo",
  ]
  /// The most words from the first to the second.
  private static let reach = 7

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for text in folder.texts {
      for sentence in text.allSentences {
        for words in Self.pairs(sentence.words) {
          log.report(
            .doubleNegative(words.first?.text ?? "", words.last?.text ?? ""), at: text.place(words))
        }
      }
    }
  }

  private static func pairs(_ words: [Sentence.Word]) -> [ArraySlice<Sentence.Word>] {
    words.indices.compactMap { start in
      guard isNegator(words[start].small) else { return nil }
      var isTogether = true
      for index in words[(start + 1)...].indices.prefix(reach) {
        guard words[index].clause == words[start].clause else { return nil }
        let word = words[index].small
        if second.contains(word) || (isTogether && denies(word)) { return words[start...index] }
        isTogether = isTogether && degrees.contains(word)
      }
      return nil
    }
  }

  private static func isNegator(_ word: String) -> Bool { negators.contains(word) || word.hasSuffix("n't") }

  private static func denies(_ word: String) -> Bool {
    word.hasPrefix("un") && word.count > 4 && !plain.contains { word.hasPrefix($0) }
  }
}

extension Finding {
  fileprivate static func doubleNegative(_ first: String, _ second: String) -> Finding {
    Finding(
      .doubleNegative, "'\(first)' and '\(second)' are a double negative", help: "say what is so", .warning)
  }
}
