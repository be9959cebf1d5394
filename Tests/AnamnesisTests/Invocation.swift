import QuestionnaireCore
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Scratch {
  /// Keeps a country in the folder for what must survive the program, which is this one.
  func keepCountry(_ text: String = "aa\n") throws {
    _ = CommandResult.of(["/bin/mkdir", "-m", "700", path("anamnesis")])
    try write(text, "anamnesis/country")
  }
}

/// The program run to its end: what it wrote, and the code it ended with.
struct Invocation {
  let output: String
  let errors: String
  let code: Int?

  /// Runs it with the small question files of these tests, in a country that is known, or with those of another folder.
  static func of(
    _ arguments: String..., input: String = "", folder: String = lamps, today: String = "2026-11-22",
    into target: String? = nil, from place: String? = nil, environment: [String: String] = [:]
  ) throws -> Invocation {
    try of(
      arguments: arguments, input: input, folder: folder, today: today, into: target, from: place,
      environment: environment)
  }

  /// Runs it with these arguments; `target` is a file its output goes to, `place` where it runs, `limits` what the shell
  /// says before, such as `ulimit -t 10`.
  static func of(
    arguments: [String], input: String = "", folder: String = lamps, today: String = "2026-11-22",
    into target: String? = nil, from place: String? = nil, limits: String = ":",
    environment changes: [String: String] = [:]
  ) throws -> Invocation {
    let scratch = try Scratch()
    try scratch.write(input, "in")
    try scratch.keepCountry()
    let environment = PinnedEnvironment.variables(
      changing: [
        "ANAMNESIS_QUESTIONNAIRES": folder, "ANAMNESIS_TODAY": today, "LANG": "en_AA.UTF-8", "LC_ALL": "",
        "XDG_STATE_HOME": scratch.folder,
      ].merging(changes) { $1 })
    let output = target ?? scratch.path("out")
    let script =
      (place.map { "cd '\($0)' && " } ?? "") + limits
      + " && \"$0\" \"$@\" <'\(scratch.path("in"))' >\(output) 2>'\(scratch.path("err"))'"
    let result = CommandResult.of(
      ["/bin/sh", "-c", script, try ProgramUnderTest.path()] + arguments, environment: environment)
    var code: Int?
    if case .exit(let number)? = result.ending { code = number }
    return Invocation(output: scratch.text("out"), errors: scratch.text("err"), code: code)
  }

  /// The folder of small question files.
  static let lamps = folder + "/Lamps"

  /// The folder of this file.
  private static let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/")
}
