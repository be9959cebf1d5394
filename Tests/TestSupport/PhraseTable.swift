/// What people type, a line each with what it must come to, from a file of tests: cells between tabs, remarks behind `#`.
public func phraseTable(_ path: String) -> [[String]] {
  let bytes = bytesOfFile("\(repositoryFolder)/Tests/\(path)") ?? []
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
    $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
}
