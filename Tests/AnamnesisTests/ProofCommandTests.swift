import TestSupport
import Testing

/// What `check` finds by looking at every possible interview: with its place, and with answers that show it.
@Suite struct ProofCommandTests {
  @Test(arguments: PlantedFile.occurring + PlantedFile.emergencies + PlantedFile.promises + PlantedFile.idle)
  func findsWhatIsPlanted(_ planted: PlantedFile) throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(Invocation.lamps, changing: planted.file, planted.old, planted.new)
    let found = try Invocation.of("check", "--strict", folder: folder)
    #expect(found.code == 65)
    let block = try #require(
      found.output.split(separator: "\n\n").first {
        $0.contains("\(planted.file):\(planted.place): ") && $0.contains("[\(planted.code)]")
      }, "\(found.output)")
    let note = "   note: these answers show it: "
    let witness = block.split(separator: "\n").first { $0.hasPrefix(note) }?.dropFirst(note.count)
    guard !planted.shows.isEmpty else { return }
    // The answers are ready to be run, and do what is claimed.
    let shown = try Invocation.of(
      "run", "lamps", "--answers", "-", "--format", "json", input: String(try #require(witness)),
      folder: folder)
    #expect(shown.code == 0, "\(shown.errors)")
    for text in planted.shows { #expect(shown.output.contains(text), "\(shown.output)") }
  }

  @Test func theLampsThemselvesAreClean() throws {
    let found = try Invocation.of("check", "--strict")
    #expect(found.code == 0)
    #expect(found.output == "")
  }
}
