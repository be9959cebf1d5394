internal import QuestionnaireCore

/// Offers the interviews that were begun before, where there is no menu to do so.
struct UnfinishedScreen: RowScreen {
  var picker = RowPicker()
  let questionnaire: String
  let sessions: [SessionEntry]

  var kind: ScreenKind { .unfinished }
  var backAction: Action? { .show(StartScreen()) }

  func title(in context: ScreenContext) -> String { Wording.unfinishedTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(Wording.unfinishedText, columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] {
    sessions.map {
      Wording.begunRow(Wording.menuGoOn(context.frontMatter.title(of: $0)), Wording.menuBegun($0))
    }
      + [Wording.unfinishedNew]
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    sessions.indices.contains(row)
      ? .resume(session: sessions[row].id) : [.open(questionnaire, dropping: false)]
  }
}

/// What must be known before an interview goes on: its questions have changed, its file was damaged, time has passed.
struct ResumedScreen: RowScreen {
  var picker = RowPicker()
  let resumption: Resumption

  var kind: ScreenKind { .resumed }
  var backAction: Action? { resumption.isChanged ? .dropResumption : nil }

  func title(in context: ScreenContext) -> String { Wording.resumedTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    let lettering = context.lettering
    var paragraphs: [[TextLine]] = []
    if resumption.isDamaged {
      paragraphs.append(lettering.wrap(Wording.resumedDamaged, columns: context.textColumns))
    }
    if resumption.isChanged {
      paragraphs.append(
        lettering.wrap(Wording.resumedChanged(resumption.lost.count), columns: context.textColumns)
          + resumption.lost.flatMap { lost(of: $0, in: context) })
    }
    if resumption.asksUrgentAgain {
      paragraphs.append(lettering.wrap(Wording.resumedLater, columns: context.textColumns))
    }
    return Array(paragraphs.joined(separator: [TextLine()]))
  }

  private func lost(of lost: Resumption.Lost, in context: ScreenContext) -> [TextLine] {
    let respondent = resumption.interview.evaluation.respondent
    return context.lettering.wrap(
      [
        TextRun("\(context.lettering.glyphs.bullet) \(lost.question[respondent]) "),
        TextRun(lost.answer, .chosen), TextRun(lost.isOffered ? Wording.resumedOffered : ""),
      ], columns: context.textColumns, indent: 2)
  }

  func rows(in context: ScreenContext) -> [String] {
    resumption.isChanged ? [Wording.resumedGoOnChanged, Wording.resumedLeaveIt] : [Wording.resumedGoOn]
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    guard row == 0 else { return [.dropResumption] }
    return resumption.isChanged
      ? [.effect(.changedQuestions(areAccepted: true)), .take(resumption)] : [.goOn]
  }
}

/// Offers the interviews that came to their end, to be read again or deleted.
struct FinishedScreen: RowScreen {
  var picker = RowPicker()
  var remark: String?

  var kind: ScreenKind { .finished }
  var backAction: Action? { .show(MenuScreen()) }

  func title(in context: ScreenContext) -> String { Wording.finishedTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    let words = [remark, context.finished.isEmpty ? Wording.finishedNone : Wording.finishedText]
    return words.compactMap { $0 }.flatMap { context.lettering.wrap($0, columns: context.textColumns) }
  }

  func rows(in context: ScreenContext) -> [String] {
    context.finished.map(Wording.finishedEntry) + [Wording.goBackRow]
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    remark = nil
    return context.finished.indices.contains(row)
      ? [.push(FinishedInterviewScreen(session: context.finished[row]))] : [.show(MenuScreen())]
  }
}

/// Asks what shall be done with an interview that came to its end.
struct FinishedInterviewScreen: RowScreen {
  var picker = RowPicker()
  let session: SessionEntry

  var kind: ScreenKind { .finishedOne }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String { Wording.finishedOneTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(
      Wording.sentence(Wording.finishedEntry(session)), columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] {
    [Wording.finishedRead, Wording.finishedDelete, Wording.goBackRow]
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    switch row {
    case 0: .resume(session: session.id)
    case 1: [.push(DeleteKeptScreen(session: session))]
    default: [.pop]
    }
  }
}

/// Asks once more before an interview that is kept is deleted.
struct DeleteKeptScreen: RowScreen {
  var picker = RowPicker()
  let session: SessionEntry

  var kind: ScreenKind { .deleteKept }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String { Wording.deleteTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(Wording.deleteText(session.answers), columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] { [Wording.deleteNot, Wording.deleteKeptYes] }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    row == 0 ? [.pop] : [.effect(.deleteKept(session: session.id))]
  }
}

/// Shown as soon as an answer could not be put on the disk: the person tries again, or goes on knowing it.
struct NotSavedScreen: RowScreen {
  var picker = RowPicker()
  /// Why, as a whole sentence.
  let reason: String

  var kind: ScreenKind { .notSaved }
  var titleStyle: Style { .redFlag }
  var backAction: Action? { nil }

  func title(in context: ScreenContext) -> String { Wording.notSavedTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(reason, .problem, columns: context.textColumns) + [TextLine()]
      + context.lettering.wrap(Wording.notSavedText, columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] { [Wording.notSavedRetry, Wording.notSavedGoOn] }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    row == 0 ? [.retrySaving] : [.acceptNotSaved]
  }
}
