internal import CTerminal
public import InterviewUI

extension NCursesTerminal {
  /// Shows a frame: only what differs from the last one is sent to the terminal.
  ///
  /// The last cell of the last row stays blank: writing it would scroll some terminals.
  public func paint(_ frame: Frame) {
    ct_erase()
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns {
        if let cell = frame[row, column] { put(cell, row, column) }
      }
    }
    ct_cursor(Int32(frame.cursor.row), Int32(frame.cursor.column))
    ct_flush()
  }

  private func put(_ cell: Cell, _ row: Int, _ column: Int) {
    if cell.isContinuation || (cell.character == " " && cell.style == .plain) { return }
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
