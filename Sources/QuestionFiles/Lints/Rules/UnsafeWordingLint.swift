/// Nothing that a person reads diagnoses, promises, or advises stopping a medicine.
struct UnsafeWordingLint: Lint {
  /// What a wording does that it must not.
  fileprivate enum Harm {
    case diagnoses
    case promises
    case stops
  }

  /// Words in a row, each place with its alternatives.
  private struct Phrase {
    let harm: Harm
    let words: [Set<String>]
    /// Words that make it right when they stand before it in the sentence.
    let unless: Set<String>

    init(_ harm: Harm, _ words: String, unless: Set<String> = []) {
      self.harm = harm
      self.words = words.split(separator: " ").map { Set($0.split(separator: "/").map(String.init)) }
      self.unless = unless
    }
  }

  private static let denials: Set<String> = ["not", "never", "no", "cannot", "nobody", "don't", "doesn't"]
  private static let doubts: Set<String> = ["if", "when", "whether", "until", "once", "before", "unless"]
  private static let doctors: Set<String> = ["doctor", "doctors", "doctor's", "specialist", "specialists"]
  /// What a diagnosis can be that is not the reader's.
  private static let kinds: Set<String> = ["late", "early", "wrong", "missed"]
  private static let medicines = "medicine/medicines/tablet/tablets/pill/pills/treatment/dose/doses"

  private static let phrases: [Phrase] = [
    Phrase(.promises, "nothing to worry"), Phrase(.promises, "not/don't worry"),
    Phrase(.promises, "no need/reason to worry"), Phrase(.promises, "no need/reason/cause for concern/alarm"),
    Phrase(.promises, "will be fine/alright/cured"),
    Phrase(.promises, "will cure/disappear", unless: denials),
    Phrase(.promises, "will go away", unless: denials.union(doubts)),
    Phrase(.promises, "is/are harmless"), Phrase(.promises, "guarantee/guaranteed", unless: denials),
    Phrase(.promises, "safe to", unless: denials.union(doubts)),
    Phrase(.stops, "stop taking", unless: denials.union(doubts)),
    Phrase(
      .stops, "stop/skip the/your/their/this/that/these/any/a \(medicines)", unless: denials.union(doubts)),
    Phrase(.stops, "stop/skip \(medicines)", unless: denials.union(doubts)),
    Phrase(.stops, "come off the/your/their \(medicines)", unless: denials.union(doubts)),
  ]

  private static let openings = phrases.compactMap(\.words.first).reduce(into: Set<String>()) {
    $0.formUnion($1)
  }
  private static let owners: Set<String> = ["you", "they", "he", "she", "person", "baby", "child"]
  private static let generic: Set<String> = ["disease", "disorder", "syndrome"]
  private static let reach = 4

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for text in folder.texts {
      for sentence in text.allSentences {
        for (harm, words) in Self.found(in: sentence, folder.names) {
          log.report(
            .unsafeWording(harm, words.map(\.text).joined(separator: " ")), at: text.place(words))
        }
      }
    }
  }

  private static func found(
    in sentence: Sentence, _ names: KnownNames
  ) -> [(Harm, ArraySlice<Sentence.Word>)] {
    var found: [(Harm, ArraySlice<Sentence.Word>)] = []
    let words = sentence.words
    for start in words.indices where isOpening(words[start].small) {
      let before = Set(words[..<start].map(\.small))
      for phrase in phrases where !sentence.isQuestion || phrase.harm == .promises {
        let end = start + phrase.words.count
        guard end <= words.count, zip(phrase.words, words[start..<end]).allSatisfy({ $0.contains($1.small) }),
          before.isDisjoint(with: phrase.unless), phrase.harm != .stops || !isWithDoctor(words),
          !(sentence.isQuestion && phrase.words.first == ["safe"])
        else { continue }
        found.append((phrase.harm, words[start..<end]))
      }
      if words[start].small.hasPrefix("diagnos"), before.isDisjoint(with: denials),
        !isOfOthers(words, at: start)
      {
        found.append((.diagnoses, words[start...start]))
      }
      if !sentence.isQuestion, let claim = claim(words, at: start, before, names) {
        found.append((.diagnoses, claim))
      }
    }
    return found
  }

  private static func isOpening(_ word: String) -> Bool {
    openings.contains(word) || owners.contains(word) || word.hasPrefix("diagnos")
  }

  /// Whether "diagnose" is not about the reader: a sentence says who does it, or speaks of a late diagnosis.
  private static func isOfOthers(_ words: [Sentence.Word], at start: Int) -> Bool {
    words[(start + 1)...].first?.small == "by"
      || words[..<start].last.map { kinds.contains($0.small) } == true
      || namesDoctor(words)
  }

  /// Whether a sentence says that it is done with a doctor.
  private static func isWithDoctor(_ words: [Sentence.Word]) -> Bool {
    words.indices.contains { index in
      words[index].small == "with" && words[(index + 1)...].prefix(2).contains { doctors.contains($0.small) }
    }
  }

  private static func namesDoctor(_ words: [Sentence.Word]) -> Bool {
    words.contains { doctors.contains($0.small) }
  }

  /// "you have" with the name of a topic or a disease, but not "if you have".
  private static func claim(
    _ words: [Sentence.Word], at start: Int, _ before: Set<String>, _ names: KnownNames
  ) -> ArraySlice<Sentence.Word>? {
    guard owners.contains(words[start].small), start + 2 < words.count,
      ["have", "has"].contains(words[start + 1].small),
      before.isDisjoint(with: denials.union(doubts).union(["that", "who", "may", "say", "said"]))
    else { return nil }
    var next = start + 2
    while next < words.count - 1, ["a", "an", "the", "some", "probably"].contains(words[next].small) {
      next += 1
    }
    let rest = words[next...].map(\.small)
    if let name = names.topics.filter({ rest.starts(with: $0) }).max(by: { $0.count < $1.count }) {
      return words[start..<(next + name.count)]
    }
    guard let noun = rest.prefix(reach).firstIndex(where: generic.contains) else { return nil }
    return words[start...(next + noun)]
  }
}

extension Finding {
  fileprivate static func unsafeWording(_ harm: UnsafeWordingLint.Harm, _ words: String) -> Finding {
    switch harm {
    case .diagnoses:
      Finding(
        .unsafeWording, "'\(words)' reads like a diagnosis", help: "say what doctors may think of", .warning)
    case .promises:
      Finding(.unsafeWording, "'\(words)' promises what nobody can", help: "say what to watch for", .warning)
    case .stops:
      Finding(
        .unsafeWording, "'\(words)' advises stopping a medicine", help: "say whom to ask first", .warning)
    }
  }
}
