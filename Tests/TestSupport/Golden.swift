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
  let kept = bytesOfFile(path).map { String(decoding: $0, as: UTF8.self) }
  if kept == text { return }
  let isRewritten = getenv("RECORD_GOLDENS").map { String(cString: $0) } == "1"
  guard let kept, !isRewritten else {
    mkdir(folder, 0o755)
    let isWritten = writeFile(path, Array(text.utf8))
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
