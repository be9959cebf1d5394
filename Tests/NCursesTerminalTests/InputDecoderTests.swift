import InterviewUI
import NCursesTerminal
import Testing

@Suite("What arrives from the keyboard, as events")
struct InputDecoderTests {
  private func check(
    _ input: [RawInput], _ expected: [Event], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var decoder = InputDecoder()
    let events = input.flatMap { decoder.take($0) }
    #expect(events == expected, sourceLocation: sourceLocation)
    #expect(decoder.patience == .forever, "something is pending", sourceLocation: sourceLocation)
  }

  private func check(_ text: String, _ keys: Key..., sourceLocation: SourceLocation = #_sourceLocation) {
    check(typed(text) + [.pause], keys.map { .key($0) }, sourceLocation: sourceLocation)
  }

  private func typed(_ text: String) -> [RawInput] { text.unicodeScalars.map { .scalar($0) } }

  @Test("Characters and control characters")
  func plainKeys() {
    check("aé日", .character("a"), .character("é"), .character("日"))
    check("\r\n\t", .enter, .enter, .tab)
    check("\u{8}\u{7F}", .backspace, .backspace)
    check("\u{1}\u{1A}\u{1C}", .control("a"), .control("z"), .control("\\"))
    check("\u{0}\u{85}\u{202E}\u{FEFF}")
    check([.scalar("\u{3}")], [.interrupt])
    check([.key(.up), .key(.function(3))], [.key(.up), .key(.function(3))])
  }

  @Test("Escape alone, twice, and with other keys")
  func escape() {
    check("\u{1B}", .escape)
    check("\u{1B}\u{1B}", .escape, .escape)
    check("\u{1B}x", .alt("x"))
    check("\u{1B}\r", .alt("\n"))
    check("\u{1B}\u{7F}", .control("w"))
    check("\u{1B}[", .alt("["))
    check("\u{1B}O", .alt("O"))
    check("\u{1B}]", .alt("]"))
    check([.scalar("\u{1B}"), .key(.down)], [.key(.escape), .key(.down)])
    check([.scalar("\u{1B}"), .key(.enter)], [.key(.alt("\n"))])
    check([.scalar("\u{1B}"), .scalar("\u{3}")], [.key(.escape), .interrupt])
  }

  @Test("Sequences the terminal database does not know")
  func sequences() {
    check("\u{1B}[A\u{1B}OB", .up, .down)
    check("\u{1B}[1;5C\u{1B}[1;3D\u{1B}Oc\u{1B}Od", .wordRight, .wordLeft, .wordRight, .wordLeft)
    check("\u{1B}[1;2A\u{1B}[1;2C", .up, .right)
    check("\u{1B}[H\u{1B}[4~\u{1B}[3~\u{1B}[5~\u{1B}[6;5~", .home, .end, .delete, .pageUp, .pageDown)
    check("\u{1B}OP\u{1B}OS\u{1B}[15~\u{1B}[24~", .function(1), .function(4), .function(5), .function(12))
    check("\u{1B}[[A\u{1B}[[E", .function(1), .function(5))
    check("\u{1B}[Z", .backTab)
  }

  @Test("What means nothing is dropped as a whole")
  func dropped() {
    check("\u{1B}[50~a", .character("a"))
    check("\u{1B}[<0;12;5Mb", .character("b"))
    check("\u{1B}[?1;2cq", .character("q"))
    check("\u{1B}]11;rgb:0000/0000/0000\u{7}q", .character("q"))
    check("\u{1B}P1$r0m\u{1B}\\q", .character("q"))
    check("\u{1B}[12")
    check([.scalar("\u{1B}"), .scalar("["), .scalar("1"), .key(.up)], [.key(.up)])
  }

  @Test("A paste is one event, of text alone")
  func paste() {
    check(
      [.pasteBegin] + typed("a\r\nb\rc\nd\te\u{1B}[31m\u{3}\u{202E}") + [.key(.up), .pasteEnd],
      [.paste("a\nb\nc\nd\te[31m")])
    check([.pasteBegin, .pasteEnd], [.paste("")])
    check([.pasteEnd, .scalar("a")], [.key(.character("a"))])
    check([.pasteBegin, .scalar("a"), .pause, .scalar("b")], [.paste("a"), .key(.character("b"))])
  }

  @Test("A paste is cut at 64 KB, between characters")
  func longPaste() {
    var decoder = InputDecoder()
    _ = decoder.take(.pasteBegin)
    for _ in 0..<40_000 { #expect(decoder.take(.scalar("é")).isEmpty) }
    #expect(decoder.take(.pasteEnd) == [.paste(String(repeating: "é", count: 32 * 1024))])
  }

  @Test("The decoder waits no longer than it must")
  func patience() {
    var decoder = InputDecoder()
    #expect(decoder.patience == .forever)
    _ = decoder.take(.scalar("\u{1B}"))
    #expect(decoder.patience == .none)
    _ = decoder.take(.scalar("["))
    #expect(decoder.patience == .escapeDelay)
    _ = decoder.take(.pause)
    _ = decoder.take(.pasteBegin)
    #expect(decoder.patience == .paste)
  }
}
