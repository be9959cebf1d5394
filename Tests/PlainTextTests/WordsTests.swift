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
