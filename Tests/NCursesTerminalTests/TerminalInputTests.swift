import InterviewUI
import Testing
import TestSupport

@Suite("Bytes of a terminal, as the program sees them")
struct TerminalInputTests {
  private func start(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [ProgramUnderTest.path("TerminalProbe")],
      environment: PinnedEnvironment.variables(changing: environment))
    try terminal.wait(for: "style emphasis")
    return terminal
  }

  @Test(
    "Keys of xterm",
    arguments: [
      ("\u{1B}OA", "up"), ("\u{1B}[B", "down"), ("\u{1B}[1;5D", "wordLeft"), ("\u{1B}[1;5C", "wordRight"),
      ("\u{1B}[Z", "backTab"), ("\u{1B}OP", "function(1)"), ("\u{1B}[24~", "function(12)"),
      ("\u{1B}[5~", "pageUp"),
      ("\u{1B}[6~", "pageDown"), ("\u{1B}OH", "home"), ("\u{1B}[F", "end"), ("\u{1B}[3~", "delete"),
      ("\r", "enter"), ("\n", "enter"), ("\u{7F}", "backspace"), ("\u{8}", "backspace"), ("\t", "tab"),
      ("\u{1B}", "escape"), ("\u{1B}b", "alt(\"b\")"), ("\u{1B}\r", "alt(\"\\n\")"), ("\u{1B}OM", "enter"),
      ("\u{12}", "control(\"r\")"), ("é", "character(\"é\")"), ("日", "character(\"日\")"),
    ])
  func keys(bytes: String, name: String) throws {
    let terminal = try start()
    try terminal.send(bytes)
    try terminal.wait(for: "1: \(name)")
  }

  @Test("Broken UTF-8 is dropped, what follows is not")
  func brokenText() throws {
    let terminal = try start()
    try terminal.send(bytes: [0xFF, 0x61, 0xC3, 0x62, 0xE6, 0x97, 0x1B, 0x5B, 0x41])
    try terminal.wait(for: "1: character(\"a\")")
    try terminal.wait(for: "2: character(\"b\")")
    try terminal.wait(for: "3: up")
  }

  @Test("Text is UTF-8 whatever the locale says", arguments: ["C", "POSIX", "en_US.ISO-8859-1", "C.UTF-8"])
  func locales(_ locale: String) throws {
    let terminal = try start(["LC_ALL": locale])
    // One scalar on two, three and four bytes, and three that are no scalar.
    try terminal.send("é日😀")
    try terminal.wait(for: "1: character(")
    try terminal.wait(for: "3: character(")
    try terminal.send(bytes: [0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0x62])
    try terminal.wait(for: "4: character(\"b\")")
    try terminal.send("\u{1B}[200~é日😀\u{1B}[201~")
    try terminal.wait(for: "5: paste of 3")
  }

  @Test("A paste is one event, and one whose end is lost ends by itself")
  func paste() throws {
    let terminal = try start()
    try terminal.send("\u{1B}[200~one\rtwo q\u{1B}[201~")
    try terminal.wait(for: "1: paste of 9 \"one\\ntwo q\"")
    try terminal.send("\u{1B}[200~lost")
    try terminal.wait(for: "2: paste of 4", seconds: 3)
    try terminal.send("x")
    try terminal.wait(for: "3: character(\"x\")")
    try terminal.send("\u{1B}[200~" + String(repeating: "y", count: 100_000) + "\u{1B}[201~")
    try terminal.wait(for: "4: paste of 65536")
  }

  @Test("A signal is heard in the middle of a paste")
  func signalDuringPaste() throws {
    let terminal = try start()
    try terminal.send("\u{1B}[200~text")
    terminal.settle(milliseconds: 50)
    terminal.signal(15)
    #expect(try terminal.waitForEnd() == .exit(143))
    #expect(terminal.isRestored)
  }

  @Test("What was typed ahead can be dropped")
  func discarding() throws {
    let terminal = try start()
    try terminal.send("D")
    terminal.settle(milliseconds: 50)
    try terminal.send("qqq")
    try terminal.wait(for: "1: character(\"D\")")
    terminal.settle(milliseconds: 400)
    try terminal.send("x")
    try terminal.wait(for: "2: character(\"x\")")
  }

  @Test("Random bytes neither stop nor crash it")
  func randomBytes() throws {
    var generator = SeededGenerator(seed: 20_240_511)
    let terminal = try start()
    // No letter that ends the probe, no ^Z, which would stop it.
    let unwanted = Set("qQXAOSZDC".utf8 + [26])
    for _ in 0..<200 {
      let bytes = (0..<50).map { _ in UInt8.random(in: 0...255, using: &generator) }
      try terminal.send(bytes: bytes.filter { !unwanted.contains($0) })
      terminal.settle(milliseconds: 1)
    }
    try terminal.send("\u{1B}\\\u{1B}[201~")
    terminal.settle(milliseconds: 1500)
    try terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.isRestored)
  }
}
