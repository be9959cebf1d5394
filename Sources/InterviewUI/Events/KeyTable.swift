/// Which keys mean what: the footer, the help and the dispatcher all read this one table.
///
/// A key means the same on every screen; only on the body map `b` and the left arrow are no way back,
/// and `m` is no way to the menu. Where typing is text, letters are text and function keys stand in for them.
enum KeyTable {
  /// The keys of a command, the one to advertise first.
  static func keys(for command: Command, whileTyping isTyping: Bool) -> [Key] {
    isTyping ? typingKeys(for: command) : plainKeys(for: command)
  }

  private static func plainKeys(for command: Command) -> [Key] {
    switch command {
    case .up: [.up, .character("k"), .control("p")]
    case .down: [.down, .character("j"), .control("n")]
    case .left: [.left]
    case .right: [.right]
    case .first: [.home, .character("g")]
    case .last: [.end, .character("G")]
    case .halfUp: [.control("u")]
    case .halfDown: [.control("d")]
    case .readOn: [.character(" ")]
    case .toggle: [.character(" ")]
    case .back: [.escape, .left, .character("b"), .backTab]
    case .yes: [.character("y")]
    case .no: [.character("n")]
    case .unknown: [.character("u"), .function(5)]
    case .declined: [.character("d"), .function(6)]
    case .number(let number): [.character(Character(String(min(max(number, 0), 9))))]
    case .find: [.character("/")]
    case .findNext: [.character("n")]
    case .findPrevious: [.character("N")]
    case .otherView: [.character("b")]
    case .mirror: [.character("m")]
    case .listOrDrawing: [.character("l"), .function(7)]
    case .contents: [.character("c")]
    case .menu: [.character("m")]
    case .why: [.character("w"), .function(2)]
    case .help: [.character("?"), .character("h"), .function(1)]
    case .review: [.character("r"), .function(3)]
    case .leave: [.character("q"), .function(10)]
    case .emergencyLines: [.character("!"), .function(9)]
    case .save: [.character("s")]
    case .print: [.character("p")]
    case .topics: [.character("i"), .function(4)]
    case .retrySaving: [.character("t"), .function(8)]
    case .side: [.character("v")]
    default: sharedKeys(for: command)
    }
  }

  private static func typingKeys(for command: Command) -> [Key] {
    switch command {
    case .up: [.up, .control("p")]
    case .down: [.down, .control("n")]
    case .left: [.left, .control("b")]
    case .right: [.right, .control("f")]
    case .back: [.escape, .backTab]
    case .goOn: [.control("d")]
    case .newLine: [.enter, .alt("\n")]
    case .unknown: [.function(5)]
    case .declined: [.function(6)]
    case .listOrDrawing: [.function(7)]
    case .why: [.function(2)]
    case .help: [.function(1)]
    case .review: [.function(3)]
    case .topics: [.function(4)]
    case .leave: [.function(10)]
    case .emergencyLines: [.function(9)]
    case .retrySaving: [.function(8)]
    case .wordLeft: [.wordLeft]
    case .wordRight: [.wordRight]
    case .lineStart: [.home, .control("a")]
    case .lineEnd: [.end, .control("e")]
    case .deleteBack: [.backspace, .control("h")]
    case .deleteForward: [.delete]
    case .eraseLine: [.control("u")]
    case .eraseWord: [.control("w")]
    default: sharedKeys(for: command)
    }
  }

  /// The keys that mean the same whether typing is text or not.
  private static func sharedKeys(for command: Command) -> [Key] {
    switch command {
    case .pageUp: [.pageUp]
    case .pageDown: [.pageDown]
    case .accept: [.enter]
    case .next: [.tab]
    case .previous: [.backTab]
    case .redraw: [.control("l")]
    case .suspend: [.control("z")]
    case .hide: [.function(12)]
    default: []
    }
  }
}

/// What a key can mean: Down, `j` and Ctrl+N all mean `down`.
enum Command: Hashable, Sendable {
  case up, down, left, right, first, last, pageUp, pageDown, halfUp, halfDown
  /// A page on, with the space bar.
  case readOn
  /// Takes what has the focus.
  case accept
  case toggle
  /// Takes a long text.
  case goOn
  case newLine
  /// The next part of the screen, and the one before.
  case next, previous
  case back
  case yes, no, unknown, declined
  /// The option of a number, 1 to 9.
  case number(Int)
  case find, findNext, findPrevious
  /// The body map from the other side; exchanged; as a list, or as a drawing again.
  case otherView, mirror, listOrDrawing
  /// What is in a long text, to go to a part of it.
  case contents
  /// From the end of an interview to the menu.
  case menu
  /// What stands beside the main column of a wide screen, to hide it or to show it again.
  case side
  case why, help, review, leave, emergencyLines, save, print, topics, retrySaving
  case wordLeft, wordRight, lineStart, lineEnd
  case deleteBack, deleteForward, eraseLine, eraseWord
  case redraw, suspend
  /// Everything on the screen, from whoever walks in.
  case hide
}
