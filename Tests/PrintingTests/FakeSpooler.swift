import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a fake spooler cannot be made.
struct FakeSpoolerFailure: Error {
  let number: Int32
}

/// A folder with programs called `lp` and `lpstat` that do what a test wants, gone with the value.
///
/// Shells write all its files: one that this process had open for writing could not be run by a process that another
/// test starts meanwhile.
final class FakeSpooler {
  let folder: String

  init(lp: String? = nil, lpstat: String? = nil) throws {
    var template = Array("/tmp/anamnesis-spooler-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FakeSpoolerFailure(number: errno) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if let lp { write("lp", lp) }
    if let lpstat { write("lpstat", lpstat) }
  }

  deinit { _ = CommandResult.of(["/bin/rm", "-rf", folder]) }

  /// An `lp` that keeps its arguments, each ended by a NUL, and its input, and does some more.
  static func recording(_ more: String = "") -> String {
    """
    printf '%s\\0' "$@" >argv
    cat >input
    \(more)
    echo 'request id is office-12 (0 file(s))'
    """
  }

  /// Runs the probe with this spooler on its path; what it says, without the last line end.
  func probe(_ arguments: String..., input: String = "", around: String = "\"$0\" \"$@\"") throws -> String {
    put(input, "text")
    let script = "cd '\(folder)'; \(around) <text"
    let result = CommandResult.of(
      ["/bin/sh", "-c", script, try ProgramUnderTest.path("PrintingProbe")] + arguments,
      environment: PinnedEnvironment.variables(changing: ["PATH": folder, "LC_ALL": "de_DE.UTF-8"]))
    #expect(result.ending == .exit(0))
    return result.output.hasSuffix("\n") ? String(result.output.dropLast()) : result.output
  }

  /// The text of a file in the folder.
  func text(_ name: String) -> String { CommandResult.of(["/bin/cat", "\(folder)/\(name)"]).output }

  /// The files in the folder.
  var files: [Substring] { CommandResult.of(["/bin/ls", folder]).output.split(separator: "\n") }

  /// The arguments that `lp` was given.
  var lpArguments: [String] {
    let lines = CommandResult.of(["/bin/sh", "-c", "tr '\\n\\0' '\\001\\n' <'\(folder)/argv'"]).output
    return lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { String($0.map { $0 == "\u{1}" ? "\n" : $0 }) }
  }

  /// Puts a program in the folder.
  func write(_ name: String, _ script: String, interpreter: String = "/bin/sh") {
    put("#!\(interpreter)\nPATH=/usr/bin:/bin; cd '\(folder)'\n\(script)\n", name)
    _ = CommandResult.of(["/bin/chmod", "755", "\(folder)/\(name)"])
  }

  /// Puts a text in the folder, in pieces that fit in an argument.
  private func put(_ text: String, _ name: String) {
    let path = "\(folder)/\(name)"
    _ = CommandResult.of(["/bin/sh", "-c", ": >'\(path)'"])
    var rest = text[...]
    while !rest.isEmpty {
      let piece = rest.prefix(30_000)
      _ = CommandResult.of(["/bin/sh", "-c", "printf %s \"$1\" >>'\(path)'", "sh", String(piece)])
      rest = rest.dropFirst(piece.count)
    }
  }
}

extension FakeSpooler {
  /// Whether a process still runs.
  static func isAlive(_ process: Int32) -> Bool {
    // One that has ended may not have been collected yet by whoever inherits it.
    let state = CommandResult.of(["/bin/sh", "-c", "cut -d' ' -f3 /proc/\(process)/stat 2>/dev/null"]).output
    return kill(process, 0) == 0 && state != "Z\n"
  }
}
