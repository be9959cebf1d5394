internal import CPseudoTerminal

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A full-screen program beside `dialog --menu`: first frame, one key's repaint, memory.
struct ScreenBenchmark {
  private var runs = 30
  private var expected = "Anamnesis"
  private var enters = 0
  private let program: [String]

  private static let reference =
    ["dialog", "--menu", "Choose", "20", "60", "12"]
    + (1...12).flatMap { ["\($0)", "Item number \($0) of the menu"] }

  /// Takes the command's arguments; nil when they cannot be understood.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let option = rest.first, option.hasPrefix("--") {
      guard let value = rest.dropFirst().first else { return nil }
      switch (option, Int(value)) {
      case ("--runs", let number?) where number > 0: runs = number
      case ("--enters", let number?) where number >= 0: enters = number
      case ("--expect", _) where !value.isEmpty: expected = value
      default: return nil
      }
      rest = rest.dropFirst(2)
    }
    guard !rest.isEmpty else { return nil }
    program = Array(rest)
  }

  /// Runs both in turn; nil when one of them did not show its screen.
  func run() -> Table? {
    let folder = "/tmp/anamnesis-benchmark-\(getpid())"
    guard mkdir(folder, 0o700) == 0 else { return nil }
    defer { remove(folder) }
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    let environment = [
      "PATH=\(path)", "HOME=\(folder)", "XDG_STATE_HOME=\(folder)/state", "XDG_CONFIG_HOME=\(folder)/config",
      "TERM=xterm-256color", "LC_ALL=C.UTF-8",
    ]
    var ours: [ScreenRun] = []
    var theirs: [ScreenRun] = []
    for _ in 0..<runs {
      guard let one = ScreenRun(program, environment: environment, expecting: expected, enters: enters),
        let other = ScreenRun(Self.reference, environment: environment, expecting: "Choose", enters: 0)
      else { return nil }
      ours.append(one)
      theirs.append(other)
    }
    return table(ours, theirs)
  }

  private func table(_ ours: [ScreenRun], _ theirs: [ScreenRun]) -> Table {
    let name = program.first?.split(separator: "/").last.map(String.init) ?? "program"
    func row(_ title: String, digits: Int = 2, _ values: (ScreenRun) -> [Double]) -> [String] {
      [title]
        + [ours, theirs].flatMap { runs in
          let sample = Sample(values: runs.flatMap(values))
          return [
            Table.number(sample.median, digits: digits), Table.number(sample.quantile(0.95), digits: digits),
          ]
        }
    }
    return Table(rows: [
      ["\(runs) runs each, in turn", name, "95 %", "dialog", "95 %"],
      row("first byte, ms") { [$0.firstByte] },
      row("first frame, ms") { [$0.firstFrame] },
      row("Down: first byte, ms") { $0.keyFirstByte },
      row("Down: last byte, ms") { $0.keyLastByte },
      row("Down: bytes", digits: 0) { $0.keyBytes },
      row("peak memory, MiB", digits: 1) { [$0.peakMemory] },
    ])
  }

  private func remove(_ folder: String) {
    var output: UnsafeMutablePointer<CChar>?
    var length = 0
    _ = withCStrings(["rm", "-r", folder]) { names in
      withCStrings([]) { cpt_run(names, $0, &output, &length) }
    }
    free(output)
  }
}
