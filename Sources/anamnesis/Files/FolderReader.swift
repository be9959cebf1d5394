import QuestionFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a folder of question files from the disk.
enum FolderReader {
  private static let mostFiles = 2_000
  private static let parts = ["", "shared/", "topics/", "vignettes/"]

  /// The question files of a folder, shown under the folder's name or as `shown` says; only those that `isMeant` takes.
  static func folder(
    at path: String, shown: ((String) -> String)? = nil, isMeant: (String) -> Bool = { _ in true }
  ) throws(Failure) -> QuestionFolder {
    let root = path.isEmpty ? "" : path.hasSuffix("/") ? path : path + "/"
    guard try isFolder(path.isEmpty ? "." : path) else {
      throw Failure(.badInput, "'\(path)' is not a folder")
    }
    var folder = QuestionFolder([:], root: root)
    var count = 0
    for part in parts {
      for name in try names(in: root + part) where isMeant(part + name) {
        count += 1
        guard count <= mostFiles else {
          throw Failure(.badInput, "'\(path)' has more than \(mostFiles) question files")
        }
        let bytes = try FileReader.bytes(of: root + part + name)
        folder.add(bytes, at: part + name, shownAs: shown?(part + name))
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

  /// The YAML files of a folder, in order of names; none if there is no such folder.
  private static func names(in path: String) throws(Failure) -> [String] {
    let place = path.isEmpty ? "." : path
    guard let folder = opendir(place) else {
      guard errno == ENOENT || errno == ENOTDIR else {
        throw FileReader.failure(errno, opening: place, isFolder: true)
      }
      return []
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name.hasSuffix(".yaml"), name.first != "." { names.append(name) }
    }
    return names.sorted()
  }
}
