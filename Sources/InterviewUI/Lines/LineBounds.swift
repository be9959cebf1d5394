/// How often one place may refuse what is typed: a pipe that never ends must not keep the program for ever.
///
/// `yes | anamnesis ask --plain` answers "y" where that is no answer; after thirty of them in a row nothing more is taken.
struct LineBounds: Sendable {
  /// So many lines in a row that are refused.
  private static let mostRefused = 30
  /// So many times in a row the same line at the same place.
  private static let mostSame = 100

  private var refused = 0
  private var same = 0
  private var last: String?

  /// Whether nothing more should be taken.
  var isReached: Bool { refused >= Self.mostRefused || same >= Self.mostSame }

  /// Counts a line that was taken; `moved` tells whether it led anywhere.
  mutating func count(_ line: String, isRefused: Bool, moved: Bool) {
    refused = isRefused ? refused + 1 : 0
    same = line == last && !moved ? same + 1 : 1
    last = line
  }
}
