import QuestionFiles

/// Reads whole files of a bounded size: regular ones by name, and standard input.
enum FileReader {
  /// The most bytes that a question file or an answers file may have.
  static let mostBytes = 1 << 20

  /// The bytes of a file; `-` is standard input. One that is larger is a failure, or is cut a little behind the limit for
  /// whoever says so with its place.
  static func bytes(
    of path: String, atMost limit: Int = mostBytes, isCut: Bool = false
  ) throws(Failure) -> [UInt8] {
    if path == "-" {
      return try bytes(of: STDIN_FILENO, called: "standard input", atMost: limit, isCut: isCut)
    }
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw failure(errno, opening: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(errno, opening: path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return try bytes(of: file, called: "'\(path)'", atMost: limit, isCut: isCut)
    case S_IFDIR:
      throw Failure(.badInput, "'\(path)' is a folder, not a file", remedy: "name a file that is in it")
    default:
      throw Failure(
        .badInput, "'\(path)' is not a regular file", remedy: "use - to read from standard input")
    }
  }

  private static func bytes(
    of file: Int32, called name: String, atMost limit: Int, isCut: Bool
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure(
          .cannotWrite, "\(name) cannot be read: \(Streams.text(of: errno))",
          remedy: "look whether the disk is well, and try again")
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else {
        if isCut { return bytes }
        throw Failure(
          .badInput, "\(name) is larger than \(limit / 1024) KiB, more than such a file may have",
          remedy: "look whether it is the right file; if it is, divide it or shorten it")
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
    default: Failure(.badInput, what, remedy: "look at what it is with: ls -ld '\(path)'")
    }
  }
}

/// Reads a folder of question files from the disk.
enum FolderReader {
  private static let mostFiles = 2_000
  private static let parts = ["", "shared/", "topics/", "vignettes/", "safety/"]

  /// The question files of a folder, shown under the folder's name or as `shown` says; only those that `isMeant` takes. One
  /// that cannot be read is noted, and a failure if it is the one that is `wanted`.
  static func folder(
    at path: String, wanted: String? = nil, shown: ((String) -> String)? = nil,
    isMeant: (String) -> Bool = { _ in true }
  ) throws(Failure) -> QuestionFolder {
    let root = path.isEmpty ? "" : path.hasSuffix("/") ? path : path + "/"
    try checkIsFolder(path.isEmpty ? "." : path)
    var folder = QuestionFolder([:], root: root)
    var count = 0
    for part in parts {
      for name in try names(in: root + part) {
        guard isMeant(part + name) else {
          folder.leaveUnread(part + name)
          continue
        }
        count += 1
        guard count <= mostFiles else {
          throw Failure(
            .badInput, "'\(path)' has more than \(mostFiles) question files",
            remedy: "look whether it is the right folder; if it is, divide it")
        }
        do throws(Failure) {
          let bytes = try FileReader.bytes(of: root + part + name, isCut: true)
          folder.add(bytes, at: part + name, shownAs: shown?(part + name))
        } catch {
          guard part + name != wanted else { throw error }
          folder.add(unreadable: error.message, at: part + name, shownAs: shown?(part + name))
        }
      }
    }
    return folder
  }

  /// Whether a path leads to a folder; one that leads nowhere is a failure.
  static func isFolder(_ path: String) throws(Failure) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileReader.failure(errno, opening: path) }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// Refuses a path that leads to something else than a folder.
  static func checkIsFolder(_ path: String) throws(Failure) {
    guard try isFolder(path) else {
      throw Failure(.badInput, "'\(path)' is not a folder", remedy: "name the folder that it is in")
    }
  }

  /// The YAML files of a folder, in order of names; none if there is no such folder.
  private static func names(in path: String) throws(Failure) -> [String] {
    try entries(in: path).filter { $0.hasSuffix(".yaml") }
  }

  /// What is in a folder, in order of names, but for what is hidden; nothing if there is no such folder.
  static func entries(in path: String) throws(Failure) -> [String] {
    let place = path.isEmpty ? "." : path
    guard let folder = opendir(place) else {
      guard errno == ENOENT || errno == ENOTDIR
      else { throw FileReader.failure(errno, opening: place, isFolder: true) }
      return []
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name.first != "." { names.append(name) }
    }
    return names.sorted()
  }
}
