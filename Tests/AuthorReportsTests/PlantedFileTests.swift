import QuestionFiles
import TestSupport
import Testing

/// Each planted mistake is found where it is, with answers that do what is claimed, and nothing in its mended twin.
@Suite struct PlantedFileTests {
  private static let theorems: [(name: String, files: [PlantedFile])] = [
    ("everything can occur", PlantedFile.everythingOccurs),
    ("no interview ends on nothing", PlantedFile.nothingEndsOnNothing),
    ("no emergency goes unasked", PlantedFile.noEmergencyUnasked),
    ("not knowing is never calmer", PlantedFile.notKnowingIsNeverCalmer),
    ("every emergency is settled", PlantedFile.everyEmergencyIsSettled),
    ("claims hold", PlantedFile.claimsHold),
    ("no topic contradicts its reader", PlantedFile.noTopicContradicts),
    ("what is only warned of", PlantedFile.warnings),
  ]
  static let all = theorems.flatMap(\.files)

  @Test(arguments: all)
  func isFound(_ planted: PlantedFile) throws {
    let folder = try PlantedFolder(planted)
    let found = folder.check()
    let findings = found.split(separator: "\n\n").filter { $0 != "\n" }
    #expect(findings.count == 1, "\(found)")
    let lines = try #require(findings.first).split(separator: "\n")
    let isWarning = PlantedFile.warnings.contains { $0.name == planted.name }
    #expect(lines[0].hasPrefix("\(planted.place): \(isWarning ? "warning" : "error"): "), "\(found)")
    #expect(lines[0].hasSuffix(" [\(planted.code.rawValue)]"), "\(found)")
    #expect(Self.conflict(lines) == planted.conflict, "\(found)")
    #expect(Self.witness(lines) == planted.witness, "\(found)")
    #expect(lines.last?.hasPrefix("   help: ") == true, "\(found)")
  }

  @Test(arguments: all.filter { $0.witness != nil })
  func comesToWhatIsClaimed(_ planted: PlantedFile) throws {
    let folder = try PlantedFolder(planted)
    let comesTo = try #require(planted.comesTo)
    let told = planted.witness.map { PlantedFile.Retelling($0, comesTo) }
    for telling in [told].compactMap({ $0 }) + planted.retold {
      let outcome = try folder.run(telling.answers)
      let found = RunOutcome(outcome, isAskedKnown: telling.comesTo.asked != nil)
      #expect(found == telling.comesTo, "\(telling.answers)")
    }
  }

  @Test(arguments: all)
  func isNotFoundInTheMendedTwin(_ planted: PlantedFile) throws {
    var folder = try PlantedFolder(planted)
    try folder.apply(planted.mend)
    #expect(folder.check() == "")
  }

  @Test func everyTheoremHasItsMistakes() {
    #expect(Self.all.count >= 32)
    for theorem in Self.theorems { #expect(theorem.files.count >= 3, "\(theorem.name)") }
    // Faults of the program, limits that no small file meets, and what takes two files cannot be planted.
    let codes = DiagnosticCode.ofProofs.subtracting([.inconsistent, .undecided, .otherQuestion, .notProved])
    #expect(codes.subtracting(Self.all.map(\.code)).isEmpty)
  }

  @Test func everyFileIsPlanted() throws {
    let files = try #require(filesOfFolder("Tests/AuthorReportsTests/Planted"))
    let names = Self.all.flatMap { [$0.path(of: .questionnaire), $0.path(of: .topic)] }
    #expect(Set(files.keys).subtracting(names).subtracting(PlantedFolder.dataFiles).isEmpty)
    #expect(Set(Self.all.map(\.name)).count == Self.all.count)
  }

  /// The lines that are said to rule each other out.
  private static func conflict(_ lines: [Substring]) -> [Int] {
    let note = lines.first { $0.hasPrefix("   note: these rule each other out: ") }
    return (note?.split(separator: ")") ?? []).compactMap {
      $0.split(separator: ":").last.flatMap { Int($0) }
    }
  }

  /// The answers that are said to show it.
  private static func witness(_ lines: [Substring]) -> String? {
    let start = "   note: these answers show it: {otherwise: unknown, answers: {"
    guard let note = lines.first(where: { $0.hasPrefix(start) }), note.hasSuffix("}}") else { return nil }
    return String(note.dropFirst(start.count).dropLast(2))
  }
}
