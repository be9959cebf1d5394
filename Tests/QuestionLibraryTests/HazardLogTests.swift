import QuestionFiles
import QuestionLibrary
import TestSupport
import Testing

/// The hazard log of the shipped files. Its claims, findings and flags are looked for by `check`; here are its tests.
@Suite struct HazardLogTests {
  @Test func hasHazardsWithControls() throws {
    let log = try #require(Shipped.loaded.hazards)
    #expect(log.hazards.count >= 30)
    #expect(log.hazards.allSatisfy { !$0.controls.isEmpty })
  }

  /// A control that names a test shows something only while there is such a test.
  @Test func everyTestThatItNamesExists() throws {
    let log = try #require(Shipped.loaded.hazards)
    let named = Set(log.hazards.flatMap(\.controls).flatMap(\.tests))
    let there = try Self.tests()
    #expect(there.count > 1_000)
    #expect(named.subtracting(there).sorted() == [])
  }

  /// The names of all tests under `Tests`, as `Suite/function`.
  private static func tests() throws -> Set<String> {
    var names: Set<String> = []
    for (_, bytes) in try #require(filesOfFolder("Tests", ending: ".swift")) {
      var suite: String?
      var isTest = false
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        let words = line.split { " (<:{".contains($0) }
        // Some suites stand in an #if, a step further in.
        let isSuite = line.contains("@Suite") && words.contains("struct")
        if isSuite || line.hasPrefix("struct ") || line.hasPrefix("extension ") {
          let keyword = words.firstIndex { $0 == "struct" || $0 == "extension" }
          suite = keyword.map { $0 + 1 }.flatMap { words.indices.contains($0) ? String(words[$0]) : nil }
        }
        isTest = isTest || line.contains("@Test")
        if isTest, let place = words.firstIndex(of: "func"), words.indices.contains(place + 1) {
          if let suite { names.insert("\(suite)/\(words[place + 1])") }
          isTest = false
        }
      }
    }
    return names
  }
}
