internal import CPseudoTerminal
public import InterviewUI

/// A program in a pseudo-terminal of its own, driven by bytes: for endings, signals, modes and odd terminals.
public final class PseudoTerminal {
  private var child = cpt_child()
  /// Every byte the program has written so far.
  public private(set) var output: [UInt8] = []
  private var searchStart = 0

  /// Starts a program; the first argument is its name or path.
  public init(
    _ arguments: [String], environment: [String: String] = PinnedEnvironment.variables(),
    size: Size = Size(columns: 80, rows: 24), inputIsTerminal: Bool = true
  ) throws {
    let start = inputIsTerminal ? cpt_start : cpt_start_without_input
    let started = withCStrings(arguments) { names in
      withCStrings(PinnedEnvironment.assignments(environment)) { variables in
        start(names, variables, Int32(size.rows), Int32(size.columns), &child)
      }
    }
    guard started == .some(.some(true)) else {
      throw TerminalTestFailure(what: "could not start", found: arguments.joined(separator: " "))
    }
  }

  deinit { cpt_release(&child) }

  /// What the program has written, as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Waits until the text arrives, counted from behind what was last waited for.
  public func wait(for text: String, seconds: Double = 10) throws {
    let wanted = Array(text.utf8)
    let deadline = Self.deadline(seconds)
    while true {
      if let end = Self.end(of: wanted, in: output[searchStart...]) {
        searchStart = end
        return
      }
      guard cpt_now() < deadline, read(milliseconds: 20) else {
        let found = String(decoding: output[searchStart...], as: UTF8.self).debugDescription
        throw TerminalTestFailure(what: "no '\(text)'", found: found)
      }
    }
  }

  /// Reads until nothing arrives for a while, and forgets it as far as waiting is concerned.
  public func settle(milliseconds: Int = 100) {
    var count = -1
    while count != output.count {
      count = output.count
      if !read(milliseconds: milliseconds) { break }
    }
    searchStart = output.count
  }

  /// Types these bytes.
  public func send(_ text: String) throws { try send(bytes: Array(text.utf8)) }

  /// Types these bytes, which need not be text.
  public func send(bytes: [UInt8]) throws {
    guard cpt_write(&child, bytes, bytes.count) else {
      throw TerminalTestFailure(what: "could not type", found: bytes.description)
    }
  }

  /// Gives the terminal another size.
  public func resize(_ size: Size) { _ = cpt_resize(&child, Int32(size.rows), Int32(size.columns)) }

  /// Lets the terminal take nothing that the program writes, as after Ctrl-S, or take it again.
  public func holdOutput(_ isHeld: Bool) { _ = cpt_hold_output(&child, isHeld) }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { _ = cpt_signal(&child, number) }

  /// Closes the terminal as closing its window does.
  public func hangUp() { cpt_hang_up(&child) }

  /// Whether the terminal's modes are, bit for bit, what they were before the program ran; false after a hangup.
  public var isRestored: Bool { cpt_is_restored(&child) }

  /// Whether the terminal is as a shell leaves it: whole lines, echoed.
  public var isCooked: Bool { cpt_is_cooked(&child) }

  /// Waits for the program's end, reading on meanwhile.
  public func waitForEnd(seconds: Double = 10) throws -> ProgramEnding {
    let deadline = Self.deadline(seconds)
    while cpt_now() < deadline {
      let ending = cpt_wait(&child, 0)
      if ending.has_ended {
        settle(milliseconds: 0)
        return ending.signal != 0 ? .killed(signal: Int(ending.signal)) : .exit(Int(ending.exit_code))
      }
      _ = read(milliseconds: 5)
    }
    throw TerminalTestFailure(what: "the program did not end", found: text.debugDescription)
  }
}

extension PseudoTerminal {
  private static func deadline(_ seconds: Double) -> Int64 { cpt_now() + Int64(seconds * 1_000_000_000) }

  /// Takes in what there is; false when the terminal is closed.
  private func read(milliseconds: Int) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = cpt_read(&child, &bytes, bytes.count, Int32(milliseconds))
    if count > 0 { output.append(contentsOf: bytes[..<count]) }
    return count >= 0
  }

  private static func end(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = wanted.first, bytes.count >= wanted.count else {
      return wanted.isEmpty ? bytes.startIndex : nil
    }
    for start in bytes.startIndex...(bytes.endIndex - wanted.count) where bytes[start] == first {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) { return start + wanted.count }
    }
    return nil
  }
}
