import InterviewUI
import PlainText
import TestSupport
import Testing

/// The manual page has all that help has, and is a page that man takes.
@Suite struct ManualTests {
  private static func page(_ seconds: String = "1790000000") throws -> String {
    try Invocation.of("manual", environment: ["SOURCE_DATE_EPOCH": seconds]).output
  }

  /// What stands behind a line, up to the next that begins so.
  private func section(_ name: String, of page: String, _ macro: String = ".Sh ") throws -> Substring {
    let text = "\n" + page
    let start = try #require(text.firstRange(of: "\n\(macro)\(name)\n"), "\(name)")
    let rest = text[start.upperBound...]
    return rest[..<(rest.firstRange(of: "\n" + macro)?.lowerBound ?? rest.endIndex)]
  }

  /// The commands as the parser of arguments describes them, each by its words.
  private func commands(_ node: JSONNode, in words: [String] = []) -> [(words: [String], node: JSONNode)] {
    guard node["shouldDisplay"]?.bool != false else { return [] }
    let words = words + [node["commandName"]?.string ?? ""]
    return [(words, node)] + (node["subcommands"]?.elements ?? []).flatMap { commands($0, in: words) }
  }

  @Test func everyCommandIsThereWithItsOptions() throws {
    let page = try Self.page()
    let dump = try Invocation.of("--experimental-dump-help").output
    let root = try #require(JSONNode.read(Array(dump.utf8), limits: .init(depth: 64)).node?["command"])
    let found = commands(root)
    #expect(found.count > 15)
    for (words, node) in found {
      let isRoot = words.count == 1
      let text =
        isRoot
        ? try section("OPTIONS", of: page)
        : try section(words.joined(separator: " "), of: try String(section("COMMANDS", of: page)), ".Ss ")
      for argument in node["arguments"]?.elements ?? [] {
        let names = (argument["names"]?.elements ?? []).compactMap { $0["name"]?.string }
        if !isRoot, names.contains("help") || names.contains("version") { continue }
        let shown = names.last.map { name in
          (name.count > 1 ? "Fl \\-" : "Fl ") + name.replacing("-", with: "\\-")
        }
        let value = argument["valueName"]?.string?.replacing("-", with: "\\-")
        #expect(text.contains(shown ?? "It Ar \(value ?? "?")"), "\(words) \(names)")
        for value in (argument["allValues"]?.elements ?? []).compactMap(\.string) {
          #expect(text.contains(value), "\(words) \(names): \(value)")
        }
      }
    }
  }

  @Test func everyExitCodeAndVariableOfHelpIsThere() throws {
    let page = try Self.page()
    let help = try Invocation.of("--help").output
    let parts = help.split(separator: "\n\n").map { $0.split(separator: "\n") }
    for (title, name, macro) in [("Exit codes:", "EXIT STATUS", "Sy"), ("Environment:", "ENVIRONMENT", "Ev")]
    {
      let rows = try #require(parts.first { $0.first == title[...] }).dropFirst()
      let section = try section(name, of: page)
      let words = rows.filter { !$0.hasPrefix("   ") }.map { $0.dropFirst(2).split(separator: "  ")[0] }
      #expect(words.count > 5)
      for word in words {
        #expect(section.contains(".It \(macro) \"\(word.count > 3 ? "" : "\\&")\(word)\"\n"), "\(word)")
      }
    }
  }

  @Test func everyKeyAndWordIsThere() throws {
    let keys = try section("KEYS", of: try Self.page())
    for row in KeyGuide.parts.flatMap(\.rows) {
      #expect(keys.contains(row.keys.replacing("-", with: "\\-")), "\(row.keys)")
      #expect(keys.contains(row.meaning), "\(row.meaning)")
    }
    let lines = try section("PLAIN LINES", of: try Self.page()).split(whereSeparator: \.isWhitespace)
    for text in KeyGuide.plainLines {
      let words = text.split(separator: " ").map { ($0.first == "'" || $0.first == "." ? "\\&" : "") + $0 }
      #expect(words.allSatisfy { lines.contains($0[...]) || lines.contains($0.dropFirst(2)) }, "\(text)")
    }
  }

  @Test func itsDateIsTheOneOfTheSources() throws {
    #expect(try Self.page("0").hasPrefix(".Dd January 1, 1970\n"))
    #expect(try Self.page("1790000000") == Self.page("1790000000"))
    #expect(
      try Invocation.of("manual", environment: ["SOURCE_DATE_EPOCH": ""]).output.hasPrefix(
        ".Dd November 22, 2026\n"))
    let wrong = try Invocation.of("manual", environment: ["SOURCE_DATE_EPOCH": "soon"])
    #expect(wrong.code == 64)
  }

  /// Nobody but those who make packages needs it.
  @Test func helpDoesNotNameIt() throws { #expect(!(try Invocation.of("--help").output.contains("manual"))) }

  @Test(.enabled(if: isThere("mandoc"), "mandoc is not installed"))
  func mandocFindsNothing() throws {
    let scratch = try Scratch()
    try scratch.write(try Self.page(), "anamnesis.1")
    let found = CommandResult.of(["mandoc", "-T", "lint", scratch.path("anamnesis.1")]).output
    // Which other pages are installed is not its matter.
    let faults = found.split(separator: "\n").filter { !$0.contains("referenced manual not found") }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  @Test(.enabled(if: isThere("groff"), "groff is not installed"))
  func manFindsNothing() throws {
    let scratch = try Scratch()
    try scratch.write(try Self.page(), "anamnesis.1")
    let found = CommandResult.of(["groff", "-mandoc", "-ww", "-z", scratch.path("anamnesis.1")])
    #expect(found.output == "")
    #expect(found.ending == .exit(0))
  }
}

/// What shells are told, so that they complete commands and names.
@Suite struct CompletionTests {
  private static let shells = ["bash", "zsh", "fish"]

  @Test(arguments: shells) func theScriptNamesEveryCommand(_ shell: String) throws {
    let script = try Invocation.of("--generate-completion-script", shell)
    #expect(script.code == 0)
    for command in ["ask", "run", "check", "sessions", "delete-all", "--questionnaires"] {
      #expect(script.output.contains(shell == "fish" ? command.replacing("--", with: "") : command))
    }
    #expect(!script.output.contains("manual"))
  }

  @Test(arguments: shells.filter(isThere)) func theShellTakesTheScript(_ shell: String) throws {
    let scratch = try Scratch()
    try scratch.write(try Invocation.of("--generate-completion-script", shell).output, "script")
    let result = CommandResult.of([shell, "-n", scratch.path("script")])
    #expect(result.output == "")
    #expect(result.ending == .exit(0))
  }

  @Test(arguments: [
    ("la", "lamps"), ("lamps.y", "lamps.yaml"),
    ("topics/fl", "topics/flickering.yaml"),
    ("to", "topics/"), ("zebra", ""),
  ])
  func namesAndFilesAreOffered(_ begun: String, _ offered: String) throws {
    let lines = try Self.offered(begun, folder: Invocation.lamps)
    #expect(lines.allSatisfy { $0.hasPrefix(begun) })
    #expect(offered.isEmpty ? lines.isEmpty : lines.contains(offered), "\(lines)")
  }

  @Test func namesAreJoined() throws {
    let folder = "\(repositoryFolder)/Questionnaires"
    #expect(try Self.offered("shaking+sl", folder: folder) == ["shaking+slow"])
    #expect(try Self.offered("slow+shaking+sl", folder: folder) == [])
  }

  /// What a shell is offered behind `anamnesis ask`, in a folder of question files.
  private static func offered(_ begun: String, folder: String) throws -> [String] {
    let words = [
      "---completion", "ask", "--", "questionnaire", "2", "\(begun.count)", "anamnesis", "ask", begun,
    ]
    let result = try Invocation.of(arguments: words, folder: folder, from: folder)
    #expect(result.code == 0)
    return result.output.split(separator: "\n").map(String.init)
  }
}

/// Whether a program is installed.
private func isThere(_ program: String) -> Bool {
  CommandResult.of(["/bin/sh", "-c", "command -v \(program)"]).ending == .exit(0)
}
