#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A folder for one test, gone with the value.
public final class Scratch {
  /// Its path.
  public let folder: String

  /// Makes the folder.
  public init() throws {
    var template = Array("/tmp/anamnesis-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw TerminalTestFailure(what: "no scratch folder", found: String(cString: strerror(errno)))
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { _ = CommandResult.of(["/bin/rm", "-rf", folder]) }

  /// The path of a file in it.
  public func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file.
  public func write(_ text: String, _ name: String) throws {
    guard writeFile(path(name), Array(text.utf8)) else {
      throw TerminalTestFailure(what: "cannot write", found: path(name))
    }
  }

  /// Writes a program in the language of the shell, by another process: what this one has open for writing, whoever is
  /// started at that moment holds open too, and then it cannot be run.
  public func writeProgram(_ script: String, _ name: String) throws {
    try write("#!/bin/sh\n\(script)", name + ".script")
    let copy = "cat \"$1\" >\"$0\" && chmod 755 \"$0\""
    let result = CommandResult.of(["/bin/sh", "-c", copy, path(name), path(name + ".script")])
    guard result.ending == .exit(0) else {
      throw TerminalTestFailure(what: "cannot write", found: path(name))
    }
  }

  /// The text of a file; empty if there is none.
  public func text(_ name: String) -> String {
    String(decoding: bytesOfFile(path(name)) ?? [], as: UTF8.self)
  }

  /// A copy of a folder in this one, with changes to one file: the first text replaced by the second.
  public func copy(_ source: String, changing file: String, _ old: String, _ new: String) throws -> String {
    _ = CommandResult.of(["/bin/cp", "-R", source, path("copy")])
    let before = text("copy/\(file)")
    let pieces = before.split(separator: old, omittingEmptySubsequences: false)
    guard pieces.count == 2 else { throw TerminalTestFailure(what: "no '\(old)' in \(file)", found: before) }
    try write(pieces.joined(separator: new), "copy/\(file)")
    return path("copy")
  }
}
