import TestSupport
import Testing

/// The commands for whoever writes question files.
@Suite struct AuthorCommandTests {
  @Test func listsQuestionnaires() throws {
    expectGolden(try Invocation.of("list").output, "list.txt")
    expectGolden(try Invocation.of("list", "--format", "json").output, "list.json")
  }

  @Test func drawsTheTree() throws {
    let result = try Invocation.of("tree", "lamps")
    expectGolden(result.output, "tree.txt")
    #expect(result.code == 0)
  }

  @Test func checksFiles() throws {
    let result = try Invocation.of("check")
    #expect(result.output == "")
    #expect(result.code == 0)
  }

  @Test func aReviewThatIsDueIsAWarning() throws {
    let lax = try Invocation.of("check", today: "2028-01-01")
    #expect(lax.output.contains("warning:"))
    #expect(lax.code == 0)
    #expect(try Invocation.of("check", "--strict", today: "2028-01-01").code == 65)
  }

  @Test func anErrorShowsItsPlace() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(Invocation.lamps, changing: "lamps.yaml", "flicker is yes", "flickr is yes")
    let text = try Invocation.of("check", folder)
    #expect(text.output.contains("lamps.yaml:83:9: error: "))
    #expect(text.code == 65)
    let json = try Invocation.of("check", folder, "--format", "json")
    #expect(json.output.hasPrefix("[\n  {\"severity\": \"error\""))
    let list = try Invocation.of("list", folder: folder)
    #expect(list.code == 65)
    #expect(list.output == "")
    #expect(list.errors.contains("lamps.yaml:83:9: error: "))
  }

  @Test func aFileStandsForWhatBelongsToIt() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(
      Invocation.lamps, changing: "topics/general.yaml", "A lamp gives", "A lamp ")
    try scratch.write("nonsense", "copy/other.yaml")
    let file = folder + "/lamps.yaml"
    #expect(try Invocation.of("check", file, folder: "/nonexistent").code == 0)
    #expect(try Invocation.of("tree", file).output == Invocation.of("tree", "lamps").output)
    #expect(try Invocation.of("check", folder).code == 65)
    let vignette = try Invocation.of("test", Invocation.lamps + "/vignettes/old-lamp.yaml")
    #expect(vignette.output == "ok    old-lamp\nvignettes: 1 passed, 0 failed\n")
  }

  @Test func vignettesPass() throws {
    let result = try Invocation.of("test")
    #expect(result.output == "ok    old-lamp\nvignettes: 1 passed, 0 failed\n")
    #expect(result.code == 0)
  }

  @Test func aVignetteThatFailsSaysWhy() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(
      Invocation.lamps, changing: "vignettes/old-lamp.yaml", "flicker: yes", "now: [hum]")
    let result = try Invocation.of("test", folder)
    expectGolden(result.output, "test-failing.txt")
    #expect(result.code == 65)
  }
}
