#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A path as it was typed, and where it leads to.
struct TypedPath {
  /// The steps from the root of the disk, without `.` and `..`.
  let steps: [String]
  private let typed: [String]
  private let isAbsolute: Bool

  init(_ path: String) {
    isAbsolute = path.hasPrefix("/")
    typed = Self.split(path)
    var steps = isAbsolute ? [] : Self.workingFolder
    for step in typed where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    self.steps = steps
  }

  /// Another place, as it would have been typed beside this one; in full where that cannot be.
  func shown(_ other: [String]) -> String {
    var near = typed
    var meant = steps
    while !other.starts(with: meant) {
      guard let last = near.last, last != ".", last != "..", !meant.isEmpty else {
        return "/" + other.joined(separator: "/")
      }
      near.removeLast()
      meant.removeLast()
    }
    return (isAbsolute ? "/" : "") + (near + other.dropFirst(meant.count)).joined(separator: "/")
  }

  private static var workingFolder: [String] {
    guard let folder = getcwd(nil, 0) else { return [] }
    defer { free(folder) }
    return split(String(cString: folder))
  }

  private static func split(_ path: String) -> [String] { path.split(separator: "/").map(String.init) }
}
