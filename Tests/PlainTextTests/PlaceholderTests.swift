import PlainText
import Testing

@Suite struct PlaceholderTests {
  @Test(arguments: [
    ("Call {number} now.", "Call 112 now."), ("{number}", "112"), ("{number}{number}", "112112"),
    ("no place", "no place"), ("", ""), ("{numb", "{numb"), ("{{number}", "{112"), ("é{number}日", "é112日"),
  ])
  func wordsStandInEveryPlace(_ text: String, _ filled: String) {
    #expect(text.filling("{number}", with: "112") == filled)
  }

  @Test func wordsThatNameThePlaceAreNotFilledAgain() {
    #expect("a {x} b".filling("{x}", with: "{x}{x}") == "a {x}{x} b")
  }
}
