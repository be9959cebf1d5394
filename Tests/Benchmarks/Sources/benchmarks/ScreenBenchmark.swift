internal import CPseudoTerminal

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A full-screen program beside menus of others: first frame, one key's repaint, memory.
struct ScreenBenchmark {
  private var runs = 30
  private var expected = "Anamnesis"
  private var enters = 0
  private let program: [String]

  private static let items = (1...12).flatMap { ["\($0)", "Item number \($0) of the menu"] }
  /// What it is held against, each a menu of twelve rows.
  private static let others: [(name: String, arguments: [String])] = [
    ("dialog", ["dialog", "--menu", "Choose", "20", "60", "12"] + items),
    ("whiptail", ["whiptail", "--menu", "Choose", "20", "60", "12"] + items),
    ("bare ncurses", ["\(imageFolder)/BareMenu"]),
    ("prompt_toolkit", ["python3", "Tests/Benchmarks/form.py"]),
  ]

  /// Where the benchmarks were built, the bare menu with them.
  private static var imageFolder: String {
    var path = [CChar](repeating: 0, count: 4096)
    guard cpt_image_folder(&path, path.count) else { return "." }
    return String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

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

  /// Runs all in turn; those that are not there are left out. Nil: the program did not show its screen.
  func run() -> Table? {
    let folder = "/tmp/anamnesis-benchmark-\(getpid())"
    guard mkdir(folder, 0o700) == 0 else { return nil }
    defer { remove(folder) }
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    let environment = [
      "PATH=\(path)", "HOME=\(folder)", "XDG_STATE_HOME=\(folder)/state", "XDG_CONFIG_HOME=\(folder)/config",
      "TERM=xterm-256color", "LC_ALL=C.UTF-8",
    ]
    let name = program.first?.split(separator: "/").last.map(String.init) ?? "program"
    var measured: [(name: String, runs: [ScreenRun])] = [(name, [])] + Self.others.map { ($0.name, []) }
    for _ in 0..<runs {
      guard let own = ScreenRun(program, environment: environment, expecting: expected, enters: enters)
      else { return nil }
      measured[0].runs.append(own)
      // One that did not show its menu the first time is not there.
      for (place, other) in Self.others.enumerated()
      where measured[place + 1].runs.count == measured[0].runs.count - 1 {
        let run = ScreenRun(other.arguments, environment: environment, expecting: "Choose", enters: 0)
        if let run { measured[place + 1].runs.append(run) }
      }
    }
    return table(measured.filter { !$0.runs.isEmpty })
  }

  private func table(_ measured: [(name: String, runs: [ScreenRun])]) -> Table {
    func row(_ title: String, digits: Int = 2, _ values: (ScreenRun) -> [Double]) -> [String] {
      [title]
        + measured.flatMap { _, runs in
          let sample = Sample(values: runs.flatMap(values))
          return [
            Table.number(sample.median, digits: digits), Table.number(sample.quantile(0.95), digits: digits),
          ]
        }
    }
    return Table(rows: [
      ["\(runs) runs each, in turn"] + measured.flatMap { [$0.name, "95 %"] },
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
