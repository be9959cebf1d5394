import InterviewUI
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the program writes to a terminal is text, and the sequences of the terminal's own description: it asks for nothing
/// that would be answered as if it was typed.
@Suite(.enabled(if: TerminalAlphabet.forms(of: "vt100") != nil, "infocmp is not installed"))
struct TerminalAlphabetTests {
  /// Pastes are marked where asked for; a crash leaves no mouse behind that somebody else asked for.
  private static let own: Set<String> = [
    "\\e[?2004h", "\\e[?2004l", "\\e[?1000l", "\\e[?1002l", "\\e[?1006l",
  ]
  private static let terminals =
    ["xterm-256color", "linux", "screen"]
    + (Tier.isNightly ? ["xterm", "vt100", "vt220", "tmux-256color", "screen-256color", "rxvt"] : [])

  private static let keys = [
    "1\r", "?", "\u{1B}", "w", "\u{1B}", "1\r", "!", "\u{1B}", "3\r", "y\r", "2 years\r",
    "\u{1B}[200~ha\u{1B}[201~ll",
    "\u{4}", "\u{C}", "s", "\u{1B}", "/hall\r", "r", "\u{1B}",
  ]

  @Test(arguments: terminals, [SIGTERM, SIGSEGV])
  func nothingIsWrittenThatTheTerminalDoesNotName(_ name: String, _ ending: Int32) throws {
    guard let known = TerminalAlphabet.forms(of: name) else { return }
    let terminal = try PseudoTerminal(
      [try ProgramUnderTest.path(), "ask", "lamps", "--country", "aa"],
      environment: PinnedEnvironment.variables(changing: [
        "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "TERM": name,
      ]))
    terminal.settle(milliseconds: 400)
    for (place, key) in Self.keys.enumerated() {
      try terminal.send(key)
      terminal.settle(milliseconds: 60)
      if place == 3 { terminal.resize(Size(columns: 60, rows: 20)) }
    }
    terminal.signal(ending)
    #expect(try terminal.waitForEnd() == .exit(ending == SIGTERM ? 143 : 70))
    let isAtItsEnd = terminal.text.contains("That was the last question")
    #expect(isAtItsEnd, "the journey came to the summary")
    let forms = TerminalAlphabet.forms(in: terminal.output)
    #expect(forms.contains("\\e[H"))
    #expect(forms.subtracting(known).subtracting(Self.own).subtracting(["^10", "^13"]).sorted() == [])
  }

  /// So that the test above can fail: what asks a terminal for its name, its place, its colours or its title.
  @Test(arguments: [
    "\u{1B}[c", "\u{1B}[>c", "\u{1B}[6n", "\u{1B}[?6n", "\u{1B}]11;?\u{7}", "\u{1B}P+q544e\u{1B}\\",
    "\u{1B}[21t",
    "\u{1B}[?2026$p", "\u{1B}[>q", "\u{5}", "\u{1B}[?1000h", "\u{9B}c", "\u{1B}Z",
  ])
  func whatAsksIsNoLetterOfIt(_ query: String) {
    for terminal in Self.terminals {
      let known = (TerminalAlphabet.forms(of: terminal) ?? []).union(Self.own)
      #expect(!TerminalAlphabet.forms(in: query.utf8).isSubset(of: known), "\(terminal)")
    }
  }
}
