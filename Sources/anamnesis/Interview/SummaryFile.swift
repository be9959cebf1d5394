/// A summary written as a file that only its owner can read; one that exists is replaced only if that was asked for.
enum SummaryFile {
  /// Why nothing was written.
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
