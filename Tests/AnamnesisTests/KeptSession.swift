import TestSupport

/// A folder in which interviews about lamps are kept, for commands to be tried on.
final class KeptSession {
  /// 22 November 2026, 10:00.
  static let now = 1_795_341_600

  let scratch: Scratch
  private let folder: String

  init(folder: String = Invocation.lamps) throws {
    scratch = try Scratch()
    self.folder = folder
  }

  /// Runs the program with this folder, in a country that is named where one counts; `later` seconds after the beginning.
  func run(
    _ arguments: String..., input: String = "", later: Int = 0, folder: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Invocation {
    let named = ["ask", "show", "export", "print"].contains { arguments.prefix(2).contains($0) }
    return try Invocation.of(
      arguments: arguments + (named ? ["--country", "aa"] : []), input: input, folder: folder ?? self.folder,
      environment: [
        "XDG_STATE_HOME": scratch.folder, "ANAMNESIS_NOW": String(Self.now + later), "TZ": "UTC",
      ].merging(environment) { $1 })
  }

  /// Holds an interview in lines: from the start screen, with these lines, to the end of input.
  func ask(_ lines: String...) throws -> Invocation {
    try run("ask", "lamps", "--plain", input: (["1"] + lines).map { $0 + "\n" }.joined())
  }

  /// The names of the files, sorted.
  var files: [String] {
    CommandResult.of(["/bin/ls", "-A", "\(scratch.folder)/anamnesis/sessions"]).output
      .split(separator: "\n").map(String.init)
  }

  /// The names of the journals, the one begun first first.
  var journals: [String] { files.filter { $0.hasSuffix(".jsonl") } }

  /// What was begun as answers and is none yet.
  var draft: String {
    files.first { $0.hasSuffix(".draft") }.map { scratch.text("anamnesis/sessions/\($0)") } ?? ""
  }

  /// The path of the only journal, in the scratch folder.
  var file: String { "anamnesis/sessions/\(journals.first ?? "none")" }
}
