import PlainText
import QuestionFiles
import TestSupport
import Testing

/// The shelf of bad files, as the program is given them: each is refused, at its place, with a remedy, in words that are
/// kept, without much time or memory, and with nothing in them that does something to a terminal.
@Suite struct BadFileTests {
  @Test(arguments: BadFileKind.all) func isRefusedInTheseWords(_ kind: BadFileKind) throws {
    var said: [String] = []
    for file in try kind.files() {
      let result = try file.run()
      expectRefusal(result, of: file.name, isStrict: kind.isStrict)
      said.append(result.transcript(of: file.name, isHeld: kind.isHeld))
    }
    #expect(!said.isEmpty)
    expectGolden(said.joined(separator: "\n"), "\(kind.name).txt", file: BadFileKind.goldens)
  }

  private func expectRefusal(_ result: Invocation, of name: String, isStrict: Bool) {
    let said = result.output + result.errors
    #expect(result.code == 65, "\(name): \(said)")
    let lines = said.split(separator: "\n", omittingEmptySubsequences: false)
    let found = lines.compactMap { $0.wholeMatch(of: Self.finding)?.severity }
    #expect(found.contains("error") || isStrict && found.contains("warning"), "\(name): \(said)")
    #expect(lines.count { $0.hasPrefix("   help: ") } == found.count, "\(name): \(said)")
    #expect(lines.allSatisfy { $0.count < 300 }, "\(name): \(said)")
    let isClean = said.unicodeScalars.allSatisfy { $0 == "\n" || TextPolicy.message.allows($0) }
    #expect(isClean, "\(name): \(said)")
  }

  /// `place:line:column: severity: message [code]`
  private static var finding: Regex<(Substring, severity: Substring, code: Substring)> {
    /[^:]+:[0-9]+:[0-9]+: (?<severity>error|warning): .+ \[(?<code>[a-z0-9-]+)\]/
  }

  /// Codes that no file can be made for: faults of the program, and what could not be decided or proved, which takes files
  /// that are large and right.
  private static let elsewhere: Set<DiagnosticCode> = [.illFormed, .inconsistent, .undecided, .notProved]

  /// Whatever can be found is found in one of them, or at a limit, or beside a file that cannot be read.
  @Test func everyCodeIsOnTheShelf() throws {
    let goldens = try #require(filesOfFolder("Tests/AnamnesisTests/BadFiles/Goldens", ending: ".txt"))
    let lines = goldens.values.flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
    let met = Set(lines.compactMap { $0.wholeMatch(of: Self.finding).map { String($0.code) } })
    let others = BadFileLimitTests.codes.union(BadFolderTests.codes)
    let missing = Set(DiagnosticCode.allCases).subtracting(others).map(\.rawValue).filter {
      !met.contains($0)
    }
    #expect(Set(missing) == Set(Self.elsewhere.map(\.rawValue)))
  }
}
