import PlainText
import Testing

/// JSON, written and read.
@Suite struct JSONTests {
  private static let value = JSONValue.object([
    .init("a", .array([.number(-1), .bool(true), .null, .otherNumber("2.5e-3")])),
    .init("b", .object([])), .init("", .string("")),
  ])

  @Test func isWrittenInThreeWays() {
    #expect(Self.value.text == #"{"a": [-1, true, null, 2.5e-3], "b": {}, "": ""}"#)
    #expect(Self.value.compact == #"{"a":[-1,true,null,2.5e-3],"b":{},"":""}"#)
    #expect(
      Self.value.lines == "{\n  \"a\": [-1, true, null, 2.5e-3],\n  \"b\": {},\n  \"\": \"\"\n}\n")
    #expect(JSONValue.array([]).lines == "[]\n" && JSONValue.array([.null]).lines == "[\n  null\n]\n")
    #expect(JSONValue.inASCII("é😀") == #"\u00e9\ud83d\ude00"#)
  }

  @Test func whatATerminalMayNotHoldIsEscaped() {
    #expect(
      JSONValue.string("\"\\\n\t\r\u{1B}\u{9B}\u{61C}\u{E0041}é").text
        == #""\"\\\n\t\r\u001b\u009b\u061c\udb40\udc41é""#)
  }

  @Test func whatIsEscapedIsReadBack() {
    let text = String(String.UnicodeScalarView(TextPolicyTests.unsafe)) + "\"\\é日😀"
    for value in [JSONValue.string(text), .object([.init(text, .null)]), Self.value] {
      let isSame = [value.text, value.compact, value.lines].allSatisfy {
        JSONValue(reading: $0.utf8) == value
      }
      #expect(isSame)
    }
  }

  @Test(arguments: [
    #" { "a" : [ 1 , 2 ] } "#, #""\u00e9\ud83d\ude00\/\b\f""#, "0", "-0", "1E+9", "9223372036854775808",
    "[[]]",
    String(repeating: "[", count: 16) + String(repeating: "]", count: 16),
  ])
  func isRead(_ text: String) {
    #expect(JSONValue(reading: text.utf8) != nil)
  }

  @Test(arguments: [
    "", " ", "{", "{}x", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "'a'", "01", "1.", ".5", "+1", "1e", "-",
    "tru",
    #"{"a":1,"a":2}"#, #"[{"a":1,"a":2}]"#, "\"a\nb\"", #""\x""#, #""\u12""#, #""\ud800""#,
    #""\ud800\u0041""#,
    #""\udc00""#, "\"a", "NaN", String(repeating: "[", count: 17) + String(repeating: "]", count: 17),
  ])
  func isRefused(_ text: String) {
    #expect(JSONValue(reading: text.utf8) == nil)
  }

  @Test func badUTF8IsRefused() {
    #expect(JSONValue(reading: [0x22, 0xC3, 0x22]) == nil)
    #expect(JSONValue(reading: [0x22, 0xED, 0xA0, 0x80, 0x22]) == nil)
    #expect(JSONValue(reading: [0x22, 0xC3, 0xA9, 0x22]) == .string("é"))
  }
}
