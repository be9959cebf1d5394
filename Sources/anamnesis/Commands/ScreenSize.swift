import ArgumentParser
import InterviewUI

/// A size of the screen as it is written: `80x24`.
struct ScreenSize: ExpressibleByArgument {
  private static let mostCells = 1_000
  let size: Size

  init(size: Size) { self.size = size }

  init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...Self.mostCells).contains(columns), (1...Self.mostCells).contains(rows)
    else { return nil }
    size = Size(columns: columns, rows: rows)
  }

  var defaultValueDescription: String { "\(size.columns)x\(size.rows)" }
}
