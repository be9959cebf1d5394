/// The text of a paste while it arrives: plain lines, of bounded length.
struct PasteBuffer {
  private static let byteLimit = 64 * 1024
  private var scalars = String.UnicodeScalarView()
  private var bytes = 0
  private var endedWithReturn = false

  /// Takes one more character; control characters other than tab and newline are dropped, as is what exceeds the limit.
  mutating func append(_ scalar: Unicode.Scalar) {
    defer { endedWithReturn = scalar == "\r" }
    if scalar == "\n" && endedWithReturn { return }
    let kept: Unicode.Scalar = scalar == "\r" ? "\n" : scalar
    guard kept == "\n" || kept == "\t" || kept.isText else { return }
    bytes += UTF8.width(kept)
    if bytes <= Self.byteLimit { scalars.append(kept) }
  }

  /// The text so far.
  var text: String { String(scalars) }
}
