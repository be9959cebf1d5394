import TestSupport
import Testing

/// A kind of bad files. `BadFiles/` has a folder for each, and `BadFiles/Goldens` what the program says of its files.
struct BadFileKind: Sendable, CustomTestStringConvertible {
  let name: String
  /// Where a file of the kind stands in a folder of question files; `*` is its name.
  private let place: String
  /// What the program is told; `*` is that place.
  private let arguments: [String]

  private init(_ name: String, at place: String = "*", _ arguments: String...) {
    self.name = name
    self.place = place
    self.arguments = arguments.isEmpty ? ["check", "*"] : arguments
  }

  var testDescription: String { name }

  /// Whether a warning is enough to be refused.
  var isStrict: Bool { arguments.contains("--strict") }

  /// Whether each of its files can stand beside others, and takes the place of none.
  var hasFilesOfItsOwn: Bool {
    place.hasSuffix("*") && !isHeld && name != Self.proofs.name && name != Self.folders.name
  }

  /// Whether an interview is held. What it comes to is said, too, and is not kept here.
  var isHeld: Bool { arguments.first == "run" }

  /// A file beside which the goldens stand.
  static let goldens = "\(repositoryFolder)/\(path)/Goldens.swift"
  private static let path = "Tests/AnamnesisTests/BadFiles"

  static let all = [
    // Questionnaires, by what is wrong in them.
    BadFileKind("unreadable"), BadFileKind("shape"), BadFileKind("values"), BadFileKind("texts"),
    BadFileKind("conditions"), BadFileKind("rules"), BadFileKind("wording", "check", "--strict", "*"),
    proofs,
    // What stands beside questionnaires.
    BadFileKind("topics", at: "topics/*"), BadFileKind("shared", at: "shared/*"),
    BadFileKind("vignettes", at: "vignettes/*"),
    BadFileKind("sources", at: "sources.yaml"), BadFileKind("organizations", at: "organizations.yaml"),
    BadFileKind("numbers", at: "numbers.yaml"), BadFileKind("medicines", at: "medicines.yaml"),
    BadFileKind("body-map", at: "body-map.yaml"), BadFileKind("triage", at: "triage.yaml"),
    BadFileKind("findings", at: "findings.yaml"), BadFileKind("hazards", at: "safety/hazards.yaml"),
    folders,
    // What others write.
    BadFileKind("answers", "run", "lamps.yaml", "--answers", "*"),
    BadFileKind("forms"), BadFileKind("form-doubts", "check", "--strict", "*"),
    made,
  ]

  /// Files that are wrong together, each a folder that is laid over that of lamps.
  private static let folders = BadFileKind("folders", "check", "--strict", ".")

  /// What only a proof finds: one of the planted files for each code.
  private static let proofs = BadFileKind("proofs", "check", "--strict", "*")

  /// What cannot be kept as a file, or not well: characters that cannot be seen, bytes that are no text, large files.
  private static let made = BadFileKind("made")

  /// The files of the kind, in order of their names.
  func files() throws -> [BadFile] {
    switch name {
    case Self.made.name: return BadFile.made.map { file($0.name, $0.bytes) }
    case Self.proofs.name: return try BadFile.planted.map(planted)
    default: break
    }
    let found = try #require(filesOfFolder("\(Self.path)/\(name)", ending: ""))
    guard name == Self.folders.name
    else { return found.sorted { $0.key < $1.key }.map { file($0.key, $0.value) } }
    let folders = Dictionary(grouping: found) { $0.key.prefix { $0 != "/" } }
    return folders.sorted { $0.key < $1.key }.map { folder, files in
      let inside = files.map { (String($0.key.dropFirst(folder.count + 1)), $0.value) }
      return BadFile(
        name: String(folder), files: Dictionary(uniqueKeysWithValues: inside), arguments: arguments)
    }
  }

  private func file(_ name: String, _ bytes: [UInt8]) -> BadFile {
    let place = self.place.replacing("*", with: name)
    return BadFile(
      name: name, files: [place: bytes], arguments: arguments.map { $0.replacing("*", with: place) })
  }

  private func planted(_ name: String) throws -> BadFile {
    let all = try #require(filesOfFolder("Tests/AuthorReportsTests/Planted"))
    let data = ["body-map", "medicines", "numbers", "organizations", "sources", "triage", "topics/general"]
    let wanted = (data + [name, "topics/\(name)"]).map { $0 + ".yaml" }
    let file = name + ".yaml"
    try #require(all[file] != nil)
    return BadFile(
      name: file, files: all.filter { wanted.contains($0.key) },
      arguments: arguments.map { $0.replacing("*", with: file) }, hasLamps: false)
  }
}
