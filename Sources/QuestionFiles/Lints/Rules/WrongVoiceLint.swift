/// Nobody is spoken to as somebody else: "the person" where it may be the reader's child, "your" where another answers. A
/// short list, not a grammar: what stands in it is found in questions, their help and options, and in headings.
struct WrongVoiceLint: Lint {
  private static let roles: Set<DecodedText.Role> = [.question, .help, .option, .title]
  /// What anybody who reads may call "your".
  private static let anybodys: Set<String> = [
    "doctor", "doctors", "country", "emergency", "answer", "answers", "own", "computer", "phone", "words",
    "way",
    "best", "guess",
  ]
  /// What stands before "you" where it asks or tells of the person.
  private static let asks: Set<String> = [
    "do", "did", "have", "had", "are", "were", "can", "could", "will", "would", "should",
  ]
  /// What stands behind "you" where it asks or tells of the person.
  private static let tells: Set<String> = ["have", "had", "feel", "felt", "take", "took", "were"]
  /// What anybody who reads may be asked or told: "do you know", "are you sure".
  private static let readers: Set<String> = [
    "know", "sure", "unsure", "answer", "answering", "mean", "think", "remember",
  ]
  private static let ages: Set<String> = ["adult", "child", "baby", "newborn"]

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for text in folder.texts where Self.roles.contains(text.role) {
      var seen: Set<Range<Int>> = []
      for (voice, passages) in text.wordings.enumerated() {
        for words in passages.flatMap(\.sentences).map(\.words) {
          for index in words.indices {
            guard
              let (finding, length) = Self.finding(words, index, voice, isForAll: text.wordings.count == 1)
            else { continue }
            let found = words[index..<min(index + length, words.endIndex)]
            let range = (found.first?.range.lowerBound ?? 0)..<(found.last?.range.upperBound ?? 0)
            if seen.insert(range).inserted { log.report(finding, at: text.place(found)) }
          }
        }
      }
    }
  }

  /// What is wrong at a word, and how many words of it there are.
  private static func finding(
    _ words: [Sentence.Word], _ index: Int, _ voice: Int, isForAll: Bool
  ) -> (finding: Finding, length: Int)? {
    func small(_ offset: Int) -> String {
      words.indices.contains(index + offset) ? words[index + offset].small : ""
    }
    switch small(0) {
    case "the" where ["person", "person's"].contains(small(1)) && small(2) != "who":
      return (.wrongVoice("the person", help: "write '{person}', or word it for who answers"), 2)
    case "their" where small(1) == "parents", "your" where small(1) == "parents":
      return (.wrongVoice("\(words[index].text) parents", help: "write '{parents}'"), 2)
    case "{person}" where voice == 0, "{person}'s" where voice == 0:
      return (.wrongVoice(words[index].text, help: "write '(you|{person})': to the person it reads 'you'"), 1)
    case "if" where small(1) == "this" && small(2) == "is" && small(3) == "about" && ages.contains(small(5)):
      return (
        .wrongVoice(words[index..<index + 6].map(\.text).joined(separator: " "), help: "give it a 'when'"), 6
      )
    case "your" where isForAll && !anybodys.contains(small(1)):
      return (
        .wrongVoice("\(words[index].text) \(small(1))", help: "word it for another too: '(your|their)'"), 2
      )
    case "yourself" where isForAll, "yours" where isForAll:
      return (.wrongVoice(words[index].text, help: "word it for another too"), 1)
    case "you" where isForAll && !readers.contains(small(1)) && !readers.contains(small(2)):
      guard asks.contains(small(-1)) || tells.contains(small(1)) else { return nil }
      return (.wrongVoice(words[index].text, help: "word it for another too: '(you|they)'"), 1)
    default: return nil
    }
  }
}

extension Finding {
  fileprivate static func wrongVoice(_ words: String, help: String) -> Finding {
    Finding(.wrongVoice, "'\(words)' does not fit everybody who reads this", help: help, .warning)
  }
}
