import QuestionnaireCore

/// A list of which one option is picked has at most as many as keys choose, unless it can be searched. A checklist is
/// read line by line, and has at most as many lines as an ordinary screen.
struct OptionCountLint: Lint {
  /// The most options of a list of which one is picked.
  static let mostOptions = 9
  /// The most options of a list of which several are ticked.
  static let mostOfChecklist = 18

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for question in folder.questions {
      switch question.kind {
      case .choice(let choices): check(choices, of: question.id, Self.mostOptions, log)
      case .choices(let choices): check(choices, of: question.id, Self.mostOfChecklist, log)
      default: continue
      }
    }
  }

  private func check(_ choices: Question.Choices, of id: Word, _ limit: Int, _ log: DiagnosticLog) {
    guard !choices.isSearched, choices.options.count > limit else { return }
    log.report(.tooManyOptions(choices.options.count, limit: limit), at: id.place)
  }
}

extension Finding {
  fileprivate static func tooManyOptions(_ count: Int, limit: Int) -> Finding {
    Finding(
      .tooManyOptions, "this list has \(count) options, more than the \(limit) that are easy to choose from",
      help: "add 'search: yes', or make it two questions", .warning)
  }
}
