import InterviewUI
import PlainText
import QuestionnaireCore

/// Lines as somebody types them in line mode, in as many columns as the first byte says.
///
/// Whatever is typed, there is a prompt, no line is wider than the columns, nothing steers a terminal, and what was answered
/// is said back.
enum LinesTarget {
  private static let mostLines = 60

  static func take(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let (columns, start) = (20 + input.byte() % 100, input.byte())
    var shell = Shell(
      Size(columns: 80, rows: 24), glyphs: start & 1 == 0 ? .lines : .asciiLines, width: KeysTarget.width)
    if start & 2 == 0 { shell.open() }
    var lines = LineMode(columns: columns, pauses: start & 4 == 0)
    say(&lines, &shell, columns)
    for _ in 0..<mostLines where !input.isAtEnd && !lines.isStuck {
      let line = input.line()
      if line == "%" { shell.isBroken.toggle() }
      let before = shell.state.interview?.answers
      let effects = lines.take(line, in: &shell.state)
      let isLeft = effects.contains { if case .record = $0 { false } else { true } }
      shell.perform(effects)
      let said = say(&lines, &shell, columns)
      let after = shell.state.interview?.answers
      claim(after == before || isLeft || !said.isEmpty, "an answer is said back: \(line)")
    }
    shell.perform(lines.end(&shell.state))
    lines.lastLines(shell.state).forEach { claimLine($0, columns) }
  }

  @discardableResult
  private static func say(_ lines: inout LineMode, _ shell: inout Shell, _ columns: Int) -> [String] {
    let saying = lines.say(&shell.state)
    for line in saying.lines + [saying.prompt] { claimLine(line, columns) }
    claim(saying.prompt.hasSuffix(":"), "there is a prompt: \(saying.prompt)")
    return saying.lines
  }

  private static func claimLine(_ line: String, _ columns: Int) {
    claimSafe(line, "a line", policy: .terminal, also: " ")
    claim(!line.contains("\n"), "a line is one")
    claim(TextWidth.columns(of: line) <= columns, "a line of \(columns) columns: \(line)")
  }
}
