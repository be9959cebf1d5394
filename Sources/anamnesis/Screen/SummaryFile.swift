import InterviewUI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A summary written as a file that only its owner can read.
///
/// A file appears whole or not at all, and one that exists is replaced only if that was asked for.
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
    if let existing = mode(of: path) {
      if existing == S_IFDIR { throw .notWritten(reason: ShellWording.isFolder(name)) }
      if existing != S_IFREG { throw .notWritten(reason: ShellWording.isNoFile(name)) }
      if !replacing { throw .exists }
    }
    let draft = "\(path).\(getpid()).part"
    if let number = writeNew(text, draft) { throw fault(name, number, removing: draft) }
    // A link, unlike a renaming, never replaces what somebody else put there meanwhile.
    let isPlaced = replacing ? rename(draft, path) == 0 : link(draft, path) == 0
    let number = errno
    if !isPlaced, !replacing, number == EPERM || number == ENOTSUP, mode(of: path) == nil,
      rename(draft, path) == 0
    {
      return path
    }
    guard isPlaced else {
      unlink(draft)
      throw number == EEXIST ? .exists : fault(name, number)
    }
    if !replacing { unlink(draft) }
    return path
  }

  private static func writeNew(_ text: String, _ path: String) -> Int32? {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return errno }
    var number = Streams.write(Array(text.utf8), to: file)
    if number == 0, fsync(file) != 0, errno != EINVAL { number = errno }
    if close(file) != 0, number == 0 { number = errno }
    return number == 0 ? nil : number
  }

  private static func fault(_ name: String, _ number: Int32, removing draft: String? = nil) -> Fault {
    if let draft, number != EEXIST { unlink(draft) }
    return .notWritten(reason: ShellWording.cannotWrite(name, number))
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
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
