internal import QuestionnaireCore
internal import SummaryReports

/// Asks what shall be done with an interview that came to its end.
struct FinishedInterviewScreen: RowScreen {
  var picker = RowPicker()
  let session: SessionEntry

  var kind: ScreenKind { .finishedOne }
  var backAction: Action? { .pop }

  func title(in world: World) -> String { Wording.finishedOneTitle }

  func text(in world: World) -> [TextLine] {
    world.lettering.wrap(
      Wording.sentence(Wording.finishedEntry(session)), columns: world.textColumns)
  }

  func rows(in world: World) -> [String] {
    [Wording.finishedRead, Wording.finishedDelete, Wording.goBackRow]
  }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    switch row {
    case 0: [.resume(session: session.id)]
    case 1: [.push(DeleteKeptScreen(session: session))]
    default: [.pop]
    }
  }
}
