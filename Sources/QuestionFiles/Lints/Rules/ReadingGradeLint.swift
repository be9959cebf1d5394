/// Questions, advice and topics are read with ease by the age of 13 or 14. A question is measured with its help and its
/// options, a topic a section at a time.
struct ReadingGradeLint: Lint {
  /// The highest grade of a question, a red flag, a piece of advice or a note.
  static let highestOfQuestion = 8.0
  /// The highest grade of a section of a topic.
  static let highestOfSection = 9.0
  /// Fewer words than these have no grade: one long word would decide it.
  static let fewestWords = 12

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for question in folder.questions {
      let texts = question.texts.filter { $0.role != .why }
      check(texts, "the question '\(question.id.text)'", Self.highestOfQuestion, folder.names, log)
    }
    for text in folder.texts where text.role == .section {
      check([text], "the section '\(text.owner)'", Self.highestOfSection, folder.names, log)
    }
    for text in folder.texts where text.role == .advice {
      check([text], "the text of '\(text.owner)'", Self.highestOfQuestion, folder.names, log)
    }
  }

  private func check(
    _ texts: [LintedText], _ what: String, _ limit: Double, _ names: KnownNames, _ log: DiagnosticLog
  ) {
    let measured = ReadingGrade(texts.flatMap(\.sentences), names: names)
    guard measured.words >= Self.fewestWords, let grade = measured.value, grade > limit else { return }
    var worst: (text: LintedText, sentence: Sentence, grade: Double)?
    for text in texts {
      for sentence in text.sentences {
        guard let own = ReadingGrade([sentence], names: names).value else { continue }
        // One long word is no sentence to mend, unless there is nothing longer.
        let weighed = sentence.words.count < 4 ? own - 20 : own
        if weighed > worst?.grade ?? -.infinity { worst = (text, sentence, weighed) }
      }
    }
    guard let worst else { return }
    log.report(
      .hardToRead(
        what, grade: ReadingGrade.text(grade), limit: Int(limit), sentence: worst.sentence.text),
      at: worst.text.place(worst.sentence.words))
  }
}

extension Finding {
  /// What is hard to read comes with its quotes: `the question 'onset-age'`.
  fileprivate static func hardToRead(_ what: String, grade: String, limit: Int, sentence: String) -> Finding {
    Finding(
      .readingGrade,
      "\(what) reads at grade \(grade), above \(limit); the hardest sentence is '\(sentence)'",
      help: "use shorter sentences and plainer words, the medical term in brackets", .warning)
  }
}
