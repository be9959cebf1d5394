import QuestionFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What went wrong, in words.
struct Trouble: Error {
  let text: String
}

/// The files that are read and written.
enum Disk {
  /// The question files of a folder; vignettes are in no image.
  static func folder(_ root: String) throws -> QuestionFolder {
    guard chdir(root) == 0 else { throw Trouble(text: "cannot read '\(root)'") }
    var folder = QuestionFolder()
    for path in ["", "shared/", "topics/"].flatMap(names) { folder.add(try bytes(path), at: path) }
    return folder
  }

  static func save(_ text: String, as path: String) throws {
    guard let file = fopen(path, "w") else { throw Trouble(text: "cannot write '\(path)'") }
    let bytes = Array(text.utf8)
    let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
    guard fclose(file) == 0, isWritten else { throw Trouble(text: "cannot write '\(path)'") }
  }

  /// Says why there is nothing to compile, and ends.
  static func say(_ text: String) -> Never {
    let bytes = Array("\(text)\n".utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
    exit(1)
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw Trouble(text: "cannot read '\(path)'") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  /// The YAML files of a folder in which the program stands, in order of names.
  private static func names(in part: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob("\(part)*.yaml", 0, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }.sorted()
  }
}
