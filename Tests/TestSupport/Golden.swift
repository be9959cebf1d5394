public import Testing

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Expects a text to be the one kept in `Goldens/` beside the test's file.
///
/// A golden that is missing is recorded, and fails: look at it before keeping it. RECORD_GOLDENS=1 rewrites them all.
public func expectGolden(
  _ text: String, _ name: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder =
    file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    + "/Goldens"
  let path = "\(folder)/\(name)"
  let kept = textOfFile(path)
  if kept == text { return }
  let isRewritten = getenv("RECORD_GOLDENS").map { String(cString: $0) } == "1"
  guard let kept, !isRewritten else {
    mkdir(folder, 0o755)
    let isWritten = writeFile(path, text)
    if kept == nil || !isWritten {
      Issue.record(
        "the golden \(name) was \(isWritten ? "recorded" : "not written"): look at it",
        sourceLocation: sourceLocation)
    }
    return
  }
  Issue.record(
    "\(name) differs from its golden\n\(firstDifference(kept, text))", sourceLocation: sourceLocation)
}

private func firstDifference(_ expected: String, _ found: String) -> String {
  let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let foundLines = found.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(expectedLines, foundLines).prefix { $0 == $1 }.count
  func excerpt(_ lines: [Substring], _ mark: String) -> String {
    lines.dropFirst(line).prefix(4).map { "\(mark) \($0)" }.joined(separator: "\n")
  }
  return "line \(line + 1):\n\(excerpt(expectedLines, "-"))\n\(excerpt(foundLines, "+"))"
}

private func textOfFile(_ path: String) -> String? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += buffer[..<count]
  }
}

private func writeFile(_ path: String, _ text: String) -> Bool {
  guard let file = fopen(path, "wb") else { return false }
  let bytes = Array(text.utf8)
  let count = fwrite(bytes, 1, bytes.count, file)
  return fclose(file) == 0 && count == bytes.count
}
