internal import QuestionnaireCore

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
