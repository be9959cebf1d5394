import TestSupport

/// A folder with one planted mistake, and only the files that belong to it.
struct PlantedFolder {
  /// What stands beside every mistake.
  static let dataFiles = [
    "body-map.yaml", "medicines.yaml", "numbers.yaml", "organizations.yaml", "sources.yaml", "triage.yaml",
    "topics/general.yaml",
  ]

  private let scratch: Scratch
  private let planted: PlantedFile

  init(_ planted: PlantedFile) throws {
    self.planted = planted
    scratch = try Scratch()
    let files = filesOfFolder("Tests/AnamnesisTests/Planted") ?? [:]
    _ = CommandResult.of(["/bin/mkdir", scratch.path("topics")])
    for name in Self.dataFiles + [planted.path(of: .questionnaire), planted.path(of: .topic)] {
      if let bytes = files[name] { try scratch.write(String(decoding: bytes, as: UTF8.self), name) }
    }
  }

  /// Changes a file: the one text in it for the other.
  func apply(_ mend: PlantedFile.Mend) throws {
    let name = planted.path(of: mend.part)
    let before = scratch.text(name)
    let pieces = before.split(separator: mend.old, omittingEmptySubsequences: false)
    guard pieces.count == 2 else { throw TerminalTestFailure(what: "no single '\(mend.old)'", found: before) }
    try scratch.write(pieces.joined(separator: mend.new), name)
  }

  /// Checks the questionnaire.
  func check() throws -> Invocation {
    try Invocation.of("check", "--strict", planted.path(of: .questionnaire), from: scratch.folder)
  }

  /// Holds an interview with these answers; what they do not name is not known.
  func run(_ answers: String) throws -> Invocation {
    try Invocation.of(
      "run", planted.path(of: .questionnaire), "--answers", "-", "--format", "json",
      input: "{otherwise: unknown, answers: {\(answers)}}", from: scratch.folder)
  }
}
