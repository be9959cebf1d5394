internal import QuestionnaireCore
internal import SummaryReports

extension LineMode {
  /// Says what is shown: whole if it is new, else only what has happened to it.
  mutating func sayScreen(_ state: inout AppState) {
    sayProblem(&state)
    let place = place(of: state)
    defer {
      said = place
      repeats = false
    }
    guard place != said || repeats else { return }
    switch state.top {
    case let screen as QuestionScreen: say(screen, in: &state)
    case let menu as any SearchScreen: say(menu, in: state)
    case let review as ReviewScreen: say(review, in: state)
    case let summary as SummaryScreen: say(summary)
    case let topic as TopicScreen: say(topic, in: state.lineContext)
    case let rows as any RowScreen: say(rows, in: state)
    default: sayPage(in: state)
    }
  }

  private func place(of state: AppState) -> Place {
    let context = state.lineContext
    switch state.top {
    case let screen as QuestionScreen:
      return Place(kind: screen.kind, linkId: screen.linkId, text: screen.question.text[context.respondent])
    case let menu as any SearchScreen: return Place(kind: menu.kind, text: menu.picker.query.text)
    case let topic as TopicScreen: return Place(kind: topic.kind, text: topic.page.id.rawValue)
    case let rows as any RowScreen:
      let text = [rows.title(in: context)] + rows.text(in: context).map(\.text) + rows.rows(in: context)
      return Place(kind: rows.kind, text: text.joined(separator: "\n"))
    default: return Place(kind: state.kind)
    }
  }

  /// Says once what a screen has to say about the last line.
  private mutating func sayProblem(_ state: inout AppState) {
    switch state.top {
    case var screen as QuestionScreen:
      if let problem = screen.problem { refuse(problem) }
      if let remark = screen.remark { pending.append(remark) }
      screen.problem = nil
      screen.remark = nil
      state.top = screen
    case var menu as any SearchScreen:
      if let problem = menu.picker.problem { refuse(problem) }
      menu.picker.problem = nil
      state.top = menu
    case var topic as TopicScreen:
      if let remark = topic.remark { pending.append(remark) }
      topic.remark = nil
      state.top = topic
    case var save as SaveScreen:
      if let problem = save.problem { refuse(problem) }
      save.problem = nil
      state.top = save
    case var summary as SummaryScreen:
      if let remark = summary.remark, remark != Wording.finished, remark != Wording.finishedAgain {
        pending.append(remark)
      }
      if summary.remark == Wording.finished, read != summary.report { pending.append(Wording.lineFinished) }
      summary.remark = nil
      state.top = summary
    case var rows as any RowScreen:
      if let problem = rows.picker.problem { refuse(problem) }
      rows.picker.problem = nil
      state.top = rows
    default: break
    }
  }

  private mutating func say(_ screen: QuestionScreen, in state: inout AppState) {
    let context = state.lineContext
    let respondent = context.respondent
    if context.interview?.evaluation.level == .emergency {
      let number = CallNowText.ownEmergencyNumber(in: context).first.map { " " + Wording.sentence($0) } ?? ""
      pending.append(Wording.sentence(Wording.emergencyTitle) + number)
    }
    if context.keeping.failure != nil { pending.append(Wording.lineNotSavedMark) }
    if context.keeping.folder == nil, group == nil { pending.append(Wording.lineNotKept) }
    let heading = screen.group?[respondent]
    let progress = Wording.progressSentence(question: screen.place + 1, context.progress)
    pending.append(
      heading == group ? progress : (heading.map { Wording.sentence($0) + " " } ?? "") + progress)
    group = heading
    pending += screen.sameDay.map { Wording.lineSameDay($0[respondent]) }
    pending.append(screen.question.text[respondent])
    if let help = screen.question.help { pending.append(help[respondent]) }
    if case .scale(let low, let high) = screen.question.kind {
      pending.append(Wording.lineScale(low: low[respondent], high: high[respondent]))
    }
    if case .text = screen.question.kind {
      pending.append(Wording.textIsNotRead)
      if !isTextHinted { pending.append(Wording.lineTextHint) }
      isTextHinted = true
      if let text = texts[screen.linkId] { pending.append(Wording.lineSoFar(text.joined(separator: " "))) }
    }
    guard var talk = talk(for: screen, in: state) else { return }
    if talk.asksWriteIn == nil { talk.rest() }
    talks[screen.linkId] = talk
    if talk.isSearched {
      pending.append(Wording.lineSearchFirst(example: example(screen.question, context)))
    }
    pending += talk.lines + talk.soFar
  }

  private mutating func say(_ menu: any SearchScreen, in state: AppState) {
    let context = state.lineContext
    let isSearched = !menu.picker.query.isEmpty
    if !isSearched, let notice = menu.notice(in: context) { pending.append(notice) }
    if isSearched, menu.foundCount(in: context) == 0 {
      refuse(Wording.nothingMatches(menu.picker.query.trimmed) + " " + Wording.lineIfUrgent)
    } else {
      pending.append(isSearched ? Wording.lineFound(menu.picker.query.trimmed) : menu.title)
    }
    for (index, row) in menu.rowTexts(in: context).enumerated() {
      let text = Wording.lineRow(index + 1, row)
      let note = menu is MenuScreen ? menu.note(of: index, in: context) : ""
      pending.append(note.isEmpty ? text : Wording.sentence(text) + " " + note)
    }
  }

  private mutating func say(_ review: ReviewScreen, in state: AppState) {
    let context = state.lineContext
    pending.append(
      "\(Wording.sentence(Wording.reviewTitle)) \(Wording.lineReview(review.rows.count { $0.answer != nil }))"
    )
    var group: Int?
    for (index, row) in review.rows.enumerated() {
      if row.group != group {
        group = row.group
        let groups = context.interview?.questionnaire.content.groups ?? []
        if let group, groups.indices.contains(group) {
          pending.append(Wording.sentence(groups[group].title[context.respondent]))
        }
      }
      let answer = row.answer ?? Wording.reviewNotAnswered
      pending.append(Wording.lineRow(index + 1, "\(row.question[context.respondent]) \(answer)"))
    }
    pending.append(Wording.lineRow(review.rows.count + 1, review.goOnText(in: context)))
  }

  private mutating func say(_ summary: SummaryScreen) {
    guard read != summary.report else {
      pending.append(summary.part == .sheet ? Wording.lineSheetKnown : Wording.lineSummaryKnown)
      return
    }
    read = summary.report
    let reading = ReportReading(summary.report)
    pending.append(
      Wording.lineLength(
        isSheet: summary.part == .sheet, parts: reading.parts.count, words: reading.wordCount))
    nextPiece = nil
    if pauses { readOn(reading, from: 0) } else { pending += reading.parts.joined() }
  }

  private mutating func say(_ topic: TopicScreen, in context: ScreenContext) {
    let reading = TopicReading(topic, in: context)
    guard read != topic.report else {
      pending.append(Wording.lineTopicKnown)
      return
    }
    read = topic.report
    pending.append(Wording.lineTopicLength(parts: reading.parts.count, words: reading.wordCount))
    pending += reading.parts.joined()
    if !reading.related.isEmpty {
      pending += [Wording.sentence(ReportWording.relatedTopics)] + reading.related
    }
  }

  private mutating func say(_ screen: any RowScreen, in state: AppState) {
    let context = state.lineContext
    var title = Wording.sentence(screen.title(in: context))
    if let note = screen as? NoteScreen {
      title += " " + Wording.progressSentence(question: note.place + 1, context.progress)
      pending.append(title)
      pending += note.sameDay.map { Wording.lineSameDay($0[context.respondent]) }
      pending += context.lettering.lines(of: note.prose, for: context.respondent, columns: context.columns)
        .map(
          \.text)
    } else {
      if let aside = screen.aside(in: context).first { title += " " + Wording.sentence(aside) }
      pending.append(title)
      pending += screen.text(in: context).map(\.spoken)
    }
    pending += screen.rows(in: context).enumerated().map { Wording.lineRow($0 + 1, $1) }
  }

  /// A screen that line mode knows nothing of is read from the top.
  private mutating func sayPage(in state: AppState) {
    let page = state.top.page(in: state.lineContext)
    pending.append(Wording.sentence(page.title))
    pending += page.lead.map(\.spoken)
    if !(state.top is SaveScreen) { pending += (page.body + page.slot).map(\.spoken) }
  }
}
