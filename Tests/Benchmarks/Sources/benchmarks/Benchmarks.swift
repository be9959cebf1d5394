#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Measures, prints tables, and judges nothing.
@main
struct Benchmarks {
  private static let usage = """
    usage: benchmarks screen [--runs N] [--expect TEXT] [--enters N] PROGRAM [ARGUMENT …]
           benchmarks engine
           benchmarks flow

    screen  the first frame, the repaint after the Down key and the peak memory of PROGRAM, a release build of
            anamnesis say, beside `dialog --menu`, in turn and in the same kind of pseudo-terminal.
            --expect TEXT  one word of the first screen (Anamnesis), by which it is known
            --enters N     how often to press Enter before Down is measured (0)
            --runs N       how many runs of each program (30)
    engine  the time an answer takes in questionnaires of 100, 1,000 and 10,000 items
    flow    what proving takes, in questionnaires of growing length and the shipped ones, beside every interview in turn

    """

  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let command = arguments.isEmpty ? "" : arguments.removeFirst()
    switch command {
    case "screen":
      guard let benchmark = ScreenBenchmark(arguments) else { fail(usage, code: 64) }
      guard let table = benchmark.run() else {
        fail("benchmarks: a program did not show its screen\n", code: 1)
      }
      print(table.text)
    case "engine": print(EngineBenchmark.run().text)
    case "flow": print(FlowBenchmark.run().text)
    case "--help": print(usage)
    default: fail(usage, code: 64)
    }
  }

  private static func fail(_ text: String, code: Int32) -> Never {
    let bytes = Array(text.utf8)
    _ = write(2, bytes, bytes.count)
    exit(code)
  }
}
