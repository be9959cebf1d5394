import SummaryReports
import Testing

@Suite struct StyledTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("*all*", "[all]"), ("a *b c* d", "a [b c] d"), ("2 * 3 * 4", "2 * 3 * 4"),
    ("one * star", "one * star"), ("*open", "*open"), ("a*", "a*"), ("*a* and *b*", "[a] and [b]"),
    ("**", "**"),
    ("", ""), ("*a", "*a"), ("x *y *z*", "x *y [z]"),
  ])
  func readsEmphasis(_ markup: String, _ expected: String) {
    let shown = StyledText(markup: markup).spans.map { $0.isEmphasized ? "[\($0.text)]" : $0.text }.joined()
    #expect(shown == expected)
  }
}
