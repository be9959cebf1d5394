import TestSupport
import Testing

/// What the README shows is what there is.
@Suite struct ReadmeTests {
  private func read(_ path: String) -> String {
    CommandResult.of(["/bin/cat", "\(repositoryFolder)/\(path)"]).output
  }

  /// The first block of code behind some text.
  private func block(after text: String) throws -> [Substring] {
    let readme = read("README.md")
    let rest = try #require(readme.split(separator: text, maxSplits: 1).last)
    let blocks = rest.split(separator: "```", maxSplits: 2, omittingEmptySubsequences: false)
    return try #require(blocks.dropFirst().first).split(separator: "\n").map { $0 }
  }

  @Test func theQuestionFileIsTheShippedOne() throws {
    let excerpt = try block(after: "is the question above").dropFirst().joined(separator: "\n")
    #expect(read("Questionnaires/twisting.yaml").contains(excerpt))
  }

  @Test func theScreenIsTheProgramsOwn() throws {
    let keys =
      "1 enter 1 enter 5 2 enter 1 enter 7 enter 7 enter 7 enter end up up enter 4 enter text:Turns ctrl+d "
      + "text:51 enter text:8_months enter 3 enter end up up enter text:neck down enter enter down"
    let folder = "\(repositoryFolder)/Questionnaires"
    let screen = try Invocation.of(
      "replay", "twisting", "--keys", keys, "--size", "72x18", folder: folder
    ).output
    let shown = try block(after: "## What it looks like")
    #expect(shown.count > 10)
    for line in shown { #expect(screen.contains(line)) }
  }

  @Test func thePlainLinesAreTheProgramsOwn() throws {
    let typed = [
      "", "1", "me", "54", "female", "0", "0", "0", "0", "4", "It turns", "", "53", "8 months",
      "slowly",
    ]
    let folder = "\(repositoryFolder)/Questionnaires"
    let output = try Invocation.of(
      "ask", "twisting", "--plain", "--no-save", input: typed.map { $0 + "\n" }.joined(), folder: folder
    ).output
    let shown = try block(after: "## In plain lines")
    #expect(shown.count > 5)
    // What was typed is not echoed from a pipe.
    for line in shown { #expect(output.contains(line.replacing("5: slowly", with: "5:"))) }
  }

  /// A mistake is reported as it is shown; where its line is by now does not matter.
  @Test func theMistakeIsReportedSo() throws {
    let scratch = try Scratch()
    _ = CommandResult.of(["/bin/cp", "-R", "\(repositoryFolder)/Questionnaires", scratch.folder])
    let file = "Questionnaires/twisting.yaml"
    let right = "when: regions includes any of @neck-regions or neck-moves is yes"
    let pieces = scratch.text(file).split(separator: right, maxSplits: 1)
    #expect(pieces.count == 2)
    let wrong = right.replacing("regions includes", with: "region includes")
    try scratch.write(pieces.joined(separator: wrong), file)
    let output = try Invocation.of("check", file, from: scratch.folder).output
    let shown = try block(after: "A mistake is reported with its place")
    #expect(shown.count > 3)
    #expect(
      output.filter { !$0.isNumber }.contains(shown.joined(separator: "\n").filter { !$0.isNumber }),
      "\(output)")
  }

  @Test func bothCommandsInstallWhatTheyNeed() throws {
    let commands = read("README.md").split(separator: "\n").filter { $0.hasPrefix("sudo apt-get") }
    #expect(commands.count == 2)
    #expect(commands.allSatisfy { $0.contains("libncurses-dev") && $0.contains("libyaml-dev") })
    #expect(commands.contains { $0.hasSuffix("swift test") && $0.contains("tmux") })
  }
}
