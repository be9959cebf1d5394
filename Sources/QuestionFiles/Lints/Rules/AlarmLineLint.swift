import QuestionnaireCore

/// What can raise an alarm is asked by itself after "I do not know": as a line of the list in plainer words, unless not
/// knowing the list is an alarm already. A list that is searched has too many lines for that.
struct AlarmLineLint: Lint {
  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for linted in folder.questionnaires {
      let raising = linted.raising(.sameDay)
      for question in linted.questions where question.allowsUnknown {
        guard let alarms = raising[question.linkId], case .choices(let choices) = question.kind,
          !choices.isSearched
        else { continue }
        check(question, alarms, linted, log)
      }
    }
  }

  private func check(
    _ question: Question, _ alarms: Set<OptionID>, _ linted: LintedQuestionnaire, _ log: DiagnosticLog
  ) {
    let id = question.linkId
    let options = question.options.filter { alarms.contains($0.id) && !$0.isExclusive }.map(\.id)
    guard case .lines(_, let lines)? = question.clearer else {
      if !options.isEmpty, !linted.isRaised(.sameDay, byNotKnowing: id) {
        linted.report(.linesMissing(options, of: id), of: .item(id), log)
      }
      return
    }
    for option in options where !lines.contains(where: { $0.option == option }) {
      linted.report(.missingLine(option, of: id), of: .options(id, [option.rawValue]), log)
    }
  }
}

extension Finding {
  fileprivate static func missingLine(_ option: OptionID, of list: LinkID) -> Finding {
    Finding(
      .missingLine, "'\(option)' can raise an alarm, and the plainer words of '\(list)' have no line for it",
      help: "add a line for it under 'lines' of 'clearer'", .warning)
  }
  fileprivate static func linesMissing(_ options: [OptionID], of list: LinkID) -> Finding {
    Finding(
      .missingLine,
      "\(Finding.list(options.map(\.rawValue))) of '\(list)' can raise an alarm, and not knowing the list raises none",
      help: "add 'clearer' with a line for each, or a same-day flag for who does not know", .warning)
  }
}
