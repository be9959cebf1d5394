import InterviewUI
import PlainText
import QuestionnaireCore

/// Bytes as keys, pastes, sizes and failures; a printable byte is its own key.
///
/// Whatever is pressed, the picture is whole at any size, holds nothing that steers a terminal, its cursor stands in it, and
/// only Enter and Ctrl+D answer.
enum KeysTarget {
  private static let special: [Key] = [
    .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .backTab, .delete, .wordLeft, .wordRight,
    .alt("\n"), .alt("x"), .alt("."), .alt("1"),
  ]
  private static let characters: [Character] = [
    "é", "日", "\u{301}", "👩‍👩‍👧‍👦", "\u{1B}", "\u{202E}", "\u{9B}", "\u{200B}", "…", "½", "\u{FE0F}", "ß", "İ",
    "\0", "\u{E0041}", "🇬",
  ]
  private static let mostEvents = 60

  static func take(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let start = input.byte()
    var shell = Shell(Size(columns: 80, rows: 24), glyphs: start & 1 == 0 ? .unicode : .ascii, width: width)
    if start & 2 == 0 { shell.open() }
    for _ in 0..<mostEvents where !input.isAtEnd {
      guard let event = event(&input, &shell) else { continue }
      let before = shell.state.interview?.answers
      shell.update(event)
      let mayAnswer = event == .key(.enter) || event == .key(.control("d")) || shell.hasOpened
      claim(mayAnswer || shell.state.interview?.answers == before, "only Enter answers: \(event)")
      claimPicture(shell.state.render(), shell.state.size)
    }
    for _ in 0..<3 {
      let size = Size(columns: 1 + input.byte(), rows: 1 + input.byte() % 100)
      claimPicture(shell.state.render(size), size)
    }
  }

  private static func event(_ input: inout Input, _ shell: inout Shell) -> Event? {
    let byte = input.byte()
    switch byte {
    case 0x09: return .key(.tab)
    case 0x0A: return .key(.enter)
    case 0x1B: return .key(.escape)
    case 0x08: return .key(.backspace)
    case 0x03: return .interrupt
    case 0..<0x1B: return .key(.control(Character(Unicode.Scalar(UInt8(byte) + 0x60))))
    case 0x20..<0x7F: return .key(.character(Character(Unicode.Scalar(UInt8(byte)))))
    case 0x80..<0x90: return .key(special[byte - 0x80])
    case 0x90..<0x9C: return .key(.function(byte - 0x8F))
    case 0x9C: return .paste(input.line())
    case 0x9D: return .resize(Size(columns: 1 + input.byte(), rows: 1 + input.byte() % 100))
    case 0x9E: shell.isBroken.toggle()
    case 0xC0...: return .key(.character(characters[byte % characters.count]))
    default: break
    }
    return nil
  }

  /// The columns of a character as a terminal may count them.
  static let width: @Sendable (Character) -> Int = { TextWidth.columns(of: $0) }

  private static func claimPicture(_ frame: Frame, _ size: Size) {
    claim(frame.size == size, "it has the size")
    claim(
      (0..<size.rows).contains(frame.cursor.row) && (0..<size.columns).contains(frame.cursor.column),
      "the cursor is in it")
    for row in 0..<size.rows {
      var due = 0
      for column in 0..<size.columns {
        guard let cell = frame[row, column] else { fatalError("claim: it is whole") }
        claim(
          cell.isContinuation == (due > 0), "a wide character takes its cells, and no other: \(row) \(column)"
        )
        if due > 0 { due -= 1 } else { due = max(width(cell.character), 1) - 1 }
        claimCell(cell.character)
      }
      claim(due == 0, "no character hangs over the edge")
    }
  }

  private static func claimCell(_ character: Character) {
    if character.isASCII, let value = character.asciiValue, value >= 0x20, value < 0x7F { return }
    claimSafe(String(character), "a cell", policy: .cell, also: " ")
  }
}
