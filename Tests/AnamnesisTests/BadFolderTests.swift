import QuestionFiles
import TestSupport
import Testing

/// What is wrong with one file of a folder is in the way of what rests on it, and of nothing else.
@Suite struct BadFolderTests {
  /// The codes that no file on the shelf has, and that are met here.
  static let codes: Set<DiagnosticCode> = [.unreadableFile, .missingFile]

  /// What may stand where a topic should: the shell's words that put it at `$0`.
  private static let obstacles = [
    "mkdir $0", "mkfifo $0", "ln -s /dev/zero $0", "ln -s nowhere $0", "ln -s general.yaml/none $0",
    "head -c 1048577 /dev/zero > $0", "printf 'a: \\377' > $0", "echo nonsense > $0", "true > $0",
  ]

  private func run(_ arguments: String..., in folder: String, input: String = "") throws -> Invocation {
    try Invocation.of(
      arguments: arguments, input: input, folder: ".", from: folder, limits: BadFile.limits)
  }

  private func lamps(_ scratch: Scratch) -> String {
    _ = CommandResult.of(["/bin/cp", "-R", Invocation.lamps, scratch.path("lamps")])
    return scratch.path("lamps")
  }

  /// Expects that the lamps can be asked of.
  private func expectWell(_ folder: String, _ what: String) throws {
    let held = try run("run", "lamps", "--answers", "-", in: folder, input: "answers: {respondent: me}\n")
    #expect(held.code == 0 && held.errors == "", "\(what): \(held.errors)")
    let asked = try run("ask", "lamps", "--plain", "--no-save", in: folder, input: "\n")
    #expect(asked.output.contains("Whose lamp is it?"), "\(what): \(asked.output)\(asked.errors)")
  }

  @Test(arguments: obstacles) func whatIsNoTopicIsInNobodysWay(_ obstacle: String) throws {
    let scratch = try Scratch()
    let folder = lamps(scratch)
    _ = CommandResult.of(["/bin/sh", "-c", obstacle, "\(folder)/topics/other.yaml"])
    try expectWell(folder, obstacle)
    let whole = try run("check", ".", in: folder)
    #expect(whole.code == 65 && whole.output.hasPrefix("./topics/other.yaml:1:"), "\(obstacle): \(whole)")
    #expect(whole.output.contains("\n   help: ") && whole.errors == "errors: 1, warnings: 0\n")
    let alone = try run("check", "topics/other.yaml", in: folder)
    #expect(alone.code == 65 || alone.code == 66, "\(obstacle): \(alone)")
    #expect((alone.output + alone.errors).contains(" help: ") || alone.errors.contains("\n  "), "\(alone)")
  }

  /// All that is on the shelf and stands in a file of its own, in one folder.
  @Test func aFolderFullOfBadFilesIsInNobodysWay() throws {
    let scratch = try Scratch()
    let folder = lamps(scratch)
    _ = CommandResult.of(["/bin/mkdir", "-p", folder + "/shared"])
    for kind in BadFileKind.all {
      for file in try kind.files() where kind.hasFilesOfItsOwn {
        for (path, bytes) in file.files where path.hasSuffix(".yaml") {
          try #require(writeFile("\(folder)/\(path)", bytes))
        }
      }
    }
    try expectWell(folder, "all")
    let whole = try run("check", ".", in: folder)
    #expect(whole.code == 65)
    #expect(whole.output.split(separator: "\n").count { $0.contains(": error: ") } > 300)
  }

  @Test func aDataFileIsInTheWayOfAll() throws {
    let scratch = try Scratch()
    let folder = lamps(scratch)
    _ = CommandResult.of(["/bin/rm", folder + "/sources.yaml"])
    let gone = try run("check", ".", in: folder)
    #expect(gone.code == 65 && gone.output.contains("./sources.yaml:1:1: error: "), "\(gone.output)")
    #expect(gone.output.contains("[missing-file]"))
    _ = CommandResult.of(["/bin/mkdir", folder + "/sources.yaml"])
    let there = try run("run", "lamps", "--answers", "-", in: folder, input: "answers: {respondent: me}\n")
    #expect(there.code == 65 && there.errors.contains("[unreadable-file]"), "\(there.errors)")
  }

  @Test(arguments: [2_000, 2_001]) func filesHaveALimit(_ count: Int) throws {
    let scratch = try Scratch()
    let folder = lamps(scratch)
    let there = try #require(filesOfFolder("Tests/AnamnesisTests/Lamps")).count
    for number in 0..<count - there { try scratch.write("", "lamps/topics/t\(number).yaml") }
    let held = try run("run", "lamps", "--answers", "-", in: folder, input: "answers: {respondent: me}\n")
    #expect(held.code == (count > 2_000 ? 65 : 0), "\(held.errors)")
    #expect(held.errors.contains("has more than 2000 question files") == (count > 2_000))
  }
}
