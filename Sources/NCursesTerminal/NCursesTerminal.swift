internal import CTerminal
public import InterviewUI
internal import PlainText

/// The terminal while the program has it to itself: frames go out, events come in.
///
/// Invariant: at most one exists at a time; on every way out, crashes included, the terminal is as it was before.
@MainActor
public final class NCursesTerminal {
  private var decoder = InputDecoder()
  private var decoded: [Event] = []
  /// The frame on the screen; nil when the screen's text is not known.
  private var shown: Frame?

  private init() {}

  /// Takes the terminal over; `lastWords` is one line for the person, printed only after a crash.
  public static func open(lastWords: String = "") throws(TerminalUnfit) -> NCursesTerminal {
    let answer = ct_open(lastWords)
    guard Int(answer) == CT_FIT else { throw TerminalUnfit(answer: answer) }
    return NCursesTerminal()
  }

  /// Columns and rows of the screen.
  public var size: Size { Size(columns: Int(ct_columns()), rows: Int(ct_rows())) }

  /// Whether text is UTF-8 here; otherwise only ASCII may be drawn.
  public var drawsUnicode: Bool { ct_utf8() }

  /// The columns a character takes: at least 1, and one where something else is drawn for it.
  public nonisolated static func columns(of character: Character) -> Int {
    guard !character.isASCII, let first = character.unicodeScalars.first else { return 1 }
    return ct_drawn(first.value) == first.value ? TextWidth.columns(of: character) : 1
  }

  /// Waits for what happens next, or for so many milliseconds at most while nothing is half-typed. ^Z, an outside stop and ^L are dealt with here; after a stop the size is reported.
  public func next(within limit: Int32? = nil) -> TerminalEvent {
    while true {
      while !decoded.isEmpty {
        let event = decoded.removeFirst()
        switch event {
        case .key(.control("z")):
          suspend()
          return .event(.resize(size))
        case .key(.control("l")): ct_redraw()
        default: return .event(event)
        }
      }
      let patience = decoder.patience.milliseconds
      let input = ct_next(patience < 0 ? limit ?? patience : patience)
      switch Int(input.kind) {
      case CT_NONE where patience < 0 && limit != nil: return .nothing
      case CT_CLOSED: return .hangup
      case CT_RESIZE:
        shown = nil
        return .event(.resize(size))
      case CT_SIGNAL:
        switch Int(input.code) {
        case CT_HUNG_UP: return .hangup
        case CT_TERMINATED: return .terminate
        case CT_INTERRUPTED: return .event(.interrupt)
        default:
          suspend()
          return .event(.resize(size))
        }
      default:
        if let raw = RawInput(input) { decoded = decoder.take(raw) }
      }
    }
  }

  /// Stops the program, as ^Z does, and comes back when it is continued; the screen wants painting then.
  public func suspend() {
    ct_suspend()
    shown = nil
  }

  /// Drops what was typed ahead, so that it cannot answer a screen nobody has seen.
  public func discardPendingInput() {
    decoder = InputDecoder()
    decoded = []
    ct_discard_input()
  }

  /// Gives the terminal back and then prints what was written to standard error meanwhile; a second time does nothing.
  public func close() {
    ct_close()
  }
}

extension NCursesTerminal {
  /// Shows a frame: only what differs from the last one is sent to the terminal.
  ///
  /// The last cell of the last row stays blank: writing it would scroll some terminals.
  public func paint(_ frame: Frame) {
    if shown?.size != frame.size {
      ct_erase()
      shown = nil
    }
    let before = shown?.cells
    for index in frame.cells.indices {
      let cell = frame.cells[index]
      if let before {
        if before[index] == cell { continue }
      } else if cell.isBlank {
        continue
      }
      let row = index / frame.size.columns
      let end = (row + 1) * frame.size.columns
      let width = 1 + frame.cells[(index + 1)..<max(end, index + 1)].prefix { $0.isContinuation }.count
      put(cell, row, index % frame.size.columns, width)
    }
    shown = frame
    ct_cursor(Int32(frame.cursor.row), Int32(frame.cursor.column))
    ct_flush()
  }

  private var palette: Palette { Palette(colours: Int(ct_colours())) }

  private func put(_ cell: Cell, _ row: Int, _ column: Int, _ width: Int) {
    if cell.isContinuation { return }
    let look = palette.look(of: cell.style).bits
    if cell.style == .chosenRegion, cell.character == " ", let filling = palette.filling {
      return put(Cell(drawsUnicode ? filling : ":", cell.style), row, column, width)
    }
    if let ascii = cell.character.asciiValue {
      var scalar = UInt32(ascii)
      ct_put(Int32(row), Int32(column), &scalar, 1, 1, look)
    } else {
      let scalars = cell.character.unicodeScalars.map(\.value)
      ct_put(Int32(row), Int32(column), scalars, Int32(scalars.count), Int32(width), look)
    }
  }
}

extension Cell {
  /// True for what an erased screen shows.
  fileprivate var isBlank: Bool { style == .plain && !isContinuation && character == " " }
}

/// What happens at a terminal: something for the screen, or the end.
public enum TerminalEvent: Hashable, Sendable {
  /// Something the screen takes in.
  case event(Event)
  /// Nothing, within the time that was given.
  case nothing
  /// The terminal is gone: nothing may be painted any more.
  case hangup
  /// Somebody asked the program to end.
  case terminate
}
