import QuestionnaireCore

/// Every value of a derived feature has its words for the doctor's sheet, which prints them all.
struct RecordMissingLint: Lint {
  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for linted in folder.questionnaires {
      for derived in linted.content.derived {
        guard let wordless = derived.cases.first(where: { $0.record == nil }) else { continue }
        linted.report(.recordMissing(wordless.value, of: derived.linkId), of: .derived(derived.linkId), log)
      }
    }
  }
}

extension Finding {
  fileprivate static func recordMissing(_ value: OptionID, of derived: LinkID) -> Finding {
    Finding(
      .recordMissing, "the value '\(value)' of '\(derived)' has no words for the doctor's sheet",
      help: "add 'records' with the words of each value", .warning)
  }
}
