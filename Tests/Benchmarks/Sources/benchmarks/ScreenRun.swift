internal import CPseudoTerminal

/// One run of a full-screen program in a new pseudo-terminal; times in milliseconds.
struct ScreenRun {
  /// From the start of the process to the first byte it wrote.
  private(set) var firstByte = 0.0
  /// From the start of the process to the last byte of the burst that contains the expected text.
  private(set) var firstFrame = 0.0
  /// From pressing Down to the first byte of the repaint, for each press.
  private(set) var keyFirstByte: [Double] = []
  /// From pressing Down to the last byte of the repaint, for each press.
  private(set) var keyLastByte: [Double] = []
  /// The bytes of the repaint, for each press.
  private(set) var keyBytes: [Double] = []
  /// The most memory it had, in MiB.
  private(set) var peakMemory = 0.0

  private static let quietMilliseconds: Int32 = 30
  private static let presses = 8
  private var child = cpt_child()
  private var seen: [UInt8] = []

  /// Runs the program; nil when the expected text did not appear within ten seconds.
  init?(_ arguments: [String], environment: [String], expecting text: String, enters: Int) {
    let started = withCStrings(arguments) { names in
      withCStrings(environment) { cpt_start(names, $0, 24, 80, &child) }
    }
    guard started == .some(.some(true)) else { return nil }
    defer { cpt_release(&child) }
    guard measureFirstFrame(until: Array(text.utf8)) else { return nil }
    for _ in 0..<enters {
      cpt_write(&child, "\r", 1)
      _ = burst(from: cpt_now())
    }
    for _ in 0..<Self.presses { measureKey() }
    measureMemory()
  }

  private mutating func measureFirstFrame(until text: [UInt8]) -> Bool {
    while cpt_now() - child.started < 10_000_000_000 {
      guard let times = burst(from: child.started) else { continue }
      if firstByte == 0 { firstByte = times.first }
      if contains(text) {
        firstFrame = times.last
        return true
      }
    }
    return false
  }

  private mutating func measureKey() {
    let before = seen.count
    let pressed = cpt_now()
    cpt_write(&child, "\u{1B}OB", 3)
    guard let times = burst(from: pressed) else { return }
    keyFirstByte.append(times.first)
    keyLastByte.append(times.last)
    keyBytes.append(Double(seen.count - before))
  }

  private mutating func measureMemory() {
    let bytes = cpt_peak_memory(&child)
    cpt_signal(&child, 15)
    var ending = cpt_wait(&child, 0)
    let deadline = cpt_now() + 3_000_000_000
    while !ending.has_ended, cpt_now() < deadline {
      _ = burst(from: cpt_now())
      ending = cpt_wait(&child, 0)
    }
    // The kernel's sum at the end counts what this process had when it forked; its count for the program does not.
    peakMemory = Double(bytes > 0 ? bytes : ending.peak_memory) / 1_048_576
  }

  /// Waits for output and reads until it is quiet: when the first and the last byte came; nil for none in half a second.
  private mutating func burst(from start: Int64) -> (first: Double, last: Double)? {
    var bytes = [UInt8](repeating: 0, count: 65536)
    var first: Int64?
    var last = start
    while true {
      let count = cpt_read(&child, &bytes, bytes.count, first == nil ? 500 : Self.quietMilliseconds)
      guard count > 0 else { break }
      last = cpt_now()
      if first == nil { first = last }
      seen.append(contentsOf: bytes[..<count])
    }
    return first.map { (Double($0 - start) / 1_000_000, Double(last - start) / 1_000_000) }
  }

  private func contains(_ text: [UInt8]) -> Bool {
    guard seen.count >= text.count else { return false }
    return (0...(seen.count - text.count)).contains { seen[$0..<$0 + text.count].elementsEqual(text) }
  }
}
