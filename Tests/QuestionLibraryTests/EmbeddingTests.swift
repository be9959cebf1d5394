import TestSupport
import Testing

/// What every build runs to put the question files into the program, on a folder of its own.
@Suite struct EmbeddingTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    _ = CommandResult.of(["/bin/mkdir", "-p", scratch.path("files/topics")])
    try scratch.write("triage: x\n", "files/triage.yaml")
    try scratch.write("notes", "files/README.md")
    try scratch.write("a swap file", "files/topics/.lamp.yaml")
  }

  /// The paths and texts of what is written, as Swift reads it.
  private func embedded() throws -> [String] {
    let script = "\(repositoryFolder)/Sources/EmbedQuestionFiles/embed.sh"
    let result = CommandResult.of(["/bin/sh", script, scratch.path("files"), scratch.path("Embedded.swift")])
    #expect(result.ending == .exit(0), "\(result.output)")
    let text = scratch.text("Embedded.swift")
    let head = "enum EmbeddedFiles {\n  static let all: [(path: StaticString, text: StaticString)] = [\n"
    #expect(text.hasPrefix(head) && text.hasSuffix("  ]\n}\n"))
    return text.dropFirst(head.count).dropLast(6).split(separator: "\n\"\"\"####),\n").map(String.init)
  }

  @Test func aFileComesAndGoes() throws {
    let triage = "(\"triage.yaml\", ####\"\"\"\ntriage: x\n"
    #expect(try embedded() == [triage])
    try scratch.write("topic: lamp", "files/topics/lamp.yaml")
    #expect(try embedded() == ["(\"topics/lamp.yaml\", ####\"\"\"\ntopic: lamp", triage])
    try scratch.write("topic: \"\\n\\(lamp) \"\"\"#\n", "files/topics/lamp.yaml")
    #expect(try embedded() == ["(\"topics/lamp.yaml\", ####\"\"\"\ntopic: \"\\n\\(lamp) \"\"\"#\n", triage])
    _ = CommandResult.of(["/bin/rm", scratch.path("files/topics/lamp.yaml")])
    #expect(try embedded() == [triage])
  }

  /// What is the same is not compiled again.
  @Test func whatIsTheSameIsNotWrittenAgain() throws {
    _ = try embedded()
    let before = CommandResult.of(["/bin/ls", "-i", scratch.path("Embedded.swift")]).output
    _ = CommandResult.of(["/bin/chmod", "444", scratch.path("Embedded.swift")])
    _ = try embedded()
    #expect(CommandResult.of(["/bin/ls", "-i", scratch.path("Embedded.swift")]).output == before)
    #expect(CommandResult.of(["/bin/ls", scratch.folder]).output == "Embedded.swift\nfiles\n")
  }
}
