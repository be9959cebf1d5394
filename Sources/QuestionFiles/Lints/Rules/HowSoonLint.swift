import QuestionnaireCore

/// Every level says in a few words how soon help is needed.
struct HowSoonLint: Lint {
  /// The most columns of the words.
  static let widest = 40

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for linted in folder.questionnaires {
      for level in linted.content.guidance.levels {
        guard let place = folder.headings[level.level.name] else { continue }
        guard let howSoon = level.howSoon else {
          log.report(.howSoonMissing(level.level), at: place)
          continue
        }
        if howSoon.widest > Self.widest {
          log.report(.howSoonTooWide(level.level, howSoon.widest), at: place)
        }
      }
    }
  }
}

extension Finding {
  fileprivate static func howSoonMissing(_ level: TriageLevel) -> Finding {
    Finding(
      .howSoonMissing, "the level '\(level.name)' does not say how soon", help: "add 'how-soon'", .warning)
  }
  fileprivate static func howSoonTooWide(_ level: TriageLevel, _ width: Int) -> Finding {
    Finding(
      .howSoonTooWide,
      "'how-soon' of '\(level.name)' takes \(width) columns, more than \(HowSoonLint.widest)",
      help: "say it in fewer words", .warning)
  }
}
