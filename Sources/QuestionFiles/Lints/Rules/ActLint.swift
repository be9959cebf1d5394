import QuestionnaireCore

/// Every flag says in one short sentence what to do first.
struct ActLint: Lint {
  /// The most characters of the sentence.
  static let longest = 100

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for linted in folder.questionnaires {
      for flag in linted.content.flags {
        guard let act = flag.act else {
          linted.report(.actMissing(flag.id), of: .flag(flag.id), log)
          continue
        }
        guard act.text.longest > Self.longest else { continue }
        linted.report(.actTooLong(flag.id, act.text.longest), of: .flag(flag.id), log)
      }
    }
  }
}

extension Finding {
  fileprivate static func actMissing(_ flag: FlagID) -> Finding {
    Finding(
      .actMissing, "'\(flag)' does not say what to do first",
      help: "add 'act: {call: …}', or go, today or soon", .warning)
  }
  fileprivate static func actTooLong(_ flag: FlagID, _ count: Int) -> Finding {
    Finding(
      .actTooLong, "what to do first for '\(flag)' has \(count) characters, more than \(ActLint.longest)",
      help: "say it in fewer words", .warning)
  }
}
