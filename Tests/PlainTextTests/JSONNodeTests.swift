import PlainText
import Testing

/// JSON with places.
@Suite struct JSONNodeTests {
  private static let limits = JSONNode.Limits(depth: 4, values: 10)

  private func fault(_ bytes: [UInt8]) -> JSONFault? { JSONNode.read(bytes, limits: Self.limits).faults.last }

  @Test func everyValueHasItsPlace() throws {
    let text = #"{"id": "é", "n": [1, 2.5, null, true]}"#
    let (node, faults) = JSONNode.read(Array(text.utf8), limits: Self.limits)
    #expect(faults.isEmpty)
    let root = try #require(node)
    #expect(root["id"]?.string == "é" && root["id"]?.range == 7..<11)
    #expect(root.members.map(\.keyRange) == [1..<5, 13..<16])
    let list = try #require(root["n"])
    #expect(list.range == 18..<38 && list.elements.map(\.range) == [19..<20, 22..<25, 27..<31, 33..<37])
    #expect(list.elements.map(\.number) == ["1", "2.5", nil, nil] && list.elements[3].bool == true)
    #expect(root["m"] == nil && root.kind == "an object" && list.kind == "a list")
  }

  @Test(arguments: [
    ("[1 2]", JSONFault.Kind.expected("',' or ']'"), 3..<4), ("{\"a\" 1}", .expected("':'"), 5..<6),
    ("{a}", .expected("a name in quotes"), 1..<2), ("[1", .ended(expected: "',' or ']'"), 2..<2),
    ("", .ended(expected: "a value"), 0..<0), ("-x", .expected("a digit"), 1..<2), ("{} x", .trailing, 3..<4),
    ("\"a", .unclosedString, 0..<1), ("\"\n\"", .controlCharacter(10), 1..<2), (#""\x""#, .badEscape, 1..<3),
    (#"["\ud800"]"#, .halfPair, 2..<8), ("[[[[[[]]]]]]", .tooDeep(limit: 4), 4..<5),
    ("[1,1,1,1,1,1,1,1,1,1]", .tooMany(limit: 10), 19..<20),
  ])
  func faultsHavePlaces(_ text: String, _ kind: JSONFault.Kind, _ range: Range<Int>) {
    let found = fault(Array(text.utf8))
    #expect(found?.kind == kind && found?.range == range)
  }

  @Test func whatIsNotUTF8IsFound() {
    let found = fault([0x22, 0xC3, 0xA9, 0xC3, 0x22])
    #expect(found?.kind == .notUTF8(0xC3) && found?.range == 3..<4)
  }

  @Test func everyRepeatedNameIsFound() {
    let (node, faults) = JSONNode.read(Array(#"[{"a":1,"a":2},{"b":1,"b":1}]"#.utf8), limits: Self.limits)
    #expect(node != nil)
    #expect(faults.map(\.kind) == [.repeatedKey("a", first: 2), .repeatedKey("b", first: 16)])
  }
}
