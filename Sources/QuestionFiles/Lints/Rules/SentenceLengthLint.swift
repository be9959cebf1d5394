/// No sentence is too long to be read in one go.
struct SentenceLengthLint: Lint {
  static let mostWords = 25

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for text in folder.texts {
      for sentence in text.sentences where sentence.words.count > Self.mostWords {
        log.report(
          .longSentence(sentence.words.count, limit: Self.mostWords), at: text.place(sentence.words))
      }
    }
  }
}

extension Finding {
  fileprivate static func longSentence(_ count: Int, limit: Int) -> Finding {
    Finding(
      .longSentence, "this sentence has \(count) words, more than \(limit)", help: "make it two", .warning)
  }
}
