import AuthorReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of digests, one file a questionnaire.
struct DigestFolder {
  let path: String

  init(_ path: String) { self.path = path }

  /// The path of a questionnaire's digest.
  func place(of questionnaire: String) -> String {
    (path.hasSuffix("/") ? path : path + "/") + questionnaire + ".txt"
  }

  /// The digest of a questionnaire; nil if there is none.
  func digest(of questionnaire: String) throws(Failure) -> Digest? {
    guard try FolderReader.isFolder(path) else { throw Failure(.badInput, "'\(path)' is not a folder") }
    let place = place(of: questionnaire)
    guard Self.mode(of: place) != nil else { return nil }
    let bytes = try FileReader.bytes(of: place)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badInput, "'\(place)' is not UTF-8 text", remedy: Self.remedy)
    }
    do {
      return try Digest(file: text)
    } catch {
      throw Failure(.badInput, "\(place):\(error.line): \(error.what)", remedy: Self.remedy)
    }
  }

  /// Writes the digest of a questionnaire, and the folder if there is none: the file appears whole or not at all, and
  /// nothing but a digest is replaced.
  func write(_ digest: Digest) throws(Failure) {
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw Self.failure(errno, writing: path) }
    guard try FolderReader.isFolder(path) else { throw Failure(.badInput, "'\(path)' is not a folder") }
    let place = place(of: digest.questionnaire)
    if let mode = Self.mode(of: place) {
      guard mode == S_IFREG, try isDigest(place) else {
        throw Failure(
          .badInput, "'\(place)' is no digest, and is not replaced", remedy: "name another folder")
      }
    }
    let draft = "\(place).\(getpid()).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw Self.failure(errno, writing: draft) }
    var number = Streams.write(Array(digest.file.utf8), to: file)
    if number == 0, fsync(file) != 0, errno != EINVAL { number = errno }
    if close(file) != 0, number == 0 { number = errno }
    if number == 0, rename(draft, place) != 0 { number = errno }
    guard number == 0 else {
      unlink(draft)
      throw Self.failure(number, writing: place)
    }
  }

  private static let remedy = "write it again with: anamnesis check --digest"

  private func isDigest(_ place: String) throws(Failure) -> Bool {
    try FileReader.bytes(of: place).starts(with: Array((Digest.mark + "\n").utf8))
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func failure(_ number: Int32, writing path: String) -> Failure {
    let what = "'\(path)' cannot be written: \(Streams.text(of: number))"
    return Failure(number == EACCES || number == EPERM ? .noPermission : .cannotWrite, what)
  }
}
