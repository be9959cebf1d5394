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
    for row in 0..<frame.size.rows {
      if let shown, frame.hasRow(row, as: shown) { continue }
      paint(row, of: frame)
    }
    shown = frame
    ct_cursor(Int32(frame.cursor.row), Int32(frame.cursor.column))
    ct_flush()
  }

  /// Hands over the cells of a row that differ, stretches of ASCII in one look at once.
  private func paint(_ row: Int, of frame: Frame) {
    var run: [UInt8] = []
    var (start, style) = (0, Style.plain)
    func end() {
      if !run.isEmpty { ct_put_ascii(Int32(row), Int32(start), run, Int32(run.count), look(of: style)) }
      run = []
    }
    for column in 0..<frame.size.columns {
      guard let cell = frame[row, column] else { continue }
      if let shown { if shown[row, column] == cell { continue } } else if cell.isBlank { continue }
      if let ascii = cell.ascii, !isFilling(cell) {
        if cell.style != style || column != start + run.count {
          end()
          (start, style) = (column, cell.style)
        }
        run.append(ascii)
      } else if !cell.isContinuation {
        var width = 1
        while frame[row, column + width]?.isContinuation == true { width += 1 }
        put(cell, row, column, width)
      }
    }
    end()
  }

  private var palette: Palette { Palette(colours: Int(ct_colours())) }

  private func look(of style: Style) -> UInt32 { palette.look(of: style).bits }

  /// Whether a sign stands for the colour of a chosen region.
  private func isFilling(_ cell: Cell) -> Bool {
    cell.style == .chosenRegion && cell.character == " " && palette.filling != nil
  }

  private func put(_ cell: Cell, _ row: Int, _ column: Int, _ width: Int) {
    var character = cell.character
    if isFilling(cell), let filling = palette.filling { character = drawsUnicode ? filling : ":" }
    let scalars = character.unicodeScalars.map(\.value)
    ct_put(Int32(row), Int32(column), scalars, Int32(scalars.count), Int32(width), look(of: cell.style))
  }
}

extension Cell {
  /// True for what an erased screen shows.
  fileprivate var isBlank: Bool { style == .plain && !isContinuation && character == " " }

  /// The character, if it is one of printable ASCII.
  fileprivate var ascii: UInt8? {
    guard !isContinuation, let ascii = character.asciiValue, (0x20..<0x7F).contains(ascii) else { return nil }
    return ascii
  }
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
