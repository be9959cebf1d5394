import PlainText
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
