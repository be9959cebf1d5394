#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The folder of the repository.
public let repositoryFolder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
  .joined(separator: "/")

/// The files below a folder of the repository whose names end so, question files unless told otherwise, by their path in
/// it; nil if there is no such folder.
public func filesOfFolder(_ name: String, ending: String = ".yaml") -> [String: [UInt8]]? {
  files(in: "\(repositoryFolder)/\(name)", prefix: "", ending)
}

private func files(in path: String, prefix: String, _ ending: String) -> [String: [UInt8]]? {
  guard let folder = opendir(path) else { return nil }
  defer { closedir(folder) }
  var found: [String: [UInt8]] = [:]
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name.hasPrefix(".") { continue }
    if let inner = files(in: "\(path)/\(name)", prefix: "\(prefix)\(name)/", ending) {
      found.merge(inner) { first, _ in first }
    } else if name.hasSuffix(ending), let bytes = bytesOfFile("\(path)/\(name)") {
      found[prefix + name] = bytes
    }
  }
  return found
}

/// The bytes of a file; nil if it cannot be read.
public func bytesOfFile(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}

/// Writes a file, in place of what is there; whether it could.
public func writeFile(_ path: String, _ bytes: [UInt8]) -> Bool {
  guard let file = fopen(path, "wb") else { return false }
  let count = fwrite(bytes, 1, bytes.count, file)
  return fclose(file) == 0 && count == bytes.count
}
