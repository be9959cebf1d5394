import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a scratch folder cannot be used.
struct ScratchFailure: Error {
  let what: String
  let found: String
}

/// A folder for one test, gone with the value.
final class Scratch {
  /// Its path.
  let folder: String

  init() throws {
    var template = Array("/tmp/anamnesis-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw ScratchFailure(what: "no scratch folder", found: String(cString: strerror(errno)))
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { _ = CommandResult.of(["/bin/rm", "-rf", folder]) }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file.
  func write(_ text: String, _ name: String) throws {
    guard let file = fopen(path(name), "wb") else {
      throw ScratchFailure(what: "cannot write", found: path(name))
    }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// The text of a file; empty if there is none.
  func text(_ name: String) -> String {
    guard let file = fopen(path(name), "rb") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  /// A copy of a folder in this one, with changes to one file: the first text replaced by the second.
  func copy(_ source: String, changing file: String, _ old: String, _ new: String) throws -> String {
    _ = CommandResult.of(["/bin/cp", "-R", source, path("copy")])
    let before = text("copy/\(file)")
    let pieces = before.split(separator: old, omittingEmptySubsequences: false)
    guard pieces.count == 2 else { throw ScratchFailure(what: "no '\(old)' in \(file)", found: before) }
    try write(pieces.joined(separator: new), "copy/\(file)")
    return path("copy")
  }
}
