/// Texts leave room for the emergency number of the person's own country.
struct EmergencyNumberLint: Lint {
  private static let words = ["your", "emergency", "number"]

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for text in folder.texts {
      for sentence in text.allSentences {
        let small = sentence.words.map(\.small)
        for start in small.indices where small[start...].starts(with: Self.words) {
          log.report(.emergencyNumber, at: text.place(sentence.words[start..<(start + Self.words.count)]))
        }
      }
    }
  }
}

extension Finding {
  fileprivate static var emergencyNumber: Finding {
    Finding(
      .emergencyNumber, "'your emergency number' is the same in every country",
      help: "write '{emergency-number}': it is said as the country's own number where that is known", .warning
    )
  }
}
