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
      guard let last = near.last, last != ".", last != "..", !meant.isEmpty
      else { return "/" + other.joined(separator: "/") }
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

/// A file of a folder of question files, or one of its parts: `vignettes/baby.yaml`, `vignettes`.
struct FolderMember {
  /// The folders inside a folder of question files.
  static let parts: Set<String> = ["shared", "topics", "vignettes", "safety"]

  let path: String
  private let typed: TypedPath
  private let rootSteps: [String]

  /// The folder itself, as it would have been typed; empty: the present one.
  var root: String { typed.shown(rootSteps) }

  /// The part that a path of a folder names; nil for any other folder.
  init?(part typed: TypedPath) {
    guard let name = typed.steps.last, Self.parts.contains(name) else { return nil }
    self.typed = typed
    path = name
    rootSteps = typed.steps.dropLast()
  }

  init(file typed: TypedPath) {
    self.typed = typed
    let isInPart = typed.steps.dropLast().last.map(Self.parts.contains) ?? false
    path = typed.steps.suffix(isInPart ? 2 : 1).joined(separator: "/")
    rootSteps = typed.steps.dropLast(isInPart ? 2 : 1)
  }

  /// A path of the folder, as it would have been typed.
  func shown(_ inside: String) -> String {
    typed.shown(rootSteps + inside.split(separator: "/").map(String.init))
  }
}
