/// Writes files that appear whole or not at all: `report.txt` is first `report.txt.4711.part`, beside it.
enum WholeFile {
  /// What kind of thing stands at a path, not following links; nil: nothing.
  static func kind(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// Writes a text; the system's number of what failed, or 0. Unless it replaces, EEXIST says that something stands there.
  static func write(_ text: String, to path: String, mode: mode_t, replacing: Bool) -> Int32 {
    let draft = "\(path).\(getpid()).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { return errno }
    var number = Streams.write(Array(text.utf8), to: file)
    if number == 0, fsync(file) != 0, errno != EINVAL { number = errno }
    if close(file) != 0, number == 0 { number = errno }
    if number == 0 { number = place(draft, at: path, replacing: replacing) }
    unlink(draft)
    return number
  }

  private static func place(_ draft: String, at path: String, replacing: Bool) -> Int32 {
    if replacing { return rename(draft, path) == 0 ? 0 : errno }
    // A link, unlike a renaming, never replaces what somebody else put there meanwhile.
    if link(draft, path) == 0 { return 0 }
    let number = errno
    guard number == EPERM || number == ENOTSUP, kind(of: path) == nil, rename(draft, path) == 0
    else { return number }
    return 0
  }
}

/// A summary written as a file that only its owner can read; one that exists is replaced only if that was asked for.
enum SummaryFile {
  enum Fault: Error {
    /// A file of this name exists already.
    case exists
    /// The reason is a whole sentence.
    case notWritten(reason: String)
  }

  /// Writes the text and returns its place as the person can find it again; a name without a folder is in the present
  /// one, `~/` begins in the home folder.
  static func write(_ text: String, name: String, replacing: Bool) throws(Fault) -> String {
    let path = place(of: name)
    guard !path.isEmpty else { throw .notWritten(reason: ShellWording.noFileName) }
    if let existing = WholeFile.kind(of: path) {
      if existing == S_IFDIR { throw .notWritten(reason: ShellWording.isFolder(name)) }
      if existing != S_IFREG { throw .notWritten(reason: ShellWording.isNoFile(name)) }
      if !replacing { throw .exists }
    }
    let number = WholeFile.write(text, to: path, mode: 0o600, replacing: replacing)
    if number == 0 { return path }
    if number == EEXIST, !replacing, WholeFile.kind(of: path) != nil { throw .exists }
    throw .notWritten(reason: ShellWording.cannotWrite(name, number))
  }

  private static func place(of name: String) -> String {
    if name.hasPrefix("~/"), let home = Surroundings.variable("HOME") { return home + name.dropFirst() }
    guard !name.isEmpty, !name.hasPrefix("/") else { return name }
    guard let folder = getcwd(nil, 0) else { return name }
    defer { free(folder) }
    let path = String(cString: folder)
    return (path == "/" ? "" : path) + "/" + name
  }
}
