internal import CTerminal
public import InterviewUI

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
      put(cell, index / frame.size.columns, index % frame.size.columns)
    }
    shown = frame
    ct_cursor(Int32(frame.cursor.row), Int32(frame.cursor.column))
    ct_flush()
  }

  private func put(_ cell: Cell, _ row: Int, _ column: Int) {
    if cell.isContinuation { return }
    let look = Look.of(cell.style)
    if let ascii = cell.character.asciiValue {
      var scalar = UInt32(ascii)
      ct_put(Int32(row), Int32(column), &scalar, 1, look)
    } else {
      let scalars = cell.character.unicodeScalars.map(\.value)
      ct_put(Int32(row), Int32(column), scalars, Int32(scalars.count), look)
    }
  }
}

extension Cell {
  /// True for what an erased screen shows.
  fileprivate var isBlank: Bool { style == .plain && !isContinuation && character == " " }
}
