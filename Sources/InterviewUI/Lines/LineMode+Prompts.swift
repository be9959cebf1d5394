internal import QuestionnaireCore
internal import SummaryReports

extension LineMode {
  /// What can be typed now, and what is kept if nothing is.
  func prompt(for state: AppState) -> String { asks(in: state) + ":" }

  private func asks(in state: AppState) -> String {
    let context = state.lineContext
    switch state.top {
    case let screen as QuestionScreen: return prompt(for: screen, in: state)
    case let menu as any SearchScreen: return Wording.lineMenuPrompt(menu.rowTexts(in: context).count)
    case let review as ReviewScreen: return Wording.lineChoosePrompt(review.rows.count + 1)
    case let summary as SummaryScreen:
      if nextPiece != nil { return Wording.lineReadOnPrompt }
      return Wording.lineSummaryPrompt(ReportReading(summary.report).parts.count)
    case let topic as TopicScreen:
      return Wording.lineTopicPrompt(
        parts: TopicReading(topic, in: context).parts.count, related: topic.page.related.count)
    case let save as SaveScreen: return Wording.lineNamePrompt(save.name.trimmed)
    case let rows as any RowScreen: return Wording.lineChoosePrompt(rows.rows(in: context).count)
    default: return Wording.lineOtherPrompt
    }
  }

  private func prompt(for screen: QuestionScreen, in state: AppState) -> String {
    let talk = talk(for: screen, in: state)
    if let talk, talk.asksWriteIn != nil {
      return talk.list.isMultiple ? Wording.lineWriteInsPrompt : Wording.lineWriteInPrompt
    }
    if let lines = texts[screen.linkId], !lines.isEmpty { return Wording.lineMorePrompt }
    if let talk, talk.collects, !talk.chosen.isEmpty, talk.headings.isEmpty {
      return Wording.lineAnotherPrompt
    }
    var parts = [asks(for: screen.question, talk, in: state.lineContext)]
    if talk == nil, screen.question.allowsUnknown { parts.append(Wording.lineOrAbsent) }
    if let answer = state.presentAnswer(to: screen.linkId), let interview = state.interview {
      parts.append(
        Wording.lineEmptyKeeps(AnswerWording(interview).words(for: answer, to: screen.question)))
    }
    return parts.joined(separator: ". ")
  }

  private func asks(for question: Question, _ talk: ListTalk?, in context: ScreenContext) -> String {
    switch question.kind {
    case .yesNo: return Wording.lineYesNoPrompt(talk?.offered.count ?? 0)
    case .choice, .choices, .region, .regions:
      guard let talk else { return Wording.lineOtherPrompt }
      if !talk.headings.isEmpty { return Wording.lineHeadingPrompt(talk.headings.count) }
      if talk.isSearched {
        return Wording.lineSearchPrompt(talk.numberCount, example: example(question, context))
      }
      return talk.list.isMultiple
        ? Wording.lineSeveralPrompt(talk.offered.count) : Wording.lineChoosePrompt(talk.offered.count)
    case .age: return Wording.lineQuantityPrompt([.years, .months, .weeks, .days])
    case .duration: return Wording.lineQuantityPrompt([.days, .hours])
    case .number(let limits):
      return Wording.lineNumberPrompt(
        Wording.range(limits.minimum?.description, limits.maximum?.description, unit: limits.unit)
          ?? limits.unit)
    case .date: return Wording.lineDatePrompt
    case .scale: return Wording.lineScalePrompt
    case .text: return Wording.lineTextPrompt
    }
  }

  /// A word of the list, to show what can be typed.
  func example(_ question: Question, _ context: ScreenContext) -> String? {
    switch question.kind {
    case .region, .regions: context.interview?.questionnaire.content.bodyMap.regions.last?.text
    default: nil
    }
  }
}
