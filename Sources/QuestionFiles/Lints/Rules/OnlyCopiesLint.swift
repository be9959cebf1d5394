import PlainText
import QuestionnaireCore

/// A flag or advice does not rest on copies alone: some source of it was opened where its publisher has it.
struct OnlyCopiesLint: Lint {
  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for linted in folder.questionnaires {
      let sources = Dictionary(firstOf: linted.content.sources.map { ($0.id, $0) })
      for flag in linted.content.flags {
        let cited = (flag.text.citations + flag.doNot.citations).compactMap { sources[$0] }
        guard !cited.isEmpty, cited.allSatisfy({ $0.copyOn != nil }) else { continue }
        linted.report(.onlyCopies(flag.id, cited.map(\.id)), of: .flag(flag.id), log)
      }
    }
  }
}

extension Finding {
  fileprivate static func onlyCopies(_ flag: FlagID, _ sources: [SourceID]) -> Finding {
    let names = sources.map(\.rawValue).joined(separator: ", ")
    return Finding(
      .onlyCopies, "'\(flag)' rests on copies only: \(names)",
      help: "open the original, or cite another source beside it", .warning)
  }
}
