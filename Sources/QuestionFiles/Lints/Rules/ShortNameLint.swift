import PlainText
import QuestionnaireCore

/// Every question that can be left unknown has a short name, by which it is listed then.
struct ShortNameLint: Lint {
  /// The most columns of the name.
  static let widest = 34

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for linted in folder.questionnaires {
      for question in linted.questions where question.allowsUnknown {
        let id = question.linkId
        guard let short = question.short else {
          linted.report(.shortMissing(id), of: .item(id), log)
          continue
        }
        let width = TextWidth.columns(of: short)
        if width > Self.widest { linted.report(.shortTooWide(id, width), of: .item(id), log) }
      }
    }
  }
}

extension Finding {
  fileprivate static func shortMissing(_ question: LinkID) -> Finding {
    Finding(
      .shortMissing, "the question '\(question)' can be left unknown and has no short name",
      help: "add 'short', as it is named in a list of what is not known", .warning)
  }
  fileprivate static func shortTooWide(_ question: LinkID, _ width: Int) -> Finding {
    Finding(
      .shortTooWide,
      "the short name of '\(question)' takes \(width) columns, more than \(ShortNameLint.widest)",
      help: "name it in fewer words", .warning)
  }
}
