internal import CTerminal
internal import InterviewUI
internal import NCursesTerminal

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A program for the tests of the terminal: shows what arrives and every style, and ends in every way there is.
@main
@MainActor
struct Probe {
  static func main() {
    if CommandLine.arguments.count > 1 {
      ct_tell_crash("Something plain went wrong.")
      if CommandLine.arguments[1] == "lines" { return holdLines() }
    }
    do {
      let terminal = try NCursesTerminal.open(lastWords: "Something went wrong.")
      exit(run(terminal))
    } catch {
      write("unfit: \(error)\n", to: 2)
      exit(69)
    }
  }

  /// Reads lines without a screen; two of them crash.
  private static func holdLines() {
    let input = LineInput(longestLine: 100)
    write("lines begin\n", to: 1)
    while case .line(let line) = input.next() {
      if line == "X" { fatalError("probe crash") }
      if line == "O" { exit(Int32(truncatingIfNeeded: deep(line.count))) }
    }
  }

  private static func run(_ terminal: NCursesTerminal) -> Int32 {
    var picture = ProbePicture()
    terminal.paint(picture.frame(size: terminal.size, unicode: terminal.drawsUnicode))
    while true {
      switch terminal.next() {
      case .nothing: continue
      case .hangup: return 129
      case .terminate: return 143
      case .event(let event):
        picture.take(event)
        if let code = act(on: event, terminal) { return code }
      }
      terminal.paint(picture.frame(size: terminal.size, unicode: terminal.drawsUnicode))
    }
  }

  /// What some keys do besides being shown; the exit code where that is the end.
  private static func act(on event: Event, _ terminal: NCursesTerminal) -> Int32? {
    switch event {
    case .key(.character("q")):
      terminal.close()
      terminal.close()
      write("left\n", to: 1)
      return 0
    case .key(.character("C")):
      terminal.close()
      abort()
    case .key(.character("Q")): exit(7)
    case .key(.character("X")): fatalError("probe crash")
    case .key(.character("A")): abort()
    case .key(.character("O")): return Int32(truncatingIfNeeded: deep(terminal.size.rows))
    case .key(.character("E")): write("noise on standard error\n", to: 2)
    case .key(.character("D")):
      usleep(300_000)
      terminal.discardPendingInput()
    case .key(.character("S")): while true { usleep(1000) }
    case .key(.character("Z")): terminal.suspend()
    default: break
    }
    return nil
  }

  /// Overflows the stack.
  private static func deep(_ depth: Int) -> Int { depth < 0 ? 0 : deep(depth + 1) &+ deep(depth + 2) }

  private static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    #if canImport(Glibc)
      _ = Glibc.write(descriptor, bytes, bytes.count)
    #else
      _ = Darwin.write(descriptor, bytes, bytes.count)
    #endif
  }
}
