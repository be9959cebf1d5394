internal import CPseudoTerminal
public import InterviewUI

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A program in a tmux of its own: for the picture on the screen, the cursor, resizing, pasting and job control.
///
/// Each session has a private socket and dies with the value.
public final class TmuxSession {
  private let socket = "/tmp/anamnesis-test-\(getpid())-\(UInt32.random(in: 0 ... .max))"

  /// Whether tmux is there to test with.
  public static var isAvailable: Bool { (try? run(["tmux", "-V"])) != nil }

  /// Starts a program; the first argument is its name or path. TERM is tmux's own unless the environment changes it.
  public init(
    _ arguments: [String], environment: [String: String] = [:], removing removed: [String] = [],
    size: Size = Size(columns: 80, rows: 24)
  ) throws {
    var server = PinnedEnvironment.variables(changing: environment, removing: removed)
    server["TMUX"] = nil
    let settings = [
      "set -g remain-on-exit on", "set -gq remain-on-exit-format ''", "set -g status off",
      "set -sg escape-time 0", "set -g default-terminal \(environment["TERM"] ?? "tmux-256color")",
    ].flatMap { $0.split(separator: " ").map { $0 == "''" ? "" : String($0) } + [";"] }
    try tmux(
      ["start-server", ";"] + settings + [
        "new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)", "--", "/usr/bin/env",
      ] + removed.flatMap { ["-u", $0] } + arguments, environment: server)
  }

  deinit {
    _ = try? tmux(["kill-server"])
    unlink(socket)
  }

  /// The screen's text, row by row, without the blanks at the end of a row.
  public var screen: String { get throws { try tmux(["capture-pane", "-p"]) } }

  /// The screen with its attributes as escape sequences.
  public var screenWithAttributes: String { get throws { try tmux(["capture-pane", "-p", "-e"]) } }

  /// Where the real cursor is.
  public var cursor: Position {
    get throws {
      let parts = try format("#{cursor_y} #{cursor_x}").split(separator: " ").compactMap { Int($0) }
      guard parts.count == 2 else { throw TerminalTestFailure(what: "no cursor", found: "\(parts)") }
      return Position(row: parts[0], column: parts[1])
    }
  }

  /// Whether the alternate screen is up.
  public var isAlternate: Bool { get throws { try format("#{alternate_on}") == "1" } }

  /// How the program has ended, or nil while it runs.
  public var ending: ProgramEnding? {
    get throws {
      let parts = try format("#{pane_dead}/#{pane_dead_status}/#{pane_dead_signal}/#{pid}")
        .split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 4, parts[0] == "1" else { return nil }
      if let code = Int(parts[1]) { return .exit(code) }
      if let signal = Int(parts[2]) { return .killed(signal: signal) }
      // tmux 3.3 may miss that its child has ended; reminded, it looks again.
      if let server = pid_t(parts[3]) { kill(server, SIGCHLD) }
      return nil
    }
  }

  /// Presses keys by tmux's names: `Down`, `C-c`, `M-Enter`, `F1`, `a`.
  public func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Types text as it is.
  public func type(_ text: String) throws {
    // tmux takes a semicolon at the end of an argument for the end of the command.
    let safe = text.hasSuffix(";") ? text.dropLast() + "\\;" : Substring(text)
    try tmux(["send-keys", "-l", "--", String(safe)])
  }

  /// Pastes text, bracketed if the program has asked for that.
  public func paste(_ text: String) throws {
    try tmux(["set-buffer", "-b", "test", "--", text])
    try tmux(["paste-buffer", "-p", "-d", "-b", "test"])
  }

  /// Gives the terminal another size.
  public func resize(_ size: Size) throws {
    try tmux(["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"])
  }

  /// Sends the program in the foreground a signal by name: `TERM`, `STOP`.
  public func sendSignal(_ name: String) throws {
    let tty = try format("#{pane_tty}")
    let found = CommandResult.of(["ps", "-o", "pid=,stat=", "-t", tty]).output
    let process = found.split(separator: "\n").last { $0.contains("+") }?.split(separator: " ").first
    guard let process else { throw TerminalTestFailure(what: "nothing in the foreground", found: found) }
    _ = CommandResult.of(["kill", "-\(name)", String(process)])
  }

  /// Waits until the screen shows the text, and returns the screen.
  @discardableResult
  public func wait(for text: String, seconds: Double = 10) throws -> String {
    try poll("no '\(text)'", seconds) {
      let screen = try self.screen
      return screen.contains(text) ? screen : nil
    }
  }

  /// Waits until the screen no longer shows the text.
  public func wait(untilGone text: String, seconds: Double = 10) throws {
    _ = try poll("still '\(text)'", seconds) { try self.screen.contains(text) ? nil : true }
  }

  /// Waits until the cursor is at a place.
  public func wait(forCursor position: Position, seconds: Double = 10) throws {
    _ = try poll("no cursor at \(position)", seconds) { try self.cursor == position ? true : nil }
  }

  /// Waits for the program's end.
  public func waitForEnd(seconds: Double = 10) throws -> ProgramEnding {
    try poll("the program did not end", seconds) { try self.ending }
  }
}

extension TmuxSession {
  private func poll<Value>(_ what: String, _ seconds: Double, _ look: () throws -> Value?) throws -> Value {
    let deadline = cpt_now() + Int64(seconds * 1_000_000_000)
    while true {
      if let value = try look() { return value }
      if cpt_now() > deadline { throw TerminalTestFailure(what: what, found: try screen) }
      usleep(10_000)
    }
  }

  private func format(_ text: String) throws -> String {
    try String(tmux(["display-message", "-p", text]).prefix { $0 != "\n" })
  }

  @discardableResult
  private func tmux(_ arguments: [String], environment: [String: String] = PinnedEnvironment.variables())
    throws
    -> String
  {
    try Self.run(["tmux", "-u", "-f", "/dev/null", "-S", socket] + arguments, environment: environment)
  }

  @discardableResult
  private static func run(
    _ arguments: [String], environment: [String: String] = PinnedEnvironment.variables()
  ) throws
    -> String
  {
    let result = CommandResult.of(arguments, environment: environment)
    guard result.ending == .exit(0) else {
      throw TerminalTestFailure(what: "\(arguments) failed", found: result.output)
    }
    return result.output
  }
}
