internal import QuestionnaireCore

/// A page of information in the middle of an interview.
struct NoteScreen: RowScreen {
  var picker = RowPicker()
  /// The name under which it is kept that it was read.
  let linkId: LinkID?
  let heading: PersonText
  let prose: Prose
  /// The place of the prompt on the path, from 0.
  let place: Int
  /// Advice for today that the last answer brought, to be said in line mode.
  let sameDay: [PersonText]

  var kind: ScreenKind { .note }
  var backAction: Action? { .back }

  func title(in context: ScreenContext) -> String { heading[context.respondent] }

  func aside(in context: ScreenContext) -> [String] { context.interviewAside(place) }

  func page(in context: ScreenContext) -> Page {
    var page = rowPage(in: context)
    page.showInterview(at: place, isTyping: false, in: context)
    return page
  }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.lines(of: prose, for: context.respondent, columns: context.textColumns)
  }

  /// Enter reads on until the end was seen, unless the row was gone to: nobody passes what is not on the screen.
  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    take(command == .accept && readsOn(in: context) ? .pageDown : command, in: context)
  }

  func acceptWord(in context: ScreenContext) -> String {
    readsOn(in: context) ? Wording.keyReadOn : Wording.keyChoose
  }

  /// Enter says "read on" in the footer; the other keys for it are in the guide.
  func bindings(in context: ScreenContext) -> [Binding] {
    let readsOn = readsOn(in: context)
    return rowBindings(in: context).filter { !readsOn || $0.commands != [.pageDown] }
  }

  private func readsOn(in context: ScreenContext) -> Bool {
    picker.highlight == nil
      && picker.scroller.line < PageLayout(scrolling: page(in: context), in: context).lastScroll
  }

  func rows(in context: ScreenContext) -> [String] { [Wording.noteGoOn] }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    [.answer(.value(.read))]
  }

  func spoken(in context: ScreenContext) -> Spoken {
    var rows = spokenRows(in: context)
    let progress = Wording.progressSentence(question: place + 1, context.progress)
    rows.intro =
      [Wording.sentence(title(in: context)) + " " + progress]
      + sameDay.map { Wording.lineSameDay($0[context.respondent]) }
      + context.lettering.lines(of: prose, for: context.respondent, columns: context.columns).map(\.text)
    return .rows(rows)
  }
}
