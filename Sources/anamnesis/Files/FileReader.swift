#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads whole files of a bounded size: regular ones by name, and standard input.
enum FileReader {
  /// The most bytes that a question file or an answers file may have.
  static let mostBytes = 1 << 20

  /// The bytes of a file; `-` is standard input.
  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    if path == "-" { return try bytes(of: STDIN_FILENO, called: "standard input") }
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw failure(errno, opening: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(errno, opening: path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return try bytes(of: file, called: "'\(path)'")
    case S_IFDIR: throw Failure(.badInput, "'\(path)' is a folder, not a file")
    default:
      throw Failure(
        .badInput, "'\(path)' is not a regular file", remedy: "use - to read from standard input")
    }
  }

  private static func bytes(of file: Int32, called name: String) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure(.cannotWrite, "\(name) cannot be read: \(Streams.text(of: errno))")
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= mostBytes else {
        throw Failure(
          .badInput, "\(name) is larger than \(mostBytes / 1024) KiB, more than such a file may have")
      }
    }
  }

  /// Why a path cannot be opened.
  static func failure(_ number: Int32, opening path: String, isFolder: Bool = false) -> Failure {
    let what = "'\(path)' cannot be opened: \(Streams.text(of: number))"
    return switch number {
    case ENOENT, ENOTDIR:
      Failure(.noInput, "there is no file '\(path)'", remedy: "look at the spelling and the folder")
    case EACCES, EPERM:
      Failure(
        .noPermission, what,
        remedy: isFolder
          ? "look at the folder's permissions with: ls -ld '\(path)'"
          : "look at the file's permissions with: ls -l '\(path)'")
    default: Failure(.badInput, what)
    }
  }
}
