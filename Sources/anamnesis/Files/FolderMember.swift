/// A file of a folder of question files, or one of its parts: `vignettes/baby.yaml`, `vignettes`.
struct FolderMember {
  /// The folders inside a folder of question files.
  static let parts: Set<String> = ["shared", "topics", "vignettes"]

  /// Its path in the folder.
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

  /// The file that a path names.
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
