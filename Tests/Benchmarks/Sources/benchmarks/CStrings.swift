#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Calls the body with the strings as a C list that ends with NULL.
func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result? {
  let copies = strings.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  let list = copies.map { UnsafePointer<CChar>($0) } + [nil]
  return list.withUnsafeBufferPointer { buffer in buffer.baseAddress.map(body) }
}
