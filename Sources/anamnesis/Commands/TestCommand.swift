import ArgumentParser
import QuestionFiles

/// Holds the interviews of vignettes, and compares how they end with how they must.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Hold the interviews of the vignettes, and say which came out otherwise, and why.")

  @Argument(
    help: ArgumentHelp(
      "Vignettes, questionnaires and folders; without any, the shipped files.", valueName: "file|dir"))
  var places: [String] = []

  @OptionGroup var folder: FolderOption

  func run() throws {
    var lines: [String] = []
    var passed = 0
    var failed = 0
    var seen: Set<String> = []
    for files in try QuestionSource.all(places, folder: folder.folder, withVignettes: true) {
      for vignette in try files.vignettes() where seen.insert(vignette.file).inserted {
        let mismatches = VignetteVerdict(vignette, try files.questionnaire(vignette.questionnaire)).mismatches
        lines.append((mismatches.isEmpty ? "ok    " : "FAIL  ") + vignette.id)
        lines += mismatches.map { "  " + $0 }
        if mismatches.isEmpty { passed += 1 } else { failed += 1 }
      }
    }
    guard !seen.isEmpty else {
      throw Failure(
        .badInput, "there is no vignette here to hold",
        remedy: "vignettes are files in the folder 'vignettes' beside the questionnaires")
    }
    lines.append("vignettes: \(passed) passed, \(failed) failed")
    try Streams.write(lines.map { $0 + "\n" }.joined())
    guard failed == 0 else { throw Ending(reason: .badInput) }
  }
}
