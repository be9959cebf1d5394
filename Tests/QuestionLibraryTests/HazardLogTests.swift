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
    let there = Set(try NamedTest.all().map(\.name))
    #expect(there.count > 1_000)
    #expect(named.subtracting(there).sorted() == [])
  }

  /// So does every test that the table of threats names.
  @Test func everyTestThatTheTableOfThreatsNamesExists() throws {
    let bytes = try #require(bytesOfFile("\(repositoryFolder)/Tests/THREATS.md"))
    let words = String(decoding: bytes, as: UTF8.self).split(separator: "`", omittingEmptySubsequences: false)
    let named = words.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
      .filter { $0.contains("Tests/") }
    #expect(named.count > 120)
    #expect(Set(named).subtracting(try NamedTest.all().map(\.name)).sorted() == [])
  }

  /// A suite in two targets would let a control name a test that nobody meant.
  @Test func noSuiteIsInTwoTargets() throws {
    let targets = Dictionary(grouping: try NamedTest.all(), by: \.suite).mapValues { Set($0.map(\.target)) }
    #expect(targets.count > 200)
    #expect(targets.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  /// What the safety case says of the log in numbers is so.
  @Test func theSafetyCaseCountsAsTheLogDoes() throws {
    let log = try #require(Shipped.loaded.hazards)
    let bytes = try #require(bytesOfFile("\(repositoryFolder)/Questionnaires/safety/safety-case.md"))
    let text = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    let controls = log.hazards.reduce(0) { $0 + $1.controls.count }
    #expect(text.contains("The log has \(log.hazards.count) hazards with \(controls) controls."))
    func standing(_ risk: Int) -> String {
      let count = log.hazards.count { $0.risk == risk }
      return "\(count == 0 ? "none" : String(count)) at \(risk)"
    }
    let risks = standing(1).replacing(" at", with: " hazards stand at")
    #expect(text.contains("Today \(([risks] + (2...5).map(standing)).joined(separator: ", "))."))
    func count(_ status: HazardLog.Status) -> Int { log.hazards.count { $0.status == status } }
    #expect(
      text.contains("\(count(.open)) are open, \(count(.accepted)) accepted, \(count(.closed)) closed."))
  }
}

/// A test by its target, its suite and its function, as the sources have them.
private struct NamedTest: Hashable {
  let target: String
  let suite: String
  let function: String

  /// What a hazard log calls it.
  var name: String { "\(suite)/\(function)" }

  /// All tests under `Tests`.
  static func all() throws -> Set<NamedTest> {
    var tests: Set<NamedTest> = []
    for (path, bytes) in try #require(filesOfFolder("Tests", ending: ".swift")) {
      let target = String(path.prefix { $0 != "/" })
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
          if let suite {
            tests.insert(NamedTest(target: target, suite: suite, function: String(words[place + 1])))
          }
          isTest = false
        }
      }
    }
    return tests
  }
}
