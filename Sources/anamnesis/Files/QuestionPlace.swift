import QuestionFiles
import QuestionLibrary

/// A place that question files are read from: the shipped ones, a folder, or one file with what belongs to it.
enum QuestionPlace {
  case shipped
  case folder(String)
  /// One file: the folder it belongs to, and its path in it.
  case file(root: String, path: String)

  private static let dataFiles: Set<String> = [
    "body-map.yaml", "medicines.yaml", "numbers.yaml", "organizations.yaml", "sources.yaml", "triage.yaml",
  ]
  private static let parts = ["shared", "topics", "vignettes"]

  /// The folder of the option, else of ANAMNESIS_QUESTIONNAIRES, else the shipped files.
  init(option: String?) {
    let folder = option ?? Surroundings.variable("ANAMNESIS_QUESTIONNAIRES")
    self = folder.map { .folder($0) } ?? .shipped
  }

  /// A folder or a file on the disk.
  init(path: String) throws(Failure) {
    if try FolderReader.isFolder(path) {
      self = .folder(path)
      return
    }
    var steps = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var inside = [steps.removeLast()]
    if let part = steps.last, Self.parts.contains(part) { inside.insert(steps.removeLast(), at: 0) }
    let isAtRoot = steps == [""]
    self = .file(root: isAtRoot ? "/" : steps.joined(separator: "/"), path: inside.joined(separator: "/"))
  }

  /// Whether the files are those inside the program.
  var isShipped: Bool { if case .shipped = self { true } else { false } }

  /// Whether an argument is meant as a file or folder, not as a name.
  static func isPath(_ argument: String) -> Bool { argument.contains("/") || argument.hasSuffix(".yaml") }

  /// The files. A folder stands for itself; a file that has none of the data files beside it rests on the shipped ones.
  func read() throws(Failure) -> QuestionFolder {
    switch self {
    case .shipped: return ShippedQuestions.folder
    case .folder(let path): return try FolderReader.folder(at: path)
    case .file(let root, let path):
      guard path.hasSuffix(".yaml") else {
        throw Failure(
          .badInput, "'\(path)' is no question file", remedy: "the names of question files end in .yaml")
      }
      let folder = try FolderReader.folder(at: root) { isMeant($0, beside: path) }
      return Self.dataFiles.isDisjoint(with: folder.files.keys)
        ? folder.over(ShippedQuestions.folder) : folder
    }
  }

  /// Whether a diagnostic of a file belongs to what was asked for.
  func isAbout(_ file: String) -> Bool {
    guard case .file(let root, let path) = self, path.contains("/") else { return true }
    return file == (root.isEmpty || root == "/" ? root : root + "/") + path
  }

  /// Beside a questionnaire stand no others; beside a vignette no other vignettes.
  private func isMeant(_ other: String, beside path: String) -> Bool {
    if other == path || Self.dataFiles.contains(other) { return true }
    if other.hasPrefix("shared/") || other.hasPrefix("topics/") { return true }
    return path.contains("/") && !other.hasPrefix("vignettes/")
  }

  /// The name of the questionnaire or the vignette, if the place is one file.
  var fileName: String? {
    guard case .file(_, let path) = self else { return nil }
    return path.split(separator: "/").last.map { String($0.dropLast(5)) }
  }
}
