import PlainText
import TestSupport
import Testing

/// Small tools for words.
@Suite struct WordsTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("cough", "couhg", 1), ("cough", "coughs", 1), ("fever", "never", 1),
    ("ab", "ba", 1),
    ("kitten", "sitting", 3),
  ])
  func distance(_ left: String, _ right: String, _ expected: Int) {
    #expect(EditDistance.between(Array(left), Array(right)) == expected)
    #expect(EditDistance.between(Array(right), Array(left)) == expected)
  }

  /// A slip is what the distance of the words says: one step in a word of six letters, two neighbours exchanged in one of
  /// four. Consonants alone have no endings, and none of them sound alike.
  @Test func aSlipIsOneStep() throws {
    var state: UInt64 = 1
    func number(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    func word() -> [Character] { (0..<4 + number(4)).map { _ in ["b", "k", "w"][number(3)] } }
    var slips = 0
    for _ in 0..<20_000 {
      let (typed, present) = (word(), word())
      let likeness = WordLikeness(
        of: SearchedText.Word(String(typed)), to: SearchedText.Word(String(present)), mayBegin: false)
      let isFar = EditDistance.between(typed, present) != 1
      let isExchange = typed.sorted() == present.sorted()
      let isLong = max(typed.count, present.count) >= 6 && min(typed.count, present.count) >= 5
      let isSlip = !isFar && (isExchange || isLong)
      if isSlip { slips += 1 }
      // Stems and sounds let a letter written twice pass before it is a slip.
      if isSlip { #expect(likeness != nil, "\(typed) \(present)") }
      if !isSlip, likeness == .slip { #expect(isDoubled(typed) || isDoubled(present), "\(typed) \(present)") }
    }
    #expect(slips > 100)
  }

  private func isDoubled(_ word: [Character]) -> Bool { zip(word, word.dropFirst()).contains { $0 == $1 } }

  /// What cannot be near is passed over before its distance is worked out: the nearest is the same.
  @Test func theNearestHasTheLeastDistance() {
    var generator = SeededGenerator(seed: 8)
    func word() -> String {
      String(
        (0..<Int.random(in: 0...9, using: &generator)).compactMap { _ in
          "abcé-".randomElement(using: &generator)
        })
    }
    var found = 0
    for _ in 0..<2_000 {
      let typed = word()
      let names = (0..<6).map { _ in word() }
      let allowed = max(1, min(4, (typed.unicodeScalars.count + 1) / 3))
      let distances = names.map {
        (EditDistance.between(Array(typed.unicodeScalars), Array($0.unicodeScalars)), $0)
      }
      let least = distances.min { $0 < $1 }.flatMap { $0.0 <= allowed ? $0.1 : nil }
      if least != nil { found += 1 }
      #expect(EditDistance.nearest(to: typed, among: names) == least, "\(typed): \(names)")
    }
    #expect((200..<1_900).contains(found))
  }

  @Test func nearest() {
    #expect(EditDistance.nearest(to: "couhg", among: ["fever", "cough", "coughs"]) == "cough")
    #expect(EditDistance.nearest(to: "xa", among: ["xc", "xb"]) == "xb")
    #expect(EditDistance.nearest(to: "x", among: ["cough"]) == nil)
  }

  @Test(arguments: [
    ("Neve", "neve"), ("NÉVÉ", "neve"), ("ne\u{301}ve\u{301}", "neve"), ("Ｎｅｖｅ１", "neve1"),
    ("Øresund Łódź", "oresund lodz"),
    ("Straße", "strasse"), ("ÄRGER", "arger"), ("日本", "日本"), ("Ω", "ω"), ("don’t", "don't"),
  ])
  func folding(_ text: String, _ expected: String) {
    #expect(ASCIIText.folded(text) == expected)
  }

  @Test func everyAccentedLetterHasItsLetter() {
    let letters = "ÀÁÂÃÄÅĀĂĄÇĆČĎÈÉÊËĒĖĘĚĞÌÍÎÏĪĮİÑŃŇÒÓÔÕÖŌŐŘŔŚŠŞȘŤȚŢÙÚÛÜŪŮŰŲÝŸŹŻŽØŁøł"
    #expect(
      ASCIIText.replacing(letters) == "AAAAAAAAACCCDEEEEEEEEGIIIIIIINNNOOOOOOORRSSSSTTTUUUUUUUUYYZZZOLol")
    #expect(ASCIIText.replacing("Ｃ字") == "C?")
  }

  @Test(
    arguments: [
      ("neck", "Neck", .same), ("writers", "writer’s", .same), ("blepharo", "blepharospasm", .beginning),
      ("knees", "knee", .beginning), ("twisting", "twisted", .stem), ("dizziness", "dizzy", .stem),
      ("shaking", "shakes", .stem), ("feet", "foot", .stem), ("breath", "breathing", .beginning),
      ("setraline", "sertraline", .slip), ("nekc", "neck", .slip), ("siezure", "seizure", .slip),
      ("trihexifenidil", "trihexyphenidyl", .slip), ("amitriptilline", "amitriptyline", .slip),
      ("celebrex", "cerebyx", nil), ("haloperidol", "haloprogin", nil),
      // What only shares letters is nothing.
      ("folic", "valproic", nil), ("neck", "deck", nil), ("fits", "fats", nil),
      ("antibiotic", "agonist", nil),
      ("duloxetine", "fluoxetine", nil),
    ] as [(String, String, WordLikeness?)])
  func likeness(_ typed: String, _ present: String, _ expected: WordLikeness?) throws {
    let words = (SearchedText(typed).words, SearchedText(present).words)
    let (left, right) = (try #require(words.0.first), try #require(words.1.first))
    #expect(WordLikeness(of: left, to: right) == expected)
  }

  @Test func wordsAreCutAtHyphensAndJoined() {
    #expect(SearchedText("Stiff-person “Syndrome”").words.map(\.text) == ["stiff", "person", "syndrome"])
    #expect(SearchedText("wry neck").joined.map(\.text) == ["wry", "neck", "wryneck"])
  }

  @Test func lists() {
    #expect(["a"].listed() == "a" && ["a", "b"].listed() == "a or b" && [String]().listed() == "")
    #expect(["a", "b", "c"].listed("and") == "a, b and c")
    #expect([3, 1, 3, 2].uniqued() == [3, 1, 2])
    #expect(["aa", "b", "ab"].uniqued { $0.first } == ["aa", "b"])
  }

  @Test func widths() {
    #expect(TextWidth.columns(of: "日本 e\u{301}🙂x") == 9)
    #expect(TextWidth.columns(of: "👩‍👩‍👧‍👦") == 2 && TextWidth.columns(of: Character("🇩🇪")) == 2)
  }

  @Test func html() {
    #expect(HTMLText.escaped("<a href='x\"'>&\u{202E}\nb") == "&lt;a href=&#39;x&quot;&#39;&gt;&amp;<br>b")
    #expect(HTMLText.inASCII("<p>é</p>") == "<p>&#233;</p>")
  }
}
