import TestSupport
import Testing

/// A bad file, or several that are wrong together, put into a copy of the folder of lamps, and what the program is told.
struct BadFile {
  let name: String
  /// What is put into the folder, by its path there.
  let files: [String: [UInt8]]
  let arguments: [String]
  /// Whether the folder of lamps lies beneath; without it there is nothing else.
  var hasLamps = true

  /// The most that the program may take: 128 MB, and ten seconds of processor time on a machine that may be busy.
  /// A sanitizer needs more of both.
  static let limits = Tier.isSanitized ? "ulimit -t 100" : "ulimit -d 131072 && ulimit -t 10"

  /// Runs the program in the folder.
  func run() throws -> Invocation {
    let scratch = try Scratch()
    let folder = scratch.path("folder")
    _ = CommandResult.of(hasLamps ? ["/bin/cp", "-R", Invocation.lamps, folder] : ["/bin/mkdir", folder])
    for (path, bytes) in files {
      let parts = path.split(separator: "/").dropLast().joined(separator: "/")
      if !parts.isEmpty { _ = CommandResult.of(["/bin/mkdir", "-p", "\(folder)/\(parts)"]) }
      try #require(writeFile("\(folder)/\(path)", bytes))
    }
    return try Invocation.of(arguments: arguments, folder: ".", from: folder, limits: Self.limits)
  }
}

extension Invocation {
  /// What was said of a file, for a golden; of an interview that was held only what was wrong.
  func transcript(of name: String, isHeld: Bool) -> String {
    "== \(name): \(code.map(String.init) ?? "killed")\n" + (isHeld ? "" : output) + errors
  }
}
