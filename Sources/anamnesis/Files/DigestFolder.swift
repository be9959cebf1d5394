import AuthorReports

/// A folder of digests, one file a questionnaire.
struct DigestFolder {
  let path: String

  init(_ path: String) { self.path = path }

  func place(of questionnaire: String) -> String {
    (path.hasSuffix("/") ? path : path + "/") + questionnaire + ".txt"
  }

  /// The digest of a questionnaire; nil if there is none.
  func digest(of questionnaire: String) throws(Failure) -> Digest? {
    try FolderReader.checkIsFolder(path)
    let place = place(of: questionnaire)
    guard WholeFile.kind(of: place) != nil else { return nil }
    let bytes = try FileReader.bytes(of: place)
    guard let text = String(validating: bytes, as: UTF8.self)
    else { throw Failure(.badInput, "'\(place)' is not UTF-8 text", remedy: Self.remedy) }
    do {
      return try Digest(file: text)
    } catch {
      throw Failure(.badInput, "\(place):\(error.line): \(error.what)", remedy: Self.remedy)
    }
  }

  /// Writes the digest of a questionnaire, and the folder if there is none; nothing but a digest is replaced.
  func write(_ digest: Digest) throws(Failure) {
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw Self.failure(errno, writing: path) }
    try FolderReader.checkIsFolder(path)
    let place = place(of: digest.questionnaire)
    if let kind = WholeFile.kind(of: place) {
      guard kind == S_IFREG, try isDigest(place) else {
        throw Failure(
          .badInput, "'\(place)' is no digest, and is not replaced", remedy: "name another folder")
      }
    }
    let number = WholeFile.write(digest.file, to: place, mode: 0o666, replacing: true)
    guard number == 0 else { throw Self.failure(number, writing: place) }
  }

  private static let remedy = "write it again with: anamnesis check --digest"

  private func isDigest(_ place: String) throws(Failure) -> Bool {
    try FileReader.bytes(of: place).starts(with: Array((Digest.mark + "\n").utf8))
  }

  private static func failure(_ number: Int32, writing path: String) -> Failure {
    let what = "'\(path)' cannot be written: \(Streams.text(of: number))"
    return Failure(
      number == EACCES || number == EPERM ? .noPermission : .cannotWrite, what, remedy: "name another folder")
  }
}
