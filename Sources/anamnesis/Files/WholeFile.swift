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
    guard number == EPERM || number == ENOTSUP, kind(of: path) == nil, rename(draft, path) == 0 else {
      return number
    }
    return 0
  }
}
