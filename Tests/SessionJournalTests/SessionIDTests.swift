import SessionJournal
import TestSupport
import Testing

@Suite struct SessionIDTests {
  @Test func isMadeOfTimeAndChance() throws {
    var generator = SeededGenerator(seed: 1)
    let first = SessionID(milliseconds: 1_469_918_176_385, using: &generator)
    #expect(first.text.hasPrefix("01ARYZ6S41"), "the example of the ULID specification")
    let second = SessionID(milliseconds: 1_469_918_176_385, using: &generator)
    #expect(first != second)
    let later = SessionID(milliseconds: 1_469_918_176_386, using: &generator)
    #expect(first < later && second < later)
    #expect(SessionID(first.text) == first)
    #expect(SessionID(first.text.lowercased()) == first)
    #expect(SessionID(SessionID(milliseconds: .max, using: &generator).text) != nil)
  }

  @Test(arguments: [
    "", "01ARZ3NDEKTSV4RRFFQ69G5FA", "01ARZ3NDEKTSV4RRFFQ69G5FAVX", "81ARZ3NDEKTSV4RRFFQ69G5FAV",
    "01ARZ3NDEKTSV4RRFFQ69G5FAI", "01ARZ3NDEKTSV4RRFFQ69G5FA/", "../../../../../../etc/pass",
    "01ARZ3NDEKTSV4RRFFQ69G5F.V",
    "01ARZ3NDEKTSV4RRFFQ69G5FA\u{0}", "01ARZ3NDEKTSV4RRFFQ69G5FÄ", "🙂1ARZ3NDEKTSV4RRFFQ69G5FAV",
  ])
  func nothingElseIsOne(text: String) { #expect(SessionID(text) == nil) }
}
